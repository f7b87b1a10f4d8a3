import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { outcomeSentence, outcomeTitle } from "../../../admin/membership/outcome/outcome-words.ts";
import { explain } from "../../../server/membership/explanation.ts";
import { BallotSubject, Outcome, VoteChoice } from "../../../server/membership/membership.enums.ts";
import { count } from "../../../server/membership/tally.ts";
import type { CountedSeat, CountingRule } from "../../../server/membership/tally.ts";

const intl = createIntl({ locale: "en-GB", defaultLocale: "en-GB", onError: () => undefined });

const rule: CountingRule = {
  minParticipants: 3,
  approveShare: 0.5,
  communityQuorum: true,
  communityDoubleMajority: true,
  blockAllowed: true,
};

const choices = [VoteChoice.APPROVE, VoteChoice.REJECT, VoteChoice.ABSTAIN, VoteChoice.BLOCK, null, "RECUSED"] as const;

/** All ballots of three community seats and two institutions: 6 choices each. */
function* ballots(): Generator<CountedSeat[]> {
  for (let number = 0; number < choices.length ** 5; number += 1) {
    const said = [0, 1, 2, 3, 4].map((seat) => choices[Math.floor(number / choices.length ** seat) % choices.length]);
    yield said.map((choice, seat) => ({
      community: seat < 3,
      recused: choice === "RECUSED",
      choice: choice === "RECUSED" ? null : (choice ?? null),
    }));
  }
}

describe("the outcome on screen", () => {
  for (const one of [rule, { ...rule, communityDoubleMajority: false }, { ...rule, approveShare: 0.6 }]) {
    it(`says in English what the service says, with the same numbers (share ${one.approveShare}, ${one.communityDoubleMajority})`, () => {
      const met = new Set<Outcome>();
      for (const seats of ballots()) {
        const { outcome, tally } = count(seats, one, 1);
        for (const subject of met.has(outcome) ? [BallotSubject.ADMIT] : [BallotSubject.ADMIT, BallotSubject.RENEW]) {
          const explanation = explain({ outcome, tally, rule: one, subject });
          const shown = outcomeSentence(intl, { outcome, tally, rule: one, subject, explanation: "" });
          expect(shown).toBe(explanation);
        }
        met.add(outcome);
      }
      expect(met.has(Outcome.APPROVED)).toBe(true);
      expect(met.size).toBeGreaterThan(6);
    });
  }

  it("falls back to the service's sentence where the reader may not see the numbers", () => {
    const facts = { outcome: Outcome.APPROVED, subject: BallotSubject.ADMIT, rule: null, tally: null };
    expect(outcomeSentence(intl, { ...facts, explanation: "Admitted." })).toBe("Admitted.");
  });

  it("has a heading of its own for every outcome", () => {
    const titles = Object.values(Outcome).map((outcome) => outcomeTitle(intl, outcome));
    expect(new Set(titles).size).toBe(titles.length);
  });
});
