import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useSearchParams } from "react-router";
import type { Voice } from "../../../schema/operations.ts";
import { PlaceSeatDocument } from "../../../schema/operations.ts";
import { useAct } from "../../lib/data.ts";
import { fieldId, useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork, useNetworkPath } from "../../lib/place.ts";
import { Actions } from "../../ui/actions.tsx";
import { NotFoundPage } from "../../ui/answer.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox, Radios } from "../../ui/choices.tsx";
import { DateInput } from "../../ui/date-input.tsx";
import { Form } from "../../ui/form.tsx";
import { QuietLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { QuietEdge } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import "../membership.css";
import { seatWords as words, voices, words as memberWords } from "./messages.ts";
import { OrganisationField } from "./organisation-field.tsx";
import { PersonField } from "./person-field.tsx";
import { firstSeatValues, seatFaults, seatInput } from "./seat-form.ts";
import type { SeatValues } from "./seat-form.ts";
import { SeatOfAddress } from "./seat-of-address.tsx";
import type { SeatFacts } from "./seat-of-address.tsx";

const voiceNames = Object.keys(voices) as Voice[];

/** Gives an organisation a seat. */
export function NewSeatPage() {
  const network = useNetwork();
  const [parameters] = useSearchParams();
  const asked = parameters.get("committee");
  const committee = network.committees.find((one) => one.id === asked) ?? network.committees[0];
  return committee ? <SeatForm committee={committee.id} seat={null} /> : <NotFoundPage />;
}

/** Changes who holds a seat, or its term. */
export function ChangeSeatPage() {
  return <SeatOfAddress act="setSeat">{(seat) => <SeatForm committee={seat.committee.id} seat={seat} />}</SeatOfAddress>;
}

function SeatForm({ committee, seat }: { committee: string; seat: SeatFacts | null }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const form = useForm<SeatValues>(firstSeatValues(seat));
  const place = useAct(PlaceSeatDocument);
  const { values, set, errorOf } = form;
  const save = async () => {
    const input = seatInput(committee, values);
    if (!form.check(seatFaults(intl, values)) || !input) {
      return;
    }
    const outcome = await place.act({ input });
    if (form.accept(outcome)) {
      const count = outcome.payload?.unchangedBallots.length ?? 0;
      const saved = count > 0 ? words.savedBesideBallots : words.saved;
      const organisation = <UserText key="organisation">{values.organisation.text}</UserText>;
      notify(<FormattedMessage {...saved} values={{ organisation, count }} />);
      await navigate(path("members"));
    }
  };
  return (
    <Page
      title={intl.formatMessage(seat ? words.changeTitle : words.newTitle)}
      section={intl.formatMessage(memberWords.title)}
      back={{ to: "members", label: intl.formatMessage(words.back) }}
      lead={seat && <UserText>{seat.organisation.name}</UserText>}
      errors={form.errors}
      narrow
    >
      <Form onSubmit={() => void save()}>
        {!seat && (
          <OrganisationField
            id={fieldId("organisation")}
            value={values.organisation}
            error={errorOf("organisation")}
            onChange={(organisation, voice) => {
              set("organisation", organisation);
              set("voice", voice ?? values.voice);
            }}
          />
        )}
        <Radios
          id={fieldId("voice")}
          look="line"
          label={<FormattedMessage {...words.voice} />}
          hint={<FormattedMessage {...words.voiceHint} />}
          error={errorOf("voice")}
          value={values.voice}
          onChange={(value) => set("voice", voiceNames.find((voice) => voice === value) ?? null)}
          choices={voiceNames.map((voice) => ({ value: voice, label: <FormattedMessage {...voices[voice]} /> }))}
        />
        <OpenBallots count={seat?.committee.ballots.totalCount ?? 0} />
        <PersonField
          id={fieldId("holder")}
          label={<FormattedMessage {...words.holder} />}
          value={values.holder}
          error={errorOf("holder")}
          onChange={(holder) => set("holder", holder)}
        />
        <PersonField
          id={fieldId("deputy")}
          label={<FormattedMessage {...words.deputy} />}
          value={values.deputy}
          error={errorOf("deputy")}
          onChange={(deputy) => set("deputy", deputy)}
        />
        <DateInput
          id={fieldId("from")}
          label={<FormattedMessage {...words.from} />}
          error={errorOf("from")}
          value={values.from}
          onChange={(from) => set("from", from)}
        />
        <DateInput
          id={fieldId("to")}
          label={<FormattedMessage {...words.to} />}
          hint={<FormattedMessage {...words.toHint} />}
          optional
          error={errorOf("to")}
          value={values.to}
          onChange={(to) => set("to", to)}
        />
        <Checkbox
          id={fieldId("founding")}
          label={<FormattedMessage {...words.founding} />}
          checked={values.founding}
          onChange={(founding) => set("founding", founding)}
        />
        <Actions>
          <Button busy={place.busy} wideOnPhone>
            <FormattedMessage {...words.save} />
          </Button>
          {seat && (
            <QuietLink to={`members/seats/${seat.id}/end`}>
              <FormattedMessage {...words.endThis} />
            </QuietLink>
          )}
        </Actions>
      </Form>
    </Page>
  );
}

/** Said where people of a seat are changed while ballots are open: these keep theirs. */
function OpenBallots({ count }: { count: number }) {
  if (count === 0) {
    return null;
  }
  return (
    <QuietEdge>
      <p>
        <FormattedMessage {...words.keepTheirPeople} values={{ count }} />
      </p>
    </QuietEdge>
  );
}
