import { every, join, sql } from "../database/sql.ts";
import { newAwaited, newTask, offerTasks, type Task } from "../identity/task.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { nameOf } from "./letters.ts";
import { linkVisible } from "./link-visibility.ts";
import { answerWithinDays, linkStateOn, otherSide } from "./link-state.ts";
import { shownPurpose } from "./named-branch.ts";
import { actedFor } from "./party.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";
import { LinkState } from "./partnership.enums.ts";

/** The proposals between these organisations and others that nobody has answered yet, as far as the viewer sees them. */
async function unanswered(ctx: Context, organisationIds: readonly string[]): Promise<PartnershipLink[]> {
  if (organisationIds.length === 0) {
    return [];
  }
  const keys = join(organisationIds);
  const waiting = every([
    sql`link."fromId" in (${keys}) or link."toId" in (${keys})`,
    sql`link."confirmedAt" is null and link."disputedAt" is null and link."endedAt" is null`,
    linkVisible(ctx),
  ]);
  const rows = await ctx.database.rows<{ id: string }>(sql`
    select link."id" as "id" from partnership_link link where ${waiting} order by link."proposedAt", link."id"`);
  const links = await Promise.all(rows.map((row) => ctx.load.one(PartnershipLink, row.id)));
  return links
    .filter((link) => link !== null)
    .filter((link) => linkStateOn(link, ctx.today()) === LinkState.PROPOSED);
}

/** The proposals that wait for one of these organisations to answer, oldest first. */
async function linksWaitingFor(ctx: Context, organisationIds: readonly string[]): Promise<PartnershipLink[]> {
  const links = await unanswered(ctx, organisationIds);
  return links.filter((link) => organisationIds.includes(otherSide(link)));
}

/** The proposals of these organisations that wait for the other side, oldest first. */
async function linksWaitingOnOthers(ctx: Context, organisationIds: readonly string[]): Promise<PartnershipLink[]> {
  const links = await unanswered(ctx, organisationIds);
  return links.filter((link) => organisationIds.includes(link.proposedById));
}

async function taskToAnswer(ctx: Context, link: PartnershipLink): Promise<Task> {
  return newTask(ctx, {
    kind: "CONFIRM_LINK",
    title: phrase("Tie the link: {name}", { name: await nameOf(ctx, link.proposedById) }),
    detail: phrase("They say: “{purpose}” Confirm it, or say that it is not so.", { purpose: shownPurpose(link.purpose) }),
    brief: "Confirm a link, or say that it is not so",
    subject: link,
    dueOn: addDays(dayOf(link.proposedAt), answerWithinDays),
    tag: "Your end is open",
  });
}

async function taskToAwait(ctx: Context, link: PartnershipLink): Promise<Task> {
  return newAwaited(ctx, {
    kind: "AWAIT_LINK",
    title: phrase("Link with {name}", { name: await nameOf(ctx, otherSide(link)) }),
    detail: phrase("You proposed it on {day}.", { day: theDay(dayOf(link.proposedAt)) }),
    subject: link,
    tag: "Waiting for them",
  });
}

offerTasks({
  mine: async (ctx) => {
    const links = await linksWaitingFor(ctx, await actedFor(ctx));
    return Promise.all(links.map((link) => taskToAnswer(ctx, link)));
  },
  onOthers: async (ctx) => {
    const links = await linksWaitingOnOthers(ctx, await actedFor(ctx));
    return Promise.all(links.map((link) => taskToAwait(ctx, link)));
  },
});
