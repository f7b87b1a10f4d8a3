import { FormattedMessage, useIntl } from "react-intl";
import { timeWords } from "../../lib/dates.ts";
import { OpenKnot } from "./open-knot.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { Tag } from "../../ui/tag.tsx";
import { Day, UserText } from "../../ui/text.tsx";
import { Thread } from "../../ui/thread.tsx";
import { words } from "./messages.ts";
import { linkEnds, taskAddress } from "./tasks.ts";
import type { Reader, WorkTask } from "./tasks.ts";

/** What is to be done, in order, on one sheet: knots down a line, the whole row is the link. */
export function TaskRows({ tasks, reader, today }: { tasks: readonly WorkTask[]; reader: Reader; today: string }) {
  return (
    <Sheet rows>
      {tasks.map((task) => (
        <div key={task.id} className="work">
          <span className="work-knot">
            <OpenKnot />
          </span>
          <div>
            <div className="work-title">
              <TextLink to={taskAddress(task, reader)}>
                <UserText>{task.title}</UserText>
              </TextLink>
            </div>
            <p className="work-detail">
              <UserText>{task.detail}</UserText>
            </p>
            <LinkEnds task={task} />
          </div>
          <Due task={task} today={today} />
        </div>
      ))}
    </Sheet>
  );
}

function LinkEnds({ task: { kind, subject } }: { task: WorkTask }) {
  if (subject.__typename !== "PartnershipLink") {
    return null;
  }
  const { own, other } = linkEnds(kind, subject);
  return (
    <p className="work-thread">
      <Thread
        length={84}
        tied={false}
        start={{ voice: other?.voice ?? "UNKNOWN", form: "filled" }}
        end={{ voice: own?.voice ?? "UNKNOWN", form: "hollow" }}
      />
      <FormattedMessage {...words.theyTied} />
    </p>
  );
}

function Due({ task, today }: { task: WorkTask; today: string }) {
  const { locale } = useIntl();
  return (
    <div className="work-due">
      {task.dueOn === today && (
        <strong>
          <FormattedMessage {...words.today} />
        </strong>
      )}
      {task.dueOn ? (
        <span className={task.dueOn === today ? undefined : "strong"}>
          <Day on={task.dueOn} weekday />
        </span>
      ) : (
        <span className="second-line">
          <FormattedMessage {...words.noDay} />
        </span>
      )}
      {task.dueAt && (
        <bdi>
          <FormattedMessage {...words.at} values={{ time: timeWords(task.dueAt, locale) }} />
        </bdi>
      )}
      <TaskTag task={task} today={today} />
    </div>
  );
}

/** One tag at most: overdue, due today, or what the service says of the thing itself. */
function TaskTag({ task, today }: { task: WorkTask; today: string }) {
  if (task.overdue || task.dueOn === today) {
    return (
      <Tag kind="waiting">
        <FormattedMessage {...(task.overdue ? words.overdue : words.dueToday)} />
      </Tag>
    );
  }
  return task.tag ? <Tag kind="underway">{task.tag}</Tag> : null;
}
