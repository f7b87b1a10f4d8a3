import type { RenewalPart } from "../../../schema/operations.ts";
import { defineWords } from "../../lib/words.ts";

/** The words of a renewal by the member. */
export const words = defineWords({
  title: { id: "renewal.title", defaultMessage: "Renew your membership" },
  lead: {
    id: "renewal.lead",
    defaultMessage: "Look through your page, one part at a time. Most of it will still be right. What you say is kept, so you can go on another day.",
  },
  ends: { id: "renewal.ends", defaultMessage: "The term is over on {date}" },
  ended: { id: "renewal.ended", defaultMessage: "The term was over on {date}" },
  parts: { id: "renewal.parts", defaultMessage: "Your page" },
  doneOf: { id: "renewal.doneOf", defaultMessage: "{done} of {all} looked through" },
  checkedBy: { id: "renewal.checkedBy", defaultMessage: "Still right: {name}, {date}" },
  checkedOn: { id: "renewal.checkedOn", defaultMessage: "Still right: {date}" },
  agreement: { id: "renewal.agreement", defaultMessage: "Partnership agreement" },
  agreementDone: { id: "renewal.agreement.done", defaultMessage: "You have accepted the one that is in force." },
  agreementWaits: { id: "renewal.agreement.waits", defaultMessage: "Version {version} has not been accepted yet. Read it and accept it." },
  send: { id: "renewal.send", defaultMessage: "Check and send" },
  sendWhen: { id: "renewal.send.when", defaultMessage: "When everything above is done" },
  sendReady: { id: "renewal.send.ready", defaultMessage: "Everything is looked through." },
  ready: { id: "renewal.ready", defaultMessage: "Ready" },
  goOn: { id: "renewal.goOn", defaultMessage: "Go on with “{title}”" },
  partOf: { id: "renewal.partOf", defaultMessage: "Part {number} of {all}, {done} looked through" },
  still: { id: "renewal.still", defaultMessage: "Yes, this is still right" },
  later: { id: "renewal.later", defaultMessage: "Leave it for later" },
  change: { id: "renewal.change", defaultMessage: "Change it first" },
  changeSkill: { id: "renewal.changeSkill", defaultMessage: "Change<hidden> {what}</hidden>" },
  addSkill: { id: "renewal.addSkill", defaultMessage: "Add a skill" },
  nothing: { id: "renewal.nothing", defaultMessage: "Nothing is written here." },
  agreedTo: { id: "renewal.agreedTo", defaultMessage: "You agreed:" },
  agreedToNothing: { id: "renewal.agreedToNothing", defaultMessage: "You have not agreed to anything." },
  back: { id: "renewal.back", defaultMessage: "Back to the renewal" },
  backToMember: { id: "renewal.backToMember", defaultMessage: "Back to the membership" },
  sendLead: { id: "renewal.sendLead", defaultMessage: "Your page then counts as checked today, and the membership gets another term at once." },
  sendLeadBallot: { id: "renewal.sendLead.ballot", defaultMessage: "Your page then counts as checked today. The committee decides about another term by a ballot, and we write to you." },
  how: { id: "renewal.how", defaultMessage: "How did you look through it?" },
  howReading: { id: "renewal.how.reading", defaultMessage: "One of us read it" },
  howTogether: { id: "renewal.how.together", defaultMessage: "We read it together" },
  howPhone: { id: "renewal.how.phone", defaultMessage: "Somebody read it to us" },
  howMissing: { id: "renewal.how.missing", defaultMessage: "Choose how you looked through it" },
  sendIt: { id: "renewal.sendIt", defaultMessage: "Send the renewal" },
  renewed: { id: "renewal.renewed", defaultMessage: "The membership of {organisation} is renewed." },
  sent: { id: "renewal.sent", defaultMessage: "The renewal of {organisation} is sent. The committee decides about it." },
  forMember: {
    id: "renewal.forMember",
    defaultMessage: "Those who keep the page of {name} look through it and send the renewal. It can be sent now.",
  },
  opens: { id: "renewal.opens", defaultMessage: "You can renew it from {date} on." },
  waits: { id: "renewal.waits", defaultMessage: "You sent it on {date}. It waits for a ballot of the committee." },
  memberWaits: { id: "renewal.memberWaits", defaultMessage: "The member looked through its page and sent the renewal on {date}." },
  decided: { id: "renewal.decided", defaultMessage: "What the committee decided" },
  sheet: { id: "renewal.sheet", defaultMessage: "Renewal" },
  openBallot: { id: "renewal.openBallot", defaultMessage: "Open the ballot" },
  question: { id: "renewal.question", defaultMessage: "Should {name} stay a member for another term?" },
  mayNot: { id: "renewal.mayNot", defaultMessage: "Only those who keep the page of the member look through it and send its renewal." },
});

/** The parts of a page, as a list names them. */
export const partTitles = defineWords<RenewalPart>({
  WORDS: { id: "renewal.part.words", defaultMessage: "What you are for and do" },
  COMMUNITIES: { id: "renewal.part.communities", defaultMessage: "Who you work with" },
  AREAS: { id: "renewal.part.areas", defaultMessage: "Where you work" },
  LANGUAGES: { id: "renewal.part.languages", defaultMessage: "Your languages" },
  SKILLS: { id: "renewal.part.skills", defaultMessage: "What you can do" },
  CONTACTS: { id: "renewal.part.contacts", defaultMessage: "How to reach you" },
  CONSENTS: { id: "renewal.part.consents", defaultMessage: "What you agreed to" },
});

/** The same as the question of a page. */
export const partQuestions = defineWords<RenewalPart>({
  WORDS: { id: "renewal.ask.words", defaultMessage: "Is this still what you are for and do?" },
  COMMUNITIES: { id: "renewal.ask.communities", defaultMessage: "Are these still the people you work with?" },
  AREAS: { id: "renewal.ask.areas", defaultMessage: "Do you still work in these places?" },
  LANGUAGES: { id: "renewal.ask.languages", defaultMessage: "Can people still reach you in these languages?" },
  SKILLS: { id: "renewal.ask.skills", defaultMessage: "Can you still do this, and have you room for it?" },
  CONTACTS: { id: "renewal.ask.contacts", defaultMessage: "Can you still be reached like this?" },
  CONSENTS: { id: "renewal.ask.consents", defaultMessage: "Do you still agree to this?" },
});
