import { FormattedMessage, useIntl } from "react-intl";
import { useSearchParams } from "react-router";
import { MembersOnDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { today } from "../../lib/dates.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import { useNetwork } from "../../lib/place.ts";
import { Answer, NotFoundPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { DateInput, dayFromTyped, typedDate } from "../../ui/date-input.tsx";
import type { TypedDate } from "../../ui/date-input.tsx";
import { DownloadMenu } from "../../ui/download.tsx";
import { Form } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack, WithAside } from "../../ui/surface.tsx";
import "../membership.css";
import { CommitteeSheet } from "./committee-sheet.tsx";
import { EndedSeatsSheet } from "./ended-seats-sheet.tsx";
import { begunBy, belongs } from "./members.ts";
import type { MembersFacts } from "./members.ts";
import { words } from "./messages.ts";
import { MembershipsSheet } from "./memberships-sheet.tsx";
import { OthersSheets } from "./others-sheets.tsx";
import { OverTimeSheet } from "./over-time-sheet.tsx";
import { Summary } from "./summary.tsx";
import { TableSheet } from "./table-sheet.tsx";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The partnership on a chosen date, which lives in the address: members, seats and terms, who is at the table. */
export function MembersPage() {
  const network = useNetwork();
  const [parameters] = useSearchParams();
  const asked = parameters.get("on") ?? "";
  const on = DAY.test(asked) && dayFromTyped(typedDate(asked)) ? asked : today();
  const members = useQuestion(MembersOnDocument, { network: network.id, on, after: null }, { keepFormer: true });
  return (
    <Answer of={members}>
      {({ node }) => (node && "committees" in node ? <Members key={on} facts={node} on={on} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Members({ facts, on }: { facts: MembersFacts; on: string }) {
  const intl = useIntl();
  const [, setParameters] = useSearchParams();
  const form = useForm<{ on: TypedDate }>({ on: typedDate(on) });
  const rows = begunBy(facts, on);
  const seats = facts.committees.flatMap((committee) => committee.seats);
  const seated = new Set(seats.map((seat) => seat.organisation.id));
  const others = rows.filter((row) => !seated.has(row.organisation.id));
  const show = () => {
    const day = dayFromTyped(form.values.on);
    if (form.check(day ? [] : [{ field: "on", message: intl.formatMessage(words.notADay) }]) && day) {
      setParameters(day === today() ? {} : { on: day });
    }
  };
  return (
    <Page title={intl.formatMessage(words.title)} errors={form.errors}>
      <div className="on-date no-print">
        <Form onSubmit={show} label={intl.formatMessage(words.asOn)}>
          <div className="on-date-row">
            <DateInput
              id={fieldId("on")}
              label={<FormattedMessage {...words.asOn} />}
              error={form.errorOf("on")}
              value={form.values.on}
              onChange={(value) => form.set("on", value)}
            />
            <Button kind="secondary" wideOnPhone>
              <FormattedMessage {...words.show} />
            </Button>
          </div>
        </Form>
      </div>
      <Summary rows={rows.filter((row) => belongs(row.state))} seats={seats.length} on={on} />
      <DownloadMenu list="members" variables={{ network: facts.id, on }} count={rows.length} />
      <Stack>
        {facts.committees.map((committee) => (
          <CommitteeSheet key={committee.id} committee={committee} on={on} />
        ))}
        {facts.committees.map(
          ({ id, can }) => can.includes("endSeat") && <EndedSeatsSheet key={id} committee={id} />,
        )}
        <WithAside
          aside={
            <>
              {facts.committees.map((committee) => (
                <TableSheet key={committee.id} committee={committee} on={on} />
              ))}
              <MembershipsSheet rows={rows} />
            </>
          }
        >
          <OthersSheets rows={others} anySeat={seats.length > 0} graceDays={facts.settings.graceDays} />
          {facts.committees.map((committee) => (
            <OverTimeSheet key={committee.id} committee={committee} on={on} />
          ))}
        </WithAside>
      </Stack>
    </Page>
  );
}
