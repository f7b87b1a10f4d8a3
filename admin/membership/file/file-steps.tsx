import { FormattedMessage } from "react-intl";
import { dayOf } from "../../lib/dates.ts";
import type { Step } from "../../ui/steps.tsx";
import { Day } from "../../ui/text.tsx";
import { applicationStates } from "../messages.ts";
import { steps } from "./messages.ts";
import type { ApplicationFile } from "./use-file.tsx";

const DECIDED = 5;

/** The step an application is at: 0 started … 4 decision; past the last when it is decided. */
function stepNow(file: ApplicationFile): number {
  switch (file.state) {
    case "DRAFT":
      return 0;
    case "SUBMITTED":
      return 1;
    case "NEEDS_INFORMATION":
    case "IN_REVIEW":
      return 2;
    case "IN_BALLOT":
      return 3;
    case "APPROVED":
    case "REFUSED":
      return DECIDED;
    default:
      return file.ballots.length > 0 ? DECIDED : reached(file);
  }
}

/** How far it had come when it was withdrawn or ran out of time. */
function reached(file: ApplicationFile): number {
  if (file.reviewStartedAt) {
    return 2;
  }
  return file.submittedAt ? 1 : 0;
}

function stateAt(index: number, now: number): Step["state"] {
  if (index < now) {
    return "done";
  }
  return index === now ? "now" : "to-come";
}

function dayWhere(moment: string | null | undefined) {
  return moment ? <Day on={dayOf(moment)} /> : undefined;
}

function BallotDetail({ file, now }: { file: ApplicationFile; now: number }) {
  const latest = file.ballots.at(-1);
  if (now < 3 || !latest) {
    return <FormattedMessage {...steps.notOpen} />;
  }
  const date = <Day key="date" on={dayOf(latest.closedAt ?? latest.closesAt)} />;
  return latest.state === "OPEN" ? <FormattedMessage {...steps.until} values={{ date }} /> : date;
}

/** Started, sent, in review, ballot, decision: each with its date, or what is awaited. */
export function fileSteps(file: ApplicationFile): Step[] {
  const now = stepNow(file);
  const review = dayWhere(file.reviewStartedAt);
  const decided = now === DECIDED;
  const list: Omit<Step, "state">[] = [
    { key: "started", label: <FormattedMessage {...steps.started} />, detail: dayWhere(file.startedAt) },
    { key: "sent", label: <FormattedMessage {...steps.sent} />, detail: dayWhere(file.submittedAt) },
    {
      key: "review",
      label: <FormattedMessage {...steps.review} />,
      detail: review && now === 2 ? <FormattedMessage {...steps.since} values={{ date: review }} /> : review,
    },
    { key: "ballot", label: <FormattedMessage {...steps.ballot} />, detail: <BallotDetail file={file} now={now} /> },
    {
      key: "decision",
      label: <FormattedMessage {...(decided ? applicationStates[file.state] : steps.decision)} />,
      detail: decided ? dayWhere(file.decision?.on) : undefined,
    },
  ];
  return list.map((step, index) => ({ ...step, state: stateAt(index, now) }));
}
