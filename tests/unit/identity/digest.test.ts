import { describe, expect, it } from "vitest";
import { digestOf, mondayNow } from "../../../server/identity/digest.ts";
import { Task } from "../../../server/identity/task.ts";
import { say } from "../../../server/platform/language.ts";

function task(kind: string, brief: string, dueOn: string | null = null, dueAt: string | null = null): Task {
  return Object.assign(new Task(), { kind, brief, dueOn, dueAt, title: "Vote: Aston Dars group", detail: "“Their own words”" });
}

describe("the weekly letter", () => {
  it("is written on Mondays from seven by the clock of London, in winter and in summer", () => {
    const moments = ["2026-11-30T06:59:00Z", "2026-11-30T07:00:00Z", "2026-11-30T23:59:00Z", "2026-12-01T00:00:00Z", "2026-06-29T05:59:00Z", "2026-06-29T06:00:00Z", "2026-06-28T23:30:00Z"];
    expect(moments.map((at) => mondayNow(at))).toEqual([null, "2026-11-30", "2026-11-30", null, null, "2026-06-29", null]);
  });

  it("names each kind of thing with how many there are and by when, and nothing of what they are about", () => {
    const { subject, body } = digestOf([
      task("VOTE", "Vote in a ballot", "2026-12-04", "2026-12-04T17:00:00.000Z"),
      task("ANSWER", "Answer the committee", "2026-12-10"),
      task("VOTE", "Vote in a ballot", "2026-12-11", "2026-12-11T17:00:00.000Z"),
      task("CHECK_PAGE", "Say whether a page is still right"),
    ]);
    expect(say("en", subject)).toBe("This week 4 things wait for you, the first by 4 December 2026");
    expect(say("en", body)).toBe(
      "– Vote in a ballot (2): the first by Friday 4 December 2026, 5pm (UK time)\n" +
        "– Answer the committee: by 10 December 2026\n– Say whether a page is still right\n\n" +
        "You find each in “My work”, with what it is about.",
    );
    expect(say("ar", body)).toContain("صوّتوا في اقتراع");
  });
});
