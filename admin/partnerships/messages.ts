import type { LinkKind, LinkState } from "../../schema/operations.ts";
import { defineWords } from "../lib/words.ts";

/** What each kind of link is called. */
export const kindWords = defineWords<LinkKind>({
  SLA: { id: "link.kind.sla", defaultMessage: "Service agreement (SLA)" },
  FUNDING: { id: "link.kind.funding", defaultMessage: "Funding" },
  CRITICAL_FRIEND: { id: "link.kind.criticalFriend", defaultMessage: "Critical friend" },
  MENTORING: { id: "link.kind.mentoring", defaultMessage: "Mentoring" },
  JOINT_INITIATIVE: { id: "link.kind.joint", defaultMessage: "Joint initiative" },
  RESEARCH_PARTNERSHIP: { id: "link.kind.research", defaultMessage: "Research partnership" },
  ADVISORY: { id: "link.kind.advisory", defaultMessage: "Advice" },
  TRAINING: { id: "link.kind.training", defaultMessage: "Training" },
  REFERRAL: { id: "link.kind.referral", defaultMessage: "Refers people" },
  HOSTS_SPACE: { id: "link.kind.space", defaultMessage: "Hosts space" },
  INFORMATION_SHARING: { id: "link.kind.information", defaultMessage: "Shares information" },
  BRANCH_OF: { id: "link.kind.branch", defaultMessage: "Is a branch of" },
});

/** One line about each kind, for those who choose. "We" is the organisation that proposes. */
export const kindHints = defineWords<LinkKind>({
  SLA: { id: "link.hint.sla", defaultMessage: "An agreed service for an agreed sum, from one day to another" },
  FUNDING: { id: "link.hint.funding", defaultMessage: "We give them money for what they do" },
  CRITICAL_FRIEND: { id: "link.hint.criticalFriend", defaultMessage: "We tell them honestly how they are doing, because they asked" },
  MENTORING: { id: "link.hint.mentoring", defaultMessage: "We support people of theirs as they learn" },
  JOINT_INITIATIVE: { id: "link.hint.joint", defaultMessage: "We do something together and both own it" },
  RESEARCH_PARTNERSHIP: { id: "link.hint.research", defaultMessage: "We find something out together" },
  ADVISORY: { id: "link.hint.advisory", defaultMessage: "We advise them" },
  TRAINING: { id: "link.hint.training", defaultMessage: "We train people of theirs" },
  REFERRAL: { id: "link.hint.referral", defaultMessage: "We send people to them" },
  HOSTS_SPACE: { id: "link.hint.space", defaultMessage: "They meet or work in our rooms" },
  INFORMATION_SHARING: { id: "link.hint.information", defaultMessage: "We share information under an agreement" },
  BRANCH_OF: { id: "link.hint.branch", defaultMessage: "We are a part of them" },
});

/** Where a link stands, as a status. A proposed one says who has to answer. */
export const stateWords = defineWords<LinkState | "WAITING_FOR_US">({
  PROPOSED: { id: "link.state.proposed", defaultMessage: "Waiting for them" },
  WAITING_FOR_US: { id: "link.state.waitingForUs", defaultMessage: "Waiting for you" },
  CONFIRMED_BY_BOTH: { id: "link.state.confirmed", defaultMessage: "Confirmed by both" },
  DISPUTED: { id: "link.state.disputed", defaultMessage: "Disputed" },
  ENDED: { id: "link.state.ended", defaultMessage: "Ended" },
  LAPSED: { id: "link.state.lapsed", defaultMessage: "Its time is over" },
});

