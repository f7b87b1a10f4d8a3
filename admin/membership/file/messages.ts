import { defineWords } from "../../lib/words.ts";

/** The questions an applicant answers, by their stable keys. */
export const questions = defineWords({
  name: { id: "file.question.name", defaultMessage: "What is your group called?" },
  purpose: { id: "file.question.purpose", defaultMessage: "What do you do?" },
  communities: { id: "file.question.communities", defaultMessage: "Who are you with?" },
  areas: { id: "file.question.areas", defaultMessage: "Where?" },
  languages: { id: "file.question.languages", defaultMessage: "In which languages?" },
  skills: { id: "file.question.skills", defaultMessage: "What can others come to you for?" },
  contact: { id: "file.question.contact", defaultMessage: "How to reach you, and who may see it?" },
  contribution: { id: "file.question.contribution", defaultMessage: "What will you bring, and what will you change?" },
});

/** The checks, by kind. */
export const checkNames = defineWords({
  CONTACT: { id: "file.check.contact", defaultMessage: "Somebody answered" },
  PURPOSE: { id: "file.check.purpose", defaultMessage: "Purpose fits" },
  DUPLICATES: { id: "file.check.duplicates", defaultMessage: "Not already here" },
  SAFEGUARDING: { id: "file.check.safeguarding", defaultMessage: "Safeguarding" },
});

/** What each check asks. */
export const checkHints = defineWords({
  CONTACT: { id: "file.check.contact.hint", defaultMessage: "Did somebody of the group answer a call, a message or a visit?" },
  PURPOSE: { id: "file.check.purpose.hint", defaultMessage: "Does what they do fit what the partnership agreed to be for?" },
  DUPLICATES: { id: "file.check.duplicates.hint", defaultMessage: "Is the group not in the directory already, under another name?" },
  SAFEGUARDING: {
    id: "file.check.safeguarding.hint",
    defaultMessage: "Only where it applies: work with children, or with adults who need care or support.",
  },
});

/** How a check stands. */
export const checkStates = defineWords({
  TODO: { id: "file.check.todo", defaultMessage: "Waiting" },
  PASSED: { id: "file.check.passed", defaultMessage: "Passed" },
  WAIVED: { id: "file.check.waived", defaultMessage: "Waived" },
  FAILED: { id: "file.check.failed", defaultMessage: "Not passed" },
});

/** Who has acted, under the two ends of the thread. */
export const ends = defineWords({
  applicant: { id: "file.end.applicant", defaultMessage: "Applicant" },
  committee: { id: "file.end.committee", defaultMessage: "Committee" },
  answered: { id: "file.end.answered", defaultMessage: "answered" },
  sent: { id: "file.end.sent", defaultMessage: "sent" },
  writing: { id: "file.end.writing", defaultMessage: "still writing" },
  toAnswer: { id: "file.end.toAnswer", defaultMessage: "to answer" },
  toRead: { id: "file.end.toRead", defaultMessage: "to read" },
  asked: { id: "file.end.asked", defaultMessage: "asked" },
  voting: { id: "file.end.voting", defaultMessage: "voting" },
  admitted: { id: "file.end.admitted", defaultMessage: "said yes" },
  refused: { id: "file.end.refused", defaultMessage: "said no" },
  putOff: { id: "file.end.putOff", defaultMessage: "could not decide" },
  applied: { id: "file.end.applied", defaultMessage: "applied" },
  withdrew: { id: "file.end.withdrew", defaultMessage: "withdrew" },
  silent: { id: "file.end.silent", defaultMessage: "did not answer" },
});

/** Where an application stands, in sentences. */
export const stands = defineWords({
  passedOn: { id: "stands.passedOn", defaultMessage: "Too many seats of the committee it was sent to had to step back: the committee of {network} decides." },
  DRAFT: { id: "file.stands.draft", defaultMessage: "The applicant started it on {date} and has not sent it yet." },
  SUBMITTED: { id: "file.stands.submitted", defaultMessage: "Sent on {date}. Nobody on the committee has begun." },
  NEEDS_INFORMATION: { id: "file.stands.needsInformation", defaultMessage: "The committee asked a question on {date}." },
  IN_REVIEW: { id: "file.stands.inReview", defaultMessage: "It has been the committee’s turn since {date}." },
  IN_BALLOT: { id: "file.stands.inBallot", defaultMessage: "The seats have been voting since {date}." },
  APPROVED: { id: "file.stands.approved", defaultMessage: "Admitted on {date}." },
  REFUSED: { id: "file.stands.refused", defaultMessage: "Refused on {date}. The applicant may come back at any time, with the same file." },
  WITHDRAWN: { id: "file.stands.withdrawn", defaultMessage: "The applicant took it back on {date}. It can be reopened." },
  DEFERRED: { id: "file.stands.deferred", defaultMessage: "Put off on {date}." },
  EXPIRED: { id: "file.stands.expired", defaultMessage: "It was not answered in time. The applicant can reopen it." },
  checksLeft: {
    id: "file.stands.checksLeft",
    defaultMessage: "{count, plural, one {<b># check is left</b>} other {<b># checks are left</b>}} before a ballot can open.",
  },
  decideBy: { id: "file.stands.decideBy", defaultMessage: "To be dealt with by {day}." },
  answerBy: { id: "file.stands.answerBy", defaultMessage: "The applicant has until {day}; after that the application expires." },
  votingUntil: { id: "file.stands.votingUntil", defaultMessage: "Voting closes {moment}." },
});

