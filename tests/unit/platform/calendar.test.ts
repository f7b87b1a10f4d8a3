import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  endOfDay,
  isDay,
  isWithin,
  startOfDay,
} from "../../../server/platform/calendar.ts";

const days = fc
  .date({ min: new Date("1971-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const zones = fc.constantFrom("Europe/London", "Asia/Dhaka", "America/Sao_Paulo", "Pacific/Apia", "Africa/Cairo");

describe("the day of a moment", () => {
  it("is the British day: an hour ahead of UTC in summer, the same in winter", () => {
    expect(dayOf("2026-07-01T23:30:00.000Z")).toBe("2026-07-02");
    expect(dayOf("2026-12-01T23:30:00.000Z")).toBe("2026-12-01");
  });

  it("is right on both sides of each change of the clocks", () => {
    expect(dayOf("2026-03-28T23:59:59.999Z")).toBe("2026-03-28");
    expect(dayOf("2026-03-29T22:59:59.999Z")).toBe("2026-03-29");
    expect(dayOf("2026-03-29T23:00:00.000Z")).toBe("2026-03-30");
    expect(dayOf("2026-10-24T22:59:59.999Z")).toBe("2026-10-24");
    expect(dayOf("2026-10-24T23:00:00.000Z")).toBe("2026-10-25");
    expect(dayOf("2026-10-25T23:59:59.999Z")).toBe("2026-10-25");
  });

  it("refuses what is not a moment", () => {
    expect(() => dayOf("yesterday")).toThrow(RangeError);
  });
});

describe("the bounds of a day", () => {
  it("follow the clocks: a day of 23 hours in spring, of 25 in autumn", () => {
    expect(startOfDay("2026-03-29")).toBe("2026-03-29T00:00:00.000Z");
    expect(endOfDay("2026-03-29")).toBe("2026-03-29T22:59:59.999Z");
    expect(startOfDay("2026-10-25")).toBe("2026-10-24T23:00:00.000Z");
    expect(endOfDay("2026-10-25")).toBe("2026-10-25T23:59:59.999Z");
  });

  it("are found where the clocks change at midnight", () => {
    expect(startOfDay("2018-11-04", "America/Sao_Paulo")).toBe("2018-11-04T03:00:00.000Z");
  });

  it("hold exactly the moments of that day, in every zone", () => {
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        fc.pre(!(zone === "Pacific/Apia" && day === "2011-12-30"));
        expect(dayOf(startOfDay(day, zone), zone)).toBe(day);
        expect(dayOf(endOfDay(day, zone), zone)).toBe(day);
        expect(dayOf(new Date(Date.parse(startOfDay(day, zone)) - 1).toISOString(), zone) < day).toBe(true);
        expect(dayOf(new Date(Date.parse(endOfDay(day, zone)) + 1).toISOString(), zone) > day).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("arithmetic on days", () => {
  it("clamps to the end of a shorter month", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
    expect(addMonths("2026-11-22", 24)).toBe("2028-11-22");
  });

  it("adds and counts days without losing one, whatever the clocks do", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(isDay(later)).toBe(true);
        expect(daysBetween(day, later)).toBe(count);
        expect(addDays(later, -count)).toBe(day);
      }),
    );
  });

  it("adds months in order and lands in the month asked for", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (day, count) => {
        const later = addMonths(day, count);
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(months(later)).toBe(months(day) + count);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
      }),
    );
  });

  it("includes both ends of a period, and has no end where none is given", () => {
    expect(isWithin("2026-03-31", "2026-01-01", "2026-03-31")).toBe(true);
    expect(isWithin("2026-01-01", "2026-01-01", "2026-03-31")).toBe(true);
    expect(isWithin("2026-04-01", "2026-01-01", "2026-03-31")).toBe(false);
    expect(isWithin("2025-12-31", "2026-01-01", null)).toBe(false);
    expect(isWithin("2126-12-31", "2026-01-01", null)).toBe(true);
  });

  it("knows which texts are days", () => {
    expect(isDay("2026-02-28")).toBe(true);
    for (const text of ["2026-02-30", "2026-2-3", "28/02/2026", "2026-02-28T00:00:00Z", ""]) {
      expect(isDay(text)).toBe(false);
    }
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
  });
});
