import { describe, expect, it } from "vitest";
import { dayFor, momentFor, saysDay, saysMoment } from "../../../server/demo/when.ts";

describe("times of the demonstration", () => {
  it.each([
    ["today", "2026-11-24"],
    ["today-18d", "2026-11-06"],
    ["today+4m", "2027-03-24"],
    ["today-50d-24m", "2024-10-05"],
    ["today-3y", "2023-11-24"],
    ["year+1-03-31", "2027-03-31"],
    ["year-1-04-01", "2025-04-01"],
    ["2019-09-01", "2019-09-01"],
  ])("reads %s as a day", (text, day) => {
    expect(dayFor(text, "2026-11-24")).toBe(day);
  });

  it("reads a time of day on the clocks of the United Kingdom, in summer and in winter", () => {
    expect(momentFor("today-4d 17:00", "2026-11-24")).toBe("2026-11-20T17:00:00.000Z");
    expect(momentFor("today 17:00", "2026-07-01")).toBe("2026-07-01T16:00:00.000Z");
    expect(momentFor("today 09:00", "2026-03-29")).toBe("2026-03-29T08:00:00.000Z");
  });

  it.each(["tomorrow", "today-", "today-3w", "24/11/2026", "year+1-3-31", ""])("does not read %j", (text) => {
    expect(saysDay(text)).toBe(false);
    expect(() => dayFor(text, "2026-11-24")).toThrow(RangeError);
  });

  it("asks a moment for a time of day that exists", () => {
    expect(saysMoment("today 23:59")).toBe(true);
    expect(saysMoment("today 24:00")).toBe(false);
    expect(saysMoment("today")).toBe(false);
  });
});
