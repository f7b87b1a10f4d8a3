import { In } from "typeorm";
import type { Context } from "../platform/context.ts";
import { distinct } from "../platform/distinct.ts";
import { phrase, theDay } from "../platform/language.ts";
import { find } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { AlreadyOpen } from "./already-open.ts";
import type { LinkProposal } from "./link.input.ts";
import { isOpen, linkStateOn } from "./link-state.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";
import { LinkKind, LinkState } from "./partnership.enums.ts";

/** @throws Refusal INVALID when the days do not fit each other, or the kind of link. */
export function checkDays(ctx: Context, proposal: LinkProposal): void {
  if (proposal.endsOn && proposal.endsOn < proposal.startedOn) {
    throw Refusal.invalid("endsOn", phrase("The last day must not be before the first, {day}.", { day: theDay(proposal.startedOn) }));
  }
  // The parent is a column that a confirmed link writes: it has no days of its own, and no job changes it on a day.
  if (proposal.kind === LinkKind.BRANCH_OF && proposal.endsOn) {
    throw Refusal.invalid("endsOn", "Leave the last day out: a branch stays one until somebody ends the link.");
  }
  if (proposal.kind === LinkKind.BRANCH_OF && proposal.startedOn > ctx.today()) {
    throw Refusal.invalid("startedOn", "Choose today or an earlier day: propose it when the branch is one.");
  }
}

/** The keys of the communities a link is for. @throws Refusal INVALID for one that does not exist. */
export async function communityKeys(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const asked = distinct(["communities"], ids);
  const found = await Promise.all(asked.map((id) => find(ctx, Community, id)));
  return found.map((community) => {
    if (!community) {
      throw Refusal.invalid("communities", "Choose communities from the list.");
    }
    return community.id;
  });
}

/** @throws Refusal DUPLICATE, with the link, when one of the kind is open between the two, whichever comes first. */
export async function checkNoneOpen(
  ctx: Context,
  tx: Transaction,
  kind: LinkKind,
  pair: readonly [string, string],
): Promise<void> {
  const rows = await tx.manager.findBy(PartnershipLink, { kind, fromId: In([...pair]), toId: In([...pair]) });
  const open = rows.find((row) => isOpen(row, ctx.today()));
  if (open) {
    throw new Refusal(new AlreadyOpen(wordsOf(linkStateOn(open, ctx.today())), open));
  }
}

function wordsOf(state: LinkState): string {
  if (state === LinkState.PROPOSED) {
    return "This link is proposed already and waits for an answer.";
  }
  return state === LinkState.DISPUTED
    ? "This link is proposed already, and disputed. Talk to each other; end it before you propose it anew."
    : "Both sides have confirmed a link of this kind already. End it before you propose another.";
}
