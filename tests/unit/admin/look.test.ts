import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = "admin";

function filesEnding(ending: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

const tokens = readFileSync(join(folder, "ui/styles/tokens.css"), "utf8");

function colour(token: string): string {
  const found = new RegExp(`--${token}: (#[0-9a-f]{6});`, "u").exec(tokens)?.[1];
  if (found === undefined) {
    throw new Error(`There is no colour --${token}`);
  }
  return found;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe("the look", () => {
  const surfaces = ["sheet", "paper", "sand"];

  it.each(["ink", "ink-soft", "leaf", "pine", "error", "voice-community-word"])("has text in --%s of 4.5 : 1", (token) => {
    for (const surface of surfaces) {
      expect(contrast(colour(token), colour(surface)), surface).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(["voice-service", "voice-research", "voice-statutory", "voice-funder"])("has words in --%s of 4.5 : 1", (token) => {
    for (const surface of surfaces) {
      expect(contrast(colour(token), colour(surface)), surface).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(["edge", "voice-community"])("has borders and shapes in --%s of 3 : 1", (token) => {
    for (const surface of surfaces) {
      expect(contrast(colour(token), colour(surface)), surface).toBeGreaterThanOrEqual(3);
    }
  });

  it("has a focus ring that is seen on every ground", () => {
    expect(contrast(colour("focus"), colour("ink"))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("focus"), colour("pine"))).toBeGreaterThanOrEqual(3);
  });

  it("names no side of the page, so that it mirrors by itself", () => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|top|bottom|(?:max-|min-)?(?:width|height))\s*:/u;
    const offending = filesEnding(".css").flatMap(({ name, text }) =>
      text
        .replace(/\/\*[\s\S]*?\*\//gu, "")
        .replace(/@media[^{]*/gu, "")
        .split("\n")
        .filter((line) => physical.test(line) || /(?:text-align|float):\s*(?:left|right)/u.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(offending).toEqual([]);
  });

  it("asks no other site for anything", () => {
    const outside = filesEnding(".css").flatMap(({ name, text }) =>
      (text.match(/url\((?!"?data:)[^)]*\)/gu) ?? []).map((found) => `${name}: ${found}`),
    );
    expect(outside).toEqual([]);
  });
});

describe("the words", () => {
  const descriptor = /id:\s*"([^"]+)",\s*defaultMessage:\s*(?:\n\s*)?"((?:[^"\\]|\\.)*)"/gu;
  const all = filesEnding(".ts").flatMap(({ name, text }) =>
    [...text.matchAll(descriptor)].map(([, id = "", english = ""]) => ({ name, id, english })),
  );

  it("have an id of their own each", () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("have no date in figures and no word that excludes", () => {
    expect(all.filter(({ english }) => /\d+\/\d+\/\d{4}|\bBAME\b|\bBME\b/u.test(english))).toEqual([]);
  });

  it("are all found: every file of words is read", () => {
    expect(all.length).toBeGreaterThan(300);
  });
});
