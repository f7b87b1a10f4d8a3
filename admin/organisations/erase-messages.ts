import { defineWords } from "../lib/words.ts";

/** The words of erasing an organisation. */
export const words = defineWords({
  title: { id: "erase.organisation.title", defaultMessage: "Erase the organisation" },
  lead: {
    id: "erase.organisation.lead",
    defaultMessage: "This cannot be taken back. To be off the list only, take the page off; everything then stays as it is.",
  },
  confirm: { id: "erase.organisation.confirm", defaultMessage: "To go on, type the name: {name}" },
  act: { id: "erase.organisation.act", defaultMessage: "Erase the organisation for good" },
  done: { id: "erase.organisation.done", defaultMessage: "The organisation is erased." },
  mayNot: { id: "erase.organisation.mayNot", defaultMessage: "Only those who keep the page of an organisation can have it erased." },
});
