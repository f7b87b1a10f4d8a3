import type { EntityManager } from "typeorm";
import type { Actor, Context, Session } from "../platform/context.ts";
import { isWithin } from "../platform/calendar.ts";
import { RoleAssignment } from "./role-assignment.entity.ts";

/** The person as an actor, with the roles in force on a day. */
export async function actorOf(
  read: EntityManager,
  personId: string,
  day: string,
  session: Session | null,
): Promise<Actor> {
  const assignments = await read.findBy(RoleAssignment, { personId });
  const roles = assignments
    .filter((assignment) => !assignment.pending && isWithin(day, assignment.from, assignment.to))
    .map(({ role, networkId, organisationId }) => ({ role, networkId, organisationId }));
  return { personId, session, roles };
}

/** Reads the viewer's roles again, for an act that gave or ended one of their own: `can` must be right in its answer. */
export async function readRolesAgain(ctx: Context): Promise<void> {
  if (ctx.actor) {
    Object.assign(ctx.actor, await actorOf(ctx.read, ctx.actor.personId, ctx.today(), ctx.actor.session));
  }
}
