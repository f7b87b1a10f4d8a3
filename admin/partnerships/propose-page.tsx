import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { LinksOfOrganisationDocument, ProposeALinkDocument } from "../../schema/operations.ts";
import type { LinkKind } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { useForm } from "../lib/form.ts";
import { useNotices } from "../lib/notices.tsx";
import { useNetworkPath } from "../lib/place.ts";
import type { FieldError } from "../lib/problems.ts";
import { Actions } from "../ui/actions.tsx";
import { Answer, NotAllowedPage, NotFoundPage } from "../ui/answer.tsx";
import { Button } from "../ui/button.tsx";
import { dayFromTyped, typedDate } from "../ui/date-input.tsx";
import { Form } from "../ui/form.tsx";
import { Page } from "../ui/page.tsx";
import { Naming } from "../ui/text.tsx";
import { backTo } from "./back.tsx";
import type { LinkedOrganisation } from "./links-section.tsx";
import { words } from "./messages.ts";
import { ProposalFields, isEmpty } from "./proposal-fields.tsx";
import type { TypedProposal } from "./proposal-fields.tsx";

/** Proposes a link for the organisation of the address. It counts once the other side confirms it. */
export function ProposeLinkPage() {
  const { handle = "" } = useParams();
  const question = useQuestion(LinksOfOrganisationDocument, { handle });
  return (
    <Answer of={question}>
      {({ organisation }) => {
        if (!organisation) {
          return <NotFoundPage />;
        }
        return organisation.can.includes("proposeLink") ? (
          <ProposeForm organisation={organisation} />
        ) : (
          <NotAllowedPage why={<FormattedMessage {...words.mayNotPropose} />} />
        );
      }}
    </Answer>
  );
}

const nothing: TypedProposal = {
  partner: null,
  kind: "",
  purpose: "",
  startedOn: typedDate(null),
  endsOn: typedDate(null),
};

function ProposeForm({ organisation }: { organisation: LinkedOrganisation }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const path = useNetworkPath();
  const { notify } = useNotices();
  const proposing = useAct(ProposeALinkDocument);
  const form = useForm(nothing);
  const propose = async () => {
    const { partner, kind, purpose, startedOn, endsOn } = form.values;
    const faults = faultsOf(form.values).map(({ field, words: key }) => ({
      field,
      message: intl.formatMessage(words[key]),
    }));
    if (!form.check(faults) || partner === null) {
      return;
    }
    const outcome = await proposing.act({
      from: organisation.id,
      to: partner.id,
      kind: kind as LinkKind,
      purpose: purpose.trim(),
      startedOn: dayFromTyped(startedOn) ?? "",
      endsOn: dayFromTyped(endsOn),
    });
    if (form.accept(outcome)) {
      notify(<Naming words={words.proposed} names={{ name: partner.name }} />);
      await navigate(path(`organisations/${organisation.handle}`), { replace: true });
    }
  };
  return (
    <Page
      title={intl.formatMessage(words.proposeTitle)}
      section={organisation.name}
      lead={<FormattedMessage {...words.proposeLead} />}
      back={backTo(organisation)}
      errors={form.errors}
      narrow
    >
      <Form onSubmit={() => void propose()}>
        <ProposalFields form={form} exceptId={organisation.id} />
        <Actions>
          <Button busy={proposing.busy}>
            <FormattedMessage {...words.proposeAct} />
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

type Fault = Pick<FieldError, "field"> & { words: keyof typeof words };

function faultsOf({ partner, kind, purpose, startedOn, endsOn }: TypedProposal): Fault[] {
  const start = dayFromTyped(startedOn);
  const end = dayFromTyped(endsOn);
  const faults: Fault[] = [];
  if (partner === null) {
    faults.push({ field: "partner", words: "partnerMissing" });
  }
  if (kind === "") {
    faults.push({ field: "kind", words: "kindMissing" });
  }
  if (purpose.trim() === "") {
    faults.push({ field: "purpose", words: "purposeMissing" });
  }
  if (start === null) {
    faults.push({ field: "startedOn", words: "startMissing" });
  }
  if (end === null && !isEmpty(endsOn)) {
    faults.push({ field: "endsOn", words: "endWrong" });
  }
  if (start !== null && end !== null && end < start) {
    faults.push({ field: "endsOn", words: "endBefore" });
  }
  return faults;
}
