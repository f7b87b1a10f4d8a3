import type { MyWorkQuery } from "../../../schema/operations.ts";
import { daysBetween } from "../../lib/dates.ts";

type ViewerAnswer = NonNullable<MyWorkQuery["viewer"]>;

/** Something that needs the signed-in person. */
export type WorkTask = ViewerAnswer["tasks"][number];
/** Something the signed-in person waits for. */
export type WaitingTask = ViewerAnswer["waitingOnOthers"][number];

/** Tasks by when they are due; without a day they come last. */
export interface TasksByTime {
  today: WorkTask[];
  week: WorkTask[];
  later: WorkTask[];
}

const DAYS_OF_A_WEEK = 7;

/** Today (overdue included), within seven days, and later. */
export function tasksByTime(tasks: readonly WorkTask[], today: string): TasksByTime {
  const groups: TasksByTime = { today: [], week: [], later: [] };
  for (const task of tasks) {
    const days = task.dueOn ? daysBetween(today, task.dueOn) : null;
    if (days === null || days >= DAYS_OF_A_WEEK) {
      groups.later.push(task);
    } else {
      (days <= 0 ? groups.today : groups.week).push(task);
    }
  }
  return groups;
}

/** Who reads: the first organisation they keep, and the applications of all of them. */
export interface Reader {
  handle: string | null;
  applicationIds: readonly string[];
}

/** Who reads the page, as far as it decides where a task leads. */
export function readerOf(viewer: ViewerAnswer): Reader {
  return {
    handle: viewer.organisations[0]?.organisation.handle ?? null,
    applicationIds: viewer.organisations.flatMap(({ organisation }) => organisation.application?.id ?? []),
  };
}

/**
 * The page on which a task is done. Applications, ballots and decisions may lie in another partnership than the one
 * whose pages are open; the address then says so.
 */
export function taskAddress(task: WorkTask | WaitingTask, reader: Reader): string {
  const { subject } = task;
  switch (subject.__typename) {
    case "Application": {
      const own = reader.applicationIds.includes(subject.id);
      const { network } = own || !subject.decidedBy ? subject.committee : subject.decidedBy;
      return `/${network.handle}/${own ? "apply" : "applications"}/${subject.id}`;
    }
    case "Ballot":
      return `/${subject.committee.network.handle}/ballots/${subject.id}`;
    case "Decision":
      return `/${subject.network.handle}/decisions/${subject.id}`;
    case "Membership":
      return `/${subject.network.handle}/${membershipPage(task.kind, subject.id)}`;
    case "Organisation":
      return `organisations/${subject.handle}${task.kind === "AGREE_TO_LISTING" ? "/change/consents" : ""}`;
    case "Credential":
      return subject.organisation ? `organisations/${subject.organisation.handle}/change/credentials/${subject.id}` : "my-work";
    case "SuggestedChange":
      return `suggestions/${subject.id}`;
    case "PartnershipLink":
      return pageOf(linkEnds(task.kind, subject).own);
    case "IntroductionRequest":
      return `introductions/${subject.id}`;
    case "ExportRecord":
      return "account/files";
    case "Skill":
      return task.kind === "LOOK_AT_WORDS" ? "words" : `words/${subject.id}`;
    case "RoleAssignment":
      return task.kind === "ANSWER_CLAIM" ? `claims/${subject.id}` : "settings";
    case "Mail":
      return "settings/outbox";
    default:
      return "my-work";
  }
}

/** Where a member's page is looked through, its agreement accepted, or what waits for the committee is read. */
function membershipPage(kind: string, id: string): string {
  const renews = kind === "RENEW" || kind === "AWAIT_RENEWAL";
  return kind === "ACCEPT_AGREEMENT" ? "agreement" : renews ? `members/${id}/renewal` : `members/${id}`;
}

type LinkSubject = Extract<WorkTask["subject"], { __typename: "PartnershipLink" }>;

/** One organisation of a link; null where it is not shown to the reader. */
type LinkEnd = LinkSubject["from"];

/** The end of a link that the reader speaks for, and the other one: who proposed it waits, and who did not answers. */
export function linkEnds(kind: string, { from, to, proposedBy }: LinkSubject): { own: LinkEnd; other: LinkEnd } {
  const asked = from?.id === proposedBy?.id ? to : from;
  return kind === "AWAIT_LINK" ? { own: proposedBy, other: asked } : { own: asked, other: proposedBy };
}

function pageOf(organisation: LinkEnd): string {
  return organisation ? `organisations/${organisation.handle}` : "my-work";
}
