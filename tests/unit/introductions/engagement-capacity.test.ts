import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CapacityState, loadOn } from "../../../server/introductions/engagement-capacity.ts";
import { addDays } from "../../../server/platform/calendar.ts";

const today = "2026-11-22";
const usual = { busyFrom: 0.6, fullFrom: 1 };
const day = fc.integer({ min: -50, max: 120 }).map((count) => addDays(today, count));

describe("how busy an organisation is", () => {
  it("is open below 0.6, busy from it, and full from 1", () => {
    const state = (count: number, perQuarter: number): string =>
      loadOn({ perQuarter, pausedUntil: null }, Array.from({ length: count }, () => today), usual, today).state;
    expect([0, 1, 2, 3, 4, 5, 6].map((count) => state(count, 5))).toEqual(["OPEN", "OPEN", "OPEN", "BUSY", "BUSY", "FULL", "FULL"]);
    expect(state(0, 0)).toBe("FULL");
  });

  it("says the first day on which it is not full any more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(day, { maxLength: 20 }), (perQuarter, countsUntil) => {
        const stated = { perQuarter, pausedUntil: null };
        const { state, opensAgain } = loadOn(stated, countsUntil, usual, today);
        if (state !== CapacityState.FULL) {
          expect(opensAgain).toBeNull();
          return;
        }
        expect(loadOn(stated, countsUntil, usual, opensAgain ?? "").state).not.toBe(CapacityState.FULL);
        expect(loadOn(stated, countsUntil, usual, addDays(opensAgain ?? "", -1)).state).toBe(CapacityState.FULL);
      }),
    );
  });
});
