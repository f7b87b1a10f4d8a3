import { defineWords } from "../../lib/words.ts";

/** Words of what a ballot decides beyond its question, and of decisions that are looked at again. */
export const matter = defineWords({
  title: { id: "matter.title", defaultMessage: "What this ballot decides" },
  APPEAL: { id: "matter.appeal", defaultMessage: "The applicant appealed. Seats that did not decide the first time vote." },
  LATE_CONFLICT: {
    id: "matter.lateConflict",
    defaultMessage: "A seat that voted had an interest nobody knew of. A yes confirms the membership, a no ends it.",
  },
  RATIFICATION: {
    id: "matter.ratification",
    defaultMessage: "An urgent ballot decided this. A yes confirms it, a no overturns it.",
  },
  urgent: {
    id: "matter.urgent",
    defaultMessage: "This ballot is urgent: it is shorter, with the same quorum, and what it decides is put to an ordinary ballot later.",
  },
  first: { id: "matter.first", defaultMessage: "The decision it is about" },
  until: { id: "matter.until", defaultMessage: "A yes suspends the membership until {date}, that day included." },
  rule: { id: "matter.rule", defaultMessage: "A yes puts this rule into force:" },
  agreement: { id: "matter.agreement", defaultMessage: "A yes puts this partnership agreement into force, and every member is asked to accept it:" },
  agreementNow: { id: "matter.agreement.now", defaultMessage: "The agreement that is in force now" },
  seatOf: { id: "matter.seatOf", defaultMessage: "The seat of {name}" },
  decidedFirst: { id: "matter.decidedFirst", defaultMessage: "Your seat decided the first time. The others decide about the appeal." },
  steppedBackBefore: { id: "matter.steppedBackBefore", defaultMessage: "Your seat stepped back from this in the committee that passed it on. The others decide." },
  byDeputy: { id: "matter.byDeputy", defaultMessage: "Cast by the deputy" },
  nextDone: { id: "matter.next.done", defaultMessage: "The outcome has its effect from the day it was recorded." },
  nextNothing: { id: "matter.next.nothing", defaultMessage: "Nothing changes. Any seat may put the question again." },
});

/** How a decision stands now. */
export const standing = defineWords({
  STANDS: { id: "standing.stands", defaultMessage: "Stands" },
  APPEALED: { id: "standing.appealed", defaultMessage: "Appealed" },
  UNDER_REVIEW: { id: "standing.underReview", defaultMessage: "Looked at again" },
  TO_BE_RATIFIED: { id: "standing.toBeRatified", defaultMessage: "Urgent, to be confirmed" },
  OVERTURNED: { id: "standing.overturned", defaultMessage: "Overturned" },
});
