import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Knot } from "./knot.tsx";
import type { KnotState } from "./knot.tsx";
import { TextLink } from "./link.tsx";
import { words } from "./messages.ts";
import { Tag } from "./tag.tsx";

/** One thing to do over several sittings. Without `to` it cannot be opened yet. */
export interface TaskItem {
  key: string;
  title: ReactNode;
  detail?: ReactNode;
  to?: string;
  status: "completed" | "in-progress" | "not-started" | "cannot-start";
  /** Other words for the status, for instance "Not sure yet". */
  statusWords?: ReactNode;
}

const knots: Record<TaskItem["status"], KnotState> = {
  completed: "done",
  "in-progress": "now",
  "not-started": "to-come",
  "cannot-start": "locked",
};

function Status({ item }: { item: TaskItem }) {
  switch (item.status) {
    case "completed":
      return <>{item.statusWords ?? <FormattedMessage {...words.completed} />}</>;
    case "in-progress":
      return <Tag kind="underway">{item.statusWords ?? <FormattedMessage {...words.inProgress} />}</Tag>;
    case "not-started":
      return <Tag kind="underway">{item.statusWords ?? <FormattedMessage {...words.notStarted} />}</Tag>;
    case "cannot-start":
      return <>{item.statusWords ?? <FormattedMessage {...words.cannotStart} />}</>;
  }
}

function taskClass(status: TaskItem["status"]): string {
  if (status === "completed") {
    return "task task-done";
  }
  return status === "cannot-start" ? "task task-locked" : "task";
}

/** A task list on a sheet: knots down a line, the whole row is the link, the status in words at its end. */
export function TaskList({ items }: { items: readonly TaskItem[] }) {
  return (
    <div className="sheet task-sheet">
      <ul className="tasks">
        {items.map((item) => (
          <li key={item.key} className={taskClass(item.status)}>
            <span className="task-knot">
              <Knot state={knots[item.status]} size={24} tick />
            </span>
            <div>
              <div className="task-title">{item.to ? <TextLink to={item.to}>{item.title}</TextLink> : item.title}</div>
              {item.detail && <div className="task-detail">{item.detail}</div>}
            </div>
            <div className="task-status">
              <Status item={item} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
