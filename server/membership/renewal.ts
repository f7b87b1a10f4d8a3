import { addDays } from "../platform/calendar.ts";
import { MembershipState, RenewalPart } from "./membership.enums.ts";

/** When a member can renew, and what it looks through. Pure; days are those of the network's zone. */

/** The parts of a page in the order in which they are looked through. */
const renewalParts: readonly RenewalPart[] = Object.values(RenewalPart);

/** The first day on which a term that ends on a day can be renewed. */
export function renewalOpensOn(renewBy: string, opensDays: number): string {
  return addDays(renewBy, -opensDays);
}

/**
 * Whether the member can renew on a day: from the first day on, in the days of grace and after them, until the
 * membership has ended.
 */
export function canRenewOn(state: MembershipState | null, renewBy: string | null, day: string, opensDays: number): boolean {
  const over = state === null || state === MembershipState.RESIGNED || state === MembershipState.REMOVED;
  return !over && renewBy !== null && day >= renewalOpensOn(renewBy, opensDays);
}

/** The parts that nobody has said to be right. */
export function partsLeft(checked: readonly { part: RenewalPart }[]): RenewalPart[] {
  return renewalParts.filter((part) => !checked.some((one) => one.part === part));
}
