import { authorise } from "../identity/authorise.ts";
import { RenewalRule } from "../identity/network-settings.ts";
import { assure } from "../organisations/assurance.service.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { agreementToAccept } from "./agreement.reading.ts";
import { tellSecretaryOfMember } from "./letters.ts";
import { Membership } from "./membership.entity.ts";
import type { RenewalPart } from "./membership.enums.ts";
import { renewByToday, stateOfMembership } from "./membership.reading.ts";
import { isMember } from "./membership-state.ts";
import { refuseOver, renew } from "./membership.service.ts";
import { partsLeft } from "./renewal.ts";
import { Renewal, RenewalCheck } from "./renewal.entity.ts";
import { isRenewalOpen, opensOn, renewalOf, ruleFor } from "./renewal.reading.ts";

/**
 * Says of one part of the member's page that it is still right, towards the renewal of the running term.
 * @throws Refusal WRONG_STATE before the renewal opens, once it was sent, or once the membership has ended; NOT_ELIGIBLE.
 */
export async function checkForRenewal(ctx: Context, id: string, part: RenewalPart): Promise<Membership> {
  const membership = await mustFind(ctx, Membership, id);
  const actor = await authorise(ctx, "membership.checkForRenewal", membership);
  return ctx.write(async (tx) => {
    const renewal = await renewalToDo(ctx, tx, membership);
    const said = { checkedAt: tx.now, checkedById: actor.personId };
    const there = await tx.manager.findOneBy(RenewalCheck, { renewalId: renewal.id, part });
    if (there) {
      await tx.update(RenewalCheck, { id: there.id }, said);
    } else {
      await tx.insert(RenewalCheck, { renewalId: renewal.id, part, ...said });
    }
    await tx.tell({ action: "membership.checkForRenewal", subject: membership, changes: { part: [null, part] } });
    return membership;
  });
}

/**
 * Sends the renewal of the running term, once every part was looked through and the agreement in force is accepted. The
 * page counts as checked; then the membership is renewed at once, or waits for a ballot, as the network set it.
 * @param expectedVersion the version of the organisation that was read.
 * @throws Refusal WRONG_STATE before it opens, once it was sent, or while something is left; INVALID without a word on
 * how it was checked; STALE_VERSION; NOT_ELIGIBLE.
 */
export async function sendRenewal(
  ctx: Context,
  id: string,
  expectedVersion: number,
  method: string,
): Promise<Membership> {
  const membership = await mustFind(ctx, Membership, id);
  const actor = await authorise(ctx, "membership.sendRenewal", membership);
  const organisation = await ctx.read.findOneByOrFail(Organisation, { id: membership.organisationId });
  return ctx.write(async (tx) => {
    const renewal = await renewalToDo(ctx, tx, membership);
    await refuseUnfinished(ctx, tx, membership, renewal);
    await assure(tx, organisation, { expectedVersion, method, by: actor.personId });
    await tx.update(Renewal, { id: renewal.id }, { sentAt: tx.now, sentById: actor.personId });
    await tx.tell({ action: "membership.sendRenewal", subject: membership, changes: { renewBy: [null, renewal.renewBy] } });
    if ((await ruleFor(ctx, membership)) === RenewalRule.AT_ONCE) {
      await renew(ctx, tx, membership, null);
    } else {
      await tellSecretaryOfMember(ctx, tx, membership, {
        subject: "A member has asked to renew its membership",
        body: "It has looked through its page and accepted the agreement. Its renewal waits for a ballot of the committee.",
      });
    }
    return membership;
  });
}

/** The renewal that can be worked on now, begun if it was not. */
async function renewalToDo(ctx: Context, tx: Transaction, membership: Membership): Promise<Renewal> {
  await refuseOver(ctx, membership);
  const [renewal, state] = await Promise.all([
    renewalOf(ctx, membership),
    stateOfMembership(ctx, membership, ctx.today()),
  ]);
  if (renewal === null) {
    throw Refusal.wrongState("This membership has no term, so there is nothing to renew.", state ?? "", [], membership);
  }
  if (!(await isRenewalOpen(ctx, membership))) {
    const day = theDay(await opensOn(ctx, renewal));
    throw Refusal.wrongState(phrase("The membership can be renewed from {day} on.", { day }), state ?? "", [], membership);
  }
  const { membershipId, renewBy } = renewal;
  const begun = await tx.manager.findOneBy(Renewal, { membershipId, renewBy });
  if (begun && begun.sentAt !== null) {
    const day = theDay(dayOf(begun.sentAt));
    const message = phrase("The renewal was sent on {day}. The committee decides about it.", { day });
    throw Refusal.wrongState(message, state ?? "", [], membership);
  }
  return begun ?? tx.insert(Renewal, { membershipId, renewBy, sentAt: null, sentById: null });
}

async function refuseUnfinished(ctx: Context, tx: Transaction, membership: Membership, renewal: Renewal): Promise<void> {
  const left = partsLeft(await tx.manager.findBy(RenewalCheck, { renewalId: renewal.id }));
  if (left.length > 0) {
    const message = phrase("Look through the whole page first. {left, plural, one {# part is} other {# parts are}} left.", {
      left: left.length,
    });
    throw Refusal.wrongState(message, "UNFINISHED", ["checkForRenewal"], membership);
  }
  // Only members accept the agreement: who has lapsed does so once the committee has renewed the membership.
  const isOne = isMember(await stateOfMembership(ctx, membership, ctx.today()));
  if (isOne && (await agreementToAccept(ctx, membership)) !== null) {
    const message = "Accept the partnership agreement that is in force first.";
    throw Refusal.wrongState(message, "AGREEMENT", ["acceptAgreement"], membership);
  }
  // Two people who send at once: whoever is second finds the term renewed.
  if ((await renewByToday(ctx, membership)) !== renewal.renewBy) {
    throw Refusal.wrongState("This membership is renewed already.", "RENEWED", [], membership);
  }
}
