import { codedToken, muchToken, tagToken } from "../database/search-document.ts";
import { written, type Expression, type SearchField } from "../database/search-expression.ts";
import { saysNothing, searchWords, type SearchWord } from "../platform/stems.ts";
import { termName, type Lexicon } from "./lexicon.ts";
import type { ReadGroup } from "./read-groups.ts";
import { UnderstoodKind } from "./term-word.entity.ts";
import { wordsToFind } from "./understand.ts";
import type { Understood } from "./understood.ts";

/*
 * The ways in which a document can meet something that is asked for, from carrying the term itself to only naming what
 * goes with it. Pure.
 */

/**
 * Hundredths of a thing's weight by the way it is met. A document that is about a word says it often for its length;
 * what a term is called by its own name tells more than a word that goes with it. What stands only in a text that is wider
 * than what somebody does ("objects" of a register) tells less in each way.
 */
const share = {
  tag: 100,
  name: 100,
  run: 94,
  sameName: 93,
  rareName: 91,
  sameMuch: 90,
  much: 89,
  codedAndSaid: 88,
  same: 86,
  one: 86,
  rare: 85,
  codedAndCoreName: 84,
  coreName: 82,
  codedAndCore: 74,
  coreAndMore: 72,
  said: 72,
  sameWords: 70,
  core: 62,
  besideName: 54,
  coded: 50,
  begins: 50,
  beside: 45,
  broader: 36,
  wider: { said: 54, same: 65, core: 47 },
};

/** Of what a term is called otherwise, so much counts beside a subject. */
const besideSubject = 0.7;

const said: readonly SearchField[] = ["names", "words"];
const anywhere: readonly SearchField[] = ["names", "words", "wider"];

function phrase(stems: readonly string[], within: readonly SearchField[]): Expression {
  return { phrase: stems.map(written), in: within };
}

/** Every word, by its stem; words that say nothing are kept of names alone, as they are. */
function every(words: readonly SearchWord[], within: readonly SearchField[]): Expression {
  return { all: words.map(({ word, stem }) => (saysNothing(word) ? phrase([word], ["wider"]) : phrase([stem], within))) };
}

/** That a document says each of the words. */
export function saidIn(words: readonly SearchWord[]): Expression {
  return every(words, anywhere);
}

/** That one of these holds. */
export function any(expressions: readonly Expression[]): Expression {
  return { any: expressions };
}

/** A way to meet something; whoever meets it in an implied way meets it in another as well. */
interface ThingWay {
  expression: Expression;
  share: number;
  implied?: boolean;
}

/** Something that is asked for: the ways to meet it, and what it weighs. */
export interface Thing {
  ways: ThingWay[];
  weight: number;
}

/** That a document says each of these stems often for its length. */
function muchOf(stems: readonly string[]): Expression {
  return { all: stems.map((stem) => ({ phrase: [muchToken(stem)], in: ["tags"] })) };
}

/** That it says the run, and each word of it often: "play" and "instrument" apart are no music lessons. */
function muchOfRun(run: readonly string[]): Expression {
  return run.length > 1 ? { all: [phrase(run, said), muchOf(run)] } : muchOf(run);
}

/** The ways to meet words as they were typed. */
function waysOfWords(words: readonly SearchWord[]): Thing["ways"] {
  const run = words.map(({ stem }) => stem);
  return [
    { expression: every(words, ["names"]), share: share.name, implied: true },
    ...(words.length > 1 ? [{ expression: phrase(run, said), share: share.run, implied: true }] : []),
    ...(words.some(({ word }) => saysNothing(word)) ? [] : [{ expression: muchOf(run), share: share.much, implied: true }]),
    { expression: every(words, said), share: share.said, implied: true },
    { expression: every(words, anywhere), share: share.wider.said },
  ];
}

/** The words themselves, where what they mean tells more: "drive" is a lift before it is driving a carriage. */
function waysOfFarWords(group: ReadGroup): Thing["ways"] {
  return [{ expression: every(wordsOfGroup(group), anywhere), share: share.core }];
}

