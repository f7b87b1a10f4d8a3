import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../server/membership/explanation.ts";
import { BallotSubject, Outcome, VoteChoice } from "../../../server/membership/membership.enums.ts";
import { count, isQuorate, type CountedSeat, type CountingRule } from "../../../server/membership/tally.ts";

const rule: CountingRule = {
  minParticipants: 3,
  approveShare: 0.5,
  communityQuorum: true,
  communityDoubleMajority: true,
  blockAllowed: false,
};
const letters: Record<string, VoteChoice | null> = {
  y: VoteChoice.APPROVE,
  n: VoteChoice.REJECT,
  a: VoteChoice.ABSTAIN,
  b: VoteChoice.BLOCK,
  "-": null,
};

/** Seats from letters: y yes, n no, a abstains, b blocks, - absent, r recused. */
function seats(community: string, institutions: string): CountedSeat[] {
  const read = (text: string, isCommunity: boolean) =>
    [...text].map((letter) => ({
      community: isCommunity,
      recused: letter === "r",
      choice: letters[letter] ?? null,
    }));
  return [...read(community, true), ...read(institutions, false)];
}

function outcomeOf(community: string, institutions: string, changes: Partial<CountingRule> = {}, round = 1): Outcome {
  return count(seats(community, institutions), { ...rule, ...changes }, round).outcome;
}

function sentenceOf(community: string, institutions: string, changes: Partial<CountingRule> = {}): string {
  const used = { ...rule, ...changes };
  const { outcome, tally } = count(seats(community, institutions), used, 1);
  return explain({ outcome, tally, rule: used, subject: BallotSubject.ADMIT });
}

describe("the worked examples: four community seats a to d, three institutions u to w", () => {
  it.each([
    ["a b c approve, u v w reject", "yyy-", "nnn", Outcome.TIED],
    ["a b c d approve, u v w reject", "yyyy", "nnn", Outcome.APPROVED],
    ["a b approve, c d reject, u v w approve", "yynn", "yyy", Outcome.TIED],
    ["a b reject, u v w approve, c abstains", "nna-", "yyy", Outcome.REFUSED_BY_COMMUNITY],
    ["a approves, b c abstain, u v reject", "yaa-", "nn-", Outcome.SPLIT_INSTITUTIONS_AGAINST],
    ["a b approve, u v approve", "yy--", "yy-", Outcome.INQUORATE_COMMUNITY],
    ["all abstain", "aaaa", "aaa", Outcome.NO_DECISION],
  ])("%s", (_, community, institutions, outcome) => {
    expect(outcomeOf(community, institutions)).toBe(outcome);
  });

  it("seven community seats, one recused: quorum is 4 of 6", () => {
    const { tally, outcome } = count(seats("ryyy---", ""), rule, 1);
    expect(tally).toMatchObject({ sitting: 6, recused: 1, need: 4, communityNeed: 4, participants: 3 });
    expect(outcome).toBe(Outcome.INQUORATE);
    expect(outcomeOf("ryyyy--", "")).toBe(Outcome.APPROVED);
  });
});

describe("every outcome, in the order of the rule", () => {
  it.each([
    ["too few are left", "ryrr", "yrr", Outcome.ESCALATED_TOO_MANY_RECUSALS],
    ["no community seat is left", "rrrr", "yyy", Outcome.ESCALATED_TOO_MANY_RECUSALS],
    ["three of seven voted", "yyy-", "---", Outcome.INQUORATE],
    ["two of three voted: never fewer than three", "yy-r", "rrr", Outcome.INQUORATE],
    ["half of the community seats is not more than half", "yy--", "yyy", Outcome.INQUORATE_COMMUNITY],
    ["an institution that votes never breaks the community's quorum", "yyy-", "n--", Outcome.APPROVED],
    ["nobody takes a side", "aaa-", "a--", Outcome.NO_DECISION],
    ["no community seat takes a side", "aaa-", "yy-", Outcome.NO_COMMUNITY_DECISION],
    ["both have more yes", "yyyn", "yyn", Outcome.APPROVED],
    ["the community is even, all say yes", "ynaa", "yyy", Outcome.TIED],
    ["the community says no, all say yes", "ynnn", "yyy", Outcome.REFUSED_BY_COMMUNITY],
    ["all are even, the community says yes", "yya-", "nna", Outcome.TIED],
    ["both are even", "ynaa", "yna", Outcome.TIED],
    ["all are even, the community says no", "nna-", "yya", Outcome.REFUSED_BY_COMMUNITY],
    ["all say no, the community says yes", "yyna", "nna", Outcome.SPLIT_INSTITUTIONS_AGAINST],
    ["all say no, the community is even", "ynaa", "nnn", Outcome.REFUSED],
    ["both say no", "nnna", "nyn", Outcome.REFUSED],
  ])("%s", (_, community, institutions, outcome) => {
    expect(outcomeOf(community, institutions)).toBe(outcome);
  });
});

