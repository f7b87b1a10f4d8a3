import { defineWords } from "../../lib/words.ts";

/** Words of larger and smaller partnerships, and of new ones that work as another does. */
export const nesting = defineWords({
  title: { id: "nesting.title", defaultMessage: "Larger and smaller partnerships" },
  detail: { id: "nesting.detail", defaultMessage: "Of which this one is a part, which are parts of it, and a new one that works as it does." },
  lead: {
    id: "nesting.lead",
    defaultMessage: "Where too many seats of a committee must step back, the committee of the larger partnership decides.",
  },
  partOf: { id: "nesting.partOf", defaultMessage: "This partnership is a part of" },
  none: { id: "nesting.none", defaultMessage: "No larger partnership" },
  save: { id: "nesting.save", defaultMessage: "Save" },
  saved: { id: "nesting.saved", defaultMessage: "Saved. It counts from now on." },
  parts: { id: "nesting.parts", defaultMessage: "Parts of this partnership" },
  noParts: { id: "nesting.noParts", defaultMessage: "No partnership is a part of this one." },
  make: { id: "nesting.make", defaultMessage: "Make a new partnership from this one" },
  makeLead: {
    id: "nesting.make.lead",
    defaultMessage: "It works as this one does: the same settings, decision rule and partnership agreement. Nobody and nothing else is taken over: no people, seats, members or applications. You are its secretary.",
  },
  name: { id: "nesting.name", defaultMessage: "Name of the new partnership" },
  nameMissing: { id: "nesting.name.missing", defaultMessage: "Enter the name of the new partnership" },
  handle: { id: "nesting.handle", defaultMessage: "Its word in addresses" },
  handleHint: { id: "nesting.handle.hint", defaultMessage: "Small letters, digits and hyphens, such as north-west." },
  handleMissing: { id: "nesting.handle.missing", defaultMessage: "Enter a word of small letters, digits and hyphens" },
  purpose: { id: "nesting.purpose", defaultMessage: "What it is for, in one sentence" },
  asPart: { id: "nesting.asPart", defaultMessage: "It is a part of this partnership" },
  makeAct: { id: "nesting.makeAct", defaultMessage: "Make the partnership" },
  made: { id: "nesting.made", defaultMessage: "{name} is there. Give its seats and invite its people." },
  back: { id: "nesting.back", defaultMessage: "Back to larger and smaller partnerships" },
});