/** What a term is called, as runs of stems: names of its own, and single words that go with it. */
export function phrasesOf(lexicon: Lexicon, terms: readonly Understood[]): { core: string[][]; beside: string[][] } {
  const core = new Map<string, string[]>();
  const beside = new Map<string, string[]>();
  for (const term of terms) {
    const label = searchWords(term.label).filter(({ word }) => !saysNothing(word)).map(({ stem }) => stem);
    for (const { content, stems } of lexicon.byTerm.get(termName(term)) ?? []) {
      // Of "someone who speaks my language" only "language" would be left: that says something else.
      if (content.length > 1 || (content.length === 1 && stems.length === 1)) {
        const own = content.length > 1 || label.some((stem) => (content[0] ?? "").startsWith(stem));
        (own ? core : beside).set(content.join(" "), [...content]);
      }
    }
  }
  return { core: [...core.values()], beside: [...beside.values()] };
}

/**
 * The words of a group to be found as such. Of two that mean something together none is left out, though it only carries
 * a need elsewhere: "learn English" is not whatever is English.
 */
export function wordsOfGroup({ words }: { words: readonly SearchWord[] }): SearchWord[] {
  const clear = wordsToFind(words, false);
  const saying = [...new Map(words.filter(({ word }) => !saysNothing(word)).map((word) => [word.stem, word])).values()];
  return clear.length === 1 && saying.length === 2 ? saying : clear;
}

function anyOf(phrases: readonly string[][], within: readonly SearchField[]): Expression {
  return any(phrases.map((one) => phrase(one, within)));
}

/** The ways to meet a term by what it is called. */
function waysOfTerm({ core, beside }: { core: string[][]; beside: string[][] }): Thing["ways"] {
  const cores = core.length > 0;
  const besides = beside.length > 0;
  return [
    ...(cores ? [{ expression: anyOf(core, ["names"]), share: share.coreName, implied: true }] : []),
    ...(cores && besides
      ? [{ expression: { all: [anyOf(core, said), anyOf(beside, said)] }, share: share.coreAndMore, implied: true }]
      : []),
    ...(cores
      ? [
          { expression: anyOf(core, said), share: share.core, implied: true },
          { expression: anyOf(core, anywhere), share: share.wider.core },
        ]
      : []),
    ...(besides ? [{ expression: anyOf(beside, ["names"]), share: share.besideName, implied: true }] : []),
    ...(besides ? [{ expression: anyOf(beside, anywhere), share: share.beside }] : []),
  ];
}

/** A subject is narrower than the term that the same words were read as: what else the term is called tells less. */
function lessBesideSubject(ways: Thing["ways"], { sayings }: ReadGroup): Thing["ways"] {
  return sayings.length === 0 ? ways : ways.map((way) => ({ ...way, share: Math.round(way.share * besideSubject) }));
}

/** The words of a run, wherever they stand. */
function apart(run: readonly string[]): Expression {
  return { all: run.map((stem) => phrase([stem], anywhere)) };
}

/** The one word, or other ways of saying just what was said: nearer than whatever else a term is called. */
function waysOfSaying({ words, sayings, nearly }: ReadGroup): Thing["ways"] {
  const runs = sayings.map(({ content }) => content.slice()).filter((content) => content.length > 0);
  // So many words together mean the same even where others stand between.
  const long = runs.filter((run) => run.length > 2);
  const [only, ...more] = nearly?.close ? [] : wordsOfGroup({ words });
  return [
    ...(only && more.length === 0 ? [{ expression: every([only], said), share: share.one, implied: true }] : []),
    ...(runs.length === 0
      ? []
      : [
          { expression: anyOf(runs, ["names"]), share: share.sameName, implied: true },
          { expression: any(runs.map(muchOfRun)), share: share.sameMuch, implied: true },
          { expression: anyOf(runs, said), share: share.same, implied: true },
          { expression: anyOf(runs, anywhere), share: share.wider.same },
          ...(long.length > 0 ? [{ expression: any(long.map(apart)), share: share.sameWords }] : []),
        ]),
  ];
}

interface GroupAsked {
  group: ReadGroup;
  parts: ReadonlyMap<string, string[]>;
  broader: ReadonlyMap<string, string[]>;
  rare: readonly SearchWord[];
  weight: number;
}