describe("a block", () => {
  it("stops a first round only where the rule allows it, and only from a community seat", () => {
    expect(outcomeOf("byyy", "yyy", { blockAllowed: true })).toBe(Outcome.BLOCKED);
    expect(outcomeOf("byyy", "yyy")).toBe(Outcome.APPROVED);
    expect(outcomeOf("yyyy", "byy", { blockAllowed: true })).toBe(Outcome.APPROVED);
  });

  it("is a plain no in a later round", () => {
    expect(outcomeOf("byyy", "yyy", { blockAllowed: true }, 2)).toBe(Outcome.APPROVED);
    expect(outcomeOf("bbyy", "yyy", { blockAllowed: true }, 2)).toBe(Outcome.TIED);
    const { tally } = count(seats("bbyy", "yyy"), { ...rule, blockAllowed: true }, 2);
    expect(tally).toMatchObject({ block: 0, reject: 2, communityReject: 2 });
  });

  it("does not stand when the ballot does not count", () => {
    expect(outcomeOf("b---", "yyy", { blockAllowed: true })).toBe(Outcome.INQUORATE_COMMUNITY);
  });
});

describe("the settings of a rule", () => {
  it("can ask for a greater share of all seats", () => {
    expect(outcomeOf("yyyn", "nny", { approveShare: 2 / 3 })).toBe(Outcome.SPLIT_INSTITUTIONS_AGAINST);
    expect(outcomeOf("yyyn", "yny", { approveShare: 2 / 3 })).toBe(Outcome.APPROVED);
    expect(outcomeOf("yyyn", "na-", { approveShare: 0.6 })).toBe(Outcome.TIED);
  });

  it("can do without the community's quorum or its own majority", () => {
    expect(outcomeOf("yy--", "yy-", { communityQuorum: false })).toBe(Outcome.APPROVED);
    expect(outcomeOf("nnnn", "yyy", { communityDoubleMajority: false })).toBe(Outcome.REFUSED);
    expect(outcomeOf("ynnn", "yyy", { communityDoubleMajority: false })).toBe(Outcome.APPROVED);
    expect(outcomeOf("ynaa", "yna", { communityDoubleMajority: false })).toBe(Outcome.TIED);
  });

  it("can ask for more participants", () => {
    expect(outcomeOf("yyyy", "y--", { minParticipants: 6 })).toBe(Outcome.INQUORATE);
  });
});

describe("all 4^7 ballots of four community seats and three institutions", () => {
  const choices = [VoteChoice.APPROVE, VoteChoice.REJECT, VoteChoice.ABSTAIN, null];
  const all = Array.from({ length: 4 ** 7 }, (_, number) =>
    Array.from({ length: 7 }, (_, place) => ({
      community: place < 4,
      recused: false,
      choice: choices[Math.floor(number / 4 ** place) % 4] ?? null,
    })),
  );

  it("have exactly one outcome each, whose sentence has numbers and ends", () => {
    const outcomes = new Set<Outcome>();
    for (const ballot of all) {
      const { outcome, tally } = count(ballot, rule, 1);
      outcomes.add(outcome);
      const sentence = explain({ outcome, tally, rule, subject: BallotSubject.ADMIT });
      expect(sentence).toMatch(/^[A-Z0-9].*\d.*\.$/);
      expect(tally.approve + tally.reject + tally.abstain + tally.block).toBe(tally.participants);
    }
    const impossible = [Outcome.BLOCKED, Outcome.ESCALATED_TOO_MANY_RECUSALS];
    expect([...outcomes].sort()).toEqual(
      Object.values(Outcome)
        .filter((one) => !impossible.includes(one))
        .sort(),
    );
  }, 60_000);

  it("are never approved without more community approvals than rejections, nor without more yes than no", () => {
    for (const ballot of all) {
      const { outcome, tally } = count(ballot, rule, 1);
      if (outcome === Outcome.APPROVED) {
        expect(tally.communityApprove).toBeGreaterThan(tally.communityReject);
        expect(tally.approve).toBeGreaterThan(tally.reject);
      }
    }
  });

  it("never become inquorate because one more seat voted", () => {
    for (const ballot of all) {
      const before = count(ballot, rule, 1).tally;
      if (!isQuorate(before)) {
        continue;
      }
      for (const seat of ballot.filter((one) => one.choice === null)) {
        const more = ballot.map((one) => (one === seat ? { ...one, choice: VoteChoice.REJECT } : one));
        expect(isQuorate(count(more, rule, 1).tally)).toBe(true);
      }
    }
  });
});

