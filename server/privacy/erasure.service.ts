import { In, IsNull } from "typeorm";
import { ownAccount, tellOfAccount } from "../identity/auth/account.service.ts";
import { emailOf } from "../identity/auth/accounts.ts";
import { AuthVerification } from "../identity/auth/auth.entity.ts";
import { authorise } from "../identity/authorise.ts";
import { Person } from "../identity/person.entity.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { IntroductionRequest } from "../introductions/introduction-request.entity.ts";
import { IntroductionState } from "../introductions/introduction.enums.ts";
import { endConsents } from "../organisations/consent-ending.service.ts";
import { rememberErased } from "../organisations/erased-numbers.ts";
import { tellTakers } from "../organisations/export-recall.reading.ts";
import { reindex } from "../organisations/find-index.ts";
import { recordsMergedInto } from "../organisations/merged-records.ts";
import { OrganisationNetwork } from "../organisations/organisation-network.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { ListingBasis } from "../organisations/organisation.enums.ts";
import { Revision } from "../platform/audit.entity.ts";
import { addDays } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { forgetUnusedWords, takeOutOfIndex } from "../platform/search-index.ts";
import { tombstones } from "../platform/tombstones.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Service } from "../services/service.entity.ts";
import { eraseNames, eraseRevisions, eraseRows } from "./erasing.ts";
import { obstaclesToErasing, obstaclesToErasingViewer } from "./obstacles.ts";
import { organisationHoldings } from "./organisation-holdings.ts";
import { personHoldings } from "./person-holdings.ts";
import { recordsKeptBy } from "./written-down.ts";

function mustBeClear(obstacles: readonly unknown[]): void {
  if (obstacles.length > 0) {
    throw Refusal.wrongState("Something has to happen first: the page says what.", "HELD", []);
  }
}

/** Ends the roles that are in force or still to come; they are no longer anybody's. */
async function endRoles(ctx: Context, tx: Transaction, where: { personId: string } | { organisationId: string }): Promise<void> {
  const held = await tx.manager.findBy(RoleAssignment, where);
  const open = held.filter(({ to }) => to === null || to >= ctx.today());
  await tx.update(RoleAssignment, { id: In(open.map(({ id }) => id)) }, { to: addDays(ctx.today(), -1), pending: false });
}

/**
 * Erases whoever is signed in, for good: the account, the name, their words. A row without a name stays, so that ids,
 * counts and the chain stay true.
 * @param confirm the address they sign in with, typed to show that it is meant.
 * @throws Refusal INVALID when the address is another, WRONG_STATE while something is in the way.
 */
export async function eraseMyself(ctx: Context, confirm: string): Promise<boolean> {
  const actor = await authorise(ctx, "account.eraseMyself", ownAccount(ctx));
  const email = await emailOf(ctx, actor.personId);
  if (confirm.trim().toLowerCase() !== email.toLowerCase()) {
    throw Refusal.invalid("confirm", "Enter the address you sign in with.");
  }
  mustBeClear(await obstaclesToErasingViewer(ctx));
  return ctx.write(async (tx) => {
    const { displayName } = await tx.manager.findOneByOrFail(Person, { id: actor.personId });
    await tellOfAccount(ctx, tx, actor, "eraseMyself");
    await tx.update(IntroductionRequest, { fromId: actor.personId, answer: IsNull() }, { answer: IntroductionState.WITHDRAWN, answeredAt: tx.now });
    const kept = await recordsKeptBy(tx.manager, actor.personId);
    await takeOutOfIndex(tx.manager, "researcher", [actor.personId]);
    const keys = await eraseRows(tx, personHoldings.filter(({ entity }) => entity !== Revision), actor.personId);
    // What they changed for others stays; their own rows and reasons go.
    await eraseRevisions(tx, [...(await ownKeys(tx, actor.personId, keys)), actor.personId]);
    await tx.update(Revision, { actorId: actor.personId, field: "reason" }, { before: null, after: null });
    // Only now: a request to keep a page is no longer known as one when it has ended.
    await endRoles(ctx, tx, { personId: actor.personId });
    await tx.remove(AuthVerification, { identifier: email });
    await eraseNames(tx, [displayName, email], { within: [actor.personId, ...kept], since: null });
    await tx.update(Person, { id: actor.personId }, { displayName: tombstones.person });
    await forgetUnusedWords(tx.manager);
    return true;
  });
}

