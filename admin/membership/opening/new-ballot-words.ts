import { defineWords } from "../../lib/words.ts";

/** Words of putting a question to the seats that is no admission. */
export const asking = defineWords({
  title: { id: "asking.title", defaultMessage: "Put a question to the seats" },
  lead: {
    id: "asking.lead",
    defaultMessage: "Any seat may open a ballot. The seats are told at once; the question, the roll and the closing time then stay as they are.",
  },
  reviewLead: {
    id: "asking.review.lead",
    defaultMessage: "The committee votes again on its decision about {name}. A yes confirms it, a no overturns it.",
  },
  reviewQuestion: { id: "asking.review.question", defaultMessage: "Should the decision about {name} stand?" },
  subject: { id: "asking.subject", defaultMessage: "What is it about?" },
  subjectMissing: { id: "asking.subject.missing", defaultMessage: "Choose what it is about" },
  RENEW: { id: "asking.renew", defaultMessage: "Renew a membership" },
  SUSPEND: { id: "asking.suspend", defaultMessage: "Suspend a membership for a time" },
  REMOVE: { id: "asking.remove", defaultMessage: "End a membership" },
  CHANGE_RULE: { id: "asking.rule", defaultMessage: "Change the decision rule" },
  ENDORSE_CASE_STUDY: { id: "asking.caseStudy", defaultMessage: "Endorse a case study" },
  APPROVE_RESEARCH: { id: "asking.research", defaultMessage: "Say yes to a piece of research" },
  OTHER: { id: "asking.other", defaultMessage: "Something else" },
  member: { id: "asking.member", defaultMessage: "Which member?" },
  memberHint: { id: "asking.member.hint", defaultMessage: "Type the first letters of the name, then choose." },
  memberMissing: { id: "asking.member.missing", defaultMessage: "Choose a member from the list" },
  until: { id: "asking.until", defaultMessage: "Last day of the suspension" },
  untilMissing: { id: "asking.until.missing", defaultMessage: "Enter a real day, after the ballot closes" },
  ruleHint: {
    id: "asking.rule.hint",
    defaultMessage: "The community seats too must say more yes than no. Ballots that are open keep the rule they opened with.",
  },
  minParticipants: { id: "asking.rule.least", defaultMessage: "The fewest seats that must vote" },
  approveShare: { id: "asking.rule.share", defaultMessage: "The share that must say yes, in per cent" },
  shareHint: { id: "asking.rule.share.hint", defaultMessage: "Yes must be more than this. 50 is more yes than no." },
  lookback: { id: "asking.rule.lookback", defaultMessage: "For how many months does an ended link still suggest stepping back?" },
  numberMissing: { id: "asking.rule.number", defaultMessage: "Enter a whole number" },
  communitySeatsMustBeMajority: { id: "asking.rule.majority", defaultMessage: "A ballot opens only while community seats are more than half" },
  communityQuorum: { id: "asking.rule.quorum", defaultMessage: "More than half of the community seats must vote" },
  communityDoubleMajority: { id: "asking.rule.double", defaultMessage: "The community seats too must say more yes than no" },
  secretUntilClosed: { id: "asking.rule.secret", defaultMessage: "Votes are hidden until the ballot closes" },
  blockAllowed: { id: "asking.rule.block", defaultMessage: "A community seat may stop a first round, with a reason" },
  mayNot: { id: "asking.mayNot", defaultMessage: "The secretary and the seats of the committee open ballots." },
});
