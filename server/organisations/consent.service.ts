import { authorise, isEditorOf } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { say } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { looksAfter } from "./access.ts";
import { Consent, ConsentMethod, ConsentScope, ConsentState } from "./consent.entity.ts";
import { stateOfConsent } from "./consent-state.ts";
import { newestWording, type ConsentWording } from "./consent-wording.ts";
import { tellTakers } from "./export-recall.reading.ts";
import { reindex } from "./find-index.ts";
import { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";
import { visibleOrganisation } from "./visible.ts";
import { optionalLine } from "./wording.ts";

const longestName = 200;

/** An answer, for those who look after the organisation. */
export async function readableConsent(ctx: Context, key: string): Promise<Consent | null> {
  const consent = await ctx.load.one(Consent, key);
  const organisation = await visibleOrganisation(ctx, consent?.organisationId ?? null);
  return organisation && (await looksAfter(ctx, organisation)) ? consent : null;
}

/** The latest answer to each thing asked, for those who look after the organisation; nobody else learns of any. */
export async function consentsOf(ctx: Context, organisation: Organisation): Promise<Consent[]> {
  if (!(await looksAfter(ctx, organisation))) {
    return [];
  }
  const all = await ctx.load.many(Consent, "organisationId", organisation.id);
  return Object.values(ConsentScope).flatMap((scope) => all.filter((consent) => consent.scope === scope).at(-1) ?? []);
}

/** What an answer is about. */
export interface Asked {
  organisation: string;
  scope: ConsentScope;
  wordingVersion: number;
  lang: string;
}

/** How an answer was given. */
export interface Given {
  method: ConsentMethod;
  givenBy?: string | null;
  expiresOn?: string | null;
}

/** An answer, and what follows from it, in words. */
export interface Answered {
  consent: Consent;
  effects: string[];
}

function wordingAnswered(asked: Asked): ConsentWording {
  const wording = newestWording(asked.scope, asked.lang);
  if (!wording || wording.version !== asked.wordingVersion) {
    throw Refusal.invalid("wordingVersion", "The wording has changed since. Please read it again and answer anew.");
  }
  return wording;
}

function readGiven(ctx: Context, given: Given, organisation: Organisation): Pick<Consent, "method" | "givenBy" | "expiresOn"> {
  const givenBy = optionalLine(["givenBy"], given.givenBy, longestName);
  if (given.method !== ConsentMethod.SELF && givenBy === null) {
    throw Refusal.invalid("givenBy", "Enter who said or signed it.");
  }
  if (given.method === ConsentMethod.SELF && !isEditorOf(ctx.actor, organisation.id)) {
    throw Refusal.invalid("method", "You write for this group: record whether they said it aloud or signed on paper.");
  }
  if (given.expiresOn && given.expiresOn < ctx.today()) {
    throw Refusal.invalid("expiresOn", "The last day must not be in the past.");
  }
  return { method: given.method, givenBy, expiresOn: given.expiresOn ?? null };
}

/** Words of a machine are found by a search only while the organisation agrees to them. */
async function indexWordsOfMachines(tx: Transaction, organisationId: string, scope: ConsentScope): Promise<void> {
  if (scope === ConsentScope.MACHINE_TRANSLATION) {
    await reindex(tx.manager, organisationId);
  }
}

/** Takes back what was agreed before, so that one answer per scope is in force. */
export async function takeBack(tx: Transaction, organisationId: string, scope: ConsentScope): Promise<Consent[]> {
  const granted = await tx.manager.findBy(Consent, { organisationId, scope, answer: ConsentState.GRANTED });
  const open = granted.filter((consent) => consent.withdrawnOn === null);
  for (const consent of open) {
    await tx.update(Consent, { id: consent.id }, { withdrawnOn: tx.now });
  }
  await indexWordsOfMachines(tx, organisationId, scope);
  return open;
}

/** The basis of a register entry becomes its consent once the organisation itself agreed to be listed. */
async function listByConsent(tx: Transaction, organisation: Organisation): Promise<void> {
  if (organisation.listingBasis === ListingBasis.PUBLIC_REGISTER) {
    await tx.change(Organisation, organisation, { listingBasis: ListingBasis.CONSENT, takenOffOn: null });
    await reindex(tx.manager, organisation.id);
  }
}

/**
 * Records that an organisation agreed.
 * @throws Refusal INVALID when the wording has changed, or it is not said who agreed.
 */
export async function giveConsent(ctx: Context, asked: Asked, given: Given): Promise<Answered> {
  const organisation = await mustFind(ctx, Organisation, asked.organisation);
  await authorise(ctx, "organisation.giveConsent", organisation);
  const wording = wordingAnswered(asked);
  const how = readGiven(ctx, given, organisation);
  const consent = await ctx.write(async (tx) => {
    await takeBack(tx, organisation.id, asked.scope);
    const granted = await answer(tx, ctx, organisation, wording, { ...how, answer: ConsentState.GRANTED });
    if (asked.scope === ConsentScope.LIST_PUBLIC) {
      await listByConsent(tx, organisation);
    }
    await indexWordsOfMachines(tx, organisation.id, asked.scope);
    await tx.tell({
      action: "organisation.giveConsent",
      subject: organisation,
      changes: { [asked.scope]: [null, ConsentState.GRANTED] },
    });
    return granted;
  });
  return { consent, effects: wording.whenGranted };
}

async function answer(
  tx: Transaction,
  ctx: Context,
  organisation: Organisation,
  shown: ConsentWording,
  said: Pick<Consent, "answer" | "method" | "givenBy" | "expiresOn">,
): Promise<Consent> {
  return tx.insert(Consent, {
    organisationId: organisation.id,
    scope: shown.scope,
    grantedById: ctx.actor?.personId ?? null,
    grantedOn: tx.now,
    // What was shown, which is not what was asked for where there is no translation.
    wordingVersion: shown.version,
    lang: shown.lang,
    withdrawnOn: null,
    ...said,
  });
}

/**
 * Records that an organisation was asked and did not agree. What it agreed to before ends at once.
 * @throws Refusal INVALID when the wording has changed, or it is not said who refused where somebody else writes it down.
 */
export async function refuseConsent(ctx: Context, asked: Asked, given: Given | null = null): Promise<Answered> {
  const organisation = await mustFind(ctx, Organisation, asked.organisation);
  await authorise(ctx, "organisation.refuseConsent", organisation);
  const wording = wordingAnswered(asked);
  // A no is never turned away for want of a form: who said it is asked where somebody says that it was aloud or on paper.
  const how = given && given.method !== ConsentMethod.SELF ? readGiven(ctx, given, organisation) : { method: ConsentMethod.SELF, givenBy: null };
  const said = { ...how, answer: ConsentState.REFUSED, expiresOn: null } as const;
  const { consent, before } = await ctx.write(async (tx) => {
    const open = await takeBack(tx, organisation.id, asked.scope);
    const refused = await answer(tx, ctx, organisation, wording, said);
    await tx.tell({
      action: "organisation.refuseConsent",
      subject: organisation,
      changes: { [asked.scope]: [open.length > 0 ? ConsentState.GRANTED : null, ConsentState.REFUSED] },
    });
    await tellTakers(ctx, tx, organisation.id);
    return { consent: refused, before: open };
  });
  return { consent, effects: before.length > 0 ? wording.whenTakenBack : [say(ctx.language, "Nothing changes. You can agree later if you like.")] };
}

/**
 * Takes back what an organisation agreed to; it holds no longer from this moment on.
 * @throws Refusal WRONG_STATE when nothing is in force.
 */
export async function withdrawConsent(ctx: Context, id: string, scope: ConsentScope): Promise<Answered> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.withdrawConsent", organisation);
  const all = await ctx.load.many(Consent, "organisationId", organisation.id);
  const latest = all.filter((consent) => consent.scope === scope).at(-1);
  const state = latest ? stateOfConsent(latest, ctx.today()) : ConsentState.NEVER_ASKED;
  if (!latest || state !== ConsentState.GRANTED) {
    throw Refusal.wrongState("There is no agreement in force to take back.", state, [ConsentState.GRANTED], organisation);
  }
  await ctx.write(async (tx) => {
    await takeBack(tx, organisation.id, scope);
    await tx.tell({
      action: "organisation.withdrawConsent",
      subject: organisation,
      changes: { [scope]: [ConsentState.GRANTED, ConsentState.WITHDRAWN] },
    });
    await tellTakers(ctx, tx, organisation.id);
  });
  const consent = await ctx.read.findOneByOrFail(Consent, { id: latest.id });
  return { consent, effects: newestWording(scope, latest.lang)?.whenTakenBack ?? [] };
}

