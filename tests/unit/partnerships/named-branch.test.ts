import { describe, expect, it } from "vitest";
import { purposeNamedBy, shownPurpose } from "../../../server/partnerships/named-branch.ts";
import { say } from "../../../server/platform/language.ts";

describe("the purpose of a link that a file proposed", () => {
  const kept = purposeNamedBy("branches “2026”.csv", "2026-11-02");

  it("is kept in English, and told in the language of whoever reads it", () => {
    expect(kept).toBe("“branches “2026”.csv”, read on 2 November 2026, names it as a branch.");
    expect(say("en", shownPurpose(kept))).toBe(kept);
    const urdu = say("ur", shownPurpose(kept));
    expect(urdu).toContain("branches “2026”.csv");
    expect(urdu).toContain("نومبر");
    expect(urdu).not.toMatch(/November|branch\./u);
  });

  it.each(["We share a kitchen.", "“It”, read on 31 Smarch 2026, names it as a branch.", ""])("leaves people's own words as they are: %s", (words) => {
    expect(say("ur", shownPurpose(words))).toBe(words);
  });
});
