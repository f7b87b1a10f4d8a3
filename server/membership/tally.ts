import { Outcome, VoteChoice } from "./membership.enums.ts";

/**
 * The decision rule: what the votes of a ballot come to. Pure; everything it needs is passed in. The order of the
 * questions is part of the rule and is the order of the lines in `outcomeOf`.
 */

/** One seat of the roll as the count sees it. */
export interface CountedSeat {
  /** Whether the seat speaks with the voice COMMUNITY. */
  community: boolean;
  /** Whether the seat stepped back, or had to. A recused seat is not counted in any total. */
  recused: boolean;
  /** What it voted; null when it did not. */
  choice: VoteChoice | null;
}

/** The settings of a rule that bear on the count. */
export interface CountingRule {
  /** The fewest seats that must sit, and the fewest that must vote. */
  minParticipants: number;
  /** The share of the sides taken that approvals must exceed among all seats; 0.5 is a simple majority. */
  approveShare: number;
  /** Whether more than half of the sitting community seats must vote. */
  communityQuorum: boolean;
  /** Whether the community seats must have more approvals than rejections as well. */
  communityDoubleMajority: boolean;
  /** Whether a community seat may stop a first round. */
  blockAllowed: boolean;
}

/** The numbers of a ballot. `approve + reject + abstain + block = participants`. */
export interface TallyNumbers {
  /** Seats of the roll that were not recused. */
  sitting: number;
  /** Seats of the roll that stepped back, or had to. */
  recused: number;
  /** Sitting seats that voted, abstentions included. */
  participants: number;
  /** How many must vote for the ballot to count. */
  need: number;
  /** Sitting community seats. */
  communitySitting: number;
  /** Sitting community seats that voted. */
  communityParticipants: number;
  /** How many community seats must vote; 0 where the rule does not ask for it. */
  communityNeed: number;
  /** Approvals. */
  approve: number;
  /** Rejections, with the blocks that only count as one. */
  reject: number;
  /** Votes that took no side: they count for the quorum only. */
  abstain: number;
  /** Blocks that stop this round. */
  block: number;
  /** Approvals of community seats. */
  communityApprove: number;
  /** Rejections of community seats, with the blocks that only count as one. */
  communityReject: number;
}

/** What a ballot came to, and its numbers. */
export interface Count {
  outcome: Outcome;
  tally: TallyNumbers;
}

/** Only a first round can be stopped by a block; afterwards a block is a plain no. */
const roundThatCanBeBlocked = 1;
/** Guards the comparison of shares such as two thirds against the rounding of binary fractions. */
const tolerance = 1e-9;

/** Counts a ballot by its rule. `round` starts at 1. */
export function count(seats: readonly CountedSeat[], rule: CountingRule, round: number): Count {
  const tally = numbersOf(seats, rule, round);
  return { outcome: outcomeOf(tally, rule), tally };
}

/** Whether enough seats, and enough community seats, have voted for the ballot to count. Never says how. */
export function isQuorate(tally: TallyNumbers): boolean {
  return tally.participants >= tally.need && tally.communityParticipants >= tally.communityNeed;
}

function moreThanHalf(seats: number): number {
  return Math.floor(seats / 2) + 1;
}

function numbersOf(seats: readonly CountedSeat[], rule: CountingRule, round: number): TallyNumbers {
  const sitting = seats.filter((seat) => !seat.recused);
  const community = sitting.filter((seat) => seat.community);
  const stops = (seat: CountedSeat) =>
    seat.choice === VoteChoice.BLOCK && seat.community && rule.blockAllowed && round === roundThatCanBeBlocked;
  const rejects = (seat: CountedSeat) =>
    seat.choice === VoteChoice.REJECT || (seat.choice === VoteChoice.BLOCK && !stops(seat));
  const approves = (seat: CountedSeat) => seat.choice === VoteChoice.APPROVE;
  const voted = (seat: CountedSeat) => seat.choice !== null;
  return {
    sitting: sitting.length,
    recused: seats.length - sitting.length,
    participants: sitting.filter(voted).length,
    need: Math.max(rule.minParticipants, moreThanHalf(sitting.length)),
    communitySitting: community.length,
    communityParticipants: community.filter(voted).length,
    communityNeed: rule.communityQuorum ? moreThanHalf(community.length) : 0,
    approve: sitting.filter(approves).length,
    reject: sitting.filter(rejects).length,
    abstain: sitting.filter((seat) => seat.choice === VoteChoice.ABSTAIN).length,
    block: sitting.filter(stops).length,
    communityApprove: community.filter(approves).length,
    communityReject: community.filter(rejects).length,
  };
}

function outcomeOf(tally: TallyNumbers, rule: CountingRule): Outcome {
  if (tally.sitting < rule.minParticipants || tally.communitySitting === 0) {
    return Outcome.ESCALATED_TOO_MANY_RECUSALS;
  }
  if (tally.participants < tally.need) {
    return Outcome.INQUORATE;
  }
  if (tally.communityParticipants < tally.communityNeed) {
    return Outcome.INQUORATE_COMMUNITY;
  }
  if (tally.block > 0) {
    return Outcome.BLOCKED;
  }
  if (tally.approve + tally.reject === 0) {
    return Outcome.NO_DECISION;
  }
  const all = side(tally.approve, tally.reject, rule.approveShare);
  if (!rule.communityDoubleMajority) {
    return all > 0 ? Outcome.APPROVED : all === 0 ? Outcome.TIED : Outcome.REFUSED;
  }
  if (tally.communityApprove + tally.communityReject === 0) {
    return Outcome.NO_COMMUNITY_DECISION;
  }
  return bothSides(all, Math.sign(tally.communityApprove - tally.communityReject));
}

/** 1 when approvals exceed the share of the sides taken, 0 when they are exactly at it, -1 when below. */
function side(approve: number, reject: number, share: number): number {
  const margin = approve * (1 - share) - reject * share;
  return Math.abs(margin) < tolerance ? 0 : Math.sign(margin);
}

/** The table of the double majority: all seats against community seats. */
function bothSides(all: number, community: number): Outcome {
  if (all < 0) {
    return community > 0 ? Outcome.SPLIT_INSTITUTIONS_AGAINST : Outcome.REFUSED;
  }
  if (community < 0) {
    return Outcome.REFUSED_BY_COMMUNITY;
  }
  return all > 0 && community > 0 ? Outcome.APPROVED : Outcome.TIED;
}
