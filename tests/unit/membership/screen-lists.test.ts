import { describe, expect, it } from "vitest";
import { csvText } from "../../../admin/lib/csv.ts";
import { monthsToEnd } from "../../../admin/membership/members/members.ts";
import { tasksByTime } from "../../../admin/membership/my-work/tasks.ts";
import type { WorkTask } from "../../../admin/membership/my-work/tasks.ts";
import { typedTime } from "../../../admin/membership/opening/typed-time.ts";

describe("a list to keep", () => {
  it("opens as text in a spreadsheet, in every script", () => {
    expect(csvText([["Name"], ["چائے حلقہ"]])).toBe("\uFEFFName\r\nچائے حلقہ\r\n");
  });

  it.each(["=1+1", "+44", "-2", "@name", "\tx", "\rx"])("makes %j plain text", (cell) => {
    expect(csvText([[cell]])).toContain(`'${cell}`);
  });

  it("keeps quotes, commas and new lines inside their cell", () => {
    expect(csvText([['say "hello", then\nleave', "=a,b"]])).toBe('\uFEFF"say ""hello"", then\nleave","\'=a,b"\r\n');
  });
});

describe("a closing time as it is typed", () => {
  it.each([
    ["5pm", { hour: 17, minute: 0 }],
    ["5.30 p.m.", { hour: 17, minute: 30 }],
    ["17:30", { hour: 17, minute: 30 }],
    ["1730", { hour: 17, minute: 30 }],
    ["12am", { hour: 0, minute: 0 }],
    ["12pm", { hour: 12, minute: 0 }],
    ["noon", { hour: 12, minute: 0 }],
    [" 9:05 AM ", { hour: 9, minute: 5 }],
  ])("reads %j", (text, time) => {
    expect(typedTime(text)).toEqual(time);
  });

  it.each(["", "5", "soon", "25:00", "13pm", "5:75pm", "0am"])("does not guess what %j means", (text) => {
    expect(typedTime(text)).toBeNull();
  });
});

describe("when a term ends", () => {
  it.each([
    ["2027-03-31", 4],
    ["2026-11-30", 0],
    ["2026-12-24", 1],
    ["2027-06-01", 6],
    ["2027-07-01", null],
    ["2026-11-23", null],
    [null, null],
  ])("counts whole months to %s", (to, months) => {
    expect(monthsToEnd(to, "2026-11-24")).toBe(months);
  });
});

describe("what needs one", () => {
  const task = (id: string, dueOn: string | null) => ({ id, dueOn }) as WorkTask;

  it("stands under today when it is due or overdue, under this week for six more days, otherwise under later", () => {
    const tasks = [
      task("overdue", "2026-11-01"),
      task("today", "2026-11-24"),
      task("tomorrow", "2026-11-25"),
      task("in six days", "2026-11-30"),
      task("in a week", "2026-12-01"),
      task("some day", null),
    ];
    const { today, week, later } = tasksByTime(tasks, "2026-11-24");
    expect(today.map((one) => one.id)).toEqual(["overdue", "today"]);
    expect(week.map((one) => one.id)).toEqual(["tomorrow", "in six days"]);
    expect(later.map((one) => one.id)).toEqual(["in a week", "some day"]);
  });
});
