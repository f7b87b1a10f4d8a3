import { describeActs } from "../platform/acts.ts";
import { CheckKind } from "./membership.enums.ts";

const checkSentences: Record<CheckKind, string> = {
  [CheckKind.DUPLICATES]: "The check was recorded that the group is not already here.",
  [CheckKind.CONTACT]: "The check was recorded that somebody answered.",
  [CheckKind.PURPOSE]: "The check was recorded that the purpose fits.",
  [CheckKind.SAFEGUARDING]: "The check of safeguarding was recorded.",
};

/** Which check was recorded: the act names it among what it changed. */
function checkSentence(fields: readonly string[]): string {
  const kind = Object.values(CheckKind).find((one) => fields.includes(one));
  return kind ? checkSentences[kind] : "A check was recorded.";
}

/**
 * The acts of this slice in plain sentences, as the record shows them. None names a person or says how a seat voted.
 */
describeActs({
  "application.startApplication": "An application was started.",
  "application.saveAnswers": "Answers were saved.",
  "application.submitApplication": "The application was sent.",
  "application.askApplicant": "The committee asked the applicant.",
  "application.askPrivately": "A private note was written for the committee.",
  "application.replyToCommittee": "The applicant answered the committee.",
  "application.recordCheck": checkSentence,
  "application.dismissDuplicate": "A likely duplicate was found to be another organisation.",
  "application.markDuplicate": "The application was marked as a duplicate.",
  "application.markRead": "The thread was read.",
  "application.withdrawApplication": "The application was withdrawn.",
  "application.reopenApplication": "The application was reopened.",
  "application.appealDecision": "The applicant appealed against the refusal.",
  "application.decide": "The outcome of the ballot was applied to the application.",
  "application.passOn": "Too many seats stepped back: the committee of the larger partnership decides.",
  "ballot.openBallot": "A ballot was opened.",
  "ballot.declareInterest": "A seat declared whether it has an interest.",
  "ballot.dismissSuggestedConflict": "A suggestion that a seat steps back was dismissed.",
  "ballot.castVote": "A seat voted.",
  "ballot.changeVote": "A seat changed its vote.",
  "ballot.closeBallot": "The outcome of the ballot was recorded.",
  "ballot.setAside": "The ballot was set aside, because the application was withdrawn.",
  "decision.giveReasons": "The reasons were sent to the applicant.",
  "decision.reportLateConflict": "An interest of a seat that had voted was reported.",
  "decision.confirm": "Another ballot confirmed the decision.",
  "decision.overturn": "Another ballot overturned the decision.",
  "membership.begin": "A membership began.",
  "membership.renewMembership": "The membership was renewed.",
  "membership.checkForRenewal": "The member said of a part of its page that it is still right.",
  "membership.sendRenewal": "The member sent its renewal.",
  "membership.suspend": "The membership was suspended until a day.",
  "membership.endSuspension": "The suspension ended.",
  "membership.endProbation": "The probation ended.",
  "membership.remove": "A ballot ended the membership.",
  "membership.leaveNetwork": "The organisation left the partnership.",
  "membership.acceptAgreement": "The member accepted the partnership agreement.",
  "agreement.layDown": "A version of the partnership agreement was laid down.",
  "agreement.translate": "The partnership agreement was written in another language.",
  "network.cloneNetwork": "A partnership was made that works as another does.",
  "committee.create": "A committee was set up.",
  "committee.layDownRule": "A version of the decision rule was laid down.",
  "committee.setSeat": "A seat was given or changed.",
  "committee.endSeat": "A seat was ended.",
  "committee.undoAct": "The end of a seat was taken back.",
});

/** Acts that only those read who may read what is private to the committee. */
export const privateActs: readonly string[] = [
  "application.askPrivately",
  "application.dismissDuplicate",
  "application.markDuplicate",
  "ballot.declareInterest",
  "ballot.dismissSuggestedConflict",
  "ballot.castVote",
  "ballot.changeVote",
];
