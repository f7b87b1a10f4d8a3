import { describe, expect, it } from "vitest";
import { agreement, learnTags, suggestTags } from "../../../server/interop/tag-model.ts";
import { repeatsWithin, rulesThatFit, type TagRule } from "../../../server/interop/tag-rules.ts";

describe("expressions that could take for ever", () => {
  it.each(["(a+)+", "(x(a|b)*)*y", "((ab)+c?)+", "(a{2,})+"])("%s is one", (source) => {
    expect(repeatsWithin(source)).toBe(true);
  });

  it.each(["\\b(cats?|dogs?)\\b", "(pon(y|ies)+)", "coffee .* ?shop", "[a+]+b", "\\(a+\\)+", "(a+)b(c+)"])("%s is none", (source) => {
    expect(repeatsWithin(source)).toBe(false);
  });
});

const rules: TagRule[] = [
  { code: "DOGS", matches: /\bdogs?\b/iu, except: /hot dogs?/iu },
  { code: "CATS", matches: /\bcats?\b/iu, except: null },
];

describe("suggested tags", () => {
  const texts = Array.from({ length: 40 }, (_unused, index) => [
    { name: `Kennel ${index}`, text: "We look after dogs and puppies.", tags: ["DOGS"] },
    { name: `Sewing ${index}`, text: "We sew quilts and curtains.", tags: ["SEWING"] },
    { name: `Choir ${index}`, text: "Singing songs in harmony.", tags: ["MUSIC"] },
  ]).flat();
  const model = learnTags(rules, texts);

  it("follow the rules of the vocabulary", () => {
    expect(rulesThatFit(rules, "Friends", "A dog and a cat")).toEqual(["DOGS", "CATS"]);
    expect(rulesThatFit(rules, "Friends", "Hot dogs")).toEqual([]);
  });

  it("are learned from texts that people have tagged", () => {
    expect(suggestTags(model, "Thread", "Quilts sewn by hand")[0]).toBe("SEWING");
    expect(suggestTags(model, "Voices", "A choir that sings")[0]).toBe("MUSIC");
    expect(agreement(model, texts)).toBe(1);
  });

  it("are none where nothing was recognised", () => {
    expect(suggestTags(model, "Xyzzy", "plugh")).toEqual([]);
    expect(suggestTags(model, "", "")).toEqual([]);
  });

  it("are the same every time", () => {
    expect(learnTags(rules, texts).weights).toEqual(model.weights);
  });
});
