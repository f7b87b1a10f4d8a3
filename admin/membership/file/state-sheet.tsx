import { FormattedMessage } from "react-intl";
import { dayOf } from "../../lib/dates.ts";
import { Steps } from "../../ui/steps.tsx";
import { Day, Deadline, UserText } from "../../ui/text.tsx";
import { Thread } from "../../ui/thread.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { ApplicationStateTag } from "../application-state.tsx";
import { waitsOn } from "../messages.ts";
import { useNarrow } from "../use-narrow.ts";
import { fileSteps } from "./file-steps.tsx";
import { stands } from "./messages.ts";
import { turnThread } from "./turn-thread.tsx";
import type { ApplicationFile } from "./use-file.tsx";

/** Who the application waits on, in a heading, a sentence, the thread of the turn and five steps. */
export function StateSheet({ file }: { file: ApplicationFile }) {
  const narrow = useNarrow();
  return (
    <Sheet>
      <section aria-labelledby="state-heading" className="state-head">
        <div>
          <h2 id="state-heading">
            <FormattedMessage {...waitsOn[file.waitingOn]} />
            <ApplicationStateTag state={file.state} />
          </h2>
          <p>
            <Standing file={file} />
          </p>
        </div>
        <Thread length={narrow ? 96 : 200} {...turnThread(file)} />
      </section>
      <div className="state-steps">
        <Steps steps={fileSteps(file)} />
      </div>
    </Sheet>
  );
}

function sinceDay(file: ApplicationFile): string {
  const moment = file.state === "SUBMITTED" ? (file.submittedAt ?? file.waitingSince) : file.waitingSince;
  return dayOf(file.state === "DRAFT" ? file.startedAt : (decidedAt(file) ?? moment));
}

function decidedAt(file: ApplicationFile): string | null {
  const ended = file.state === "APPROVED" || file.state === "REFUSED" || file.state === "DEFERRED";
  return ended ? (file.decision?.on ?? null) : null;
}

const beforeBallot = ["SUBMITTED", "NEEDS_INFORMATION", "IN_REVIEW"];

function Standing({ file }: { file: ApplicationFile }) {
  const open = file.ballots.find((ballot) => ballot.state === "OPEN");
  return (
    <>
      <FormattedMessage {...stands[file.state]} values={{ date: <Day key="date" on={sinceDay(file)} /> }} />
      {file.checksLeft > 0 && beforeBallot.includes(file.state) && (
        <>
          {" "}
          <FormattedMessage
            {...stands.checksLeft}
            values={{ count: file.checksLeft, b: (chunks) => <strong>{chunks}</strong> }}
          />
        </>
      )}
      {file.sentTo?.id !== file.committee.id && (
        <>
          {" "}
          <FormattedMessage
            {...stands.passedOn}
            values={{ network: <UserText key="network">{file.committee.network.name}</UserText> }}
          />
        </>
      )}
      {open && (
        <>
          {" "}
          <FormattedMessage {...stands.votingUntil} values={{ moment: <Deadline key="moment" at={open.closesAt} /> }} />
        </>
      )}
      {!open && file.dueOn && <DueBy file={file} dueOn={file.dueOn} />}
    </>
  );
}

function DueBy({ file, dueOn }: { file: ApplicationFile; dueOn: string }) {
  const message = file.waitingOn === "APPLICANT" ? stands.answerBy : stands.decideBy;
  const day = (
    <strong key="day">
      <Day on={dueOn} weekday />
    </strong>
  );
  return (
    <>
      {" "}
      <FormattedMessage {...message} values={{ day }} />
    </>
  );
}
