import { defineWords } from "../lib/words.ts";

/** Values of the record as people say them. */
export const values = defineWords({
  true: { id: "history.value.true", defaultMessage: "yes" },
  false: { id: "history.value.false", defaultMessage: "no" },
  YES: { id: "history.value.yes", defaultMessage: "yes" },
  LIMITED: { id: "history.value.limited", defaultMessage: "some" },
  NO: { id: "history.value.no", defaultMessage: "no" },
  UNKNOWN: { id: "history.value.unknown", defaultMessage: "not stated" },
  ORIGINAL: { id: "history.value.original", defaultMessage: "the original" },
  HUMAN: { id: "history.value.human", defaultMessage: "translated by a person" },
  MACHINE: { id: "history.value.machine", defaultMessage: "translated by a machine" },
  COMMUNITY: { id: "history.value.community", defaultMessage: "community" },
  SERVICE_PROVIDER: { id: "history.value.provider", defaultMessage: "service provider" },
  RESEARCH: { id: "history.value.research", defaultMessage: "research" },
  STATUTORY: { id: "history.value.statutory", defaultMessage: "public body" },
  FUNDER: { id: "history.value.funder", defaultMessage: "funder" },
});

/** How many of something stood on a page: the record keeps the number, never what they were. */
export const countWords = defineWords({
  contacts: { id: "history.value.contacts", defaultMessage: "{count, plural, one {# contact} other {# contacts}}" },
  places: { id: "history.value.places", defaultMessage: "{count, plural, one {# place} other {# places}}" },
});

/** What somebody did who is in the access ledger. */
export const accesses = defineWords({
  OPENED: { id: "history.access.opened", defaultMessage: "Opened the page." },
  EXPORTED: { id: "history.access.exported", defaultMessage: "Took its entry away in a file." },
  INTRODUCED: { id: "history.access.introduced", defaultMessage: "Asked to be put in touch." },
});

/** Why an entry was allowed in a file. */
export const bases = defineWords({
  COMMISSIONER_EXPORT: { id: "file.basis.files", defaultMessage: "it agreed to files" },
  LIST_PUBLIC: { id: "file.basis.public", defaultMessage: "it agreed to be shown to everybody; facts only, no contacts" },
  LIST_MEMBERS: { id: "file.basis.members", defaultMessage: "it agreed to be shown to partnerships; facts only, no contacts" },
  PUBLIC_REGISTER: { id: "file.basis.register", defaultMessage: "it stands in a public register; facts only, no contacts" },
  PUBLIC_BODY: { id: "file.basis.body", defaultMessage: "it is a public body; facts only, no contacts" },
  LOOKED_AFTER: { id: "file.basis.care", defaultMessage: "whoever took it looks after it" },
});

/** The words of an organisation's history. */
export const words = defineWords({
  title: { id: "history.title", defaultMessage: "History of the page" },
  serviceTitle: { id: "history.service.title", defaultMessage: "History of the service" },
  lead: { id: "history.lead", defaultMessage: "Every change is kept, with who made it. Only people who keep the page read the earlier wording." },
  wordings: { id: "history.wordings", defaultMessage: "Earlier wording" },
  wordingsCount: {
    id: "history.wordings.count",
    defaultMessage: "{count, plural, =0 {No earlier wording is kept} one {# change of wording} other {# changes of wording}}",
  },
  events: { id: "history.events", defaultMessage: "What was done" },
  eventsCount: { id: "history.events.count", defaultMessage: "{count, plural, =0 {Nothing was done yet} one {# act} other {# acts}}" },
  accesses: { id: "history.accesses", defaultMessage: "Who looked" },
  accessesCount: {
    id: "history.accesses.count",
    defaultMessage:
      "{count, plural, =0 {Nobody who was signed in has looked yet} one {# entry} other {# entries}}. Only those who keep the page read this. People who are not signed in are not noted.",
  },
  data: { id: "history.data", defaultMessage: "What is held about you" },
  dataNote: {
    id: "history.data.note",
    defaultMessage: "Everything that is held about your organisation, as one file. Only those who keep the page get it.",
  },
  dataTake: { id: "history.data.take", defaultMessage: "Take it away (JSON)" },
  basis: { id: "history.access.basis", defaultMessage: "Why it was allowed: {basis}" },
  filter: { id: "history.access.filter", defaultMessage: "How the list was narrowed down: {filter}" },
  mustGo: { id: "history.access.mustGo", defaultMessage: "Must no longer be used since {date}. Whoever took it was told." },
  gone: { id: "history.access.gone", defaultMessage: "They said on {date} that it is gone from their file." },
  purpose: { id: "history.access.purpose", defaultMessage: "What for: {purpose}" },
  before: { id: "history.before", defaultMessage: "Before" },
  after: { id: "history.after", defaultMessage: "After" },
  nothing: { id: "history.nothing", defaultMessage: "Nothing" },
  by: { id: "history.by", defaultMessage: "{date}, {name}" },
  reason: { id: "history.reason", defaultMessage: "Reason: {reason}" },
  older: { id: "history.older", defaultMessage: "Older ones" },
  newest: { id: "history.newest", defaultMessage: "Back to the newest" },
});
