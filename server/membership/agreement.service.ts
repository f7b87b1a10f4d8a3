import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { phrase } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { checkedAgreement, checkedText, type AgreementDraft, type WrittenAgreement } from "./agreement.ts";
import { Agreement, AgreementAcceptance, type AgreementText } from "./agreement.entity.ts";
import { agreementOn, agreementToAccept } from "./agreement.reading.ts";
import { tellMember } from "./letters.ts";
import { Membership } from "./membership.entity.ts";
import { runningMembershipOf } from "./membership.reading.ts";

/**
 * Writes down the first version of a network's agreement, in force from today. Later ones take a ballot with the
 * community's own majority, as every change of the rule does.
 * @throws Refusal WRONG_STATE where there is one already, INVALID, NOT_ELIGIBLE.
 */
export async function writeAgreement(ctx: Context, id: string, written: WrittenAgreement): Promise<Network> {
  const network = await mustFind(ctx, Network, id);
  await authorise(ctx, "network.writeAgreement", network);
  const draft = checkedAgreement(["input"], { ...written, changes: null });
  await ctx.write(async (tx) => {
    if (await tx.manager.existsBy(Agreement, { networkId: network.id })) {
      const message = "There is an agreement already. A new version takes a ballot of the committee about the rule.";
      throw Refusal.wrongState(message, "IN_FORCE", ["openBallot"], network);
    }
    await layDownAgreement(ctx, tx, network.id, draft, null);
  });
  return network;
}

/** Lays down the next version of a network's agreement, in force from today, and asks every member to accept it. */
export async function layDownAgreement(
  ctx: Context,
  tx: Transaction,
  networkId: string,
  draft: AgreementDraft,
  ballotId: string | null,
): Promise<Agreement> {
  const edition = (await tx.manager.countBy(Agreement, { networkId })) + 1;
  const agreement = await tx.insert(Agreement, { networkId, edition, from: ctx.today(), ballotId, ...draft });
  await tx.tell({ action: "agreement.layDown", subject: agreement, changes: { version: [edition - 1, edition] } });
  const memberships = await tx.manager.findBy(Membership, { networkId });
  for (const membership of memberships) {
    const running = await runningMembershipOf(ctx, membership.organisationId, networkId);
    if (running?.id === membership.id) {
      await askToAccept(ctx, tx, membership, agreement);
    }
  }
  return agreement;
}

const whatTheyAgreeTo =
  "This is what the partners agree to. One of those who keep your page accepts it there, in any language it is written in.\n\n{text}";
const whatTheyAgreeToNow =
  "This is what the partners agree to. One of those who keep your page accepts it there, in any language it is written in.\n\n" +
  "What changed: {changes}\n\n{text}";

/** The letter that asks a member to accept the agreement, with what it says in the original. */
export async function askToAccept(
  ctx: Context,
  tx: Transaction,
  membership: Membership,
  agreement: Agreement,
): Promise<void> {
  const text = agreement.texts[0]?.text ?? "";
  await tellMember(ctx, tx, membership, {
    subject: "Please read the partnership agreement and say whether you accept it",
    body: agreement.changes === null ? phrase(whatTheyAgreeTo, { text }) : phrase(whatTheyAgreeToNow, { text, changes: agreement.changes }),
  });
}

/**
 * Adds the agreement that is in force in another language, or puts a translation right. The original stays.
 * @throws Refusal WRONG_STATE without an agreement, INVALID for the original's own language, NOT_ELIGIBLE.
 */
export async function translateAgreement(ctx: Context, id: string, lang: string, text: string): Promise<Network> {
  const network = await mustFind(ctx, Network, id);
  await authorise(ctx, "network.translateAgreement", network);
  const words = checkedText(["text"], text);
  await ctx.write(async (tx) => {
    const current = await agreementOn(ctx, network.id, ctx.today());
    if (!current) {
      throw Refusal.wrongState("There is no agreement yet.", "NONE", ["writeAgreement"], network);
    }
    if (current.texts[0]?.lang === lang) {
      throw Refusal.invalid("lang", "This is the language of the original, which only a ballot changes.");
    }
    const kept = current.texts.filter((one: AgreementText) => one.lang !== lang);
    await tx.update(Agreement, { id: current.id }, { texts: [...kept, { lang, text: words }] });
    await tx.tell({ action: "agreement.translate", subject: current, changes: { lang: [null, lang] } });
  });
  return network;
}

/** What is accepted: by whom, and which version. */
export interface Accepting {
  network: string;
  organisation: string;
  version: number;
  /** The language in which it was read; the original's when it is not said. */
  lang?: string | null;
}

/**
 * Accepts the agreement that is in force, for a member.
 * @throws Refusal WRONG_STATE where the organisation is no member or has accepted it, INVALID when the version is not
 * the one in force, NOT_ELIGIBLE.
 */
export async function acceptAgreement(ctx: Context, accepting: Accepting): Promise<Membership> {
  const organisation = await mustFind(ctx, Organisation, accepting.organisation);
  const network = await mustFind(ctx, Network, accepting.network);
  const actor = await authorise(ctx, "organisation.acceptAgreement", organisation);
  return ctx.write(async (tx) => {
    const membership = await runningMembershipOf(ctx, organisation.id, network.id);
    if (!membership) {
      throw Refusal.wrongState("The agreement is accepted by members. This organisation is none today.", "NO_MEMBER", [
        "startApplication",
      ]);
    }
    const current = await agreementOn(ctx, network.id, ctx.today());
    if (current?.edition !== accepting.version) {
      throw Refusal.invalid("version", "The agreement has changed since. Please read it again.");
    }
    if (!(await agreementToAccept(ctx, membership))) {
      throw Refusal.wrongState(`Version ${current.edition} is accepted already.`, "ACCEPTED", [], membership);
    }
    const read = current.texts.find((one) => one.lang === accepting.lang) ?? current.texts[0];
    await tx.insert(AgreementAcceptance, {
      agreementId: current.id,
      membershipId: membership.id,
      edition: current.edition,
      acceptedAt: tx.now,
      acceptedById: actor.personId,
      lang: read?.lang ?? "en",
    });
    const changes = { agreement: [null, current.edition] } as const;
    await tx.tell({ action: "membership.acceptAgreement", subject: membership, changes });
    return membership;
  });
}
