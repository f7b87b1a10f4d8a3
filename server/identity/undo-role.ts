import { describeActs } from "../platform/acts.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { allow } from "./authorise.ts";
import { mayGive } from "./identity.policy.ts";
import { RoleAssignment } from "./role-assignment.entity.ts";
import { allowUndoing, valuesBefore, type WayBack } from "./undo.ts";

describeActs({ "role.undoAct": "The end of a role was taken back." });

/** The end of a role, and who said it. */
interface RoleEnding {
  assignment: RoleAssignment;
  endedById: string | null;
}

allow<RoleEnding>("roleEnding.undoAct", {
  sentence: "The end of a role is taken back by those who may give it, or by the person who gave their own role up.",
  // Nobody takes up again what somebody else took from them.
  who: (_ctx, { assignment, endedById }, actor) =>
    mayGive(actor, assignment) || (endedById === actor.personId && assignment.personId === actor.personId),
});

/** Takes the end of a role back: it is held again until the day that was its last before, if there was one. */
const holdAgain: WayBack = async (ctx, event) => {
  const assignment = await ctx.load.one(RoleAssignment, event.subjectId);
  const ended = (await valuesBefore(ctx, event))?.get("to");
  if (!assignment || !ended || (ended.before !== null && ended.before < ctx.today())) {
    return null;
  }
  const subject: RoleEnding = { assignment, endedById: event.actorId };
  return { ability: "roleEnding.undoAct", subject, undo: () => takeBack(ctx, assignment, ended.before) };
};

/** @throws Refusal INVALID when the person was given the same role anew. */
async function takeBack(ctx: Context, assignment: RoleAssignment, to: string | null): Promise<void> {
  const { personId, role } = assignment;
  await ctx.write(async (tx) => {
    const held = await tx.manager.findBy(RoleAssignment, { personId, role });
    const anew = held.some(
      (one) =>
        one.id !== assignment.id &&
        one.networkId === assignment.networkId &&
        one.organisationId === assignment.organisationId &&
        (one.to === null || one.to >= ctx.today()),
    );
    if (anew) {
      throw Refusal.invalid("act", "The person was given this role anew, so that nothing needs to be taken back.");
    }
    await tx.update(RoleAssignment, { id: assignment.id }, { to });
    await tx.tell({ action: "role.undoAct", subject: assignment, changes: { to: [assignment.to, to] } });
  });
}

allowUndoing("role.endRole", holdAgain);
