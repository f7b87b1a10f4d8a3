import { defineWords } from "../lib/words.ts";

/** The words of answering somebody who asks to keep a page. */
export const words = defineWords({
  back: { id: "claim.back", defaultMessage: "Back to my work" },
  title: { id: "claim.title", defaultMessage: "Does {person} speak for {name}?" },
  lead: {
    id: "claim.lead",
    defaultMessage:
      "Confirm it only if you know that it is so: whoever keeps the page writes it, and decides what is shown. If you do not know, ask somebody of the organisation.",
  },
  answered: { id: "claim.answered", defaultMessage: "This has been answered, or is not for you to answer." },
  organisation: { id: "claim.organisation", defaultMessage: "Organisation" },
  register: { id: "claim.register", defaultMessage: "Its number in a register" },
  person: { id: "claim.person", defaultMessage: "Who asks" },
  since: { id: "claim.since", defaultMessage: "Asked on" },
  message: { id: "claim.message", defaultMessage: "What they say" },
  confirm: { id: "claim.confirm", defaultMessage: "Yes, confirm it" },
  turnDown: { id: "claim.turnDown", defaultMessage: "No, turn it down" },
  confirmed: { id: "claim.confirmed", defaultMessage: "{person} can keep the page of {name} now. They get an email." },
  turnedDown: { id: "claim.turnedDown", defaultMessage: "{person} was told that nobody could confirm it." },
});
