import { gap, unwritten, weightOf, written, type SearchField } from "./search-expression.ts";

/*
 * A document as an index keeps it: words are folded, cut and stemmed in TypeScript and stored as plain ASCII tokens, so that
 * neither database's own tokeniser has anything left to decide.
 */

/** What a document says, as the index keeps it. Texts are sequences of stems, so that phrases are found. */
export interface DocumentTexts {
  /** Each name and each text by itself: no phrase reaches from one into the next. */
  names: readonly (readonly string[])[];
  texts: readonly (readonly string[])[];
  /** Texts that say more than it does, such as all that its rules allow. */
  wider: readonly (readonly string[])[];
  /** Further single words by which it is found: words as they were written, where the stem is another. */
  forms: readonly string[];
  /** Stems that it says often for its length: it is about them. */
  much: readonly string[];
}

/** The terms by which a document is found. */
export interface DocumentTerms {
  /** Keys of the terms it carries itself. */
  tags: readonly string[];
  /** Keys of terms that follow from the codes others gave it: they are wider than what it does. */
  coded: readonly string[];
}

/** PostgreSQL numbers the places of a document up to 16,383; what a longer text says after this is not found. */
const longestDocument = 6000;
/** Names and both kinds of text stay below this together. */
const longestWider = 4000;

/** The token of a term. */
export function tagToken(key: string): string {
  return `t0${Buffer.from(key, "utf8").toString("hex")}`;
}

/** The token of a term that follows from a code. */
export function codedToken(key: string): string {
  return `c0${Buffer.from(key, "utf8").toString("hex")}`;
}

/** The token of a stem that a document says often for its length. */
export function muchToken(stem: string): string {
  return `m0${written(stem)}`;
}

/** The document as one text a field, tokens separated by spaces. */
export type WrittenDocument = Record<SearchField, string>;

function inSequence(texts: readonly (readonly string[])[], longest: number): string {
  const tokens = texts.filter((text) => text.length > 0).flatMap((text) => [gap, ...text.map(written)]);
  return tokens.slice(1, longest).join(" ");
}

/** Writes what a document says in tokens: `tags` are those that follow from its words. */
export function writtenTexts(said: DocumentTexts): WrittenDocument {
  return {
    names: inSequence(said.names, longestDocument),
    words: inSequence(said.texts, longestDocument),
    wider: [inSequence(said.wider, longestWider), gap, ...new Set(said.forms.map(written))].join(" ").trim(),
    tags: [...new Set(said.much.map(muchToken))].join(" "),
  };
}

/** Writes a document in tokens: what it says, and the terms that it carries. */
export function writtenDocument(texts: WrittenDocument, { tags = [], coded = [] }: Partial<DocumentTerms>): WrittenDocument {
  const terms = [...new Set([...tags.map(tagToken), ...coded.map(codedToken)])];
  return { ...texts, tags: [...terms, texts.tags].join(" ").trim() };
}

/** The words of a document, each once: stems, and forms that differ from them. */
export function wordsIn({ names, words, wider }: WrittenDocument): Set<string> {
  const found = new Set<string>();
  for (const field of [names, words, wider]) {
    for (const token of field.split(" ")) {
      found.add(token);
    }
  }
  found.delete("");
  found.delete(gap);
  return new Set([...found].map(unwritten));
}

/** The tsvector of a document, written out: each token with its places and the weight of its field. */
export function asTsvector(document: WrittenDocument): string {
  const places = new Map<string, string[]>();
  const put = (token: string, place: number, field: SearchField): void => {
    const known = places.get(token);
    const here = `${place}${weightOf[field]}`;
    if (known) {
      known.push(here);
    } else {
      places.set(token, [here]);
    }
  };
  let place = 0;
  for (const field of ["names", "words", "wider", "tags"] as const) {
    for (const token of document[field].split(" ").filter((one) => one !== "")) {
      place += 1;
      put(token, Math.min(place, 16_383), field);
    }
    place += 1;
  }
  // A token keeps 255 places at most: more would be an error of the type.
  return [...places].map(([token, all]) => `'${token}':${all.slice(0, 255).join(",")}`).join(" ");
}
