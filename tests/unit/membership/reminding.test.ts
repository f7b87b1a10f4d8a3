import { describe, expect, it } from "vitest";
import { remindsApplicant, remindsCommittee, renewalReminder, tellsOfEnd, voteReminderFrom } from "../../../server/membership/reminding.ts";
import { addDays } from "../../../server/platform/calendar.ts";

describe("when people are reminded", () => {
  it("is 48 hours before a ballot closes, and a quarter of its time before where it is short", () => {
    const opensAt = "2026-11-02T09:00:00.000Z";
    expect(voteReminderFrom({ opensAt, closesAt: "2026-11-16T17:00:00.000Z" })).toBe("2026-11-14T17:00:00.000Z");
    expect(voteReminderFrom({ opensAt, closesAt: "2026-11-05T09:00:00.000Z" })).toBe("2026-11-04T15:00:00.000Z");
  });

  it("is so many days into an applicant's turn, but a week before its end at the latest", () => {
    const turn = { since: "2026-01-01T10:00:00.000Z", dueOn: "2026-04-01" };
    expect([27, 28, 90].map((days) => remindsApplicant(turn, 28, addDays("2026-01-01", days)))).toEqual([false, true, true]);
    expect(remindsApplicant(turn, 28, "2026-04-02")).toBe(false);
    const short = { ...turn, dueOn: "2026-01-15" };
    expect(["2026-01-07", "2026-01-08"].map((day) => remindsApplicant(short, 28, day))).toEqual([false, true]);
    // A turn of a few days reminds on its second day, never on the day the question was asked.
    expect(["2026-01-01", "2026-01-02"].map((day) => remindsApplicant({ ...turn, dueOn: "2026-01-04" }, 28, day))).toEqual([false, true]);
  });

  it("is for two weeks of what has ended, and of what waits for the committee", () => {
    expect(["2026-01-10", "2026-01-11", "2026-01-24", "2026-01-25"].map((day) => tellsOfEnd("2026-01-10", day))).toEqual([false, true, true, false]);
    expect(["2026-01-09", "2026-01-10", "2026-01-24", "2026-01-25"].map((day) => remindsCommittee("2026-01-10", day))).toEqual([false, true, true, false]);
  });

  it("is 60 and 14 days before the end of a term, the last day included, across the change to summer time", () => {
    const days = ["2026-01-29", "2026-01-30", "2026-03-16", "2026-03-17", "2026-03-31", "2026-04-01"];
    expect(days.map((day) => renewalReminder("2026-03-31", day))).toEqual([null, 60, 60, 14, 14, null]);
  });
});
