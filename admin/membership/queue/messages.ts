import { defineWords } from "../../lib/words.ts";

/** Words of the applications' queue. */
export const words = defineWords({
  lead: { id: "queue.lead", defaultMessage: "What has waited longest comes first." },
  search: { id: "queue.search", defaultMessage: "Find an application" },
  searchHint: { id: "queue.search.hint", defaultMessage: "A name, or a number such as WM 14" },
  find: { id: "queue.find", defaultMessage: "Find" },
  filters: {
    id: "queue.filters",
    defaultMessage: "{on, plural, =0 {Filters} one {Filters, # is on} other {Filters, # are on}}",
  },
  waitsOn: { id: "queue.waitsOn", defaultMessage: "Waits on" },
  anybody: { id: "queue.anybody", defaultMessage: "Anybody" },
  committee: { id: "queue.committee", defaultMessage: "The committee" },
  checks: { id: "queue.checks", defaultMessage: "Checks" },
  applicant: { id: "queue.applicant", defaultMessage: "The applicant" },
  nobody: { id: "queue.nobody", defaultMessage: "Nobody" },
  stands: { id: "queue.stands", defaultMessage: "Where it stands" },
  caption: {
    id: "queue.caption",
    defaultMessage: "{count, plural, =0 {No applications} one {# application} other {# applications}}{filtered, select, yes { with these filters} other {}}",
  },
  organisation: { id: "queue.organisation", defaultMessage: "Organisation" },
  since: { id: "queue.since", defaultMessage: "Since" },
  days: { id: "queue.days", defaultMessage: "{days, plural, =0 {today} one {# day} other {# days}}" },
  due: { id: "queue.due", defaultMessage: "Due" },
  noDue: { id: "queue.noDue", defaultMessage: "No date" },
  checksLeft: { id: "queue.checksLeft", defaultMessage: "{count, plural, one {# check left} other {# checks left}}" },
  unread: { id: "queue.unread", defaultMessage: "{count, plural, one {# new message} other {# new messages}}" },
  empty: { id: "queue.empty", defaultMessage: "No applications are waiting. Groups find the way to apply in the menu of every page." },
  emptyNext: { id: "queue.empty.next", defaultMessage: "See what an applicant sees" },
  noResults: { id: "queue.noResults", defaultMessage: "No application matches these filters." },
  clear: { id: "queue.clear", defaultMessage: "Clear the filters" },
});
