import { In, type EntityManager } from "typeorm";
import { type Capability, CapabilityBacking, SpareCapacity } from "../organisations/capability.entity.ts";
import type { OfferedLanguage } from "../organisations/organisation.entity.ts";
import { changesOf, type Transaction } from "../platform/transaction.ts";
import { fold } from "../platform/words.ts";
import { reindexService, reindexServices } from "../services/service-index.ts";
import { Service, ServiceStatus } from "../services/service.entity.ts";
import { isoLanguage } from "../vocabulary/iso-languages.ts";
import { Language } from "../vocabulary/language.entity.ts";
import { addLanguages } from "../vocabulary/load-vocabulary.ts";
import { derivedId } from "./feed-ids.ts";
import type { ImportedService } from "./import-offer.ts";

/** An organisation, and what a feed says that it offers. */
export interface OfferOf {
  organisationId: string;
  services: readonly ImportedService[];
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

function serviceValues({ feedId: _, ...service }: ImportedService): Partial<Service> {
  return { ...service, foldedName: fold(service.name) };
}

function serviceRow(tx: Transaction, organisationId: string, service: ImportedService): Service {
  return Object.assign(new Service(), serviceValues(service), {
    id: derivedId("imported service", organisationId, service.feedId),
    organisationId,
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
  const rows = offers.flatMap(({ organisationId, services }) => services.map((one) => serviceRow(tx, organisationId, one)));
  await tx.insertAll(Service, rows);
  await reindexServices(tx.manager, rows);
}

/** Brings what an organisation offers to what the feed says now; what people added by hand stays. */
export async function changeOffer(tx: Transaction, { organisationId, services }: OfferOf): Promise<void> {
  await addMissingLanguages(tx.manager, languagesIn([{ organisationId, services }]));
  const held = new Map((await tx.manager.findBy(Service, { organisationId })).filter(isImported).map((one) => [one.id, one]));
  for (const service of services) {
    const row = serviceRow(tx, organisationId, service);
    const old = held.get(row.id);
    held.delete(row.id);
    const values = serviceValues(service);
    if (!old) {
      await tx.insertAll(Service, [row]);
      await reindexService(tx.manager, row);
    } else if (Object.keys(changesOf(old, values)).length > 0) {
      await reindexService(tx.manager, await tx.change(Service, old, values));
    }
  }
  for (const left of held.values()) {
    if (left.status !== ServiceStatus.DEFUNCT) {
      await tx.change(Service, left, { status: ServiceStatus.DEFUNCT });
    }
  }
}
