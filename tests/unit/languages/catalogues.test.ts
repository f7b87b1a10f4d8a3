import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { plainWords } from "../../../server/interop/download-cells.ts";
import { downloadLists } from "../../../server/interop/download-lists.ts";
import { lastHeads } from "../../../server/interop/download-text.ts";
import { acceptedLanguage, phrase, say, theDay, theMoment } from "../../../server/platform/language.ts";

/*
 * The words of the other languages. A message that is not translated is shown in English; what is translated must fit
 * the English it stands for, and every language must have the same.
 */

const languages = ["ur", "bn", "ar"] as const;
type Translated = (typeof languages)[number];
type Words = Record<string, string>;

function wordsIn(folder: string, language: Translated): Words {
  return JSON.parse(readFileSync(`${folder}/languages/${language}.json`, "utf8")) as Words;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => join(folder, path));
}

/** A literal text, also one that is put together from parts. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) {
    return node.text;
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) {
    return null;
  }
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}

/** Every literal text of the service. */
function textsOfService(): Set<string> {
  const found = new Set<string>();
  for (const path of sourcesIn("server")) {
    const visit = (node: ts.Node): void => {
      const text = textOf(node);
      if (text === null) {
        ts.forEachChild(node, visit);
      } else {
        found.add(text);
      }
    };
    visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
  }
  return found;
}

/** The English words of pages by their ids. */
function wordsOfPages(sources = sourcesIn("admin")): Map<string, string> {
  const message = /id:\s*"([^"]+)",\s*defaultMessage:\s*("(?:[^"\\]|\\.)*")/gu;
  const found = sources.flatMap((path) => [...readFileSync(path, "utf8").matchAll(message)]);
  return new Map(found.map(([, id = "", words = '""']) => [id, JSON.parse(words) as string]));
}

/** Names of values and tags in a message, and the categories of its plurals. */
function partsOf(text: string): { names: string[]; plurals: string[][] } {
  const names = new Set<string>();
  const plurals: string[][] = [];
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
        names.add(element.value);
      }
      if (element.type === TYPE.tag) {
        visit(element.children);
      }
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        Object.values(element.options).forEach((option) => visit(option.value));
      }
      if (element.type === TYPE.plural) {
        plurals.push(Object.keys(element.options).filter((category) => !category.startsWith("=")));
      }
    }
  };
  visit(parse(text));
  return { names: [...names].sort(), plurals };
}

/** What a translation says wrongly of its English. */
function faultsOf(language: Translated, english: string, translated: string): string[] {
  const [meant, said] = [partsOf(english), partsOf(translated)];
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [
    ...(translated.trim() === "" ? ["nothing is said"] : []),
    ...said.names.filter((name) => !meant.names.includes(name)).map((name) => `{${name}} is not in the English`),
    ...meant.names.filter((name) => !said.names.includes(name)).map((name) => `{${name}} is left out`),
    ...said.plurals
      // Words that are the same for every number need one form.
      .filter((given) => given.length > 1 && !categories.every((category) => given.includes(category)))
      .map((given) => `the plural has ${given.join(", ")} and needs ${categories.join(", ")}`),
  ];
}

/** The values of enumerations in plain words, as files say them. */
function wordsOfValues(): string[] {
  const values = readFileSync("schema/schema.graphql", "utf8").matchAll(/^  ([A-Z][A-Z_0-9]*)$/gmu);
  return [...values].map(([, value]) => plainWords(value) ?? "");
}

const texts = [...textsOfService(), ...wordsOfValues()];
const english = { admin: wordsOfPages(), server: new Map(texts.map((text) => [text, text])) };

