import { NetworkRelation } from "../organisations/organisation-network.entity.ts";
import type { Transaction } from "../platform/transaction.ts";
import { belongsAs } from "./belonging.ts";
import { Committee } from "./committee.entity.ts";
import { DecisionRule } from "./decision-rule.entity.ts";
import { Membership } from "./membership.entity.ts";
import { MembershipState } from "./membership.enums.ts";
import type { RuleTerms } from "./proposal.ts";

/** What a rule says that has not been changed in anything (domain: "The decision rule"). */
const usualRule: RuleTerms = {
  minParticipants: 3,
  approveShare: 0.5,
  communitySeatsMustBeMajority: false,
  communityQuorum: true,
  communityDoubleMajority: true,
  secretUntilClosed: true,
  reasonRequiredOn: [],
  blockAllowed: false,
  conflictLookbackMonths: 24,
};

/** Sets up a committee with the usual rule, or that rule with what differs, in force from a day. */
export async function foundCommittee(
  tx: Transaction,
  networkId: string,
  name: string,
  day: string,
  terms: Partial<RuleTerms> = {},
): Promise<Committee> {
  const committee = await tx.insert(Committee, { networkId, name });
  await tx.tell({ action: "committee.create", subject: committee, changes: { name: [null, name] } });
  await layDownRule(tx, committee, terms, day);
  return committee;
}

/** Lays down a new version of a committee's rule, in force from a day. Open ballots keep theirs. */
export async function layDownRule(
  tx: Transaction,
  committee: Committee,
  changes: Partial<RuleTerms>,
  day: string,
): Promise<DecisionRule> {
  const edition = (await tx.manager.countBy(DecisionRule, { committeeId: committee.id })) + 1;
  const values = { ...usualRule, ...changes, committeeId: committee.id, edition, effectiveFrom: day };
  const rule = await tx.insert(DecisionRule, values);
  await tx.tell({ action: "committee.layDownRule", subject: committee, changes: { rule: [edition - 1, edition] } });
  return rule;
}

/** A membership that begins without a ballot: of those who found the network, or who were members before. */
export async function beginMembershipOf(
  tx: Transaction,
  membership: Pick<Membership, "networkId" | "organisationId" | "from"> & { founding: boolean; renewBy: string | null },
): Promise<Membership> {
  const begun = await tx.insert(Membership, {
    networkId: membership.networkId,
    organisationId: membership.organisationId,
    admittedAs: membership.founding ? MembershipState.FOUNDING : MembershipState.ACTIVE,
    from: membership.from,
    firstRenewBy: membership.renewBy,
    endedOn: null,
    endedAs: null,
    endedReason: null,
  });
  await tx.tell({ action: "membership.begin", subject: begun, changes: { from: [null, membership.from] } });
  await belongsAs(tx, begun.organisationId, begun.networkId, NetworkRelation.MEMBER, begun.from);
  return begun;
}