/** A community is met, if by little, by whoever is there for the people it is part of. */
function waysOfBroader(lexicon: Lexicon, { terms }: ReadGroup, broader: ReadonlyMap<string, string[]>): Thing["ways"] {
  const wider = terms.flatMap((term) => broader.get(termName(term)) ?? []);
  const called = wider.flatMap((subjectId) => lexicon.byTerm.get(termName({ kind: UnderstoodKind.COMMUNITY, subjectId })) ?? []);
  const whole = called.filter(({ content, stems }) => content.length > 0 && content.length === stems.length);
  const tags = wider.map((id) => ({ phrase: [tagToken(id)], in: ["tags"] }) as const);
  return wider.length === 0 ? [] : [{ expression: any([...tags, ...whole.map(({ content }) => phrase(content, anywhere))]), share: share.broader }];
}

/** Words among several that tell more than the term they were read as: of "sewing classes" it is the sewing. */
function waysOfRare(words: readonly SearchWord[]): Thing["ways"] {
  const each = (within: readonly SearchField[]): Expression => any(words.map(({ stem }) => phrase([stem], within)));
  return words.length === 0
    ? []
    : [
        { expression: each(["names"]), share: share.rareName, implied: true },
        { expression: each(anywhere), share: share.rare },
      ];
}

/** Who carries the term itself; and who has a code that means it, the more so when they also say it. */
function waysOfTags(keys: readonly string[], { words, sayings }: ReadGroup, core: readonly string[][]): Thing["ways"] {
  const carry = (tokenOf: (key: string) => string): Expression => any(keys.map((key) => ({ phrase: [tokenOf(key)], in: ["tags"] })));
  const typed = every(wordsOfGroup({ words }), anywhere);
  const nearly = sayings.map(({ content }) => phrase(content, anywhere));
  const both = (expression: Expression): Expression => ({ all: [carry(codedToken), expression] });
  return keys.length === 0
    ? []
    : [
        { expression: carry(tagToken), share: share.tag },
        { expression: both(any([typed, ...nearly])), share: share.codedAndSaid, implied: true },
        ...(core.length > 0
          ? [
              { expression: both(anyOf(core, ["names"])), share: share.codedAndCoreName, implied: true },
              { expression: both(anyOf(core, anywhere)), share: share.codedAndCore, implied: true },
            ]
          : []),
        { expression: carry(codedToken), share: share.coded },
      ];
}

/** The keys of the terms that words were read as, and of all that is part of them. */
function keysOf({ terms }: ReadGroup, parts: GroupAsked["parts"]): string[] {
  return terms.flatMap((term) => parts.get(termName(term)) ?? []);
}

/** What words that were read as terms ask for. */
export function thingOfGroup(lexicon: Lexicon, { group, parts, broader, rare, weight }: GroupAsked): Thing {
  const called = phrasesOf(lexicon, group.terms);
  const ways = [
    ...waysOfTags(keysOf(group, parts), group, called.core),
    ...(group.nearly?.close ? waysOfFarWords(group) : waysOfWords(wordsOfGroup(group))),
    ...waysOfRare(rare),
    ...waysOfSaying(group),
    ...lessBesideSubject(waysOfTerm(called), group),
    ...waysOfBroader(lexicon, group, broader),
  ];
  return { weight, ways: ways.sort((one, other) => other.share - one.share) };
}

/** What a word asks for that was read as nothing else; the last one may still be being typed. */
export function thingOfWord(word: SearchWord, last: boolean, weight: number): Thing {
  const beginning = { expression: { beginning: written(word.word), in: anywhere }, share: share.begins };
  return { weight, ways: [...waysOfWords([word]), ...(last ? [beginning] : [])] };
}

/** What a word asks for by itself that was read together with others; whoever carries what they mean need not say it. */
export function thingOfTyped(word: SearchWord, { group, parts, weight }: Pick<GroupAsked, "group" | "parts" | "weight">): Thing {
  const tags = keysOf(group, parts).map((key) => ({ phrase: [tagToken(key)], in: ["tags"] }) as const);
  return {
    weight,
    ways: [
      ...(tags.length > 0 ? [{ expression: any(tags), share: share.tag }] : []),
      { expression: every([word], ["names"]), share: share.name, implied: true },
      { expression: every([word], said), share: share.said, implied: true },
      { expression: every([word], anywhere), share: share.wider.said },
    ],
  };
}
