import { In, IsNull } from "typeorm";
import { networksHeld } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { settingsOf } from "../identity/network-settings.ts";
import { committeeRoles } from "../identity/role.ts";
import { newTask, offerTasks, type Task } from "../identity/task.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { Application } from "./application.entity.ts";
import { DecisionReview } from "./decision-review.entity.ts";
import { Decision } from "./decision.entity.ts";
import { ReviewKind } from "./membership.enums.ts";
import { isInBallot } from "./review.reading.ts";
import { speaksFor } from "./standing.ts";

/** What waits for the committee because a decision is looked at again. Done by opening a ballot. */

interface Words {
  kind: string;
  title: string;
  detail: string;
}

const words: Record<ReviewKind, Words> = {
  [ReviewKind.APPEAL]: {
    kind: "DECIDE_APPEAL",
    title: "An appeal to decide",
    detail: "The seats that did not decide the first time vote about it. Open their ballot.",
  },
  [ReviewKind.LATE_CONFLICT]: {
    kind: "REVIEW_DECISION",
    title: "A decision to look at again",
    detail: "An interest of a seat was found after the vote. The member is on probation until another ballot.",
  },
  [ReviewKind.RATIFICATION]: {
    kind: "RATIFY_DECISION",
    title: "An urgent decision to confirm",
    detail: "It was made by an urgent ballot. An ordinary ballot confirms it, or overturns it.",
  },
};

async function reviewTask(ctx: Context, review: DecisionReview): Promise<Task | null> {
  const [decision, application] = await Promise.all([
    ctx.load.one(Decision, review.decisionId),
    ctx.load.one(Application, review.applicationId),
  ]);
  const own = application !== null && speaksFor(ctx, application);
  if (!decision || own || (await isInBallot(ctx.read, review))) {
    return null;
  }
  const [organisation, network] = await Promise.all([
    ctx.load.one(Organisation, decision.organisationId),
    ctx.load.one(Network, review.networkId),
  ]);
  const { kind, title, detail } = words[review.kind];
  const since = dayOf(review.raisedAt);
  const appeal = review.kind === ReviewKind.APPEAL;
  return newTask(ctx, {
    kind,
    title: organisation ? phrase("{title}: {name}", { title: phrase(title), name: organisation.name }) : title,
    detail: phrase("{detail} Since {day}.", { detail: phrase(detail), day: theDay(since) }),
    brief: title,
    subject: appeal && application ? application : decision,
    dueOn: network ? addDays(since, settingsOf(network).ballotDays) : null,
  });
}

offerTasks({
  mine: async (ctx) => {
    const networkIds = networksHeld(ctx.actor, committeeRoles);
    const where = { networkId: In(networkIds), endedAt: IsNull() };
    const waiting = networkIds.length === 0 ? [] : await ctx.read.find(DecisionReview, { where, order: { id: "ASC" } });
    // Several interests found in one decision are one thing to do.
    const once = waiting.filter(
      (one, index) => waiting.findIndex(({ decisionId, kind }) => decisionId === one.decisionId && kind === one.kind) === index,
    );
    const tasks = await Promise.all(once.map((review) => reviewTask(ctx, review)));
    return tasks.filter((task) => task !== null);
  },
  onOthers: () => Promise.resolve([]),
});
