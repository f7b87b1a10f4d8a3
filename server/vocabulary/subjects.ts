import { saysNothing, searchWords, type SearchWord } from "../platform/stems.ts";
import { labelIn } from "./labels.ts";
import { shippedCarriers, shippedSubjects, type SubjectRecord } from "./data/subjects.ts";

/*
 * Subjects as searches are read by them: the everyday topics of voluntary action, beside the skills. A subject is found by
 * whatever people call it, and stands for the words that records write of it.
 */

/** One way of writing something. */
export interface Saying {
  /** As it was written, folded. */
  words: string;
  /** The stems of those words that say something. */
  content: readonly string[];
}

/** A subject with what records write of it. */
export interface Subject {
  label: string;
  written: readonly Saying[];
  /** Whether its words mean one thing, so that a term that is called by one of them is called by all. */
  same: boolean;
}

/** Something that a subject is called. */
export interface SubjectPhrase {
  kind: "SUBJECT";
  /** The code of the subject. */
  subjectId: string;
  subject: Subject;
  /** As it was written, folded. */
  words: string;
  /** Whether it is met by just this word: English stems fit no other language, and aid is not AIDS. */
  exactly: boolean;
  /** The stems of all its words. */
  stems: readonly string[];
  /** The stems of those words that neither say nothing nor only carry a need. */
  content: readonly string[];
}

/**
 * Words that carry a need without being it, in any language: they are looked for only when nothing else is left. Every
 * organisation helps, supports and is a group; who says "for my mum" tells for whom it is, not that it is for mothers.
 */
export const carriers: ReadonlySet<string> = new Set(shippedCarriers().flatMap((words) => searchWords(words)).map(({ word }) => word));

function stemsOf(words: readonly SearchWord[]): string[] {
  return words.map(({ stem }) => stem);
}

function joined(words: readonly SearchWord[]): string {
  return words.map(({ word }) => word).join(" ");
}

const abbreviation = /^[A-Z/]+$/;

function phrasesOf({ code, label, written, said, same }: SubjectRecord): SubjectPhrase[] {
  const sayings = written.map(searchWords).map((words) => ({
    words: joined(words),
    content: stemsOf(words.filter(({ word }) => !saysNothing(word))),
  }));
  const subject = { label, same, written: sayings };
  const { en = [], ...others } = said;
  const english = [label, ...written, ...en].map((text) => ({ text, exactly: abbreviation.test(text) }));
  const foreign = Object.values(others).flat().map((text) => ({ text, exactly: true }));
  const each = new Map([...english, ...foreign].map((name) => [joined(searchWords(name.text)), name]));
  return [...each].map(([words, { text, exactly }]) => ({
    kind: "SUBJECT",
    subjectId: code,
    subject,
    words,
    exactly,
    stems: stemsOf(searchWords(text)),
    content: stemsOf(searchWords(text).filter(({ word }) => !saysNothing(word) && !carriers.has(word))),
  }));
}

const shipped = shippedSubjects();

/** Everything that the shipped subjects are called. */
export const subjects: readonly SubjectPhrase[] = shipped.flatMap(phrasesOf);

const saidOf = new Map(shipped.map(({ label, said }) => [label, said]));

/** What a subject is called in a language: the first that people there say; in English where nothing is known. */
export function subjectIn(label: string, lang: string | null): string {
  return labelIn({ name: label, wordsByLanguage: saidOf.get(label) ?? {} }, lang);
}