/** The words of partnership links. */
export const words = defineWords({
  title: { id: "links.title", defaultMessage: "Partnership links" },
  note: {
    id: "links.note",
    defaultMessage: "A link counts only when both ends are tied. Two strands: both said yes. A dashed line: one side has not answered.",
  },
  propose: { id: "links.propose", defaultMessage: "Propose a link" },
  none: { id: "links.none", defaultMessage: "No partnership links yet." },
  former: {
    id: "links.former",
    defaultMessage: "{count, plural, one {# former or disputed link} other {# former or disputed links}}",
  },
  fromTo: { id: "links.fromTo", defaultMessage: "{start} to {end}" },
  since: { id: "links.since", defaultMessage: "since {start}" },
  proposedBy: {
    id: "links.proposedBy",
    defaultMessage: "proposed by {name} on {date}. It does not count yet.",
  },
  onlyTheirName: { id: "links.onlyTheirName", defaultMessage: "Their page is not shown to you, only their name." },
  ended: { id: "links.ended", defaultMessage: "{start} to {end}. It no longer counts." },
  endedBecause: { id: "links.endedBecause", defaultMessage: "Why it ended: {reason}" },
  disputedBecause: { id: "links.disputedBecause", defaultMessage: "What the other side says: {reason}" },
  theySaidYes: { id: "links.saidYes", defaultMessage: "Both said yes on {date}." },
  confirm: { id: "links.confirm", defaultMessage: "Confirm<hidden> the link with {name}</hidden>" },
  dispute: { id: "links.dispute", defaultMessage: "Say it is not right<hidden>: the link with {name}</hidden>" },
  end: { id: "links.end", defaultMessage: "End<hidden> the link with {name}</hidden>" },
  confirmed: { id: "links.done.confirmed", defaultMessage: "The link with {name} is confirmed. It counts from now on." },
  proposed: {
    id: "links.done.proposed",
    defaultMessage: "The link was proposed to {name}. It counts once they confirm it.",
  },
  disputed: { id: "links.done.disputed", defaultMessage: "What you say about the link with {name} is kept beside it. If it is right after all, you can still confirm it." },
  endedNow: { id: "links.done.ended", defaultMessage: "The link with {name} was ended. You can undo this for 14 days, on the page under former links." },
  notDone: { id: "links.notDone", defaultMessage: "That was not done. {reason}" },
  back: { id: "links.back", defaultMessage: "Back to {name}" },
  section: { id: "links.section", defaultMessage: "Partnership links" },
  proposeTitle: { id: "links.propose.title", defaultMessage: "Propose a partnership link" },
  proposeLead: {
    id: "links.propose.lead",
    defaultMessage: "Both sides say what joins them. The other side is told, and the link counts once they confirm it.",
  },
  partner: { id: "links.partner", defaultMessage: "Which organisation?" },
  partnerHint: { id: "links.partner.hint", defaultMessage: "Type a part of its name, then choose it" },
  partnerChosen: { id: "links.partner.chosen", defaultMessage: "Chosen: {name}" },
  partnerMissing: { id: "links.partner.missing", defaultMessage: "Choose an organisation from the list" },
  kind: { id: "links.kind", defaultMessage: "What kind of link is it?" },
  kindMissing: { id: "links.kind.missing", defaultMessage: "Choose what kind of link it is" },
  purpose: { id: "links.purpose", defaultMessage: "What is it for?" },
  purposeHint: { id: "links.purpose.hint", defaultMessage: "In a sentence or two. Both sides and readers of the page see it" },
  purposeMissing: { id: "links.purpose.missing", defaultMessage: "Say what the link is for" },
  startedOn: { id: "links.startedOn", defaultMessage: "When did it start, or when will it?" },
  startMissing: { id: "links.startedOn.missing", defaultMessage: "Enter the day it starts, such as 1 4 2026" },
  endsOn: { id: "links.endsOn", defaultMessage: "When does it end?" },
  endsHint: { id: "links.endsOn.hint", defaultMessage: "Leave the boxes empty if no end is agreed" },
  endWrong: { id: "links.endsOn.wrong", defaultMessage: "Enter a real day, such as 31 3 2027" },
  endBefore: { id: "links.endsOn.before", defaultMessage: "The end must not lie before the start" },
  proposeAct: { id: "links.propose.act", defaultMessage: "Propose it to them" },
  disputeTitle: { id: "links.dispute.title", defaultMessage: "Say that the link with {name} is not right" },
  disputeLead: {
    id: "links.dispute.lead",
    defaultMessage: "It stops counting, and what you say stands beside what they said. Talk to them: either side can still put it right.",
  },
  disputeReason: { id: "links.dispute.reason", defaultMessage: "What is not right?" },
  disputeAct: { id: "links.dispute.act", defaultMessage: "Dispute the link" },
  endTitle: { id: "links.end.title", defaultMessage: "End the link with {name}" },
  endLead: {
    id: "links.end.lead",
    defaultMessage: "It stays on both pages as a former link, with your reason. You can undo this for 14 days; after that, propose a new one.",
  },
  endOn: { id: "links.end.on", defaultMessage: "What is its last day?" },
  endReason: { id: "links.end.reason", defaultMessage: "Why does it end?" },
  endAct: { id: "links.end.act", defaultMessage: "End the link" },
  reasonMissing: { id: "links.reason.missing", defaultMessage: "Write a reason" },
  notYours: {
    id: "links.notYours",
    defaultMessage: "Only people who keep the page of one of the two organisations can do this, and only while the link stands.",
  },
  mayNotPropose: {
    id: "links.mayNotPropose",
    defaultMessage: "Only people who keep this organisation’s page can propose a link for it.",
  },
});