/** The five steps. */
export const steps = defineWords({
  started: { id: "file.step.started", defaultMessage: "Started" },
  sent: { id: "file.step.sent", defaultMessage: "Sent" },
  review: { id: "file.step.review", defaultMessage: "In review" },
  ballot: { id: "file.step.ballot", defaultMessage: "Ballot" },
  decision: { id: "file.step.decision", defaultMessage: "Decision" },
  since: { id: "file.step.since", defaultMessage: "since {date}" },
  notOpen: { id: "file.step.notOpen", defaultMessage: "not yet open" },
  until: { id: "file.step.until", defaultMessage: "open until {date}" },
});

/** All other words of the file. */
export const words = defineWords({
  reference: { id: "file.reference", defaultMessage: "Application {reference}" },
  answers: { id: "file.answers", defaultMessage: "Their answers" },
  answeredIn: { id: "file.answers.lang", defaultMessage: "Answered in {languages}." },
  print: { id: "file.print", defaultMessage: "Print the file" },
  notProvided: { id: "file.answers.none", defaultMessage: "Not provided" },
  unsure: { id: "file.answers.unsure", defaultMessage: "Not sure yet" },
  newWord: { id: "file.answers.newWord", defaultMessage: "New word, to map" },
  readAs: { id: "file.answers.readAs", defaultMessage: "“{word}”, read as {skill}" },
  thread: { id: "file.thread", defaultMessage: "Thread" },
  threadCount: {
    id: "file.thread.count",
    defaultMessage: "{count, plural, =0 {No messages yet} one {# message} other {# messages}}",
  },
  threadCountPrivate: {
    id: "file.thread.countPrivate",
    defaultMessage: "{count, plural, one {# message} other {# messages}}, {private} private",
  },
  audience: { id: "file.audience", defaultMessage: "Who should see your message?" },
  audienceShared: { id: "file.audience.shared", defaultMessage: "The applicant and the committee" },
  audiencePrivate: { id: "file.audience.private", defaultMessage: "The committee only" },
  privateOnly: {
    id: "file.audience.privateOnly",
    defaultMessage: "At this stage only a private note can be written. The applicant does not see it.",
  },
  message: { id: "file.message", defaultMessage: "Message" },
  sendShared: { id: "file.send.shared", defaultMessage: "Send to the applicant" },
  sendPrivate: { id: "file.send.private", defaultMessage: "Keep for the committee only" },
  sentShared: { id: "file.sent.shared", defaultMessage: "Your message went to the applicant. It now waits for their answer." },
  sentPrivate: { id: "file.sent.private", defaultMessage: "Your note is kept for the committee only." },
  messageEmpty: { id: "file.message.empty", defaultMessage: "Write your message first" },
  declareFirst: {
    id: "file.declareFirst",
    defaultMessage: "Private notes open to you once your seat has said whether it has an interest. <link>Say so now</link>",
  },
  checks: { id: "file.checks", defaultMessage: "Checks" },
  checksPassed: { id: "file.checks.passed", defaultMessage: "{settled} of {all} settled" },
  pass: { id: "file.check.pass", defaultMessage: "Pass" },
  waive: { id: "file.check.waive", defaultMessage: "Waive with a note" },
  change: { id: "file.check.change", defaultMessage: "Change" },
  addSafeguarding: { id: "file.check.add", defaultMessage: "Add a safeguarding check" },
  addSafeguardingWhy: { id: "file.check.add.why", defaultMessage: "Where they work with children, or adults who need care" },
  checkPassed: { id: "file.check.done", defaultMessage: "The check “{name}” is passed." },
  checkSaved: { id: "file.check.saved", defaultMessage: "The check “{name}” is saved." },
  toLookAt: {
    id: "file.check.duplicates.left",
    defaultMessage: "{count, plural, one {# likely duplicate to look at} other {# likely duplicates to look at}}",
  },
  duplicates: {
    id: "file.duplicates",
    defaultMessage: "{count, plural, =0 {Likely duplicates, looked at} one {# likely duplicate} other {# likely duplicates}}",
  },
  fromRegister: { id: "file.duplicate.register", defaultMessage: "From the public register, never confirmed" },
  same: { id: "file.duplicate.same", defaultMessage: "Same" },
  differs: { id: "file.duplicate.differs", defaultMessage: "Differs" },
  nothing: { id: "file.duplicate.nothing", defaultMessage: "Nothing we know of" },
  notSame: { id: "file.duplicate.notSame", defaultMessage: "Not the same" },
  sameGroup: { id: "file.duplicate.sameGroup", defaultMessage: "The same group" },
  dismissed: { id: "file.duplicate.dismissed", defaultMessage: "Not the same: {reason}" },
  sameAfterAll: { id: "file.duplicate.sameAfterAll", defaultMessage: "They are the same after all" },
  marked: { id: "file.duplicate.marked", defaultMessage: "Marked as the same group. No ballot opens while it is." },
  openBallot: { id: "file.ballot.open", defaultMessage: "Open a ballot" },
  openBallotReady: { id: "file.ballot.ready", defaultMessage: "Every check is passed, or waived with a note." },
  cannotStart: { id: "file.ballot.cannotStart", defaultMessage: "Cannot start yet" },
  blockedByChecks: {
    id: "file.ballot.blockedByChecks",
    defaultMessage: "A ballot opens when every check is passed, or waived with a note. {count, plural, one {<b># is left.</b>} other {<b># are left.</b>}}",
  },
  ballots: { id: "file.ballots", defaultMessage: "Ballots on this file" },
  ballotOpen: { id: "file.ballot.isOpen", defaultMessage: "Open until {date}" },
  ballotVoid: { id: "file.ballot.void", defaultMessage: "Set aside without a result" },
  decision: { id: "file.decision", defaultMessage: "Decision" },
  decidedOn: { id: "file.decision.on", defaultMessage: "Recorded {date}" },
  letter: { id: "file.decision.letter", defaultMessage: "Letter to the applicant, {date}" },
  noLetter: { id: "file.decision.noLetter", defaultMessage: "The applicant has not been written to yet." },
  writeLetter: { id: "file.decision.write", defaultMessage: "Write the letter of reasons" },
  appealUntil: { id: "file.decision.appeal", defaultMessage: "They may appeal until {date}." },
  previous: { id: "file.previous", defaultMessage: "Earlier applications" },
  history: {
    id: "file.history.link",
    defaultMessage: "{count, plural, one {All history of this file (# entry)} other {All history of this file (# entries)}}",
  },
  historyTitle: { id: "file.history", defaultMessage: "History of application {reference}" },
  historyCaption: { id: "file.history.caption", defaultMessage: "{count, plural, one {# entry} other {# entries}}, newest first" },
  when: { id: "file.history.when", defaultMessage: "When" },
  what: { id: "file.history.what", defaultMessage: "What" },
  who: { id: "file.history.who", defaultMessage: "Who" },
  checkTitle: { id: "file.checkPage.title", defaultMessage: "How does “{name}” stand?" },
  checkTodo: { id: "file.checkPage.todo", defaultMessage: "Still to do" },
  checkWaived: { id: "file.checkPage.waived", defaultMessage: "Waived" },
  checkWaivedHint: { id: "file.checkPage.waived.hint", defaultMessage: "It is set aside, with a note why. A ballot can open." },
  checkPassedHint: { id: "file.checkPage.passed.hint", defaultMessage: "Somebody looked, and it is in order." },
  checkFailedHint: { id: "file.checkPage.failed.hint", defaultMessage: "Somebody looked, and it is not in order. No ballot opens." },
  checkChoose: { id: "file.checkPage.choose", defaultMessage: "Choose how the check stands" },
  note: { id: "file.checkPage.note", defaultMessage: "Note" },
  noteHint: { id: "file.checkPage.note.hint", defaultMessage: "How you know. The committee reads it; the applicant does not." },
  noteMissing: { id: "file.checkPage.note.missing", defaultMessage: "Write a note that says why" },
  save: { id: "file.save", defaultMessage: "Save the check" },
  notSameTitle: { id: "file.notSame.title", defaultMessage: "How do you know that they are not the same?" },
  sameTitle: { id: "file.same.title", defaultMessage: "How do you know that they are the same group?" },
  compared: { id: "file.compared", defaultMessage: "{applicant} and {other}" },
  sameWhat: {
    id: "file.same.what",
    defaultMessage: "The check “Not already here” is then not passed, so no ballot opens. Nothing is refused by it, and it can be taken back.",
  },
  reason: { id: "file.reason", defaultMessage: "Reason" },
  reasonHint: { id: "file.reason.hint", defaultMessage: "It stays in the file’s history." },
  reasonMissing: { id: "file.reason.missing", defaultMessage: "Say how you know" },
  saidNotSame: { id: "file.notSame.done", defaultMessage: "Noted: they are not the same." },
  saidSame: { id: "file.same.done", defaultMessage: "Marked as the same group." },
});
