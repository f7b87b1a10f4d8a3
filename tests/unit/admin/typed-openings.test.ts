import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyOpening, faultsOf, isEmptyOpening, openingsIn, timeIn } from "../../../admin/services/typed-openings.ts";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

describe("a typed time", () => {
  it.each([
    ["10:30", "10:30"],
    [" 9.30 ", "09:30"],
    ["0:00", "00:00"],
    ["23:59", "23:59"],
    ["5:30pm", "17:30"],
    ["5 P.M.", "17:00"],
    ["12am", "00:00"],
    ["12 pm", "12:00"],
    ["۱۰:۳۰", "10:30"],
    ["১৪:০০", "14:00"],
    ["٩:١٥", "09:15"],
  ])("%s is %s", (typed, time) => {
    expect(timeIn(typed)).toBe(time);
  });

  it.each(["", "5", "14", "24:00", "10:60", "13pm", "0am", "10:3", "ten", "10:30-12:30", "pm", "1030"])("%s is none", (typed) => {
    expect(timeIn(typed)).toBeNull();
  });

  it("comes back the same from how it is kept, whichever time of the day it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const kept = `${twoDigits(hour)}:${twoDigits(minute)}`;
        expect(timeIn(kept)).toBe(kept);
        const half = `${hour % 12 === 0 ? 12 : hour % 12}:${twoDigits(minute)}${hour < 12 ? "am" : "pm"}`;
        expect(timeIn(half)).toBe(kept);
      }),
    );
  });
});

describe("times of a week", () => {
  it("say which field is wrong, and nothing of a row that is empty", () => {
    expect(faultsOf(emptyOpening)).toEqual([]);
    expect(faultsOf({ ...emptyOpening, note: "In term" }).map(([field]) => field)).toEqual(["day", "opens", "closes"]);
    expect(faultsOf({ day: "MO", opens: "2pm", closes: "14:00", note: "" })).toEqual([["closes", "timeOrder"]]);
    expect(faultsOf({ day: "MO", opens: "2pm", closes: "4pm", note: "" })).toEqual([]);
  });

  it("are sent as they are kept, without the empty ones", () => {
    expect(isEmptyOpening({ ...emptyOpening, note: " " })).toBe(true);
    expect(openingsIn([{ day: "MO", opens: "2pm", closes: "4.15pm", note: " In term " }, emptyOpening])).toEqual([
      { day: "MO", opens: "14:00", closes: "16:15", note: "In term" },
    ]);
  });
});
