import { describe, expect, it } from "vitest";
import { bestCapacity } from "../../../admin/organisations/best-capacity.ts";
import { piecesOf } from "../../../admin/lib/matched-words.ts";
import { ownScriptName } from "../../../admin/organisations/own-script.ts";

describe("why something matched", () => {
  it("takes the marked words apart from the rest of the sentence", () => {
    expect(piecesOf("Offers **interpreting**, in **Birmingham**.")).toEqual([
      { words: "Offers ", matched: false },
      { words: "interpreting", matched: true },
      { words: ", in ", matched: false },
      { words: "Birmingham", matched: true },
      { words: ".", matched: false },
    ]);
  });

  it("takes a sentence without marks as it is", () => {
    expect(piecesOf("Its name begins so.")).toEqual([{ words: "Its name begins so.", matched: false }]);
  });
});

describe("a name in its own script", () => {
  const urdu = { tag: "ur", endonym: "اردو", rightToLeft: true };
  const bengali = { tag: "bn", endonym: "বাংলা", rightToLeft: false };

  it("is told apart from other names and gets the language written in that script", () => {
    expect(ownScriptName(["ARSC", "الم راک صحت حلقہ"], [bengali, urdu])).toEqual({ name: "الم راک صحت حلقہ", lang: "ur" });
    expect(ownScriptName(["বাংলা সমিতি"], [urdu, bengali])?.lang).toBe("bn");
  });

  it("has no language where none of the organisation's is written so", () => {
    expect(ownScriptName(["廣東話 group"], [urdu])).toEqual({ name: "廣東話 group", lang: undefined });
  });

  it("is missing where all names are in Latin letters, accents included", () => {
    expect(ownScriptName(["Café Łódź", "BNO group"], [urdu])).toBeNull();
  });
});

describe("spare capacity in a row", () => {
  it("is the best among the skills, with the cost said beside it", () => {
    const skills = [
      { spareCapacity: "NO", costNote: "A fee" },
      { spareCapacity: "LIMITED", costNote: null },
      { spareCapacity: "LIMITED", costNote: "Free" },
    ] as const;
    expect(bestCapacity(skills)).toEqual({ spareCapacity: "LIMITED", costNote: "Free" });
  });

  it("is not stated where nothing is known, which is not a no", () => {
    expect(bestCapacity([])).toEqual({ spareCapacity: "UNKNOWN", costNote: null });
  });
});
