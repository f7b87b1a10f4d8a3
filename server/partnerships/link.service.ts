import { In } from "typeorm";
import { authorise, isEditorOf } from "../identity/authorise.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { becomeBranch, leaveParent } from "../organisations/parent.service.ts";
import { optionalLine } from "../organisations/wording.ts";
import { dayInWords } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { find, mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf, type Transaction } from "../platform/transaction.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { AlreadyOpen } from "./already-open.ts";
import type { LinkProposal } from "./link.input.ts";
import { isOpen, linkStateOn, otherSide } from "./link-state.ts";
import { mailEditors, pagePath } from "./letters.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";
import { LinkKind, LinkState } from "./partnership.enums.ts";
import { requiredWords } from "./wording.ts";

const longestText = 2_000;
const longestNote = 300;

function checkDays(ctx: Context, proposal: LinkProposal): void {
  if (proposal.endsOn && proposal.endsOn < proposal.startedOn) {
    throw Refusal.invalid("endsOn", `The last day must not be before the first, ${dayInWords(proposal.startedOn)}.`);
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
async function communityKeys(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const found = await Promise.all(ids.map((id) => find(ctx, Community, id)));
  return found.map((community) => {
    if (!community) {
      throw Refusal.invalid("communities", "Choose communities from the list.");
    }
    return community.id;
  });
}

/** The open link of a kind between two organisations, whichever of them comes first. */
async function openBetween(
  tx: Transaction,
  day: string,
  kind: LinkKind,
  pair: readonly [string, string],
): Promise<PartnershipLink | null> {
  const rows = await tx.manager.findBy(PartnershipLink, { kind, fromId: In([...pair]), toId: In([...pair]) });
  return rows.find((row) => isOpen(row, day)) ?? null;
}

function alreadyOpen(ctx: Context, open: PartnershipLink): Refusal {
  const words: Partial<Record<LinkState, string>> = {
    [LinkState.PROPOSED]: "This link is proposed already and waits for an answer.",
    [LinkState.DISPUTED]: "This link is proposed already, and disputed. Talk to each other; end it before you propose it anew.",
    [LinkState.CONFIRMED_BY_BOTH]: "Both sides have confirmed a link of this kind already. End it before you propose another.",
  };
  return new Refusal(new AlreadyOpen(words[linkStateOn(open, ctx.today())] ?? "", open));
}

/**
 * Proposes a link: one side says what both do together. It counts once the other side confirms it.
 * @throws Refusal NOT_ELIGIBLE for people of neither side, INVALID for a link with oneself or days that do not fit,
 *   DUPLICATE while one of the same kind is open between the two.
 */
export async function proposeLink(ctx: Context, proposal: LinkProposal): Promise<PartnershipLink> {
  const from = await mustFind(ctx, Organisation, proposal.from);
  const to = await mustFind(ctx, Organisation, proposal.to);
  const [own, other] = isEditorOf(ctx.actor, from.id) ? [from, to] : [to, from];
  await authorise(ctx, "organisation.proposeLink", own);
  if (from.id === to.id) {
    throw Refusal.invalid("to", "Choose another organisation: a link joins two.");
  }
  checkDays(ctx, proposal);
  const missing = "Enter what the link is for, in a sentence.";
  const purpose = requiredWords("purpose", proposal.purpose, { least: 3, most: longestText, missing });
  const communityIds = await communityKeys(ctx, proposal.communities ?? []);
  return ctx.write(async (tx) => {
    const open = await openBetween(tx, ctx.today(), proposal.kind, [from.id, to.id]);
    if (open) {
      throw alreadyOpen(ctx, open);
    }
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
      subject: `${own.name} proposes a partnership link`,
      body:
        `${own.name} says that it works together with ${other.name}. Confirm it, or say that it is not so. ` +
        "Until you do, only your two organisations see it.",
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

/** Tells those who keep the page of one side; their own page is where the link stands. */
async function tellSide(
  ctx: Context,
  tx: Transaction,
  organisationId: string,
  words: { subject: string; body: string },
): Promise<void> {
  const organisation = await ctx.load.one(Organisation, organisationId);
  const link = await pagePath(ctx, organisationId, `organisations/${organisation?.handle ?? ""}`);
  await mailEditors(ctx, tx, organisationId, { ...words, link });
}

async function nameOf(ctx: Context, organisationId: string): Promise<string> {
  return (await ctx.load.one(Organisation, organisationId))?.name ?? "The other organisation";
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
      subject: `${await nameOf(ctx, otherSide(link))} confirmed your partnership link`,
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
      subject: `${await nameOf(ctx, otherSide(link))} says that your partnership link is not so`,
      body: "They wrote why. Both texts are kept, and only your two organisations see them. Talk to each other.",
    });
    return disputed;
  });
}

function checkEnd(ctx: Context, link: PartnershipLink, on: string): void {
  if (on < link.startedOn) {
    throw Refusal.invalid("on", `It began on ${dayInWords(link.startedOn)}: choose that day or a later one.`);
  }
  if (link.endsOn !== null && on > link.endsOn) {
    throw Refusal.invalid("on", `It ends on ${dayInWords(link.endsOn)} as agreed: choose that day or an earlier one.`);
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
  const actor = await authorise(ctx, "link.endLink", link);
  mustBe(ctx, link, [LinkState.PROPOSED, LinkState.CONFIRMED_BY_BOTH, LinkState.DISPUTED], "ended");
  checkEnd(ctx, link, on);
  const missing = "Say in a sentence why it ends.";
  const endedReason = requiredWords("reason", reason, { least: 3, most: longestText, missing });
  const patch = { endsOn: on, endedAt: ctx.now(), endedReason };
  const [ownId, otherId] = isEditorOf(actor, link.fromId) ? [link.fromId, link.toId] : [link.toId, link.fromId];
  return ctx.write(async (tx) => {
    const ended = await tx.change(PartnershipLink, link, patch);
    await tx.tell({ action: "link.endLink", subject: ended, changes: changesOf(link, patch), reason: endedReason });
    if (link.kind === LinkKind.BRANCH_OF && link.confirmedAt !== null) {
      await leaveParent(tx, link.fromId, link.toId);
    }
    await tellSide(ctx, tx, otherId, {
      subject: `${await nameOf(ctx, ownId)} ended a partnership link with you`,
      body: "They said from which day on and why. If you see it otherwise, talk to each other.",
    });
    return ended;
  });
}

/** The communities a link is for. */
export async function communitiesOf(ctx: Context, link: PartnershipLink): Promise<Community[]> {
  const found = await Promise.all(link.communityIds.map((id) => ctx.load.one(Community, id)));
  return found.filter((community) => community !== null);
}
