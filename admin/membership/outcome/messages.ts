import { defineWords } from "../../lib/words.ts";

/** Headings of the outcomes, by code. */
export const titles = defineWords({
  APPROVED: { id: "outcome.approved", defaultMessage: "Approved" },
  REFUSED: { id: "outcome.refused", defaultMessage: "Refused" },
  REFUSED_BY_COMMUNITY: { id: "outcome.refusedByCommunity", defaultMessage: "Refused by the community" },
  SPLIT_INSTITUTIONS_AGAINST: { id: "outcome.split", defaultMessage: "Put off: community yes, all seats no" },
  TIED: { id: "outcome.tied", defaultMessage: "A tie" },
  BLOCKED: { id: "outcome.blocked", defaultMessage: "Blocked in this round" },
  NO_DECISION: { id: "outcome.noDecision", defaultMessage: "No decision" },
  NO_COMMUNITY_DECISION: { id: "outcome.noCommunityDecision", defaultMessage: "No decision by the community seats" },
  INQUORATE: { id: "outcome.inquorate", defaultMessage: "Too few seats voted" },
  INQUORATE_COMMUNITY: { id: "outcome.inquorateCommunity", defaultMessage: "Too few community seats voted" },
  ESCALATED_TOO_MANY_RECUSALS: { id: "outcome.escalated", defaultMessage: "Too many seats stepped back" },
});
