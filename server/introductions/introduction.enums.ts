import { registerEnumType } from "type-graphql";

/** Where a request to be put in touch stands. */
export enum IntroductionState {
  DRAFT = "DRAFT",
  CHECKING_EVIDENCE = "CHECKING_EVIDENCE",
  QUEUED = "QUEUED",
  WITH_BROKER = "WITH_BROKER",
  WITH_COMMUNITY = "WITH_COMMUNITY",
  ACCEPTED = "ACCEPTED",
  DECLINED = "DECLINED",
  COUNTERED = "COUNTERED",
  CONNECTED = "CONNECTED",
  FEEDBACK_DUE = "FEEDBACK_DUE",
  CLOSED = "CLOSED",
  WITHDRAWN = "WITHDRAWN",
  EXPIRED = "EXPIRED",
}
registerEnumType(IntroductionState, {
  name: "IntroductionState",
  description: "Where a request to be put in touch stands. No answer is never counted as a refusal, and a refusal needs no reason.",
  valuesConfig: {
    DRAFT: { description: "Being written." },
    CHECKING_EVIDENCE: { description: "Being compared with what is known already." },
    QUEUED: { description: "Waiting its turn, so that nobody is asked too often." },
    WITH_BROKER: { description: "With the person who introduces people." },
    WITH_COMMUNITY: { description: "With the organisation that was asked." },
    ACCEPTED: { description: "The organisation said yes: both can reach each other." },
    DECLINED: { description: "The organisation said no, without a reason." },
    COUNTERED: { description: "The organisation offered something else." },
    CONNECTED: { description: "Both have talked." },
    FEEDBACK_DUE: { description: "What was promised in return is due." },
    CLOSED: { description: "Done." },
    WITHDRAWN: { description: "Taken back by whoever asked, or gone because the organisation took its consent back." },
    EXPIRED: { description: "Nobody answered in time. It is not a refusal." },
  },
});
