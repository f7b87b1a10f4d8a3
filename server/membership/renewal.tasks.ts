import { In, IsNull, Not } from "typeorm";
import { isEditorOf, networksHeld, organisationsEdited } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import { newAwaited, newTask, offerTasks, type Task } from "../identity/task.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { Ballot } from "./ballot.entity.ts";
import { overturns } from "./deciding.ts";
import { Membership } from "./membership.entity.ts";
import { BallotSubject, MembershipState } from "./membership.enums.ts";
import { stateOfMembership } from "./membership.reading.ts";
import { Renewal } from "./renewal.entity.ts";
import { decisionAbout, isRenewalToDo, renewalOf } from "./renewal.reading.ts";

/** What waits because a term ends: for those who keep the member's page, and for the secretary once they have sent it. */

async function nameOf(ctx: Context, membership: Membership): Promise<string> {
  return (await ctx.load.one(Organisation, membership.organisationId))?.name ?? "";
}

async function renewTask(ctx: Context, membership: Membership): Promise<Task | null> {
  const renewal = await renewalOf(ctx, membership);
  if (renewal === null || !(await isRenewalToDo(ctx, membership))) {
    return null;
  }
  const day = theDay(renewal.renewBy);
  const state = await stateOfMembership(ctx, membership, ctx.today());
  const late = state === MembershipState.GRACE || state === MembershipState.LAPSED;
  return newTask(ctx, {
    kind: "RENEW",
    title: phrase("Renew your membership: {name}", { name: await nameOf(ctx, membership) }),
    detail: late
      ? phrase("Its term was over on {day}. Look through your page and send the renewal.", { day })
      : phrase("Its term is over on {day}. Look through your page and send the renewal.", { day }),
    brief: "Look through your page and renew your membership",
    subject: membership,
    dueOn: renewal.renewBy,
  });
}

async function ownMemberships(ctx: Context): Promise<Membership[]> {
  const own = organisationsEdited(ctx.actor).map((id) => ctx.load.many(Membership, "organisationId", id));
  return (await Promise.all(own)).flat();
}

/** Whether a renewal that was sent still waits for the committee: nobody has renewed it, or said no. */
async function waits(ctx: Context, membership: Membership, renewal: Renewal): Promise<boolean> {
  const current = await renewalOf(ctx, membership);
  const decision = await decisionAbout(ctx, renewal);
  return current?.id === renewal.id && (decision === null || !overturns(decision.outcome));
}

async function decideTask(ctx: Context, renewal: Renewal, networkIds: readonly string[]): Promise<Task | null> {
  const membership = await ctx.load.one(Membership, renewal.membershipId);
  if (
    !membership ||
    !networkIds.includes(membership.networkId) ||
    isEditorOf(ctx.actor, membership.organisationId) ||
    !(await waits(ctx, membership, renewal))
  ) {
    return null;
  }
  const ballots = await ctx.load.many(Ballot, "membershipId", membership.id);
  const pending = ballots.some(
    (one) => one.subject === BallotSubject.RENEW && one.recordedAt === null && one.voidedAt === null,
  );
  return pending
    ? null
    : newTask(ctx, {
        kind: "DECIDE_RENEWAL",
        title: phrase("Open a ballot on a renewal: {name}", { name: await nameOf(ctx, membership) }),
        detail: phrase("The member sent it on {day}.", { day: theDay(dayOf(renewal.sentAt ?? "")) }),
        brief: "Open a ballot on the renewal of a membership",
        subject: membership,
        dueOn: renewal.renewBy,
      });
}

async function toDecide(ctx: Context): Promise<(Task | null)[]> {
  const networkIds = networksHeld(ctx.actor, [Role.SECRETARY]);
  if (networkIds.length === 0) {
    return [];
  }
  const kept = await ctx.read.find(Membership, {
    where: { networkId: In(networkIds), endedOn: IsNull() },
    select: { id: true },
  });
  const where = { membershipId: In(kept.map(({ id }) => id)), sentAt: Not(IsNull()) };
  const sent = await ctx.read.find(Renewal, { where, order: { id: "ASC" } });
  return Promise.all(sent.map((renewal) => decideTask(ctx, renewal, networkIds)));
}

async function awaitedTask(ctx: Context, membership: Membership): Promise<Task | null> {
  const renewal = await renewalOf(ctx, membership);
  if (!renewal || renewal.sentAt === null || !(await waits(ctx, membership, renewal))) {
    return null;
  }
  return newAwaited(ctx, {
    kind: "AWAIT_RENEWAL",
    title: await nameOf(ctx, membership),
    detail: phrase("The renewal was sent on {day}. The committee decides about it.", { day: theDay(dayOf(renewal.sentAt)) }),
    subject: membership,
    dueOn: renewal.renewBy,
    tag: "Committee to answer",
  });
}

function present(tasks: readonly (Task | null)[]): Task[] {
  return tasks.filter((task) => task !== null);
}

offerTasks({
  mine: async (ctx) => {
    const own = (await ownMemberships(ctx)).map((membership) => renewTask(ctx, membership));
    return present([...(await Promise.all(own)), ...(await toDecide(ctx))]);
  },
  onOthers: async (ctx) =>
    present(await Promise.all((await ownMemberships(ctx)).map((membership) => awaitedTask(ctx, membership)))),
});
