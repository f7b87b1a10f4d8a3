import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allRules, filesOf } from "./stylesheets.ts";

/** Properties that name a side of the screen instead of a side of the text. */
const physicalProperty =
  /^(left|right)$|^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b|^border-(top|bottom)-(left|right)-radius$/;

/** Values that name a side of the screen. */
const physicalValue = /\b(left|right)\b/;

/** Properties whose values may name a side. */
const sided =
  /^(float|clear|text-align|justify-content|justify-items|justify-self|caption-side|background-position|transform-origin|object-position)$/;

/** Shorthands that go round the box from the top to the right; with four values two of them are left and right. */
const round = /^(margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$/;

/** Whether a value of four parts has different ones for left and right. */
function isLopsided(value: string): boolean {
  const parts = value.match(/[\w-]+\([^)]*\)|\S+/g) ?? [];
  return parts.length === 4 && parts[1] !== parts[3];
}

function isPhysical(property: string, value: string): boolean {
  return (
    physicalProperty.test(property) ||
    (sided.test(property) && physicalValue.test(value)) ||
    (round.test(property) && isLopsided(value))
  );
}

describe("the stylesheets of the admin", () => {
  const rules = allRules();
  const declarations = rules.flatMap((rule) =>
    rule.declarations.map(([property, value]) => ({ where: `${rule.file}: ${rule.selector}`, property, value })),
  );

  it("are read by this test", () => {
    expect(rules.length).toBeGreaterThan(200);
    expect(isPhysical("margin-left", "1rem")).toBe(true);
    expect(isPhysical("text-align", "right")).toBe(true);
    expect(isPhysical("margin", "0 1rem 0 calc(2rem + 1px)")).toBe(true);
    expect(isPhysical("margin-inline-start", "1rem")).toBe(false);
  });

  it("name sides of the text, never of the screen, so that the pages mirror by themselves", () => {
    const physical = declarations.filter(({ property, value }) => isPhysical(property, value));
    expect(physical).toEqual([]);
  });

  it("load no font: the reader has those that are named", () => {
    const fonts = rules.filter((rule) => rule.selector === "@font-face").flatMap((rule) => rule.declarations);
    const loaded = fonts.filter(([property, value]) => property === "src" && value.includes("url("));
    expect(loaded).toEqual([]);
  });

  it("ask nobody else for anything", () => {
    const outside = declarations.filter(({ value }) => /url\(\s*["']?(https?:)?\/\//i.test(value));
    expect(outside).toEqual([]);
    const imports = filesOf(".css").flatMap((file) => readFileSync(file, "utf8").match(/@import[^;]+/g) ?? []);
    expect(imports.filter((one) => !/^@import "\.\/[\w/.-]+"$/.test(one))).toEqual([]);
  });

  it("are not gone round by styles in the screens", () => {
    const inScreens = /\b(marginLeft|marginRight|paddingLeft|paddingRight|borderLeft|borderRight|textAlign: "(left|right)")/;
    const found = filesOf(".tsx").filter((file) => inScreens.test(readFileSync(file, "utf8")));
    expect(found).toEqual([]);
  });
});

describe("the pages of the admin", () => {
  it.each(filesOf(".html"))("%s asks nobody else for anything", (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(/(src|href)=["'](https?:)?\/\//i);
  });
});
