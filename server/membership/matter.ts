import { Organisation } from "../organisations/organisation.entity.ts";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { find } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { checkedAgreement, sameTexts, type WrittenAgreement } from "./agreement.ts";
import { agreementOn } from "./agreement.reading.ts";
import { Application } from "./application.entity.ts";
import { ruleToday } from "./committee.reading.ts";
import type { Committee } from "./committee.entity.ts";
import type { DecisionReview } from "./decision-review.entity.ts";
import { Decision } from "./decision.entity.ts";
import { decidingPlace } from "./escalation.ts";
import { Membership } from "./membership.entity.ts";
import { BallotSubject, MembershipState, ReviewKind } from "./membership.enums.ts";
import { stateOfMembership } from "./membership.reading.ts";
import { faultOf, sameTerms, termsOf, type BallotProposal, type RuleTerms } from "./proposal.ts";
import { membershipSubjects } from "./register.ts";
import { waitingReviews } from "./review.reading.ts";

/** What is put to the seats, and until when. */
export interface Question {
  committeeId: string;
  subject: BallotSubject;
  about: string | null;
  question: string;
  closesAt: string;
  urgent: boolean;
  /** SUSPEND: until when. CHANGE_RULE: what changes in the rule, or the next version of the agreement. */
  proposal?: {
    until?: string | null;
    rule?: Partial<RuleTerms> | null;
    agreement?: WrittenAgreement | null;
  } | null;
}

/** What a ballot concerns: what it decides, and the organisation whose kin step back. */
export interface Matter {
  application: Application | null;
  membership: Membership | null;
  /** A late conflict or a ratification. An appeal is found by its application. */
  review: DecisionReview | null;
  organisationId: string | null;
  proposal: BallotProposal | null;
}

const nothing: Matter = { application: null, membership: null, review: null, organisationId: null, proposal: null };

/** Subjects that can be urgent: what an ordinary ballot could still take back, or that has no effect of its own. */
const canBeUrgent: readonly BallotSubject[] = [
  BallotSubject.ADMIT,
  BallotSubject.SUSPEND,
  BallotSubject.ENDORSE_CASE_STUDY,
  BallotSubject.APPROVE_RESEARCH,
  BallotSubject.OTHER,
];

/**
 * What the question concerns.
 * @throws Refusal INVALID where `about` or `proposal` do not fit the subject, WRONG_STATE where nothing is to decide.
 */
export async function matterOf(ctx: Context, committee: Committee, asked: Question): Promise<Matter> {
  const decision = asked.about === null ? null : await find(ctx, Decision, asked.about);
  if (asked.urgent && (decision !== null || !canBeUrgent.includes(asked.subject))) {
    throw Refusal.invalid("urgent", "This cannot be urgent: it is decided by an ordinary ballot, in the usual time.");
  }
  if (decision) {
    return reviewOf(ctx, committee, asked, decision);
  }
  if (asked.subject === BallotSubject.ADMIT) {
    return applicationOf(ctx, committee, asked);
  }
  if (membershipSubjects.includes(asked.subject)) {
    return membershipOf(ctx, committee, asked);
  }
  return asked.subject === BallotSubject.CHANGE_RULE ? changeOf(ctx, committee, asked) : questionOf(ctx, asked);
}

/** A decision that waits to be looked at again, other than on appeal. */
async function reviewOf(ctx: Context, committee: Committee, asked: Question, decision: Decision): Promise<Matter> {
  const waiting = await waitingReviews(ctx.read, decision.id);
  const review = waiting.find((one) => one.kind !== ReviewKind.APPEAL);
  if (!review) {
    throw Refusal.wrongState("Nothing about this decision waits for a ballot.", "STANDS", [], decision);
  }
  if (decision.subject !== asked.subject || decision.networkId !== committee.networkId) {
    throw Refusal.invalid("subject", "A decision is looked at again under the subject it was made under.");
  }
  const application = await ctx.load.one(Application, decision.applicationId);
  return { ...nothing, application, review, organisationId: decision.organisationId };
}

async function applicationOf(ctx: Context, committee: Committee, asked: Question): Promise<Matter> {
  const application = asked.about ? await find(ctx, Application, asked.about) : null;
  if (!application || decidingPlace(application).committeeId !== committee.id) {
    throw Refusal.invalid("about", "Choose the application that the ballot decides about.");
  }
  return { ...nothing, application, organisationId: application.organisationId };
}

async function membershipOf(ctx: Context, committee: Committee, asked: Question): Promise<Matter> {
  const membership = asked.about ? await find(ctx, Membership, asked.about) : null;
  if (!membership || membership.networkId !== committee.networkId) {
    throw Refusal.invalid("about", "Choose the membership that the ballot decides about.");
  }
  const state = await stateOfMembership(ctx, membership, ctx.today());
  if (state === MembershipState.RESIGNED || state === MembershipState.REMOVED) {
    throw Refusal.wrongState("This membership has ended, so there is nothing to decide.", state, [], membership);
  }
  const proposal = asked.subject === BallotSubject.SUSPEND ? { until: lastDay(asked) } : null;
  return { ...nothing, membership, organisationId: membership.organisationId, proposal };
}

function lastDay(asked: Question): string {
  const until = asked.proposal?.until ?? null;
  if (until === null || until <= dayOf(asked.closesAt)) {
    const message = "A suspension has an end. Name its last day, after the day on which the ballot closes.";
    throw Refusal.invalid(["proposal", "until"], message);
  }
  return until;
}

/** The next version of the agreement: it is changed as the rule is, with the community's own majority. */
async function agreementOf(ctx: Context, committee: Committee, written: WrittenAgreement): Promise<Matter> {
  const draft = checkedAgreement(["proposal", "agreement"], written);
  const current = await agreementOn(ctx, committee.networkId, ctx.today());
  if (current && sameTexts(current.texts, draft.texts)) {
    const message = "Say what changes in the agreement; this would leave it as it is.";
    throw Refusal.invalid(["proposal", "agreement"], message);
  }
  return { ...nothing, proposal: { agreement: draft } };
}

async function changeOf(ctx: Context, committee: Committee, asked: Question): Promise<Matter> {
  if (asked.proposal?.agreement) {
    if (asked.proposal.rule) {
      throw Refusal.invalid(["proposal"], "Put the rule and the agreement to two ballots, so that each is decided alone.");
    }
    return agreementOf(ctx, committee, asked.proposal.agreement);
  }
  const current = termsOf(await ruleToday(ctx, committee));
  const given = Object.entries(asked.proposal?.rule ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const draft = termsOf({ ...current, ...Object.fromEntries(given) });
  if (sameTerms(draft, current)) {
    throw Refusal.invalid(["proposal", "rule"], "Say what changes in the rule; this would leave it as it is.");
  }
  const fault = faultOf(draft);
  if (fault) {
    throw Refusal.invalid(["proposal", "rule", fault.term], fault.message);
  }
  return { ...nothing, proposal: { rule: draft } };
}

async function questionOf(ctx: Context, asked: Question): Promise<Matter> {
  const organisation = asked.about === null ? null : await find(ctx, Organisation, asked.about);
  if (asked.about !== null && !organisation) {
    throw Refusal.invalid("about", "Name the organisation the question concerns, or leave this out.");
  }
  return { ...nothing, organisationId: organisation?.id ?? null };
}
