import { Person } from "../identity/person.entity.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { pageInMemory, type Page, type PageArguments } from "../platform/page.ts";
import { Ballot } from "./ballot.entity.ts";
import { viewOf } from "./ballot.reading.ts";
import { ballotStateAt } from "./ballot-state.ts";
import type { Committee } from "./committee.entity.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import type { BallotState } from "./membership.enums.ts";
import { Seat } from "./seat.entity.ts";

/** The version of the rule that is in force today; the first one where none is yet. */
export async function ruleToday(ctx: Context, committee: Committee): Promise<DecisionRule> {
  const rules = await ctx.load.many(DecisionRule, "committeeId", committee.id);
  const sorted = [...rules].sort((one, other) => one.edition - other.edition);
  const rule = sorted.findLast((one) => one.effectiveFrom <= ctx.today()) ?? sorted[0];
  if (!rule) {
    throw new Error(`The committee ${committee.id} has no rule.`);
  }
  return rule;
}

/** The seats of a committee: all, or those in term on a day; in the order in which they were given. */
export async function seatsOf(ctx: Context, committee: Committee, activeOn: string | null): Promise<Seat[]> {
  const seats = await ctx.load.many(Seat, "committeeId", committee.id);
  return activeOn === null ? seats : seats.filter((seat) => isWithin(activeOn, seat.from, seat.to));
}

/** A person of a seat, for people who are signed in; the public reads organisations. */
export async function seatPerson(ctx: Context, personId: string | null): Promise<Person | null> {
  return ctx.actor ? ctx.load.one(Person, personId) : null;
}

/** The ballots of a committee that the viewer may know of, newest first; all, or those in one state now. */
export async function ballotsOf(
  ctx: Context,
  committee: Committee,
  state: BallotState | null,
  args: PageArguments,
): Promise<Page<Ballot> & { totalCount: number }> {
  const ballots = await ctx.load.many(Ballot, "committeeId", committee.id);
  const views = await Promise.all(ballots.map((ballot) => viewOf(ctx, ballot)));
  const visible = ballots.filter((_ballot, index) => views[index] !== null);
  const chosen = visible.filter((ballot) => state === null || ballotStateAt(ballot, ctx.now()) === state);
  return pageInMemory(chosen.reverse(), args);
}
