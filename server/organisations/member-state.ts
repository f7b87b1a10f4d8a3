import { registerEnumType } from "type-graphql";
import { raw, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";

/*
 * Where members stand, as far as the directory asks. Memberships are a later slice's: it says here how a state is told,
 * so that the directory need not look at it.
 */

/** Where a membership stands on a day; always worked out from dates, never stored. */
export enum MembershipState {
  FOUNDING = "FOUNDING",
  ACTIVE = "ACTIVE",
  PROBATION = "PROBATION",
  GRACE = "GRACE",
  LAPSED = "LAPSED",
  SUSPENDED = "SUSPENDED",
  RESIGNED = "RESIGNED",
  REMOVED = "REMOVED",
}
registerEnumType(MembershipState, {
  name: "MembershipState",
  description: "Where a membership stands on a day; it follows from dates and is never stored.",
  valuesConfig: {
    FOUNDING: { description: "A founding member." },
    ACTIVE: { description: "A member." },
    PROBATION: { description: "A member whose admission is still being looked at; its seat does not vote." },
    GRACE: { description: "The term is over and the days of grace run; its seat still votes." },
    LAPSED: { description: "The days of grace are over and nobody renewed it." },
    SUSPENDED: { description: "Suspended for a time." },
    RESIGNED: { description: "Left by its own decision." },
    REMOVED: { description: "Ended by a ballot." },
  },
});

/**
 * That `organisation o` stands in one of these states today: in the partnership with this key, or in any of its
 * partnerships where none is named.
 */
export type MemberStateIs = (ctx: Context, states: readonly MembershipState[], networkId: string | null) => Promise<Sql>;

let told: MemberStateIs = () => Promise.resolve(raw("1 = 0"));

/** Says how the state of a member is told. The slice that keeps memberships says it, once. */
export function tellsMemberState(how: MemberStateIs): void {
  told = how;
}

/** That `organisation o` stands in one of these states today, as a condition. */
export function memberStateIs(ctx: Context, states: readonly MembershipState[], networkId: string | null): Promise<Sql> {
  return told(ctx, states, networkId);
}
