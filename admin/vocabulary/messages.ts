import type { ProposalAnswer, TermStatus } from "../../schema/operations.ts";
import { defineWords } from "../lib/words.ts";
import type { WordsDescriptor } from "../lib/words.ts";

/** The words of the list of skills, as data stewards keep it. */
export const words = defineWords({
  title: { id: "words.title", defaultMessage: "Words for skills" },
  lead: {
    id: "words.lead",
    defaultMessage: "Who looks for a skill finds it by any of its words. What groups suggest waits here until somebody has looked at it.",
  },
  back: { id: "words.back", defaultMessage: "Back to settings" },
  waiting: { id: "words.waiting", defaultMessage: "To look at" },
  waitingCount: { id: "words.waiting.count", defaultMessage: "{count, plural, one {# word to look at} other {# words to look at}}" },
  waitingNone: { id: "words.waiting.none", defaultMessage: "No word waits." },
  suggestedBy: { id: "words.suggestedBy", defaultMessage: "{name} suggested it on {date}, in {language}." },
  suggested: { id: "words.suggested", defaultMessage: "Suggested on {date}, in {language}." },
  used: {
    id: "words.used",
    defaultMessage: "{count, plural, =0 {No page says it.} one {# page says it.} other {# pages say it.}}",
  },
  list: { id: "words.list", defaultMessage: "The list" },
  listNote: {
    id: "words.list.note",
    defaultMessage: "{count, plural, one {# skill} other {# skills}}. Words are wanted where nobody has given any yet that they are sure of.",
  },
  wanted: { id: "words.wanted", defaultMessage: "Wanted: {languages}" },
  mayNot: { id: "words.mayNot", defaultMessage: "Data stewards and operators look after the words." },
  description: { id: "words.description", defaultMessage: "What does it mean?" },
  label: { id: "words.label", defaultMessage: "What is it called in English?" },
  labelMissing: { id: "words.label.missing", defaultMessage: "Write what it is called in English" },
  parent: { id: "words.parent", defaultMessage: "Which wider skill is it a kind of?" },
  parentNone: { id: "words.parent.none", defaultMessage: "None: it stands at the top" },
  everyday: { id: "words.everyday", defaultMessage: "Everyday words, by language" },
  everydayNote: {
    id: "words.everyday.note",
    defaultMessage: "One on each line. The first is its name in that language. Leave a language empty unless you are sure of the word.",
  },
  accept: { id: "words.accept", defaultMessage: "Take it into the list" },
  save: { id: "words.save", defaultMessage: "Save" },
  means: { id: "words.means", defaultMessage: "It means another skill" },
  merge: { id: "words.merge", defaultMessage: "Merge it into another skill" },
  decline: { id: "words.decline", defaultMessage: "Do not take it up" },
  retire: { id: "words.retire", defaultMessage: "No longer offer it" },
  accepted: { id: "words.accepted", defaultMessage: "“{word}” is in the list. Whoever suggested it was told." },
  saved: { id: "words.saved", defaultMessage: "“{word}” was changed. It is found by its new words at once." },
  facts: { id: "words.facts", defaultMessage: "About this word" },
  elsewhere: { id: "words.elsewhere", defaultMessage: "In other vocabularies: {codes}" },
  reason: { id: "words.reason", defaultMessage: "The data steward writes: {reason}" },
  meansTitle: { id: "words.means.title", defaultMessage: "What does “{word}” mean?" },
  meansLead: {
    id: "words.means.lead",
    defaultMessage: "Pages that say “{word}” come under the skill you choose and keep their own word beside it. Old addresses and searches lead there too.",
  },
  meansWhich: { id: "words.means.which", defaultMessage: "Which skill of the list?" },
  meansMissing: { id: "words.means.missing", defaultMessage: "Choose a skill of the list" },
  meansChosen: { id: "words.means.chosen", defaultMessage: "Chosen: {word}" },
  meansAct: { id: "words.means.act", defaultMessage: "Read it as this skill" },
  meansDone: { id: "words.means.done", defaultMessage: "“{word}” is read as “{onto}” now." },
  declineTitle: { id: "words.decline.title", defaultMessage: "Do not take up “{word}”?" },
  declineLead: {
    id: "words.decline.lead",
    defaultMessage: "Whoever suggested it reads your reason. Where they used it, it stays as their own word.",
  },
  declineWhy: { id: "words.decline.why", defaultMessage: "Why not?" },
  retireTitle: { id: "words.retire.title", defaultMessage: "No longer offer “{word}”?" },
  retireLead: { id: "words.retire.lead", defaultMessage: "Pages that say it keep it. Nobody can choose it any more." },
  retireWhy: { id: "words.retire.why", defaultMessage: "Why?" },
  reasonMissing: { id: "words.reason.missing", defaultMessage: "Write why, so that people can understand it" },
  putAside: { id: "words.putAside", defaultMessage: "“{word}” is not offered." },
});

/** Where a word stands. */
export const statusWords: Record<TermStatus, WordsDescriptor> = defineWords({
  PROPOSED: { id: "words.status.proposed", defaultMessage: "Waits for an answer" },
  ACTIVE: { id: "words.status.active", defaultMessage: "In the list" },
  RETIRED: { id: "words.status.retired", defaultMessage: "Not offered" },
});

/** What became of a suggested word, where it is more than where it stands. */
export const answerWords: Record<ProposalAnswer, WordsDescriptor> = defineWords({
  ACCEPTED: { id: "words.answer.accepted", defaultMessage: "Taken into the list" },
  MAPPED: { id: "words.answer.mapped", defaultMessage: "Read as another skill" },
  DECLINED: { id: "words.answer.declined", defaultMessage: "Not taken up" },
});
