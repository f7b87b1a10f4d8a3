import { allow, holdsIn, isEditorOf, isOperator } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { RenewalRule, settingsOf } from "../identity/network-settings.ts";
import { committeeRoles, Role } from "../identity/role.ts";
import { speaksFor as writesFor } from "../organisations/access.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { Application } from "./application.entity.ts";
import { checksLeft, maySee, stateNow } from "./application.reading.ts";
import type { Ballot } from "./ballot.entity.ts";
import { everHeldSeat, everySittingSeatVoted, leftToHolder, myPlace, rollOf } from "./ballot.reading.ts";
import { ballotStateAt, isRecused, isSuggested } from "./ballot-state.ts";
import { BallotSeat } from "./ballot-seat.entity.ts";
import type { Committee } from "./committee.entity.ts";
import { decidesApplication, decisionOn, networkDecidedFor } from "./deciding.ts";
import type { Decision } from "./decision.entity.ts";
import type { Membership } from "./membership.entity.ts";
import { BallotState, BallotSubject, MembershipState, Outcome } from "./membership.enums.ts";
import { renewByToday, runningMembershipOf, stateOfMembership } from "./membership.reading.ts";
import { openingOf, reviewToDecide } from "./opening.ts";
import { seatsOfViewer, speaksFor, standingTowards } from "./standing.ts";
import { stepOf, type Act } from "./transitions.ts";

/* Who may do what, one sentence each. `when` says whether it fits now, for `can`; services say exactly what does not. */

const applicantOnly = "The applicant does this: an editor of the organisation, or the broker who answers for it.";
const committeeOnly =
  "The secretary and the seats of the committee do this, but never for their own organisation, its parent or its branches.";

async function fits(ctx: Context, application: Application, act: Act): Promise<boolean> {
  const current = stateNow(ctx, application);
  return stepOf(act, current.state, current.waitingOn, await checksLeft(ctx, application)) !== null;
}

async function worksOnFile(ctx: Context, application: Application): Promise<boolean> {
  const standing = await standingTowards(ctx, application);
  return standing.committee && !standing.kin;
}

allow<Organisation>("organisation.startApplication", {
  sentence: "An editor of the organisation, or the broker who registered it, applies for it.",
  who: (ctx, organisation) => writesFor(ctx, organisation),
});

allow<Organisation>("organisation.applyToJoin", {
  sentence: "An editor of the organisation, or the broker who registered it, applies for it.",
  who: (ctx, organisation) => writesFor(ctx, organisation),
});

const applicantActs = [
  "saveAnswers",
  "submitApplication",
  "replyToCommittee",
  "withdrawApplication",
  "reopenApplication",
] as const;
for (const act of applicantActs) {
  allow<Application>(`application.${act}`, {
    sentence: applicantOnly,
    who: (ctx, application) => speaksFor(ctx, application),
    when: (ctx, application) => fits(ctx, application, act),
  });
}

for (const act of ["recordCheck", "dismissDuplicate", "markDuplicate"] as const) {
  allow<Application>(`application.${act}`, {
    sentence: committeeOnly,
    who: worksOnFile,
    when: (ctx, application) => fits(ctx, application, act),
  });
}

allow<Application>("application.askApplicant", {
  sentence: committeeOnly,
  who: worksOnFile,
  when: async (ctx, application) =>
    (await fits(ctx, application, "askApplicant")) || (await fits(ctx, application, "askPrivately")),
});

allow<Application>("application.openBallot", {
  sentence: "The secretary and any seat of the committee may open a ballot, but never on an application that they speak for.",
  who: async (ctx, application, actor) => {
    const passedOn = application.escalatedNetworkId;
    const { committee } = await standingTowards(ctx, application);
    return committee && (passedOn === null || holdsIn(actor, passedOn, committeeRoles));
  },
  when: async (ctx, application) => (await openingOf(ctx, ctx.read, application)).blockedBy === null,
});

allow<Application>("application.markRead", {
  sentence: "Whoever may read the application notes that they have.",
  who: (ctx, application) => maySee(ctx, application),
});

async function keepsPapersOrSits(ctx: Context, networkId: string, committeeId: string): Promise<boolean> {
  const secretary = holdsIn(ctx.actor, networkId, [Role.SECRETARY, Role.CHAIR]);
  return secretary || (await seatsOfViewer(ctx, committeeId)).length > 0;
}

allow<Committee>("committee.openBallot", {
  sentence: "The secretary and any seat of the committee may open a ballot.",
  who: (ctx, committee) => keepsPapersOrSits(ctx, committee.networkId, committee.id),
});

for (const act of ["setSeat", "endSeat"] as const) {
  allow<Committee>(`committee.${act}`, {
    sentence: "The secretary of the partnership, or an operator, gives and ends seats.",
    who: (_ctx, committee, actor) => isOperator(actor) || holdsIn(actor, committee.networkId, [Role.SECRETARY]),
  });
}

function isOpen(ctx: Context, ballot: Ballot): boolean {
  return ballotStateAt(ballot, ctx.now()) === BallotState.OPEN;
}

const seatsOnly = "Only the seats of the committee declare and vote, by their holder or their deputy.";

/** The viewer's place in a ballot that is open, unless the holder has voted for the viewer's seat already. */
async function placeLeft(ctx: Context, ballot: Ballot): Promise<BallotSeat | null> {
  const place = isOpen(ctx, ballot) ? await myPlace(ctx, ballot) : null;
  return place === null || (await leftToHolder(ctx, place)) ? null : place;
}

allow<Ballot>("ballot.declareInterest", {
  sentence: seatsOnly,
  who: (ctx, ballot) => everHeldSeat(ctx, ballot),
  when: async (ctx, ballot) => (await placeLeft(ctx, ballot)) !== null,
});