/**
 * Takes an organisation off the list at once. A register entry is taken off by anybody who is signed in and speaks for
 * it; a page it agreed to by those who keep it, which takes its agreements to be listed back.
 * @throws Refusal WRONG_STATE for a public body, or when it is off the list already.
 */
export async function takeMeOff(ctx: Context, id: string, reason: string | null): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.takeMeOff", organisation);
  if (organisation.listingBasis === ListingBasis.PUBLIC_BODY) {
    const sentence = "Public bodies are listed as such and cannot be taken off. Ask the partnership if something is wrong.";
    throw Refusal.wrongState(sentence, organisation.listingBasis, [ListingBasis.CONSENT, ListingBasis.PUBLIC_REGISTER]);
  }
  if (organisation.takenOffOn !== null) {
    throw Refusal.wrongState("It is off the list already.", "TAKEN_OFF", []);
  }
  return ctx.write(async (tx) => {
    const byRegister = organisation.listingBasis === ListingBasis.PUBLIC_REGISTER;
    const changed = byRegister ? await tx.change(Organisation, organisation, { takenOffOn: ctx.today() }) : organisation;
    const listings = [ConsentScope.LIST_PUBLIC, ConsentScope.LIST_MEMBERS];
    const taken = await Promise.all(listings.map((scope) => takeBack(tx, organisation.id, scope)));
    if (!byRegister && taken.flat().length === 0) {
      throw Refusal.wrongState("It is off the list already.", "TAKEN_OFF", []);
    }
    const said = optionalLine(["reason"], reason, 1000);
    await tx.tell({ action: "organisation.takeMeOff", subject: changed, changes: { listed: [true, false] }, reason: said });
    await tellTakers(ctx, tx, organisation.id);
    return changed;
  });
}
