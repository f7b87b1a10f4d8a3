import { addDays, dayOf } from "../platform/calendar.ts";
import { LinkState } from "./partnership.enums.ts";

/** By when the other side is asked to answer a proposal, in days: what its list of tasks shows. */
export const answerWithinDays = 28;

/** After how many days a proposal that nobody answered no longer stands. */
const lapsesAfterDays = 90;

/** What the state of a link follows from. */
export interface LinkDates {
  proposedAt: string;
  confirmedAt: string | null;
  disputedAt: string | null;
  /** When a side ended it; null when it runs out by itself or not at all. */
  endedAt: string | null;
  startedOn: string;
  endsOn: string | null;
}

/**
 * Whether its time is over on the day. An agreed last day still belongs to it; a side that ends a link ends it from
 * the day it names, so that it is over as soon as they say so.
 */
function isOver(link: LinkDates, day: string): boolean {
  if (link.endsOn === null) {
    return false;
  }
  return link.endedAt === null ? link.endsOn < day : link.endsOn <= day;
}

/** A proposal stands until its end has come meanwhile, or until nobody has answered for long. */
function hasLapsed(link: LinkDates, day: string): boolean {
  const proposedOn = dayOf(link.proposedAt);
  // What is proposed after its own end is a record of the past: its end cannot come meanwhile.
  const endCame = link.endsOn !== null && link.endsOn >= proposedOn && link.endsOn < day;
  return endCame || day > addDays(proposedOn, lapsesAfterDays);
}

/** Where a link stands on a day, from its dates alone. */
export function linkStateOn(link: LinkDates, day: string): LinkState {
  if (link.confirmedAt !== null) {
    return isOver(link, day) ? LinkState.ENDED : LinkState.CONFIRMED_BY_BOTH;
  }
  if (link.endedAt !== null) {
    return LinkState.ENDED;
  }
  if (link.disputedAt !== null) {
    return LinkState.DISPUTED;
  }
  return hasLapsed(link, day) ? LinkState.LAPSED : LinkState.PROPOSED;
}

/** Whether a link takes the place of its kind between its two organisations: no second one can be proposed beside it. */
export function isOpen(link: LinkDates, day: string): boolean {
  const open: readonly LinkState[] = [LinkState.PROPOSED, LinkState.CONFIRMED_BY_BOTH, LinkState.DISPUTED];
  return open.includes(linkStateOn(link, day));
}

/** The side that has to answer: the one that did not propose. */
export function otherSide(link: { fromId: string; toId: string; proposedById: string }): string {
  return link.proposedById === link.fromId ? link.toId : link.fromId;
}
