import { describe, expect, it } from "vitest";
import { handleFrom } from "../../../server/organisations/handle.ts";
import { line, lines, optionalLine, paragraphs } from "../../../server/organisations/wording.ts";

describe("what people type", () => {
  it("keeps every script, emoji and leading signs, and takes out what would break a page", () => {
    expect(line(["name"], "  =SUM(1)  \u202Eevil\u0007 ", 200)).toBe("=SUM(1) evil");
    expect(line(["name"], "الم راک 👩🏾‍🍳", 200)).toBe("الم راک 👩🏾‍🍳");
    expect(paragraphs(["text"], "one \r\n\r\n\r\n\r\ntwo\u0000", 200)).toBe("one\n\ntwo");
  });

  it("counts characters, not code units, against the limit", () => {
    expect(line(["name"], "👍".repeat(10), 10)).toHaveLength(20);
    expect(() => line(["name"], "x".repeat(11), 10)).toThrow("Use 10 characters or fewer. You have 11.");
  });

  it("reads nothing as not stated, and a list without empty ones and repeats", () => {
    expect(optionalLine(["note"], "  ", 10)).toBeNull();
    expect(lines(["names"], ["a", " ", "b", "a "], 10)).toEqual(["a", "b"]);
    expect(() => lines(["names"], ["a", "b", "c"], 10, 2)).toThrow("Give 2 at most. You have 3.");
  });

  it("makes words for addresses out of names that have letters for them", () => {
    expect(handleFrom("Coventry Empowered African Women’s Group!")).toBe("coventry-empowered-african-womens-group");
    expect(handleFrom("UK Islamic Mission – Alum Rock")).toBe("uk-islamic-mission-alum-rock");
    expect(handleFrom("مجموعة")).toBeNull();
  });
});
