import { In } from "typeorm";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { allowUndoing, valuesBefore, type WayBack } from "../identity/undo.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { refuseMinority, refusePeople } from "./committee.service.ts";
import { Committee } from "./committee.entity.ts";
import { Seat } from "./seat.entity.ts";

/** Takes the end of a seat back: its term runs on as before, for the same people. */
const sitAgain: WayBack = async (ctx, event) => {
  const seat = await ctx.load.one(Seat, event.subjectId);
  const committee = await ctx.load.one(Committee, seat?.committeeId ?? null);
  const ended = (await valuesBefore(ctx, event))?.get("to");
  if (!seat || !committee || !ended || (ended.before !== null && ended.before < ctx.today())) {
    return null;
  }
  // Whoever gives and ends seats may also give this one again.
  return { ability: "committee.endSeat", subject: committee, undo: () => takeBack(ctx, committee, seat, ended.before) };
};

/**
 * @throws Refusal INVALID when its organisation was given a seat anew or its people act for another one, NOT_QUORATE where
 *   the community would lose its majority of the seats.
 */
async function takeBack(ctx: Context, committee: Committee, seat: Seat, to: string | null): Promise<void> {
  const wanted = { ...seat, to };
  await ctx.write(async (tx) => {
    await refuseMinority(ctx, tx, committee, wanted);
    const seats = await tx.manager.findBy(Seat, { committeeId: committee.id });
    const others = seats.filter((one) => one.id !== seat.id && (one.to === null || one.to >= ctx.today()));
    if (others.some((one) => one.organisationId === seat.organisationId)) {
      throw Refusal.invalid("act", "The organisation was given a seat anew, so that nothing needs to be taken back.");
    }
    refusePeople(others, wanted);
    await tx.update(Seat, { id: seat.id }, { to });
    const roles = [seat.holderRoleId, seat.deputyRoleId].filter((id) => id !== null);
    await tx.update(RoleAssignment, { id: In(roles) }, { to });
    await tx.tell({ action: "committee.undoAct", subject: seat, changes: { to: [seat.to, to] } });
  });
}

allowUndoing("committee.endSeat", sitAgain);
