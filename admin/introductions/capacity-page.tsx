import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { OrganisationCapacityDocument, SetEngagementCapacityDocument } from "../../schema/operations.ts";
import type { OrganisationCapacityQuery } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { penceFromTyped, typedPounds } from "../lib/money.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import { Actions } from "../ui/actions.tsx";
import { Answer, NotAllowedPage, NotFoundPage } from "../ui/answer.tsx";
import { Button } from "../ui/button.tsx";
import { DateInput, dayFromTyped, typedDate } from "../ui/date-input.tsx";
import { Form } from "../ui/form.tsx";
import { QuietLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { TextArea, TextInput } from "../ui/text-input.tsx";
import { words } from "./capacity-messages.ts";

type Stated = NonNullable<OrganisationCapacityQuery["organisation"]>;

const MOST = 1000;

/** Says how many requests of researchers an organisation can take. */
export function CapacityPage() {
  const { handle = "" } = useParams();
  const question = useQuestion(OrganisationCapacityDocument, { handle });
  return (
    <Answer of={question}>
      {({ organisation }) => {
        if (!organisation) {
          return <NotFoundPage />;
        }
        if (!organisation.can.includes("setEngagementCapacity")) {
          const next = (
            <QuietLink to={`organisations/${handle}`}>
              <FormattedMessage {...words.cancel} />
            </QuietLink>
          );
          return <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} next={next} />;
        }
        return <CapacityForm organisation={organisation} />;
      }}
    </Answer>
  );
}

function wholeFromTyped(text: string): number {
  return /^\d{1,4}$/u.test(text.trim()) ? Number(text) : Number.NaN;
}

function CapacityForm({ organisation }: { organisation: Stated }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const stating = useAct(SetEngagementCapacityDocument);
  const { capacity, handle } = organisation;
  const page = `organisations/${handle}`;
  const form = useForm({
    perQuarter: capacity.perQuarter === null ? "" : String(capacity.perQuarter),
    pausedUntil: typedDate(capacity.pausedUntil),
    conditions: capacity.conditions ?? "",
    paysAtLeast: typedPounds(capacity.paysAtLeast),
  });
  const save = async () => {
    const { perQuarter, pausedUntil, conditions, paysAtLeast } = form.values;
    const number = wholeFromTyped(perQuarter);
    const day = dayFromTyped(pausedUntil);
    const pence = penceFromTyped(paysAtLeast);
    const typedDay = Object.values(pausedUntil).join("").trim() !== "";
    const faults = [
      ...(number >= 0 && number <= MOST ? [] : [{ field: "perQuarter", message: intl.formatMessage(words.perQuarterWrong) }]),
      ...(typedDay && day === null ? [{ field: "pausedUntil", message: intl.formatMessage(words.dayWrong) }] : []),
      ...(Number.isNaN(pence) ? [{ field: "paysAtLeast", message: intl.formatMessage(words.paysWrong) }] : []),
    ];
    if (!form.check(faults)) {
      return;
    }
    const stated = { perQuarter: number, pausedUntil: day, conditions, paysAtLeast: pence };
    const outcome = await stating.act({ organisation: organisation.id, ...stated });
    if (form.accept(outcome)) {
      notify(intl.formatMessage(words.saved));
      await navigate(path(page));
    }
  };
  return (
    <Page
      title={intl.formatMessage(words.pageTitle)}
      section={organisation.name}
      lead={<FormattedMessage {...words.lead} />}
      narrow
      errors={form.errors}
      back={{ to: page, label: <bdi dir="auto">{organisation.name}</bdi> }}
    >
      <Form onSubmit={() => void save()}>
        <TextInput
          {...form.field("perQuarter")}
          label={<FormattedMessage {...words.perQuarter} />}
          hint={<FormattedMessage {...words.perQuarterHint} />}
          inputMode="numeric"
        />
        <DateInput
          id={fieldId("pausedUntil")}
          label={<FormattedMessage {...words.pausedUntil} />}
          hint={<FormattedMessage {...words.pausedHint} />}
          optional
          error={form.errorOf("pausedUntil")}
          value={form.values.pausedUntil}
          onChange={(value) => form.set("pausedUntil", value)}
        />
        <TextArea
          {...form.field("conditions")}
          label={<FormattedMessage {...words.conditions} />}
          hint={<FormattedMessage {...words.conditionsHint} />}
          rows={3}
          optional
        />
        <TextInput {...form.field("paysAtLeast")} label={<FormattedMessage {...words.paysLabel} />} inputMode="numeric" optional />
        <Actions>
          <Button busy={stating.busy}>
            <FormattedMessage {...words.save} />
          </Button>
          <QuietLink to={page}>
            <FormattedMessage {...words.cancel} />
          </QuietLink>
        </Actions>
      </Form>
    </Page>
  );
}
