import { defineWords } from "../lib/words.ts";

/** How an answer was given. */
export const methods = defineWords({
  SELF: { id: "listing.method.self", defaultMessage: "Answered here" },
  BY_VOICE: { id: "listing.method.voice", defaultMessage: "Said aloud by {name}" },
  ON_PAPER: { id: "listing.method.paper", defaultMessage: "Signed on paper by {name}" },
});

/** The words of claiming a page, taking it off the list, and agreeing one thing at a time. */
export const words = defineWords({
  title: { id: "listing.title", defaultMessage: "Is {name} yours?" },
  lead: {
    id: "listing.lead",
    defaultMessage: "This entry holds only what a public register says. It is for the organisation to decide what happens with it.",
  },
  claimTitle: { id: "listing.claim.title", defaultMessage: "Ask to keep the page of {name}" },
  claimLink: { id: "listing.claim.link", defaultMessage: "Claim the page" },
  claimText: {
    id: "listing.claim.text",
    defaultMessage: "You say who you are, and somebody of the partnership confirms it. From then on you write the page yourselves.",
  },
  claimLead: {
    id: "listing.claim.lead",
    defaultMessage: "Somebody who keeps the page already, the committee or a data steward reads this and confirms it. Nothing changes before that.",
  },
  message: { id: "listing.claim.message", defaultMessage: "How do you belong to the organisation?" },
  messageHint: { id: "listing.claim.message.hint", defaultMessage: "For instance what you do there, and who can confirm it" },
  messageMissing: { id: "listing.claim.message.missing", defaultMessage: "Write how you belong to the organisation" },
  claimAct: { id: "listing.claim.act", defaultMessage: "Send the claim" },
  claimed: { id: "listing.claim.done", defaultMessage: "Your claim was sent. You get an email when somebody answers it." },
  takeOffTitle: { id: "listing.takeOff.title", defaultMessage: "Take {name} off the list" },
  takeOffLink: { id: "listing.takeOff.link", defaultMessage: "Take it off the list" },
  takeOffText: { id: "listing.takeOff.text", defaultMessage: "The entry goes at once. Nobody has to agree, and you need not say why." },
  takeOffLead: {
    id: "listing.takeOff.lead",
    defaultMessage: "It goes at once from the directory, from searches and from links. People who keep the page still see it and can put it back.",
  },
  reason: { id: "listing.takeOff.reason", defaultMessage: "Is there anything you would like to say about why?" },
  takeOffAct: { id: "listing.takeOff.act", defaultMessage: "Take it off now" },
  takenOff: { id: "listing.takeOff.done", defaultMessage: "{name} was taken off the list." },
  takenOffKept: {
    id: "listing.takeOff.done.kept",
    defaultMessage: "{name} was taken off the list. To come back, agree again to being in the directory.",
  },
  mayNotTakeOff: {
    id: "listing.takeOff.mayNot",
    defaultMessage:
      "A page is taken off by people who keep it, and an entry of a public register by whoever speaks for the organisation. Public bodies are listed as such.",
  },
  claimWaits: { id: "listing.claim.waits", defaultMessage: "You have asked already. You get an email when somebody answers." },
  mayNotClaim: { id: "listing.claim.mayNot", defaultMessage: "You keep this page already, or it cannot be claimed." },
  consentsTitle: { id: "listing.consents.title", defaultMessage: "What your organisation agrees to" },
  consentsLead: {
    id: "listing.consents.lead",
    defaultMessage: "Each is asked by itself, and each can be taken back at any time, at once. A no never counts against you.",
  },
  consentsCount: {
    id: "listing.consents.count",
    defaultMessage: "{answered} of {total} answered",
  },
  answer: { id: "listing.consents.answer", defaultMessage: "Answer<hidden>: {what}</hidden>" },
  change: { id: "listing.consents.change", defaultMessage: "Change<hidden>: {what}</hidden>" },
  answeredOn: { id: "listing.consents.answeredOn", defaultMessage: "{date}, by {name}" },
  startAnswering: { id: "listing.consents.start", defaultMessage: "Answer those not asked yet" },
  consentBack: { id: "listing.consent.back", defaultMessage: "All that you can agree to" },
  answeredTo: { id: "listing.consents.answeredTo", defaultMessage: "the wording version {version}, in {language}" },
  holdsUntil: { id: "listing.consents.until", defaultMessage: "until {date}, the last day" },
  wordingLanguage: { id: "listing.consent.wording.language", defaultMessage: "Language of the question" },
  expires: { id: "listing.consent.expires", defaultMessage: "The last day on which it holds" },
  expiresHint: { id: "listing.consent.expires.hint", defaultMessage: "Leave it empty and it holds until you take it back" },
  expiresWrong: { id: "listing.consent.expires.wrong", defaultMessage: "Enter a whole date, or leave all three empty" },
  wording: { id: "listing.consent.wording", defaultMessage: "The wording, version {version}" },
  stands: { id: "listing.consent.stands", defaultMessage: "It stands at:" },
  yourAnswer: { id: "listing.consent.yourAnswer", defaultMessage: "What does the organisation say?" },
  agree: { id: "listing.consent.agree", defaultMessage: "Yes, we agree" },
  refuse: { id: "listing.consent.refuse", defaultMessage: "No" },
  refuseHint: { id: "listing.consent.refuse.hint", defaultMessage: "Nothing else changes, and you can agree later" },
  answerMissing: { id: "listing.consent.missing", defaultMessage: "Choose yes or no" },
  method: { id: "listing.consent.method", defaultMessage: "How was it said?" },
  byVoice: { id: "listing.consent.byVoice", defaultMessage: "They said it, and I write it down" },
  onPaper: { id: "listing.consent.onPaper", defaultMessage: "They signed on paper" },
  givenBy: { id: "listing.consent.givenBy", defaultMessage: "Who said or signed it?" },
  methodMissing: { id: "listing.consent.method.missing", defaultMessage: "Choose how it was said" },
  givenByMissing: { id: "listing.consent.givenBy.missing", defaultMessage: "Enter who said or signed it" },
  saveAnswer: { id: "listing.consent.save", defaultMessage: "Save the answer" },
  takeBack: { id: "listing.consent.takeBack", defaultMessage: "Take it back" },
  mayNotAgree: {
    id: "listing.consent.mayNot",
    defaultMessage: "Only people who keep this organisation’s page can agree, refuse or take back for it.",
  },
});
