import { describe, expect, it } from "vitest";
import {
  dayAfter,
  dayOf,
  dayWords,
  daysBetween,
  deadlineWords,
  momentAt,
  momentWords,
  timeWords,
} from "../../../admin/lib/dates.ts";

describe("dates on screen", () => {
  it("are written in full, never in figures only", () => {
    expect(dayWords("2026-11-02")).toBe("2 November 2026");
    expect(momentWords("2026-11-19T19:40:00Z")).toBe("19 November 2026, 7:40pm");
    expect(deadlineWords("2026-12-10T17:00:00Z")).toBe("Thursday 10 December 2026, 5pm");
  });

  it("leave out the minutes of a full hour and know noon and midnight", () => {
    expect(timeWords("2026-11-19T17:30:00Z")).toBe("5:30pm");
    expect(timeWords("2026-11-19T12:00:00Z")).toBe("12pm");
    expect(timeWords("2026-11-19T00:05:00Z")).toBe("12:05am");
  });

  it("are London's: an evening moment in summer may be the next day", () => {
    expect(dayOf("2026-07-01T23:30:00Z")).toBe("2026-07-02");
    expect(timeWords("2026-07-01T16:00:00Z")).toBe("5pm");
  });

  it("turn a London clock time into a moment, in winter and in summer", () => {
    expect(momentAt("2026-12-10", 17)).toBe("2026-12-10T17:00:00.000Z");
    expect(momentAt("2026-07-10", 17)).toBe("2026-07-10T16:00:00.000Z");
  });

  it("count days over the change of the clocks", () => {
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(dayAfter("2026-03-28", 2)).toBe("2026-03-30");
  });

  it("keep figures that people can match in languages with digits of their own", () => {
    expect(dayWords("2026-11-02", "ar-EG")).toMatch(/2026/u);
  });
});
