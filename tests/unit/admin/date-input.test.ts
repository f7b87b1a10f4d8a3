import { describe, expect, it } from "vitest";
import { dayFromTyped, typedDate } from "../../../admin/ui/date-input.tsx";

describe("a typed date", () => {
  it("is a calendar day when it is a real one", () => {
    expect(dayFromTyped({ day: " 2", month: "11", year: "2026 " })).toBe("2026-11-02");
    expect(dayFromTyped({ day: "29", month: "2", year: "2028" })).toBe("2028-02-29");
  });

  it("is nothing when no such day exists, or when a box is empty", () => {
    expect(dayFromTyped({ day: "31", month: "2", year: "2026" })).toBeNull();
    expect(dayFromTyped({ day: "1", month: "13", year: "2026" })).toBeNull();
    expect(dayFromTyped({ day: "1", month: "1", year: "26" })).toBeNull();
    expect(dayFromTyped({ day: "", month: "11", year: "2026" })).toBeNull();
  });

  it("shows a day without leading noughts, and comes back the same", () => {
    expect(typedDate("2026-01-09")).toEqual({ day: "9", month: "1", year: "2026" });
    expect(dayFromTyped(typedDate("2026-10-20"))).toBe("2026-10-20");
    expect(typedDate(null)).toEqual({ day: "", month: "", year: "" });
  });
});
