import { defineWords } from "../lib/words.ts";

/** Which list a file holds. */
export const lists = defineWords({
  organisations: { id: "file.list.organisations", defaultMessage: "Organisations" },
  services: { id: "file.list.services", defaultMessage: "Services" },
  researchers: { id: "file.list.researchers", defaultMessage: "Researchers" },
  members: { id: "file.list.members", defaultMessage: "Members" },
  applications: { id: "file.list.applications", defaultMessage: "Applications" },
  decisions: { id: "file.list.decisions", defaultMessage: "Decisions" },
  seats: { id: "file.list.seats", defaultMessage: "Seats" },
  ballots: { id: "file.list.ballots", defaultMessage: "Ballots" },
  links: { id: "file.list.links", defaultMessage: "Links" },
  asked: { id: "file.list.asked", defaultMessage: "Who asks to be put in touch" },
  words: { id: "file.list.words", defaultMessage: "Words" },
  duplicates: { id: "file.list.duplicates", defaultMessage: "Records that may be one organisation" },
  roles: { id: "file.list.roles", defaultMessage: "People and roles" },
  outbox: { id: "file.list.outbox", defaultMessage: "E-mails" },
  history: { id: "file.list.history", defaultMessage: "What was done with a page" },
  wordings: { id: "file.list.wordings", defaultMessage: "Earlier wording of a page" },
  looks: { id: "file.list.looks", defaultMessage: "Who looked at a page" },
  timeline: { id: "file.list.timeline", defaultMessage: "What was done with an application" },
});

/** The words of the list of one's own files. */
export const words = defineWords({
  title: { id: "file.title", defaultMessage: "Files you took" },
  lead: {
    id: "file.lead",
    defaultMessage: "Every organisation in a file reads that you took it, when and what for. Here you see which rows you must no longer use.",
  },
  count: { id: "file.count", defaultMessage: "{count, plural, one {# file} other {# files}}" },
  none: { id: "file.none", defaultMessage: "You have not taken a list away as a file." },
  noneNext: { id: "file.none.next", defaultMessage: "Look at the directory" },
  head: { id: "file.head", defaultMessage: "{list}, {date}" },
  purpose: { id: "file.purpose", defaultMessage: "What for" },
  filter: { id: "file.filter", defaultMessage: "How it was narrowed down" },
  whole: { id: "file.filter.none", defaultMessage: "Not at all: the whole list" },
  organisations: { id: "file.organisations", defaultMessage: "Organisations in it" },
  withheld: {
    id: "file.withheld",
    defaultMessage: "{count, plural, one {# more was left out: it has not agreed to files} other {# more were left out: they have not agreed to files}}",
  },
  recalled: { id: "file.recalled", defaultMessage: "{count, plural, one {# row} other {# rows}} that you must no longer use" },
  recalledLead: {
    id: "file.recalled.lead",
    defaultMessage: "What was agreed when you took it has ended. Take these rows out of your file and of every copy.",
  },
  row: { id: "file.row", defaultMessage: "since {date}" },
  rowGone: { id: "file.row.gone", defaultMessage: "since {date}; you said on {gone} that it is gone" },
  erased: { id: "file.row.erased", defaultMessage: "An organisation that was erased" },
  identifier: { id: "file.row.id", defaultMessage: "Identifier {id}" },
  confirm: { id: "file.confirm", defaultMessage: "I have taken them out" },
  confirmed: { id: "file.confirmed", defaultMessage: "Noted. The organisations read that their rows are gone." },
  older: { id: "file.older", defaultMessage: "Older files" },
  newest: { id: "file.newest", defaultMessage: "Back to the newest" },
  back: { id: "file.back", defaultMessage: "Your account" },
});
