import type { IntlShape } from "react-intl";
import type { Outcome } from "../../../schema/operations.ts";
import type { TagKind } from "../../ui/tag.tsx";
import { titles } from "./messages.ts";

/** The numbers of a count, as the graph gives them. */
export interface TallyNumbers {
  sitting: number;
  recused: number;
  participants: number;
  need: number;
  communitySitting: number;
  communityParticipants: number;
  communityNeed: number;
  approve: number;
  reject: number;
  abstain: number;
  block: number;
  communityApprove: number;
  communityReject: number;
}

/** The outcome as a heading: "Refused by the community". */
export function outcomeTitle(intl: IntlShape, outcome: Outcome): string {
  return intl.formatMessage(titles[outcome]);
}

/** Done for a yes, waiting where something follows, closed for a no: a no is a vote, not a fault. */
export function outcomeTag(outcome: Outcome): TagKind {
  if (outcome === "APPROVED") {
    return "done";
  }
  return outcome === "REFUSED" || outcome === "REFUSED_BY_COMMUNITY" ? "closed" : "waiting";
}
