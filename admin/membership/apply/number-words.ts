import { defineWords } from "../../lib/words.ts";

/** The words about a charity number, and about what a register says under it. */
export const numberWords = defineWords({
  number: { id: "apply.number", defaultMessage: "Charity number" },
  hint: { id: "apply.number.hint", defaultMessage: "If you have one, we fill in what the register says. No number is needed." },
  unknown: {
    id: "apply.number.unknown",
    defaultMessage: "We know no entry with this number. Check it, or leave it out: no number is needed.",
  },
  title: { id: "apply.number.title", defaultMessage: "Is this your organisation?" },
  lead: {
    id: "apply.number.lead",
    defaultMessage: "Compare the name and the postcode: a number typed wrongly belongs to another organisation.",
  },
  name: { id: "apply.number.name", defaultMessage: "Name in the register" },
  postcode: { id: "apply.number.postcode", defaultMessage: "Postcode" },
  source: { id: "apply.number.source", defaultMessage: "Where this is from" },
  from: { id: "apply.number.from", defaultMessage: "{register} {number}, as of {day}" },
  purpose: { id: "apply.number.purpose", defaultMessage: "What it does" },
  website: { id: "apply.number.website", defaultMessage: "Website" },
  areas: { id: "apply.number.areas", defaultMessage: "Where" },
  notStated: { id: "apply.number.notStated", defaultMessage: "Not stated" },
  note: {
    id: "apply.number.note",
    defaultMessage: "You can change all of it afterwards. The committee sees the register’s entry beside your application.",
  },
  ours: { id: "apply.number.ours", defaultMessage: "Yes, this is ours: fill it in" },
  notOurs: { id: "apply.number.notOurs", defaultMessage: "No, go on without it" },
});
