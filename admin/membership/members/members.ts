import type { MembersOnQuery, MembershipState } from "../../../schema/operations.ts";

/** The partnership on the chosen day. */
export type MembersFacts = Extract<NonNullable<MembersOnQuery["node"]>, { committees: unknown }>;
type Membership = MembersFacts["memberships"]["edges"][number]["node"];
/** One membership that had begun by that day, with its state on it. */
export type MemberRow = Omit<Membership, "state"> & { state: MembershipState };
/** One committee with the seats in term on that day. */
export type CommitteeFacts = MembersFacts["committees"][number];
/** One seat. */
export type SeatRow = CommitteeFacts["seats"][number];

/** States of an organisation that belongs, in the order of the summary. */
export const belonging = ["FOUNDING", "ACTIVE", "PROBATION", "GRACE", "SUSPENDED"] as const;

/** Whether a membership in this state still counts as one. */
export function belongs(state: MembershipState): boolean {
  return belonging.some((one) => one === state);
}

/** The memberships that had begun by the day; a later one has no state yet. */
export function begunBy(facts: MembersFacts, day: string): MemberRow[] {
  return facts.memberships.edges.flatMap(({ node }) =>
    node.from <= day && node.state ? [{ ...node, state: node.state }] : [],
  );
}

/** How many months until the last day of a term, whole ones; null when it ends later than half a year from the day. */
export function monthsToEnd(to: string | null | undefined, day: string): number | null {
  if (!to || to < day) {
    return null;
  }
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = day.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
  return months <= SOON ? months : null;
}

const SOON = 6;
