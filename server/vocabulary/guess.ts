import type { SearchWord } from "../platform/stems.ts";
import type { Called, Lexicon } from "./lexicon.ts";
import { termName } from "./lexicon.ts";

/*
 * What a need in somebody's own words is about, where the words are not exactly what any skill is called: the skill with
 * a name that has most of them. "Drive Mum to her appointments" meets "drive me to appointments". Pure.
 */

/** A name of a skill counts when so much of it was said. */
const leastSaid = 0.6;
/** Skills that fit nearly as well as the best are meant too. */
const nearlyAsGood = 0.85;
const fewestWords = 2;
/** Words that no document says are of another language: one of them tells much. */
const leastOfForeign = 0.5;
/** A word that stands in the names of more skills than this tells nothing by itself. */
const mostMeanings = 2;

/** What the words may be about. */
export interface Guess {
  /** The words it was read from, by their places in the search. */
  places: number[];
  phrases: Called[];
}

interface Scored extends Guess {
  worth: number;
}

/** How much a word tells of which skill is meant: one that stands in the names of many tells little. */
function tells(lexicon: Lexicon, stem: string): number {
  const skills = new Set((lexicon.byStem.get(stem) ?? []).map(termName));
  return skills.size === 0 ? 0 : 1 / Math.sqrt(skills.size);
}

function scored(lexicon: Lexicon, phrase: Called, words: ReadonlyMap<number, SearchWord>, foreign: ReadonlySet<string>): Scored | null {
  const wanted = new Set(phrase.content);
  const places: number[] = [];
  const said = new Set<string>();
  for (const [place, { stem }] of words) {
    if (wanted.has(stem)) {
      places.push(place);
      said.add(stem);
    }
  }
  const sum = (stems: Iterable<string>): number => [...stems].reduce((total, stem) => total + tells(lexicon, stem), 0);
  const share = sum(said) / sum(wanted);
  const english = phrase.kind === "SUBJECT" && !phrase.exactly;
  const known = english || [...said].every((stem) => !foreign.has(stem));
  const clear = [...said].some((stem) => tells(lexicon, stem) >= 1 / Math.sqrt(mostMeanings));
  const enough = known ? said.size >= fewestWords && share >= leastSaid : clear && share >= leastOfForeign;
  return enough ? { places, phrases: [phrase], worth: sum(said) * share } : null;
}

/** What the words at these places are most likely about; the surest first, each word used once. */
export function guesses(
  lexicon: Lexicon,
  words: ReadonlyMap<number, SearchWord>,
  foreign: ReadonlySet<string>,
): Guess[] {
  const left = new Map(words);
  const found: Guess[] = [];
  for (;;) {
    const near = new Set([...left.values()].flatMap(({ stem }) => lexicon.byStem.get(stem) ?? []));
    const all = [...near].map((phrase) => scored(lexicon, phrase, left, foreign)).filter((one) => one !== null);
    const best = all.sort((one, other) => other.worth - one.worth)[0];
    if (!best) {
      return found;
    }
    const others = all.filter(({ worth, places }) => worth >= best.worth * nearlyAsGood && places.every((place) => best.places.includes(place)));
    const phrases = [...new Map(others.flatMap((one) => one.phrases).map((phrase) => [termName(phrase), phrase])).values()];
    found.push({ places: best.places, phrases });
    best.places.forEach((place) => left.delete(place));
  }
}
