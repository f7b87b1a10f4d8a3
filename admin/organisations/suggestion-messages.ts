import type { SuggestionSource, SuggestionState } from "../../schema/operations.ts";
import { defineWords } from "../lib/words.ts";

/** Where a suggestion stands, as a status. */
export const suggestionStateWords = defineWords<SuggestionState>({
  WAITING: { id: "suggestion.state.waiting", defaultMessage: "Waiting for an answer" },
  ACCEPTED: { id: "suggestion.state.accepted", defaultMessage: "Taken over" },
  PARTLY: { id: "suggestion.state.partly", defaultMessage: "Partly taken over" },
  DECLINED: { id: "suggestion.state.declined", defaultMessage: "Not taken over" },
});

/** Where a suggestion comes from. */
export const sourceWords = defineWords<SuggestionSource>({
  PERSON: { id: "suggestion.source.person", defaultMessage: "Somebody who read the page" },
  COMMITTEE: { id: "suggestion.source.committee", defaultMessage: "The committee" },
  BROKER: { id: "suggestion.source.broker", defaultMessage: "Somebody who introduces people" },
  REGISTER: { id: "suggestion.source.register", defaultMessage: "A public register" },
  FILE: { id: "suggestion.source.file", defaultMessage: "A list or feed that was imported" },
});

/** The words of suggesting a change and of comparing it. */
export const words = defineWords({
  suggestTitle: { id: "suggest.title", defaultMessage: "What is wrong on the page of {name}?" },
  suggestLead: {
    id: "suggest.lead",
    defaultMessage:
      "Those who keep the page compare it with what stands there. Nothing shows before they accept it. They see your name.",
  },
  mayNot: { id: "suggest.mayNot", defaultMessage: "You keep this page yourself: change it there." },
  reason: { id: "suggest.reason", defaultMessage: "What is wrong, or how do you know?" },
  reasonMissing: { id: "suggest.reason.missing", defaultMessage: "Write in a sentence what is wrong, or how you know" },
  fields: { id: "suggest.fields", defaultMessage: "What should it say?" },
  fieldsHint: { id: "suggest.fields.hint", defaultMessage: "Change only what is wrong. Leave everything if your sentence says it." },
  send: { id: "suggest.send", defaultMessage: "Send to those who keep the page" },
  sent: { id: "suggest.sent", defaultMessage: "Thank you. Those who keep the page were told; you find it under “My work”." },
  title: { id: "suggestion.title", defaultMessage: "A suggestion for the page of {name}" },
  lead: { id: "suggestion.lead", defaultMessage: "{who}, {date}" },
  leadBy: { id: "suggestion.lead.by", defaultMessage: "{name} ({who}), {date}" },
  theySay: { id: "suggestion.theySay", defaultMessage: "What they say" },
  comparison: { id: "suggestion.comparison", defaultMessage: "What would change" },
  noChanges: { id: "suggestion.none", defaultMessage: "They suggest no wording. The page stays as it is." },
  field: { id: "suggestion.field", defaultMessage: "Field" },
  now: { id: "suggestion.now", defaultMessage: "The page says now" },
  suggested: { id: "suggestion.suggested", defaultMessage: "They suggest" },
  take: { id: "suggestion.take", defaultMessage: "Take over" },
  takeField: { id: "suggestion.take.field", defaultMessage: "Take over<hidden>: {field}</hidden>" },
  taken: { id: "suggestion.taken", defaultMessage: "Taken over" },
  notTaken: { id: "suggestion.notTaken", defaultMessage: "Not taken over" },
  nothing: { id: "suggestion.nothing", defaultMessage: "Nothing" },
  all: { id: "suggestion.all", defaultMessage: "Tick all" },
  noneTicked: { id: "suggestion.noneTicked", defaultMessage: "Tick none" },
  why: { id: "suggestion.why", defaultMessage: "Why not all of it?" },
  whyHint: { id: "suggestion.why.hint", defaultMessage: "One sentence, for whoever suggested it. Not needed when you take all of it over" },
  whyMissing: { id: "suggestion.why.missing", defaultMessage: "Write in a sentence why you do not take all of it over" },
  takeOver: { id: "suggestion.act", defaultMessage: "{count, plural, =0 {Decline it} one {Take # field over} other {Take # fields over}}" },
  done: { id: "suggestion.act.done", defaultMessage: "It is dealt with" },
  answered: { id: "suggestion.answered", defaultMessage: "The suggestion was answered. Whoever made it was told." },
  theirReason: { id: "suggestion.theirReason", defaultMessage: "The answer" },
});
