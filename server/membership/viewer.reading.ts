import { In } from "typeorm";
import { networksHeld, organisationsEdited } from "../identity/authorise.ts";
import { committeeRoles } from "../identity/role.ts";
import { ownUndoableActs } from "../identity/undo.ts";
import { AuditEvent } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { Application } from "./application.entity.ts";
import { isUnderWay, maySee, stateNow, unreadMessages } from "./application.reading.ts";
import { visibleSeats } from "./committee.reading.ts";
import { privateActs } from "./membership.acts.ts";
import { readsPrivately } from "./standing.ts";
import { Seat } from "./seat.entity.ts";

/** The seats a person holds or deputises for, in term or still to come. */
export async function seatsOfPerson(ctx: Context, personId: string): Promise<Seat[]> {
  const [held, deputised] = await Promise.all([
    ctx.load.many(Seat, "holderId", personId),
    ctx.load.many(Seat, "deputyId", personId),
  ]);
  const current = [...held, ...deputised].filter((seat) => seat.to === null || seat.to >= ctx.today());
  return visibleSeats(ctx, current);
}

/** The applications the viewer works on or speaks for. */
async function filesOf(ctx: Context): Promise<Application[]> {
  const applications = await ctx.read.find(Application, {
    where: [
      { networkId: In(networksHeld(ctx.actor, committeeRoles)) },
      { escalatedNetworkId: In(networksHeld(ctx.actor, committeeRoles)) },
      { organisationId: In(organisationsEdited(ctx.actor)) },
    ],
  });
  return applications.filter((one) => maySee(ctx, one));
}

/** How many messages in the viewer's files are unread; files that are closed count as read. */
export async function unreadFor(ctx: Context): Promise<number> {
  const files = await filesOf(ctx);
  const open = files.filter((file) => isUnderWay(stateNow(ctx, file)));
  const counts = await Promise.all(open.map((file) => unreadMessages(ctx, file)));
  return counts.reduce((sum, one) => sum + one, 0);
}

/** Acts that are no news to anybody. */
const quietActs = ["application.markRead", "application.saveAnswers"];

/** What happened lately in the files the viewer works on or speaks for, and what they did and can undo, newest first. */
export async function recentFor(ctx: Context, first: number): Promise<AuditEvent[]> {
  const [inFiles, own] = await Promise.all([recentInFiles(ctx, first), ownUndoableActs(ctx, first)]);
  const others = own.filter((event) => !inFiles.some(({ id }) => id === event.id));
  return [...inFiles, ...others].sort((one, other) => other.sequence - one.sequence).slice(0, first);
}

async function recentInFiles(ctx: Context, first: number): Promise<AuditEvent[]> {
  const visible = await filesOf(ctx);
  if (visible.length === 0) {
    return [];
  }
  const events = await ctx.read.find(AuditEvent, {
    where: { subjectType: "Application", subjectId: In(visible.map((one) => one.id)) },
    order: { sequence: "DESC" },
    take: first * 3,
  });
  const readable = await Promise.all(
    events.map(async (event) => {
      const application = visible.find((one) => one.id === event.subjectId);
      const isPrivate = privateActs.includes(event.action);
      return !isPrivate || (application !== undefined && (await readsPrivately(ctx, application)));
    }),
  );
  const shown = events.filter((event, index) => readable[index] && !quietActs.includes(event.action));
  return shown.slice(0, first);
}
