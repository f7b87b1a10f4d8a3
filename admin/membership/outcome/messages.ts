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

/** What it takes, as the end of a sentence: the words of the rule, not its formula. */
export const takes = defineWords({
  takes: {
    id: "outcome.takes",
    defaultMessage:
      "{subject, select, ADMIT {a partner joins} other {the answer is yes}} only when {kind, select, both {both have more yes than no} all {more seats say yes than no} shareAndBoth {more than {share}% of those who take a side say yes and the community seats have more yes than no} other {more than {share}% of those who take a side say yes}}",
  },
});

/** The plain sentence of each outcome, with its numbers. `both` says whether the community seats are counted apart. */
export const sentences = defineWords({
  APPROVED: {
    id: "outcome.approved.sentence",
    defaultMessage:
      "{approve, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} said yes and {reject} said no{both, select, yes {; {communityApprove, plural, =0 {none} other {#}} of the {communitySitting, plural, one {# community seat} other {# community seats}} said yes and {communityReject} no} other {}}, which is what it takes.",
  },
  REFUSED: {
    id: "outcome.refused.sentence",
    defaultMessage:
      "{approve, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} said yes and {reject} said no, and {takes}.",
  },
  REFUSED_BY_COMMUNITY: {
    id: "outcome.refusedByCommunity.sentence",
    defaultMessage:
      "{approve, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} said yes{majority, select, yes {} other { and {reject} said no}}, but {communityApprove, plural, =0 {none} other {only #}} of the {communitySitting, plural, one {# community seat} other {# community seats}} did, and {takes}.",
  },
  SPLIT_INSTITUTIONS_AGAINST: {
    id: "outcome.split.sentence",
    defaultMessage:
      "{communityApprove, plural, =0 {None} other {#}} of the {communitySitting, plural, one {# community seat} other {# community seats}} said yes and {communityReject} no, but among all seats {approve, plural, =0 {none} other {#}} of {sitting, plural, one {# seat} other {# seats}} said yes and {reject} said no, and {takes}.",
  },
  TIED: {
    id: "outcome.tied.sentence",
    defaultMessage:
      "{approve, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} said yes and {reject} said no{communityEven, select, yes {; {communityApprove, plural, =0 {none} other {#}} of the {communitySitting, plural, one {# community seat} other {# community seats}} said yes and {communityReject} no} other {}}: a tie, and nobody has a casting vote.",
  },
  BLOCKED: {
    id: "outcome.blocked.sentence",
    defaultMessage:
      "{block, plural, one {# community seat} other {# community seats}} blocked. A block stops one round; in the next it is a plain no.",
  },
  NO_DECISION: {
    id: "outcome.noDecision.sentence",
    defaultMessage:
      "{participants, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} voted, and none of them took a side.",
  },
  NO_COMMUNITY_DECISION: {
    id: "outcome.noCommunityDecision.sentence",
    defaultMessage:
      "{participants, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} voted, but no community seat took a side: {communityParticipants, plural, =0 {none} other {#}} of the {communitySitting, plural, one {# community seat} other {# community seats}} voted, none of them yes or no.",
  },
  INQUORATE: {
    id: "outcome.inquorate.sentence",
    defaultMessage:
      "{participants, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} voted, and at least {need} must for the ballot to count.",
  },
  INQUORATE_COMMUNITY: {
    id: "outcome.inquorateCommunity.sentence",
    defaultMessage:
      "{participants, plural, =0 {None} other {#}} of {sitting, plural, one {# seat} other {# seats}} voted, but {communityParticipants, plural, =0 {none} other {only #}} of the {communitySitting, plural, one {# community seat} other {# community seats}} did, and at least {communityNeed} must for the ballot to count.",
  },
  ESCALATED_TOO_MANY_RECUSALS: {
    id: "outcome.escalated.sentence",
    defaultMessage:
      "{sitting, plural, =0 {No seat is} one {# seat is} other {# seats are}} left to vote{recused, plural, =0 {} one { after # seat stepped back} other { after # seats stepped back}}, {communitySitting, plural, =0 {no community seat} one {# community seat} other {# community seats}} among them; a ballot needs at least {fewest}, one of them a community seat.",
  },
});
