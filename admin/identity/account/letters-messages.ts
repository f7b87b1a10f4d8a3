import { defineWords } from "../../lib/words.ts";

/** Words for the letters one gets by e-mail. */
export const words = defineWords({
  title: { id: "account.letters", defaultMessage: "Letters to you" },
  lead: { id: "account.letters.lead", defaultMessage: "We write to {email}, in the language you chose. Nobody else sees this page." },
  link: { id: "account.letters.link", defaultMessage: "Choose your letters" },
  linkDetail: {
    id: "account.letters.link.detail",
    defaultMessage: "Choose whether you are reminded, and whether you get a weekly letter. See which letters were sent to you.",
  },
  choose: { id: "account.letters.choose", defaultMessage: "Letters you can do without" },
  reminders: { id: "account.letters.reminders", defaultMessage: "Remind me" },
  remindersHint: {
    id: "account.letters.reminders.hint",
    defaultMessage: "Once, when a vote, an answer, a check of your page or the end of a membership comes near.",
  },
  digest: { id: "account.letters.digest", defaultMessage: "Send me a weekly letter" },
  digestHint: {
    id: "account.letters.digest.hint",
    defaultMessage: "On Monday mornings, with what waits for you in “My work”. No letter comes when nothing waits.",
  },
  save: { id: "account.letters.save", defaultMessage: "Save what I chose" },
  saved: { id: "account.letters.saved", defaultMessage: "What you chose is saved." },
  always: { id: "account.letters.always", defaultMessage: "Letters that always come" },
  alwaysWhy: {
    id: "account.letters.always.why",
    defaultMessage:
      "When you are asked something, when something is decided about you, when a ballot opens for your seat, and about signing in. These cannot be turned off: without them you could miss a right or a date, or not know that somebody else signed in.",
  },
  written: { id: "account.letters.written", defaultMessage: "{count, plural, one {# letter was} other {# letters were}} written to you" },
  none: { id: "account.letters.none", defaultMessage: "No letter was written to you yet. They are listed here, with whether they were sent." },
  subject: { id: "account.letters.subject", defaultMessage: "What it says" },
  at: { id: "account.letters.at", defaultMessage: "Written" },
  state: { id: "account.letters.state", defaultMessage: "Sent?" },
  noServer: {
    id: "account.letters.noServer",
    defaultMessage: "This installation has no mail server: its letters are kept, and whoever runs it can read them to you.",
  },
  again: { id: "account.letters.again", defaultMessage: "Tried again {moment}" },
  helped: {
    id: "account.letters.helped",
    defaultMessage: "It could not be sent. Whoever runs the directory sees it too; what it says waits for you in “My work”.",
  },
});
