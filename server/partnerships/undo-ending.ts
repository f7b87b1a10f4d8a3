import { allow } from "../identity/authorise.ts";
import { allowUndoing, valuesBefore, type WayBack } from "../identity/undo.ts";
import { becomeBranch } from "../organisations/parent.service.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { changesOf } from "../platform/transaction.ts";
import { isOpen } from "./link-state.ts";
import { nameOf, tellSide } from "./letters.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";
import { actsFor } from "./party.ts";
import { LinkKind } from "./partnership.enums.ts";
import { checkNoneOpen } from "./proposal-checks.ts";

/** The end of a link, by one of its sides. */
interface LinkEnding {
  sideId: string;
}

allow<LinkEnding>("linkEnding.undoAct", {
  sentence: "The end of a link is taken back by the side that ended it; the other side proposes a new one.",
  who: (ctx, { sideId }) => actsFor(ctx, sideId),
});

type Ended = Pick<PartnershipLink, "endsOn" | "endedAt" | "endedReason">;

/** Takes the end of a link back: it stands again with the last day that was agreed before, if there was one. */
const standAgain: WayBack = async (ctx, event) => {
  const link = await ctx.load.one(PartnershipLink, event.subjectId);
  const before = await valuesBefore(ctx, event);
  const sideId = before?.get("endedBy")?.after;
  if (!link || !before || !sideId) {
    return null;
  }
  const former = (field: keyof Ended): string | null => (before.has(field) ? (before.get(field)?.before ?? null) : link[field]);
  const patch: Ended = { endsOn: former("endsOn"), endedAt: former("endedAt"), endedReason: former("endedReason") };
  const isOver = !isOpen({ ...link, ...patch }, ctx.today());
  return isOver ? null : { ability: "linkEnding.undoAct", subject: { sideId }, undo: () => takeBack(ctx, link, patch, sideId) };
};

/** @throws Refusal DUPLICATE when another of its kind was proposed since, WRONG_STATE for a branch that has another parent. */
async function takeBack(ctx: Context, link: PartnershipLink, patch: Ended, sideId: string): Promise<void> {
  await ctx.write(async (tx) => {
    const standing = isOpen(link, ctx.today());
    if (!standing) {
      await checkNoneOpen(ctx, tx, link.kind, [link.fromId, link.toId]);
    }
    const changed = await tx.change(PartnershipLink, link, patch);
    await tx.tell({ action: "link.undoAct", subject: changed, changes: changesOf(link, patch) });
    if (link.kind === LinkKind.BRANCH_OF && link.confirmedAt !== null && !standing) {
      await becomeBranch(tx, link.fromId, link.toId);
    }
    await tellSide(ctx, tx, sideId === link.fromId ? link.toId : link.fromId, {
      subject: phrase("{name} took back the end of a partnership link with you", { name: await nameOf(ctx, sideId) }),
      body: "The link stands again as before. If you see it otherwise, talk to each other.",
    });
  });
}

allowUndoing("link.endLink", standAgain);
