import { FormattedMessage } from "react-intl";
import type { MessageDescriptor } from "react-intl";
import { TextLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { UserText } from "../../ui/text.tsx";
import { Thread } from "../../ui/thread.tsx";
import type { EndName } from "../../ui/voice.tsx";
import { words } from "./messages.ts";
import { linkEnds, taskAddress } from "./tasks.ts";
import type { Reader, WaitingTask } from "./tasks.ts";

interface Ends {
  own: EndName;
  other: EndName;
  open: MessageDescriptor;
}

/** Which two ends a task waits between, and what is said of the open one. Null where no two parties must agree. */
function endsOf(task: WaitingTask, reader: Reader): Ends | null {
  const { subject } = task;
  if (subject.__typename === "Application") {
    return reader.applicationIds.includes(subject.id)
      ? { own: subject.voice, other: "TOGETHER", open: words.committeeToAct }
      : { own: "TOGETHER", other: subject.voice, open: words.applicantToAnswer };
  }
  if (subject.__typename === "PartnershipLink") {
    const { own, other } = linkEnds(task.kind, subject);
    return { own: own?.voice ?? "UNKNOWN", other: other?.voice ?? "UNKNOWN", open: words.otherToTie };
  }
  if (subject.__typename === "IntroductionRequest" && subject.askedOf) {
    return { own: "TOGETHER", other: subject.askedOf.voice, open: words.otherToAnswer };
  }
  return null;
}

/** What the reader waits for, with the open end shown. */
export function WaitingOnOthers({ tasks, reader }: { tasks: readonly WaitingTask[]; reader: Reader }) {
  return (
    <Sheet title={<FormattedMessage {...words.waiting} />}>
      {tasks.length === 0 && (
        <p className="second-line">
          <FormattedMessage {...words.waitingNone} />
        </p>
      )}
      <ul className="plain-list">
        {tasks.map((task) => (
          <li key={task.id}>
            <TextLink to={taskAddress(task, reader)} className="strong">
              <UserText>{task.title}</UserText>
            </TextLink>
            <span className="second-line">
              <UserText>{task.detail}</UserText>
            </span>
            <OpenEnd ends={endsOf(task, reader)} />
          </li>
        ))}
      </ul>
      <p>
        <TextLink to="introductions">
          <FormattedMessage {...words.allAsked} />
        </TextLink>
      </p>
    </Sheet>
  );
}

function OpenEnd({ ends }: { ends: Ends | null }) {
  if (ends === null) {
    return null;
  }
  return (
    <span className="work-thread">
      <Thread
        length={84}
        tied={false}
        start={{ voice: ends.own, form: "filled" }}
        end={{ voice: ends.other, form: "hollow" }}
      />
      <FormattedMessage {...ends.open} />
    </span>
  );
}
