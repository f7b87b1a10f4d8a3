import { describe, expect, it } from "vitest";
import { earliestClose, fewestDays, isTooShort, mostDays } from "../../../server/membership/ballot-length.ts";

const usual = { ballotDays: 14, urgentBallotDays: 3 };
const now = "2026-03-27T16:20:00.000Z";

describe("how long a ballot is open", () => {
  it.each([
    [usual, false, 7],
    [usual, true, 3],
    [{ ballotDays: 15, urgentBallotDays: 3 }, false, 8],
    [{ ballotDays: 4, urgentBallotDays: 3 }, false, 3],
    [{ ballotDays: 1, urgentBallotDays: 5 }, false, 5],
  ])("with %o, urgent %s, is at least %i days", (settings, urgent, days) => {
    expect(fewestDays(settings, urgent)).toBe(days);
  });

  it("is at most ninety days, or the partnership's own usual length", () => {
    expect(mostDays(usual)).toBe(90);
    expect(mostDays({ ballotDays: 120, urgentBallotDays: 3 })).toBe(120);
  });

  it("is counted in days of 24 hours, whatever the clocks of the country do meanwhile", () => {
    expect(isTooShort(now, "2026-03-30T16:19:59.999Z", usual, true)).toBe(true);
    expect(isTooShort(now, "2026-03-30T16:20:00.000Z", usual, true)).toBe(false);
    expect(isTooShort(now, "2026-04-03T16:19:59.999Z", usual, false)).toBe(true);
    expect(isTooShort(now, "2026-04-03T16:20:00.000Z", usual, false)).toBe(false);
    expect(isTooShort(now, "2026-03-26T16:20:00.000Z", usual, true)).toBe(true);
  });

  it("is told as the first full hour that is late enough", () => {
    expect(earliestClose(now, usual, true)).toBe("2026-03-30T17:00:00.000Z");
    expect(earliestClose("2026-03-27T16:00:00.000Z", usual, false)).toBe("2026-04-03T16:00:00.000Z");
  });
});
