import { describe, expect, it } from "vitest";
import { allRules, type Rule } from "./stylesheets.ts";

const rules = allRules();

/** The colours of the look by name, as tokens.css gives them. */
const tokens = new Map(
  rules.filter((rule) => rule.selector === ":root").flatMap((rule) => rule.declarations.filter(([name]) => name.startsWith("--"))),
);

/** Values that leave the colour to what is behind, to the parent or to the reader's own choice. */
const noColourOfItsOwn = /^(none|transparent|inherit|currentColor|Canvas|Highlight)$/;

/** The first colour of a value as red, green, blue from 0 to 255; null when it names none of its own. */
function colourOf(value: string): [number, number, number] | null {
  const [, token] = /var\((--[\w-]+)\)/.exec(value) ?? [];
  const [, hex] = /#([0-9a-f]{6}|[0-9a-f]{3})\b/i.exec(token ? (tokens.get(token) ?? "") : value) ?? [];
  if (hex === undefined) {
    return null;
  }
  const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: [number, number, number]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [first, second] = [colourOf(one), colourOf(other)];
  if (!first || !second) {
    throw new Error(`“${one}” or “${other}” is no colour this test can read.`);
  }
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function token(name: string): string {
  return `var(--${name})`;
}

const grounds = ["sheet", "paper", "sand", "tint"];
const words = ["ink", "ink-soft", "leaf", "pine", "pine-deep", "error"];
const wordsOfVoices = ["voice-community-word", "voice-service", "voice-research", "voice-statutory", "voice-funder"];
const shapesOfVoices = ["voice-community", ...wordsOfVoices];

describe("the colours of the look", () => {
  it("are measured as WCAG measures", () => {
    expect(contrast("#000", "#fff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  it.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))("%s can be read on %s", (word, ground) => {
    expect(contrast(token(word), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(wordsOfVoices)("%s can be read on sheets and paper", (voice) => {
    expect(contrast(token(voice), token("sheet"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(voice), token("paper"))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapesOfVoices)("%s shows as a shape on every ground", (voice) => {
    for (const ground of grounds) {
      expect(contrast(token(voice), token(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it("can be read on green", () => {
    for (const ground of ["pine", "pine-deep"]) {
      expect(contrast("#fff", token(ground)), ground).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token("on-pine-soft"), token(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(token("pine-border"), token("pine"))).toBeGreaterThanOrEqual(3);
  });

  it("ring what has the focus in two tones, one of which shows on any ground", () => {
    expect(contrast(token("focus"), token("ink"))).toBeGreaterThanOrEqual(3);
    for (const ground of [...grounds, "pine", "pine-deep"]) {
      const best = Math.max(contrast(token("focus"), token(ground)), contrast(token("ink"), token(ground)));
      expect(best, ground).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("the stylesheets", () => {
  const value = (rule: Rule, ...properties: string[]): string | undefined =>
    rule.declarations.findLast(([property]) => properties.includes(property))?.[1];

  const coloured = rules.flatMap((rule) => {
    const text = value(rule, "color");
    const ground = value(rule, "background", "background-color");
    const both = text !== undefined && ground !== undefined && ![text, ground].some((one) => noColourOfItsOwn.test(one));
    return both ? [{ name: `${rule.selector} in ${rule.file}`, text, ground }] : [];
  });

  it("name text and ground together in enough places for this to mean something", () => {
    expect(coloured.length).toBeGreaterThan(12);
  });

  it.each(coloured)("give $name 4.5 to 1", ({ text, ground }) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  const fields = /(^|[\s,])(textarea)?\.(input|box|button|button-secondary|chip|combobox-list)\b/;
  const edges = rules.flatMap((rule) => {
    const border = value(rule, "border", "border-color");
    const isEdge = fields.test(rule.selector) && border !== undefined && colourOf(border) !== null;
    return isEdge ? [{ name: `${rule.selector} in ${rule.file}`, border }] : [];
  });

  it("draw an edge round every kind of field", () => {
    expect(edges.map((edge) => edge.name.split(/[\s[:]/)[0])).toEqual(expect.arrayContaining([".input", ".box", ".button"]));
  });

  it.each(edges)("give the edge of $name 3 to 1 on every ground", ({ border }) => {
    for (const ground of ["sheet", "paper", "sand"]) {
      expect(contrast(border, token(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });
});
