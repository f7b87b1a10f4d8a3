import { defineWords } from "../../lib/words.ts";

/** Words of an appeal, as the applicant reads them. */
export const appealWords = defineWords({
  act: { id: "appeal.act", defaultMessage: "Appeal against this decision" },
  title: { id: "appeal.title", defaultMessage: "Appeal for {name}" },
  lead: {
    id: "appeal.lead",
    defaultMessage:
      "Seats that did not decide the first time vote about your appeal. Until then the decision stays as it is. You can appeal once.",
  },
  grounds: { id: "appeal.grounds", defaultMessage: "What was wrong with the decision?" },
  groundsHint: {
    id: "appeal.grounds.hint",
    defaultMessage: "For example something that was not looked at, or was not so. The committee reads it as you write it, in your language.",
  },
  missing: { id: "appeal.missing", defaultMessage: "Say what was wrong, so that the seats know where to look" },
  send: { id: "appeal.send", defaultMessage: "Send the appeal" },
  sent: { id: "appeal.sent", defaultMessage: "Your appeal has been sent to the committee." },
  heading: { id: "appeal.heading", defaultMessage: "Your appeal waits for the committee" },
  headingWords: {
    id: "appeal.heading.words",
    defaultMessage: "Seats that did not decide the first time will vote. You need not do anything until then.",
  },
  sheet: { id: "appeal.sheet", defaultMessage: "Your appeal" },
  since: { id: "appeal.since", defaultMessage: "Sent {date}" },
  waits: { id: "appeal.waits", defaultMessage: "It has not been decided yet." },
  ended: { id: "appeal.ended", defaultMessage: "It was decided on {date}." },
});
