import { authorise } from "../identity/authorise.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { becomeBranch, leaveParent } from "../organisations/parent.service.ts";
import { optionalLine } from "../organisations/wording.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf } from "../platform/transaction.ts";
import type { LinkProposal } from "./link.input.ts";
import { linkStateOn, otherSide } from "./link-state.ts";
import { nameOf, tellSide } from "./letters.ts";
import { actsFor } from "./party.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";
import { LinkKind, LinkState } from "./partnership.enums.ts";
import { checkDays, checkNoneOpen, communityKeys } from "./proposal-checks.ts";
import { requiredWords } from "./wording.ts";

const longestText = 2_000;
const longestNote = 300;

/**
 * Proposes a link: one side says what both do together. It counts once the other side confirms it.
 * @throws Refusal NOT_ELIGIBLE for people of neither side, INVALID for a link with oneself or days that do not fit,
 *   DUPLICATE while one of the same kind is open between the two.
 */
export async function proposeLink(ctx: Context, proposal: LinkProposal): Promise<PartnershipLink> {
  const from = await mustFind(ctx, Organisation, proposal.from);
  const to = await mustFind(ctx, Organisation, proposal.to);
  const [own, other] = (await actsFor(ctx, from.id)) ? [from, to] : [to, from];
  await authorise(ctx, "organisation.proposeLink", own);
  if (from.id === to.id) {
    throw Refusal.invalid("to", "Choose another organisation: a link joins two.");
  }
  checkDays(ctx, proposal);
  const missing = "Enter what the link is for, in a sentence.";
  const purpose = requiredWords("purpose", proposal.purpose, { least: 3, most: longestText, missing });
  const communityIds = await communityKeys(ctx, proposal.communities ?? []);
  return ctx.write(async (tx) => {
    await checkNoneOpen(ctx, tx, proposal.kind, [from.id, to.id]);
    const link = await tx.insert(PartnershipLink, {
      kind: proposal.kind,
      fromId: from.id,
      toId: to.id,
      purpose,
      startedOn: proposal.startedOn,
      endsOn: proposal.endsOn ?? null,
      endedReason: null,
      whoHoldsMoney: optionalLine(["whoHoldsMoney"], proposal.whoHoldsMoney, longestNote),
      whoDecides: optionalLine(["whoDecides"], proposal.whoDecides, longestNote),
      communityIds,
      visibility: proposal.visibility,
      illustrative: proposal.illustrative,
      proposedById: own.id,
      proposedAt: tx.now,
      confirmedAt: null,
      disputedAt: null,
      disputedReason: null,
      endedAt: null,
    });
    await tx.tell({
      action: "link.proposeLink",
      subject: link,
      changes: { kind: [null, link.kind], purpose: [null, purpose], startedOn: [null, link.startedOn], endsOn: [null, link.endsOn] },
    });
    await tellSide(ctx, tx, other.id, {
      subject: phrase("{name} proposes a partnership link", { name: own.name }),
      body: phrase(
        "{name} says that it works together with {other}. Confirm it, or say that it is not so. Until you do, only your two organisations see it.",
        { name: own.name, other: other.name },
      ),
    });
    return link;
  });
}

/** @throws Refusal WRONG_STATE, with what can be done instead, unless the link is in one of the states. */
function mustBe(ctx: Context, link: PartnershipLink, states: readonly LinkState[], verb: string): void {
  const state = linkStateOn(link, ctx.today());
  if (states.includes(state)) {
    return;
  }
  const ways: Record<LinkState, string> = {
    [LinkState.PROPOSED]: "It waits for the other side to answer.",
    [LinkState.CONFIRMED_BY_BOTH]: "Both sides have confirmed it. If it is over, end it.",
    [LinkState.DISPUTED]: "The other side disputed it. They can still confirm it, or either of you ends it.",
    [LinkState.ENDED]: "It is over. If you work together again, propose it anew.",
    [LinkState.LAPSED]: "Nobody answered it in time. If it is so, propose it anew.",
  };
  throw Refusal.wrongState(`This link cannot be ${verb} now. ${ways[state]}`, state, [...states], link);
}

/**
 * Confirms a link that the other side proposed; from then on it counts. A confirmed branch gets its parent.
 * @throws Refusal NOT_ELIGIBLE for anybody but the side it was proposed to, WRONG_STATE when it does not wait.
 */
