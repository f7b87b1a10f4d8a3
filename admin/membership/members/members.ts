import type { MembersOnQuery, MembershipState } from "../../../schema/operations.ts";

/** The partnership on the chosen day. */
export type MembersFacts = Extract<NonNullable<MembersOnQuery["node"]>, { committees: unknown }>;
/** One membership with its state on that day. */
export type MemberRow = Known<MembersFacts["memberships"]["edges"][number]["node"]>;

/** A membership that had a state on the day: it had begun by then. */
type Known<Row extends { state: MembershipState | null }> = Row & { state: MembershipState };
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

/** The memberships that had begun by the day. */
export function begunBy(rows: MembersFacts["memberships"]["edges"][number]["node"][], day: string): MemberRow[] {
  return rows.filter((row): row is MemberRow => row.state !== null && row.from <= day);
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