describe.each(["admin", "server"] as const)("the words of the %s", (folder) => {
  it.each(languages)("in %s stand for words that there are, with the same values and all plural forms", (language) => {
    const faults = Object.entries(wordsIn(folder, language)).flatMap(([key, translated]) => {
      const meant = english[folder].get(key);
      return meant === undefined
        ? [`${key}: there are no such words any more`]
        : faultsOf(language, meant, translated).map((fault) => `${key}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it("are the same in every language", () => {
    const [first, ...others] = languages.map((language) => Object.keys(wordsIn(folder, language)).sort());
    for (const keys of others) {
      expect(keys).toEqual(first);
    }
  });
});

/** Figures in parts, such as a day, a telephone number or a position, that nothing keeps in their order. */
const looseFigures = /(?<![\d.,\p{Script=Latin}])-?\d[\d.]*(?:, |[ -])-?\d/u;

const isolates = /\u2066[^\u2069]*\u2069/gu;

describe("figures in parts", () => {
  it.each(["ur", "ar"] as const)("keep their order in %s, which is written the other way", (language) => {
    const said = [...Object.entries(wordsIn("admin", language)), ...Object.entries(wordsIn("server", language))];
    expect(said.filter(([, words]) => looseFigures.test(words.replaceAll(isolates, ""))).map(([key]) => key)).toEqual([]);
  });
});

describe("all that whoever joins, looks for somebody or keeps a page comes to", () => {
  const promised = [
    "app/tool-messages.ts",
    "identity/account",
    "identity/mail-words.ts",
    "identity/messages.ts",
    "identity/sign-in-words.ts",
    "interop",
    "introductions",
    "lib",
    "membership/apply",
    "membership/my-work",
    "organisations",
    "partnerships",
    "people",
    "services",
    "ui",
    "vocabulary",
  ].map((part) => join("admin", part));

  it.each(languages)("say all of their words in %s, as the accessibility statement promises", (language) => {
    const meant = wordsOfPages(sourcesIn("admin").filter((path) => promised.some((part) => path.startsWith(part))));
    expect(meant.size).toBeGreaterThan(1500);
    const said = wordsIn("admin", language);
    expect([...meant.keys()].filter((id) => !(id in said))).toEqual([]);
  });
});

describe("what the service says", () => {
  it("is English where it has not been translated, and for plain text", () => {
    expect(say("ur", "Nobody translated this.")).toBe("Nobody translated this.");
    expect(say("bn", phrase("Nobody translated {this}.", { this: 2 }))).toBe("Nobody translated 2.");
  });

  it("isolates a name, so that English letters do not turn an Urdu sentence", () => {
    expect(say("ur", phrase("Vote: {name}", { name: "Aston Dars group" }))).toBe("ووٹ دیں: \u2068Aston Dars group\u2069");
    expect(say("en", phrase("Vote: {name}", { name: "Aston Dars group" }))).toBe("Vote: Aston Dars group");
  });

  it("leaves a name as it is, also one that is a word of the service", () => {
    expect(say("bn", phrase("Vote: {name}", { name: "Research" }))).toMatch(/Research$/u);
    expect(say("bn", "Research")).not.toBe("Research");
  });

  it("gives days and moments as the language does, with the figures that people match", () => {
    expect(say("en", theDay("2026-11-02"))).toBe("2 November 2026");
    expect(say("bn", theDay("2026-11-02"))).toBe("2 নভেম্বর, 2026");
    expect(say("ar", theMoment("2026-07-01T23:05:00.000Z"))).toContain("00:05");
  });

  it("is in the first language of a browser that it speaks", () => {
    expect(acceptedLanguage("fr, ur-PK;q=0.8, en;q=0.9")).toBe("en");
    expect(acceptedLanguage("fr-FR, ur-PK;q=0.8, en;q=0.5")).toBe("ur");
    expect(acceptedLanguage("cy")).toBeNull();
    expect(acceptedLanguage("ar;q=0, bn;q=0.1")).toBe("bn");
    expect(acceptedLanguage(undefined)).toBeNull();
  });
});

describe("the heads of files", () => {
  const heads = [...Object.values(downloadLists).flatMap(({ columns }) => columns.map(({ head }) => head)), ...lastHeads, "Yes", "No"];

  it.each(languages)("are all said in %s", (language) => {
    const said = Object.keys(wordsIn("server", language));
    expect(heads.filter((head) => !said.includes(head))).toEqual([]);
  });
});
