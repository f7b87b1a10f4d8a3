import { FormattedMessage, useIntl } from "react-intl";
import { useNavigate, useSearchParams } from "react-router";
import { AskTheSeatsDocument, DecisionToReviewDocument, NewBallotDocument } from "../../../schema/operations.ts";
import type { BallotSubject } from "../../../schema/operations.ts";
import { useAct, useQuestion } from "../../lib/data.ts";
import { useForm } from "../../lib/form.ts";
import { useNotices } from "../../lib/notices.tsx";
import { useNetwork, useNetworkPath } from "../../lib/place.ts";
import { useViewer } from "../../lib/session.ts";
import { Answer, NotAllowedPage, SignInNeededPage } from "../../ui/answer.tsx";
import { ConfirmPage } from "../../ui/confirm-page.tsx";
import { UserText } from "../../ui/text.tsx";
import "../membership.css";
import { words as shared } from "../messages.ts";
import { words as renewalWords } from "../renewal/messages.ts";
import { words as opening } from "./messages.ts";
import { askingFaults, firstAsking, proposalOf } from "./new-ballot-form.ts";
import type { AskedCommittee, AskingValues } from "./new-ballot-form.ts";
import { QuestionFields, SubjectFields } from "./new-ballot-fields.tsx";
import { asking as words } from "./new-ballot-words.ts";
import { closingMoment } from "./opening-form.ts";

/** The decision that is looked at again, where the page was opened from one. */
interface Reviewed {
  id: string;
  subject: BallotSubject;
  name: string;
}

/** Puts a question to the seats that is no admission, or a decision that is looked at again. */
export function NewBallotPage() {
  return useViewer() ? <SignedIn /> : <SignInNeededPage />;
}

function SignedIn() {
  const { committees } = useNetwork();
  const [search] = useSearchParams();
  const decision = search.get("decision");
  const committee = useQuestion(NewBallotDocument, { committee: committees[0]?.id ?? "" });
  const reviewed = useQuestion(DecisionToReviewDocument, { id: decision ?? "" }, { enabled: decision !== null });
  const page = (asked: AskedCommittee | null | undefined, again: Reviewed | null) =>
    asked?.can.includes("openBallot") ? (
      <NewBallot committee={asked} again={again} />
    ) : (
      <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />
    );
  return (
    <Answer of={committee}>
      {(asked) =>
        decision === null ? (
          page(asked.committee, null)
        ) : (
          <Answer of={reviewed}>
            {({ node }) =>
              node && "subject" in node && node.can.includes("openBallot") ? (
                page(asked.committee, { id: node.id, subject: node.subject, name: node.organisation?.name ?? "" })
              ) : (
                <NotAllowedPage why={<FormattedMessage {...words.mayNot} />} />
              )
            }
          </Answer>
        )
      }
    </Answer>
  );
}

/** The form at first: the decision that is looked at again, or the member whose renewal is put to the seats. */
function useFirstAsking(committee: AskedCommittee, again: Reviewed | null): AskingValues {
  const intl = useIntl();
  const [search] = useSearchParams();
  const { edges } = committee.network.memberships;
  const renewed = edges.find(({ node }) => node.id === search.get("renew"))?.node;
  if (again || !renewed) {
    const question = again ? intl.formatMessage(words.reviewQuestion, { name: again.name }) : "";
    return firstAsking(committee, again?.subject ?? "", question);
  }
  const { name } = renewed.organisation;
  const first = firstAsking(committee, "RENEW", intl.formatMessage(renewalWords.question, { name }));
  return { ...first, member: { id: renewed.id, text: name } };
}

function NewBallot({ committee, again }: { committee: AskedCommittee; again: Reviewed | null }) {
  const intl = useIntl();
  const path = useNetworkPath();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const open = useAct(AskTheSeatsDocument);
  const form = useForm(useFirstAsking(committee, again));
  const confirm = async () => {
    const { values } = form;
    const closesAt = closingMoment(values);
    if (!form.check(askingFaults(intl, values, again !== null)) || closesAt === null || values.subject === "") {
      return;
    }
    const outcome = await open.act({
      committee: committee.id,
      subject: values.subject,
      about: again?.id ?? values.member.id,
      question: values.question.trim(),
      closesAt,
      urgent: values.urgent,
      proposal: proposalOf(values, again !== null),
    });
    if (form.accept(outcome) && outcome.payload?.ballot) {
      notify(intl.formatMessage(opening.opened));
      await navigate(path(`ballots/${outcome.payload.ballot.id}`), { replace: true });
    }
  };
  const back = again ? `decisions/${again.id}` : "ballots";
  return (
    <ConfirmPage
      title={intl.formatMessage(words.title)}
      section={intl.formatMessage(shared.ballots)}
      lead={
        again ? (
          <FormattedMessage {...words.reviewLead} values={{ name: <UserText key="name">{again.name}</UserText> }} />
        ) : (
          <FormattedMessage {...words.lead} />
        )
      }
      back={{ to: back, label: intl.formatMessage(shared.backToBallots) }}
      action={<FormattedMessage {...opening.open} />}
      busy={open.busy}
      errors={form.errors}
      onConfirm={() => void confirm()}
    >
      {!again && <SubjectFields form={form} committee={committee} />}
      <QuestionFields form={form} committee={committee} again={again !== null} />
    </ConfirmPage>
  );
}