/** Of the keys of rows, those of rows that were the person's own words, not acts for an organisation or a committee. */
async function ownKeys(tx: Transaction, personId: string, keys: readonly string[]): Promise<string[]> {
  const requests = await tx.manager.findBy(IntroductionRequest, { fromId: personId });
  const own = new Set(requests.map(({ id }) => id));
  const roles = await tx.manager.findBy(RoleAssignment, { personId });
  roles.forEach(({ id }) => own.add(id));
  return keys.filter((key) => own.has(key));
}

/** What is left of an organisation: a row to which ids and history still point. */
function tombstone(ctx: Context, id: string): Partial<Organisation> {
  return {
    handle: `erased-${id.slice(-12)}`,
    name: tombstones.organisation,
    foldedName: tombstones.organisation.toLowerCase(),
    otherNames: [],
    ownWords: [],
    areaIds: [],
    communityIds: [],
    offeredLanguages: [],
    communityLed: null,
    parentId: null,
    languageOffersNote: null,
    accessNotes: null,
    sizeBand: null,
    foundedYear: null,
    website: null,
    listingBasis: ListingBasis.CONSENT,
    takenOffOn: ctx.today(),
    assuranceMethod: null,
    erasedAt: ctx.now(),
  };
}

async function eraseRecord(ctx: Context, tx: Transaction, record: Organisation): Promise<void> {
  const services = await tx.manager.findBy(Service, { organisationId: record.id });
  await takeOutOfIndex(tx.manager, "service", services.map(({ id }) => id));
  await rememberErased(tx, record.id);
  const keys = await eraseRows(tx, organisationHoldings.filter(({ entity }) => entity !== Revision), record.id);
  const relations = await tx.manager.findBy(OrganisationNetwork, { organisationId: record.id });
  const open = relations.filter(({ to }) => to === null || to >= ctx.today());
  await tx.update(OrganisationNetwork, { id: In(open.map(({ id }) => id)) }, { to: addDays(ctx.today(), -1) });
  await endRoles(ctx, tx, { organisationId: record.id });
  await tx.change(Organisation, record, tombstone(ctx, record.id));
  await eraseRevisions(tx, [...keys, record.id]);
  await eraseNames(tx, [record.name, ...record.otherNames], { within: [record.id], since: record.registeredAt });
  await reindex(tx.manager, record.id);
}

/**
 * Erases an organisation, for good, with the records that were merged into it: its names, words, contacts, answers and
 * letters. A row without a name stays. Whoever took its entry away in a file is told to take it out.
 * @param confirm its name, typed to show that it is meant.
 * @throws Refusal INVALID when the name is another, WRONG_STATE while something is in the way.
 */
export async function eraseOrganisation(ctx: Context, id: string, confirm: string): Promise<boolean> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.eraseOrganisation", organisation);
  if (confirm.trim() !== organisation.name) {
    throw Refusal.invalid("confirm", "Enter the name of the organisation as it stands above.");
  }
  mustBeClear(await obstaclesToErasing(ctx, organisation));
  return ctx.write(async (tx) => {
    await endConsents(ctx, tx, organisation.id);
    await tx.tell({ action: "organisation.eraseOrganisation", subject: organisation });
    const merged = await recordsMergedInto(organisation.id, (key) => tx.manager.findBy(Organisation, { mergedIntoId: key }));
    const current = await tx.manager.findOneByOrFail(Organisation, { id: organisation.id });
    for (const record of [current, ...merged]) {
      await eraseRecord(ctx, tx, record);
    }
    await tellTakers(ctx, tx, organisation.id);
    await forgetUnusedWords(tx.manager);
    return true;
  });
}
