import { describe, expect, it } from "vitest";
import { readingAge } from "../../../server/organisations/reading-age.ts";

const easy =
  "We meet on a Monday. We drink tea and we talk. Some of us walk to the shop. You can bring your kids. We sing a song at the end.";
const hard =
  "Our organisation facilitates interdisciplinary collaboration between institutional stakeholders, prioritising " +
  "sustainable empowerment methodologies of theirs notwithstanding considerable infrastructural complexities encountered throughout all of it.";

describe("the reading age of English words", () => {
  it("is low for short words in short sentences, and high for long ones", () => {
    expect(readingAge(easy, "en")).toBeLessThanOrEqual(7);
    expect(readingAge(hard, "en-GB")).toBeGreaterThanOrEqual(18);
  });

  it("falls when a sentence is parted, and does not care for layout", () => {
    const parted = hard.replace("stakeholders, prioritising", "stakeholders. It prioritises");
    expect(readingAge(parted, "en") ?? 0).toBeLessThan(readingAge(hard, "en") ?? 0);
    expect(readingAge(easy.replaceAll(" ", "  "), "en")).toBe(readingAge(easy, "en"));
  });

  it("is not told of other languages, nor of a few words", () => {
    expect(readingAge(easy, "pl")).toBeNull();
    expect(readingAge("We drink tea together.", "en")).toBeNull();
    expect(readingAge("", "en")).toBeNull();
  });
});
