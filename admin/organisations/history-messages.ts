import { defineWords } from "../lib/words.ts";

/** The words of an organisation's history. */
export const words = defineWords({
  title: { id: "history.title", defaultMessage: "History of the page" },
  lead: { id: "history.lead", defaultMessage: "Every change is kept, with who made it. Only people who keep the page read the earlier wording." },
  wordings: { id: "history.wordings", defaultMessage: "Earlier wording" },
  wordingsCount: {
    id: "history.wordings.count",
    defaultMessage: "{count, plural, =0 {No earlier wording is kept} one {# change of wording} other {# changes of wording}}",
  },
  events: { id: "history.events", defaultMessage: "What was done" },
  eventsCount: { id: "history.events.count", defaultMessage: "{count, plural, =0 {Nothing was done yet} one {# act} other {# acts}}" },
  changed: { id: "history.changed", defaultMessage: "{field} changed" },
  before: { id: "history.before", defaultMessage: "Before" },
  after: { id: "history.after", defaultMessage: "After" },
  nothing: { id: "history.nothing", defaultMessage: "Nothing" },
  by: { id: "history.by", defaultMessage: "{date}, {name}" },
  reason: { id: "history.reason", defaultMessage: "Reason: {reason}" },
  older: { id: "history.older", defaultMessage: "Older ones" },
  newest: { id: "history.newest", defaultMessage: "Back to the newest" },
});
