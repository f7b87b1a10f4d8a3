import { registerEnumType } from "type-graphql";

/** What two organisations do together. */
export enum LinkKind {
  SLA = "SLA",
  FUNDING = "FUNDING",
  CRITICAL_FRIEND = "CRITICAL_FRIEND",
  MENTORING = "MENTORING",
  JOINT_INITIATIVE = "JOINT_INITIATIVE",
  RESEARCH_PARTNERSHIP = "RESEARCH_PARTNERSHIP",
  ADVISORY = "ADVISORY",
  TRAINING = "TRAINING",
  REFERRAL = "REFERRAL",
  HOSTS_SPACE = "HOSTS_SPACE",
  INFORMATION_SHARING = "INFORMATION_SHARING",
  BRANCH_OF = "BRANCH_OF",
}

/** Kinds of link that are an interest in a decision about the other organisation: money, service for money, close help. */
export const interestKinds: readonly LinkKind[] = [
  LinkKind.SLA,
  LinkKind.FUNDING,
  LinkKind.CRITICAL_FRIEND,
  LinkKind.MENTORING,
];
registerEnumType(LinkKind, {
  name: "LinkKind",
  description: "What two organisations do together. Read it from the first to the second: one funds, hosts or advises the other.",
  valuesConfig: {
    SLA: { description: "A service agreement (SLA): the first provides a service, or is paid to." },
    FUNDING: { description: "The first gives the second money." },
    CRITICAL_FRIEND: { description: "The first says openly to the second what could be better." },
    MENTORING: { description: "The first supports the second as a mentor." },
    JOINT_INITIATIVE: { description: "Both do something together." },
    RESEARCH_PARTNERSHIP: { description: "Both do research together." },
    ADVISORY: { description: "The first advises the second." },
    TRAINING: { description: "The first trains people of the second." },
    REFERRAL: { description: "The first sends people on to the second." },
    HOSTS_SPACE: { description: "The first gives the second room." },
    INFORMATION_SHARING: { description: "Both share information, for a purpose." },
    BRANCH_OF: { description: "The first is a branch of the second; once confirmed, the second is its parent." },
  },
});

/** Where a link stands on a day. */
export enum LinkState {
  PROPOSED = "PROPOSED",
  CONFIRMED_BY_BOTH = "CONFIRMED_BY_BOTH",
  DISPUTED = "DISPUTED",
  ENDED = "ENDED",
  LAPSED = "LAPSED",
}
registerEnumType(LinkState, {
  name: "LinkState",
  description: "Where a link stands today. It counts only once both sides have confirmed it.",
  valuesConfig: {
    PROPOSED: { description: "One side says so; the other has not answered. Only the two of them see it." },
    CONFIRMED_BY_BOTH: { description: "Both sides say so." },
    DISPUTED: { description: "The other side says it is not so. Both texts are kept; only the two of them see it." },
    ENDED: { description: "It is over." },
    LAPSED: { description: "Nobody answered the proposal in time; it can be proposed again." },
  },
});

/** Who may see a confirmed link. */
export enum Visibility {
  PUBLIC = "PUBLIC",
  MEMBERS = "MEMBERS",
  PARTIES = "PARTIES",
}
registerEnumType(Visibility, {
  name: "Visibility",
  description: "Who may see a link once it is confirmed. Never more people than may see both organisations.",
  valuesConfig: {
    PUBLIC: { description: "Everybody." },
    MEMBERS: { description: "People of the partnerships that one of the two belongs to." },
    PARTIES: { description: "The two organisations only." },
  },
});
