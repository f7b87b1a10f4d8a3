import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useParams } from "react-router";
import { BallotInFullDocument, RecordOutcomeDocument } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetworkPath } from "../../lib/place.ts";
import { Answer, NotAllowedPage, NotFoundPage } from "../../ui/answer.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { TextLink } from "../../ui/link.tsx";
import { QuietEdge } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import "../membership.css";
import { words as shared } from "../messages.ts";
import type { BallotFacts } from "./ballot.ts";
import { words } from "./messages.ts";

/** The check page before a ballot is closed early, or its outcome recorded. */
export function CloseBallotPage() {
  const { ballot = "" } = useParams();
  const question = useQuestion(BallotInFullDocument, { id: ballot });
  return (
    <Answer of={question}>
      {({ node }) => (node && "question" in node ? <CloseBallot ballot={node} /> : <NotFoundPage />)}
    </Answer>
  );
}

function CloseBallot({ ballot }: { ballot: BallotFacts }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const form = useForm({});
  const record = useAct(RecordOutcomeDocument);
  const open = ballot.state === "OPEN";
  const back = `ballots/${ballot.id}`;
  if (!ballot.can.includes("closeBallot")) {
    return (
      <NotAllowedPage
        why={<FormattedMessage {...(open ? words.mayNotClose : words.mayNotRecord)} />}
        next={
          <TextLink to={back}>
            <FormattedMessage {...shared.backToBallot} />
          </TextLink>
        }
      />
    );
  }
  const confirm = async () => {
    if (form.accept(await record.act({ ballot: ballot.id }))) {
      notify(intl.formatMessage(words.recorded));
      await navigate(path(back), { replace: true });
    }
  };
  return (
    <ConfirmPage
      title={intl.formatMessage(open ? words.closeTitle : words.recordTitle)}
      section={intl.formatMessage(shared.ballots)}
      lead={<FormattedMessage {...(open ? words.closeLead : words.recordLead)} />}
      back={{ to: back, label: intl.formatMessage(shared.backToBallot) }}
      action={<FormattedMessage {...(open ? words.close : words.record)} />}
      busy={record.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      <QuietEdge>
        <UserText>{ballot.question}</UserText>
      </QuietEdge>
    </ConfirmPage>
  );
}