describe("any committee", () => {
  const anySeat = fc.record({
    community: fc.boolean(),
    recused: fc.boolean(),
    choice: fc.constantFrom(...Object.values(VoteChoice), null),
  });
  const anyRule = fc.record({
    minParticipants: fc.integer({ min: 1, max: 6 }),
    approveShare: fc.constantFrom(0.5, 0.6, 2 / 3, 0.75),
    communityQuorum: fc.boolean(),
    communityDoubleMajority: fc.boolean(),
    blockAllowed: fc.boolean(),
  });

  it("is counted alike in whatever order its seats stand, and a recused seat's vote counts for nothing", () => {
    fc.assert(
      fc.property(
        fc.array(anySeat, { maxLength: 12 }),
        anyRule,
        fc.integer({ min: 1, max: 3 }),
        (roll, used, round) => {
          const counted = count(roll, used, round);
          expect(count([...roll].reverse(), used, round)).toEqual(counted);
          const silent = roll.map((seat) => (seat.recused ? { ...seat, choice: null } : seat));
          expect(count(silent, used, round)).toEqual(counted);
          if (counted.tally.communitySitting === 0) {
            expect(counted.outcome).toBe(Outcome.ESCALATED_TOO_MANY_RECUSALS);
          }
          expect(explain({ ...counted, rule: used, subject: BallotSubject.OTHER })).toMatch(/\.$/);
        },
      ),
    );
  });
});

describe("the sentence of an outcome", () => {
  it.each([
    [
      "ynnn",
      "yyy",
      "4 of 7 seats said yes, but only 1 of the 4 community seats did, and a partner joins only when both have more " +
        "yes than no.",
    ],
    [
      "yyyn",
      "yyn",
      "5 of 7 seats said yes and 2 said no; 3 of the 4 community seats said yes and 1 no, which is what it takes.",
    ],
    ["yyy-", "nnn", "3 of 7 seats said yes and 3 said no: a tie, and nobody has a casting vote."],
    [
      "yynn",
      "yyy",
      "5 of 7 seats said yes and 2 said no; 2 of the 4 community seats said yes and 2 no: a tie, and nobody has a " +
        "casting vote.",
    ],
    ["yyy-", "---", "3 of 7 seats voted, and at least 4 must for the ballot to count."],
    [
      "yy--",
      "yy-",
      "4 of 7 seats voted, but only 2 of the 4 community seats did, and at least 3 must for the ballot to count.",
    ],
    ["aaaa", "aaa", "7 of 7 seats voted, and none of them took a side."],
    [
      "aaa-",
      "yy-",
      "5 of 7 seats voted, but no community seat took a side: 3 of the 4 community seats voted, none of them yes or no.",
    ],
    [
      "nnnn",
      "nnn",
      "None of 7 seats said yes and 7 said no, and a partner joins only when both have more yes than no.",
    ],
    [
      "yaa-",
      "nn-",
      "1 of the 4 community seats said yes and 0 no, but among all seats 1 of 7 seats said yes and 2 said no, and a " +
        "partner joins only when both have more yes than no.",
    ],
    [
      "rrry",
      "yrr",
      "2 seats are left to vote after 5 seats stepped back, 1 community seat among them; a ballot needs at least 3, " +
        "one of them a community seat.",
    ],
  ])("%s and %s", (community, institutions, sentence) => {
    expect(sentenceOf(community, institutions)).toBe(sentence);
  });

  it("of a block says that it lasts one round", () => {
    expect(sentenceOf("byyy", "yyy", { blockAllowed: true })).toBe(
      "1 community seat blocked. A block stops one round; in the next it is a plain no.",
    );
  });
});
