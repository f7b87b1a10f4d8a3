import { FormattedMessage, useIntl } from "react-intl";
import { dayOf } from "../../lib/dates.ts";
import type { WordsDescriptor } from "../../lib/words.ts";
import { Steps } from "../../ui/steps.tsx";
import type { Step } from "../../ui/steps.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { Thread } from "../../ui/thread.tsx";
import { ApplicationStateTag } from "../application-state.tsx";
import { appealWords } from "./appeal-words.ts";
import type { ApplicantFile } from "./file.ts";
import { words } from "./messages.ts";

function headingOf(file: ApplicantFile): [WordsDescriptor, WordsDescriptor] {
  switch (file.state) {
    case "NEEDS_INFORMATION":
      return [words.waitsYou, words.waitsYouWords];
    case "IN_BALLOT":
      return [words.inBallot, words.inBallotWords];
    case "APPROVED":
      return [words.approved, words.approvedWords];
    case "REFUSED":
      return file.waitingOn === "COMMITTEE"
        ? [appealWords.heading, appealWords.headingWords]
        : [words.refused, words.refusedWords];
    case "DEFERRED":
      return [words.deferred, words.deferredWords];
    case "WITHDRAWN":
      return [words.withdrawnState, words.withdrawnWords];
    case "EXPIRED":
      return [words.expired, words.expiredWords];
    default:
      return [words.waitsCommittee, words.waitsCommitteeWords];
  }
}

function stepsOf(file: ApplicantFile): Step[] {
  const ballot = file.ballots.at(-1);
  const decided = file.decision !== null && file.decision !== undefined;
  const ended = ["WITHDRAWN", "EXPIRED"].includes(file.state);
  const reviewing = ["IN_REVIEW", "NEEDS_INFORMATION"].includes(file.state);
  const day = (moment: string) => <Day on={dayOf(moment)} />;
  const after = (done: boolean, now: boolean): Step["state"] => (done ? "done" : now && !ended ? "now" : "to-come");
  return [
    { key: "started", label: <FormattedMessage {...words.stepStarted} />, detail: day(file.startedAt), state: "done" },
    {
      key: "sent",
      label: <FormattedMessage {...words.stepSent} />,
      detail: file.submittedAt ? day(file.submittedAt) : undefined,
      state: after(Boolean(file.submittedAt) && file.state !== "SUBMITTED", file.state === "SUBMITTED"),
    },
    {
      key: "review",
      label: <FormattedMessage {...words.stepReview} />,
      detail: file.reviewStartedAt ? (
        <FormattedMessage {...words.since} values={{ date: day(file.reviewStartedAt) }} />
      ) : undefined,
      state: after(file.state === "IN_BALLOT" || decided, reviewing),
    },
    {
      key: "ballot",
      label: <FormattedMessage {...words.stepBallot} />,
      detail:
        ballot && file.state === "IN_BALLOT" ? (
          <FormattedMessage {...words.closes} values={{ date: day(ballot.closesAt) }} />
        ) : undefined,
      state: after(decided, file.state === "IN_BALLOT"),
    },
    {
      key: "decision",
      label: <FormattedMessage {...words.stepDecision} />,
      detail: file.decision ? day(file.decision.on) : undefined,
      state: after(decided, false),
    },
  ];
}

/** The turn between the applicant and the committee: whose end is tied. */
function Turn({ file }: { file: ApplicantFile }) {
  const intl = useIntl();
  const onApplicant = file.waitingOn === "APPLICANT";
  const decided = file.waitingOn === "NOBODY";
  const answered = file.thread.edges.some(({ node }) => node.shared) ? words.answered : words.sentIt;
  const committee = decided ? words.decided : onApplicant ? words.asked : words.toAnswer;
  return (
    <Thread
      start={{
        voice: file.organisation.voice,
        form: onApplicant ? "hollow" : "filled",
        label: intl.formatMessage(words.applicant),
        detail: intl.formatMessage(onApplicant ? words.toAnswer : answered),
      }}
      end={{
        voice: "TOGETHER",
        form: onApplicant || decided ? "filled" : "hollow",
        label: intl.formatMessage(words.committee),
        detail: intl.formatMessage(committee),
      }}
      tied={file.state === "APPROVED"}
    />
  );
}

/** Too many seats had to step back: whose committee decides instead, or that this one finds others and votes again. */
function WhoDecidesNow({ file }: { file: ApplicantFile }) {
  const { decidedBy } = file;
  if (decidedBy && decidedBy.id !== file.committee.id) {
    const network = <UserText key="network">{decidedBy.network.name}</UserText>;
    return (
      <p>
        <FormattedMessage {...words.passedOn} values={{ network }} />
      </p>
    );
  }
  const escalated = file.state === "DEFERRED" && file.decision?.outcome === "ESCALATED_TOO_MANY_RECUSALS";
  return escalated ? (
    <p>
      <FormattedMessage {...words.tooFewSeats} />
    </p>
  ) : null;
}

/** Where the application stands: on whom it waits, one sentence, the turn, and five steps. */
export function StateOfApplicant({ file }: { file: ApplicantFile }) {
  const [heading, sentence] = headingOf(file);
  const ended = ["WITHDRAWN", "EXPIRED"].includes(file.state);
  return (
    <Sheet>
      <div className="sheet-beside">
        <div>
          <div className="row">
            <h2>
              <FormattedMessage {...heading} />
            </h2>
            <ApplicationStateTag state={file.state} />
          </div>
          <p>
            <FormattedMessage
              {...sentence}
              values={{ date: file.dueOn ? <strong><Day on={file.dueOn} weekday /></strong> : null }}
            />
          </p>
          <WhoDecidesNow file={file} />
        </div>
        {!ended && <Turn file={file} />}
      </div>
      <hr className="sheet-line" />
      <Steps steps={stepsOf(file)} />
    </Sheet>
  );
}
