import { z } from "zod";
import { TermRelation } from "../vocabulary/term-relation.ts";
import { deiParent } from "./vocabulary-csv.ts";
import { noListOfWords, type ReadTerms, type SaidOfTerm, type TermRecord } from "./vocabulary-record.ts";

/*
 * Vocabularies as SKOS (https://www.w3.org/TR/skos-reference/) in JSON-LD 1.1. A term is a concept: its name in each
 * language is the prefLabel, its other everyday words are altLabels, its parent is broader, its place in other
 * vocabularies a match. What SKOS has no word for (whether it is suggested, in use or retired) is in our own namespace.
 */

const namespace = "urn:kpd:vocabulary#";
const matches: Record<string, TermRelation> = {
  exactMatch: TermRelation.EXACT,
  closeMatch: TermRelation.CLOSE,
  broadMatch: TermRelation.BROADER,
  narrowMatch: TermRelation.NARROWER,
  relatedMatch: TermRelation.RELATED,
};

const links = Object.fromEntries(
  ["broader", ...Object.keys(matches)].map((name) => [name, { "@id": `skos:${name}`, "@type": "@id", "@container": "@set" }]),
);
const context = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  notation: "skos:notation",
  definition: { "@id": "skos:definition", "@language": "en" },
  prefLabel: { "@id": "skos:prefLabel", "@container": "@language" },
  altLabel: { "@id": "skos:altLabel", "@container": "@language" },
  isReplacedBy: { "@id": "dcterms:isReplacedBy", "@type": "@id" },
  inScheme: { "@id": "skos:inScheme", "@type": "@id" },
  status: `${namespace}status`,
  ...links,
};

/** The address of a term: its vocabulary and its code. */
function addressOf(scheme: string, code: string): string {
  return `urn:kpd:${encodeURIComponent(scheme)}:${encodeURIComponent(code)}`;
}

/** A part of an address in plain letters; as it stands where it is no such part. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function schemeAndCode(address: string): { scheme: string; code: string } {
  const [scheme = "", code = ""] = address.replace(/^urn:kpd:/, "").split(":").map(decoded);
  return { scheme, code };
}

function concept(scheme: string, term: TermRecord): Record<string, unknown> {
  const { en = [], ...others } = term.words;
  const alternatives = { en, ...Object.fromEntries(Object.entries(others).map(([lang, [, ...rest]]) => [lang, rest])) };
  const matched = Object.entries(matches).map(([name, relation]) => {
    const there = term.mappings.filter((mapping) => mapping.relation === relation);
    return [name, there.map((mapping) => addressOf(mapping.scheme, mapping.code))] as const;
  });
  const wider = [term.parent, ...term.alsoWithin].filter((code) => code !== null);
  return {
    "@id": addressOf(scheme, term.code),
    "@type": "skos:Concept",
    inScheme: addressOf(scheme, ""),
    notation: term.code,
    prefLabel: { en: term.label, ...Object.fromEntries(Object.entries(others).map(([lang, [first]]) => [lang, first])) },
    altLabel: Object.fromEntries(Object.entries(alternatives).filter(([, words]) => words.length > 0)),
    ...(term.description === null ? {} : { definition: term.description }),
    ...(wider.length > 0 ? { broader: wider.map((code) => addressOf(scheme, code)) } : {}),
    ...Object.fromEntries(matched.filter(([, there]) => there.length > 0)),
    ...(term.successor === null ? {} : { isReplacedBy: addressOf(scheme, term.successor) }),
    status: term.status,
  };
}

/** Terms as a SKOS concept scheme in JSON-LD. @param title what people call the vocabulary. */
export function skosOfTerms(scheme: string, title: string, terms: readonly TermRecord[]): string {
  const head = { "@id": addressOf(scheme, ""), "@type": "skos:ConceptScheme", "dcterms:title": title };
  const graph = [head, ...terms.map((term) => concept(scheme, term))];
  return `${JSON.stringify({ "@context": context, "@graph": graph }, null, 2)}\n`;
}

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((found) => (Array.isArray(found) ? found : [found]));
const byLanguage = z.record(z.string(), oneOrMore);
const conceptShape = z.looseObject({
  "@type": z.literal("skos:Concept"),
  notation: z.string(),
  prefLabel: z.record(z.string(), z.string()),
  altLabel: byLanguage.default({}),
  definition: z.string().optional(),
  broader: oneOrMore.default([]),
  isReplacedBy: z.string().optional(),
  status: z.string().default("ACTIVE"),
});

function readConcept(value: unknown, row: number): SaidOfTerm {
  const read = conceptShape.safeParse(value);
  if (!read.success) {
    return { row, code: "", label: "" };
  }
  const { notation, prefLabel, altLabel, definition, broader, isReplacedBy, status, ...rest } = read.data;
  const langs = [...new Set([...Object.keys(prefLabel), ...Object.keys(altLabel)])];
  const named = (lang: string): string[] => (lang === "en" || prefLabel[lang] === undefined ? [] : [prefLabel[lang]]);
  const words = langs.map((lang) => [lang, [...named(lang), ...(altLabel[lang] ?? [])]] as [string, string[]]);
  const [parent = null, ...alsoWithin] = broader.map((address) => schemeAndCode(address).code);
  const mappings = Object.entries(matches).flatMap(([name, relation]) =>
    oneOrMore.catch([]).parse(rest[name]).map((address) => ({ ...schemeAndCode(address), relation })),
  );
  return {
    row,
    code: notation,
    label: prefLabel["en"] ?? "",
    description: definition ?? null,
    parent,
    alsoWithin,
    status,
    successor: isReplacedBy ? schemeAndCode(isReplacedBy).code : null,
    words: Object.fromEntries(words.filter(([, all]) => all.length > 0)),
    mappings,
  };
}

const term = z.object({ code: z.string(), name: z.string(), description: z.string() });
const deiShape = z.object({
  population_groups: z.array(z.object({ categories: z.array(term.extend({ sub_categories: z.array(term) })) })),
});

/** What a text of JSON says; null where it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

/** The terms of a JSON file: SKOS as we write it, or the 360Giving DEI list. @throws Refusal when it is neither. */
export function termsOfJson(text: string): ReadTerms {
  const file = jsonIn(text);
  const dei = deiShape.safeParse(file);
  if (dei.success) {
    const categories = dei.data.population_groups.flatMap((group) => group.categories);
    const all = categories.flatMap((category) => [category, ...category.sub_categories]);
    const codes = new Set(all.map(({ code }) => code));
    const terms = all.map(({ code, name, description }, index) => {
      return { row: index + 1, code, label: name, description: description || null, parent: deiParent(code, codes) };
    });
    return { terms, unread: [] };
  }
  const skos = z.object({ "@graph": z.array(z.looseObject({ "@type": z.string() })) }).safeParse(file);
  const concepts = (skos.data?.["@graph"] ?? []).filter((one) => one["@type"] === "skos:Concept");
  if (concepts.length === 0) {
    throw noListOfWords(file === null ? "It is no JSON." : "It has no @graph with concepts of SKOS.");
  }
  return { terms: concepts.map((one, index) => readConcept(one, index + 1)), unread: [] };
}
