import { readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import type { Page } from "playwright-core";

/** A language of the pages that is not English. */
export type OtherLanguage = "ur" | "bn" | "ar";

/** The words of the pages in a language, by the ids of their messages. */
export function pageWords(language: OtherLanguage): (id: string, values?: Record<string, string | number>) => string {
  const catalogue = JSON.parse(readFileSync(`admin/languages/${language}.json`, "utf8")) as Record<string, string>;
  return (id, values) => {
    const message = catalogue[id];
    if (message === undefined) {
      throw new Error(`There is no message ${id} in ${language}.`);
    }
    return String(new IntlMessageFormat(message, `${language}-u-nu-latn`).format(values));
  };
}

/** What in Latin letters is no word of the pages: names and own words of people, which are marked as such. */
export interface OwnWords {
  /** Texts that may stand on the page where they are marked with a language or a direction of their own. */
  marked: readonly string[];
  /** Words that every language writes in these letters, such as NHS. */
  terms: readonly string[];
}

interface Found {
  text: string;
  where: string;
  marked: boolean;
}

/**
 * Every text and every label of a page that has Latin letters. A text is marked where something around it, below the
 * document itself, says its language or its direction: an isolate, or words that somebody wrote.
 */
const latinTexts = `(() => {
  const latin = /\\p{Script=Latin}/u;
  const found = [];
  const placeOf = (element) => element.tagName.toLowerCase() + (element.className ? "." + element.className : "");
  const isMarked = (element) => {
    const marking = element.closest("bdi, [dir], [lang]");
    return marking !== null && marking !== document.documentElement && marking !== document.body;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const within = node.parentElement;
    if (latin.test(node.data) && !within.closest("script, style, noscript, template")) {
      // A list of languages gives each one's name for itself after it, in brackets.
      const text = within.closest("option") ? node.data.replace(/\\(.*\\)$/u, "") : node.data;
      found.push({ text: text.trim(), where: placeOf(within), marked: isMarked(within) });
    }
  }
  for (const element of document.body.querySelectorAll("*")) {
    for (const name of ["aria-label", "aria-description", "title", "placeholder", "alt"]) {
      const value = element.getAttribute(name);
      if (value && latin.test(value)) {
        found.push({ text: value, where: placeOf(element) + "[" + name + "]", marked: true });
      }
    }
  }
  found.push({ text: document.title, where: "title", marked: true });
  return found.filter(({ text }) => latin.test(text));
})()`;

function without(text: string, own: readonly string[]): string {
  // The longest first: a name may stand in another.
  const inTurn = own.toSorted((one, other) => other.length - one.length);
  return inTurn.reduce((left, one) => left.replaceAll(one, ""), text);
}

/** What a page says in Latin letters that is neither people's own words and names, each marked as such, nor a term. */
export async function englishOn(page: Page, { marked, terms }: OwnWords): Promise<string[]> {
  const found = (await page.evaluate(latinTexts)) as Found[];
  return found
    .filter((one) => /\p{Script=Latin}/u.test(without(one.text, one.marked ? [...marked, ...terms] : terms)))
    .map(({ text, where }) => `${where}: ${text}`);
}
