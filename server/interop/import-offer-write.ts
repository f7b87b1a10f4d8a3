import { In, type EntityManager } from "typeorm";
import { type Capability, CapabilityBacking, SpareCapacity } from "../organisations/capability.entity.ts";
import type { OfferedLanguage } from "../organisations/organisation.entity.ts";
import type { ToldService } from "../organisations/register-entry.entity.ts";
import { changesOf, type Transaction } from "../platform/transaction.ts";
import { fold } from "../platform/words.ts";
import { reindexService, reindexServices } from "../services/service-index.ts";
import { Service, ServiceStatus } from "../services/service.entity.ts";
import { isoLanguage } from "../vocabulary/iso-languages.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { addLanguages } from "../vocabulary/load-vocabulary.ts";
import { derivedId } from "./feed-ids.ts";
import { merged } from "./import-merged.ts";
import type { ImportedService } from "./import-offer.ts";

/** An organisation, and what a feed says that it offers. */
export interface OfferOf {
  organisationId: string;
  services: readonly ImportedService[];
}

/** The same, with what the feed said before. */
export interface OfferAgain extends OfferOf {
  before: readonly ToldService[] | undefined;
}

/** Keys that an import made follow from the feed (UUID version 5); those of people's own rows never do. */
export function isImported({ id }: { id: string }): boolean {
  return id[14] === "5";
}

/** A skill of which nothing more is said. */
export function capabilityRow(organisationId: string, skillId: string): Partial<Capability> & { id: string } {
  return {
    id: derivedId("imported capability", organisationId, skillId),
    organisationId,
    skillId,
    description: null,
    ownWords: null,
    languages: [],
    areaIds: [],
    communityIds: [],
    backing: CapabilityBacking.SELF_DESCRIBED,
    spareCapacity: SpareCapacity.UNKNOWN,
    costNote: null,
    offeredTo: [],
    assuredAt: null,
  };
}

/**
 * What a feed said of services, for the next time that it is read: those of now, and those that it told of before and
 * no longer does, as ended. A row keeps its key where its organisation was merged into another.
 */
export function toldServices({ organisationId, services, before = [] }: OfferAgain): ToldService[] {
  const idOf = new Map(before.map(({ feedId, id }) => [feedId, id]));
  const now = services.map(({ feedId, ...said }) => ({
    id: idOf.get(feedId) ?? derivedId("imported service", organisationId, feedId),
    feedId,
    said,
  }));
  const there = new Set(now.map(({ feedId }) => feedId));
  const gone = before.filter(({ feedId }) => !there.has(feedId));
  return [...now, ...gone.map((told) => ({ ...told, said: { ...told.said, status: ServiceStatus.DEFUNCT } }))];
}

/** Columns that say something only together. */
const togetherSaid: (keyof Service)[][] = [["programme", "aboutProgramme"]];

/** What a service says from now on: what the feed says, as far as nobody wrote anything else since it said so before. */
function changedValues(current: Service, before: ToldService | undefined, now: ToldService): Partial<Service> {
  const alone = Object.keys(now.said).filter((column) => !togetherSaid.flat().includes(column as keyof Service)) as (keyof Service)[];
  const values = [...alone.map((column) => [column]), ...togetherSaid].flatMap((columns) => {
    const of = (said: object): unknown[] => columns.map((column) => (said as Record<string, unknown>)[column] ?? null);
    const merging = merged(of(current), before && of(before.said), of(now.said));
    return columns.map((column, place) => [column, merging[place]]);
  });
  const changed = Object.fromEntries(values) as Partial<Service>;
  return { ...changed, foldedName: fold(changed.name ?? current.name) };
}

function serviceRow(tx: Transaction, organisationId: string, { id, said }: ToldService): Service {
  const values = said as Partial<Service>;
  return Object.assign(new Service(), values, {
    id,
    organisationId,
    foldedName: fold(values.name ?? ""),
    accessibleFormats: [],
    offeredAt: tx.now,
    version: 1,
    updatedAt: tx.now,
  });
}

/** Languages that nothing carried so far join the table, so that they are named and found. */
export async function addMissingLanguages(manager: EntityManager, named: readonly string[]): Promise<void> {
  const tags = [...new Set(named)];
  if (tags.length === 0) {
    return;
  }
  const known = new Set((await manager.findBy(Language, { id: In(tags) })).map(({ id }) => id));
  const missing = tags.filter((tag) => !known.has(tag));
  if (missing.length > 0) {
    await addLanguages(manager, missing.map(isoLanguage));
  }
}

function languagesIn(offers: readonly OfferOf[]): string[] {
  return offers.flatMap(({ services }) => services.flatMap((one) => one.languageTags));
}

/** Languages of which it is not said how they can be used. */
export function offeredIn(tags: readonly string[]): OfferedLanguage[] {
  return tags.map((tag) => ({ tag, spoken: null, written: null, signed: null, interpreting: null }));
}

/** Adds what new organisations offer. The organisations are put into the search index afterwards. */
export async function createOffers(tx: Transaction, offers: readonly OfferOf[]): Promise<void> {
  await addMissingLanguages(tx.manager, languagesIn(offers));
  const rows = offers.flatMap(({ organisationId, services }) =>
    toldServices({ organisationId, services, before: undefined }).map((one) => serviceRow(tx, organisationId, one)),
  );
  await tx.insertAll(Service, rows);
  await reindexServices(tx.manager, rows);
}

/**
 * Brings what an organisation offers to what the feed says now, as far as nobody wrote anything else since; what people
 * added by hand stays, and so does what another feed told of.
 */
export async function changeOffer(tx: Transaction, offer: OfferAgain): Promise<void> {
  const { organisationId, before } = offer;
  await addMissingLanguages(tx.manager, languagesIn([offer]));
  const held = new Map((await tx.manager.findBy(Service, { organisationId })).map((one) => [one.id, one]));
  const saidBefore = new Map((before ?? []).map((one) => [one.id, one]));
  for (const told of toldServices(offer)) {
    const current = held.get(told.id);
    const values = current ? changedValues(current, saidBefore.get(told.id), told) : {};
    if (current && Object.keys(changesOf(current, values)).length > 0) {
      await reindexService(tx.manager, await tx.change(Service, current, values));
    } else if (!current && !saidBefore.has(told.id)) {
      const row = serviceRow(tx, organisationId, told);
      await tx.insertAll(Service, [row]);
      await reindexService(tx.manager, row);
    }
  }
}