allow<Ballot>("ballot.castVote", {
  sentence: seatsOnly,
  who: (ctx, ballot) => everHeldSeat(ctx, ballot),
  when: async (ctx, ballot) => {
    const place = await placeLeft(ctx, ballot);
    const own = isEditorOf(ctx.actor, ballot.organisationId ?? "");
    return !own && place !== null && place.declaredAt !== null && !isRecused(place);
  },
});

allow<Ballot>("ballot.dismissSuggestedConflict", {
  sentence: "Another sitting seat, or the secretary, dismisses a suggestion to step back.",
  who: async (ctx, ballot, actor) => {
    const place = await myPlace(ctx, ballot);
    const sits = place !== null && !isRecused(place);
    const own = isEditorOf(actor, ballot.organisationId ?? "");
    return !own && (sits || holdsIn(actor, ballot.networkId, [Role.SECRETARY]));
  },
  when: async (ctx, ballot) => {
    const roll = await ctx.load.many(BallotSeat, "ballotId", ballot.id);
    const mine = await myPlace(ctx, ballot);
    return (
      isOpen(ctx, ballot) && roll.some((place) => isSuggested(place) && !place.mustStepBack && place.id !== mine?.id)
    );
  },
});

allow<Ballot>("ballot.closeBallot", {
  sentence: "The secretary and the seats of the committee record the outcome of a ballot.",
  who: (ctx, ballot) => keepsPapersOrSits(ctx, ballot.networkId, ballot.committeeId),
  when: async (ctx, ballot) => {
    const state = ballotStateAt(ballot, ctx.now());
    const early = state === BallotState.OPEN && everySittingSeatVoted(await rollOf(ctx, ballot));
    return ballot.recordedAt === null && (state === BallotState.CLOSED || early);
  },
});

allow<Decision>("decision.giveReasons", {
  sentence: committeeOnly,
  who: async (ctx, decision, actor) => {
    const application = await ctx.load.one(Application, decision.applicationId);
    return application === null ? holdsIn(actor, decision.networkId, committeeRoles) : worksOnFile(ctx, application);
  },
  when: decidesApplication,
});

allow<Decision>("decision.appealDecision", {
  sentence: applicantOnly,
  who: async (ctx, decision) => {
    const application = await ctx.load.one(Application, decision.applicationId);
    return application !== null && speaksFor(ctx, application);
  },
  when: async (ctx, decision) => {
    const application = await ctx.load.one(Application, decision.applicationId);
    const inTime = decision.appealUntil !== null && ctx.today() <= decision.appealUntil;
    const latest = application && (await decisionOn(ctx, application));
    return inTime && latest?.id === decision.id && (await fits(ctx, application as Application, "appealDecision"));
  },
});

allow<Decision>("decision.reportLateConflict", {
  sentence: committeeOnly,
  who: async (ctx, decision, actor) => {
    const application = await ctx.load.one(Application, decision.applicationId);
    return application === null ? holdsIn(actor, decision.networkId, committeeRoles) : worksOnFile(ctx, application);
  },
  when: async (ctx, decision) => {
    const admitted = decision.outcome === Outcome.APPROVED && decision.subject === BallotSubject.ADMIT;
    const networkId = await networkDecidedFor(ctx, decision);
    return admitted && (await runningMembershipOf(ctx, decision.organisationId ?? "", networkId)) !== null;
  },
});

allow<Decision>("decision.openBallot", {
  sentence: "The secretary and any seat of the committee may open a ballot.",
  who: (ctx, decision, actor) => {
    return !isEditorOf(actor, decision.organisationId ?? "") && holdsIn(actor, decision.networkId, committeeRoles);
  },
  when: async (ctx, decision) => (await reviewToDecide(ctx, decision)) !== null,
});

/** States in which there is a membership to renew or to leave. */
const running: readonly MembershipState[] = Object.values(MembershipState).filter(
  (state) => state !== MembershipState.RESIGNED && state !== MembershipState.REMOVED,
);

async function runs(ctx: Context, membership: Membership): Promise<boolean> {
  const state = await stateOfMembership(ctx, membership, ctx.today());
  return state !== null && running.includes(state);
}

allow<Membership>("membership.renewMembership", {
  sentence: "The secretary of the partnership renews memberships, where the partnership does not put them to a ballot.",
  who: (_ctx, membership, actor) => holdsIn(actor, membership.networkId, [Role.SECRETARY]),
  when: async (ctx, membership) => {
    const network = await ctx.load.one(Network, membership.networkId);
    const atOnce = network !== null && settingsOf(network).renewalRule === RenewalRule.AT_ONCE;
    return atOnce && (await runs(ctx, membership)) && (await renewByToday(ctx, membership)) !== null;
  },
});

allow<Network>("network.cloneNetwork", {
  sentence: "The secretary of a partnership, or an operator, makes a new one that works as it does.",
  who: (_ctx, network, actor) => isOperator(actor) || holdsIn(actor, network.id, [Role.SECRETARY]),
});

allow<Membership>("membership.suspendMembership", {
  sentence: "The secretary of the partnership suspends a membership for a short time, but never one they speak for.",
  who: (_ctx, membership, actor) =>
    holdsIn(actor, membership.networkId, [Role.SECRETARY]) && !isEditorOf(actor, membership.organisationId),
  when: runs,
});

allow<Membership>("membership.leaveNetwork", {
  sentence: "Only the organisation itself decides to leave: one of its editors says so.",
  who: (_ctx, membership, actor) => isEditorOf(actor, membership.organisationId),
  when: runs,
});
