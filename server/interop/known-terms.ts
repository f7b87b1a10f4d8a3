import type { EntityManager } from "typeorm";
import { Area } from "../places/area.entity.ts";
import { isLanguageTag } from "../platform/scalars.ts";
import { fold } from "../platform/words.ts";
import { canonicalTag, isoLanguage, isoLanguagesNamed } from "../vocabulary/iso-languages.ts";
import { languageNamesAbroad } from "../vocabulary/labels.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { termIndex, type FindTerms, type IndexedTerm } from "./term-index.ts";

/* The languages and areas that files of any format name. */

/** The tag as ours are written, or "" for what cannot be one. */
function tagOf(code: string): string {
  return isLanguageTag(code) ? canonicalTag(code) : "";
}

function termOfLanguage(language: Language): IndexedTerm {
  const { id, englishName, endonym, otherNames } = language;
  return { keys: [id], code: id, label: englishName, names: [[englishName, endonym ?? ""], otherNames, languageNamesAbroad(language)] };
}

/** One of ISO 639-3 that the product's own table does not have. */
function isoTerms(languages: readonly (Language | null)[]): IndexedTerm[] {
  return languages.filter((language) => language !== null).map(termOfLanguage);
}

/** Whether a code is written as codes are: "ga" is Irish, and "Ga" may be the language of that name. */
function isWrittenAsCode(code: string, tag: string): boolean {
  return tag !== "" && (code === tag || code === code.toLowerCase());
}

/**
 * Finds languages: those of the product's own table by any of their names (in English, in the language itself, in the
 * census, in any language of the product, as its own lists name them) or by code, and any other of ISO 639-3.
 */
export async function languagesKnown(manager: EntityManager): Promise<FindTerms> {
  const find = termIndex((await manager.find(Language)).map(termOfLanguage));
  const codedSo = (tag: string): readonly IndexedTerm[] => {
    const own = tag === "" ? [] : find(tag, "");
    return own.length > 0 || tag === "" ? own : isoTerms([isoLanguage(tag)]);
  };
  return (code, name) => {
    const tag = tagOf(code);
    const coded = codedSo(tag);
    if (coded.length > 0 && isWrittenAsCode(code, tag)) {
      return coded;
    }
    const known = [...new Map([...coded, ...find("", name)].map((term) => [term.code, term])).values()];
    const isCalled = (language: Language): boolean => [language.englishName, ...language.otherNames].some((one) => fold(one) === fold(name));
    return known.length > 0 ? known : isoTerms(isoLanguagesNamed(name).filter(isCalled));
  };
}

/** Finds areas by GSS code or name; one that ended stands for those that took its place. */
export async function areasKnown(manager: EntityManager): Promise<FindTerms> {
  const areas = await manager.find(Area);
  return termIndex(
    areas.map(({ id, code, name, otherNames, successorIds }) => {
      const ended = successorIds.length > 0;
      return { keys: ended ? successorIds : [id], code, label: name, names: ended ? [[], [], [name, ...otherNames]] : [[name], otherNames] };
    }),
  );
}