export async function confirmLink(ctx: Context, id: string): Promise<PartnershipLink> {
  const link = await mustFind(ctx, PartnershipLink, id);
  await authorise(ctx, "link.confirmLink", link);
  mustBe(ctx, link, [LinkState.PROPOSED, LinkState.DISPUTED], "confirmed");
  const patch = { confirmedAt: ctx.now(), disputedAt: null, disputedReason: null };
  return ctx.write(async (tx) => {
    const confirmed = await tx.change(PartnershipLink, link, patch);
    await tx.tell({ action: "link.confirmLink", subject: confirmed, changes: changesOf(link, patch) });
    if (link.kind === LinkKind.BRANCH_OF) {
      await becomeBranch(tx, link.fromId, link.toId);
    }
    await tellSide(ctx, tx, link.proposedById, {
      subject: phrase("{name} confirmed your partnership link", { name: await nameOf(ctx, otherSide(link)) }),
      body: "Both sides have now confirmed the link, and it counts.",
    });
    return confirmed;
  });
}

/**
 * Says that a proposed link is not so. Both texts are kept, and only the two organisations see them.
 * @throws Refusal NOT_ELIGIBLE for anybody but the side it was proposed to, WRONG_STATE unless it is PROPOSED.
 */
export async function disputeLink(ctx: Context, id: string, reason: string): Promise<PartnershipLink> {
  const link = await mustFind(ctx, PartnershipLink, id);
  await authorise(ctx, "link.disputeLink", link);
  mustBe(ctx, link, [LinkState.PROPOSED], "disputed");
  const missing = "Say in a sentence what is not so. Both texts are kept side by side.";
  const disputedReason = requiredWords("reason", reason, { least: 3, most: longestText, missing });
  const patch = { disputedAt: ctx.now(), disputedReason };
  return ctx.write(async (tx) => {
    const disputed = await tx.change(PartnershipLink, link, patch);
    await tx.tell({ action: "link.disputeLink", subject: disputed, changes: changesOf(link, patch), reason: disputedReason });
    await tellSide(ctx, tx, link.proposedById, {
      subject: phrase("{name} says that your partnership link is not so", { name: await nameOf(ctx, otherSide(link)) }),
      body: "They wrote why. Both texts are kept, and only your two organisations see them. Talk to each other.",
    });
    return disputed;
  });
}

function checkEnd(ctx: Context, link: PartnershipLink, on: string): void {
  if (on < link.startedOn) {
    throw Refusal.invalid("on", phrase("It began on {day}: choose that day or a later one.", { day: theDay(link.startedOn) }));
  }
  if (link.endsOn !== null && on > link.endsOn) {
    throw Refusal.invalid("on", phrase("It ends on {day} as agreed: choose that day or an earlier one.", { day: theDay(link.endsOn) }));
  }
  if (link.kind === LinkKind.BRANCH_OF && on > ctx.today()) {
    throw Refusal.invalid("on", "A branch leaves its parent at once: choose today or an earlier day.");
  }
}

/**
 * Ends a link from a day on, by either side; a proposal is taken back the same way, at once.
 * @throws Refusal NOT_ELIGIBLE for people of neither side, INVALID for a day outside the link, WRONG_STATE when over.
 */
export async function endLink(ctx: Context, id: string, on: string, reason: string): Promise<PartnershipLink> {
  const link = await mustFind(ctx, PartnershipLink, id);
  await authorise(ctx, "link.endLink", link);
  mustBe(ctx, link, [LinkState.PROPOSED, LinkState.CONFIRMED_BY_BOTH, LinkState.DISPUTED], "ended");
  checkEnd(ctx, link, on);
  const missing = "Say in a sentence why it ends.";
  const endedReason = requiredWords("reason", reason, { least: 3, most: longestText, missing });
  const patch = { endsOn: on, endedAt: ctx.now(), endedReason };
  const [ownId, otherId] = (await actsFor(ctx, link.fromId)) ? [link.fromId, link.toId] : [link.toId, link.fromId];
  return ctx.write(async (tx) => {
    const ended = await tx.change(PartnershipLink, link, patch);
    // Which side ended it is kept with the values: that side can take the end back.
    const changes = { ...changesOf(link, patch), endedBy: [null, ownId] as const };
    await tx.tell({ action: "link.endLink", subject: ended, changes, reason: endedReason });
    if (link.kind === LinkKind.BRANCH_OF && link.confirmedAt !== null) {
      await leaveParent(tx, link.fromId, link.toId);
    }
    await tellSide(ctx, tx, otherId, {
      subject: phrase("{name} ended a partnership link with you", { name: await nameOf(ctx, ownId) }),
      body: "They said from which day on and why. If you see it otherwise, talk to each other.",
    });
    return ended;
  });
}
