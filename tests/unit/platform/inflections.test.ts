import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutInflection } from "../../../server/platform/inflections.ts";

function stemsOf(words: string): Set<string> {
  return new Set(words.split(" ").map(withoutInflection));
}

describe("English words without their inflection", () => {
  it.each([
    "house houses housing housed",
    "care cares caring cared",
    "box boxes boxing boxed",
    "bus buses",
    "baby babies",
    "swim swims swimming",
    "travel travels travelling",
    "counsel counselling counselled counsellor counsellors",
    "cycle cycles cycling",
    "bully bullies bullying bullied",
    "church churches",
    "garden gardens gardening gardener",
    "interpreter interpreters interpreting",
    "need needs needed",
    "translate translates translating translation translations translator",
    "addict addicts addicted addiction",
    "educate education educators",
  ])("meet: %s", (words) => {
    expect([...stemsOf(words)]).toHaveLength(1);
  });

  it.each(["opera operate", "mind mindfulness", "universe university", "organ organise", "police policy", "refuge refugee", "bed bead", "station state", "section sect", "car care", "wing winter"])(
    "stay apart: %s",
    (words) => {
      expect([...stemsOf(words)]).toHaveLength(words.split(" ").length);
    },
  );

  it("are never longer than the word, and never empty", () => {
    const word = fc.stringMatching(/^[a-z]{1,20}$/);
    fc.assert(
      fc.property(word, (one) => {
        const stem = withoutInflection(one);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(one.length);
      }),
    );
  });
});
