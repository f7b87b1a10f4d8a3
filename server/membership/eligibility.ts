import { interestKinds } from "../partnerships/partnership.enums.ts";
import { addMonths, isWithin } from "../platform/calendar.ts";
import { MembershipState } from "./membership.enums.ts";
import { mayVote } from "./membership-state.ts";

/** Which seats are on the roll of a ballot, which must step back, and for which stepping back is suggested. */

/** A seat as far as the roll is concerned. */
export interface SeatTerm {
  from: string;
  /** The last day of the term; null while it is open. */
  to: string | null;
}

/** Why a seat cannot take part, with the sentence a person reads; `reason` is null when it can. */
export interface Eligibility {
  eligible: boolean;
  reason: string | null;
}

/** The organisation a question concerns and its nearest kin. */
export interface Kin {
  organisationId: string;
  parentId: string | null;
  branchIds: readonly string[];
}

/** A confirmed link between two organisations that may be an interest. */
export interface InterestLink {
  kind: string;
  fromId: string;
  toId: string;
  startedOn: string;
  /** The day it ends or ended; null while it runs. */
  endsOn: string | null;
}

const stateSentences: Partial<Record<MembershipState, string>> = {
  [MembershipState.LAPSED]: "Its organisation's membership has lapsed.",
  [MembershipState.SUSPENDED]: "Its organisation's membership is suspended.",
  [MembershipState.PROBATION]: "Its organisation's membership is on probation.",
  [MembershipState.RESIGNED]: "Its organisation has left the network.",
  [MembershipState.REMOVED]: "Its organisation's membership was ended by a ballot.",
};

/** Whether a seat is on the roll of a ballot that opens on the day: in term, and its organisation a voting member. */
export function eligibilityOn(seat: SeatTerm, membership: MembershipState | null, day: string): Eligibility {
  if (day < seat.from) {
    return { eligible: false, reason: "Its term has not begun." };
  }
  if (!isWithin(day, seat.from, seat.to)) {
    return { eligible: false, reason: "Its term has ended." };
  }
  if (mayVote(membership)) {
    return { eligible: true, reason: null };
  }
  const sentence = membership === null ? undefined : stateSentences[membership];
  return { eligible: false, reason: sentence ?? "Its organisation is not a member of the network." };
}

/** Whether a seat must step back, always: nobody decides on its own organisation, its parent or its branches. */
export function mustStepBack(seatOrganisationId: string, kin: Kin): boolean {
  const { organisationId, parentId, branchIds } = kin;
  return [organisationId, parentId, ...branchIds].includes(seatOrganisationId);
}

/**
 * The kinds of link for which stepping back is suggested to a seat: confirmed links with the organisation concerned
 * that run on the day or ended within the look-back. In the order of `interestKinds`, each once.
 */
export function suggestedBy(
  seatOrganisationId: string,
  organisationId: string,
  links: readonly InterestLink[],
  day: string,
  lookbackMonths: number,
): string[] {
  const since = addMonths(day, -lookbackMonths);
  const between = links.filter(
    (link) =>
      (link.fromId === seatOrganisationId && link.toId === organisationId) ||
      (link.fromId === organisationId && link.toId === seatOrganisationId),
  );
  const current = between.filter((link) => link.startedOn <= day && (link.endsOn === null || link.endsOn >= since));
  return interestKinds.filter((kind) => current.some((link) => link.kind === kind));
}
