import { In, type EntityManager } from "typeorm";
import type { Database } from "../database/connect.ts";
import { replaceRows } from "../database/replace-rows.ts";
import { raw } from "../database/sql.ts";
import { indexDocuments, notIndexed, type Indexable } from "../platform/search-index.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { ServiceTerm } from "./service-term.entity.ts";
import { Service } from "./service.entity.ts";

/** How many services are put into the index at once. */
const atOnce = 200;

/** Works out afresh what a service is found by, in the transaction that changed it. */
export async function reindexService(manager: EntityManager, service: Service): Promise<void> {
  await reindexServices(manager, [service]);
}

function termsOf(service: Service): Pick<ServiceTerm, "serviceId" | "kind" | "termId">[] {
  const terms: Record<UnderstoodKind, string[]> = {
    SKILL: service.skillIds,
    LANGUAGE: service.languageTags,
    AREA: service.areaIds,
    COMMUNITY: service.communityIds,
  };
  return Object.values(UnderstoodKind).flatMap((kind) =>
    [...new Set(terms[kind])].map((termId) => ({ serviceId: service.id, kind, termId })),
  );
}

function documentOf(service: Service): Indexable {
  return {
    names: [service.name],
    texts: [service.description, service.eligibility, service.programme],
    tags: [...service.skillIds, ...service.languageTags, ...service.communityIds],
  };
}

/** The same for any number of services, with few statements for each 200. */
export async function reindexServices(manager: EntityManager, services: readonly Service[]): Promise<void> {
  for (let start = 0; start < services.length; start += atOnce) {
    const some = services.slice(start, start + atOnce);
    const these = { serviceId: In(some.map(({ id }) => id)) };
    await replaceRows(manager, ServiceTerm, these, ["serviceId", "kind", "termId"], some.flatMap(termsOf));
    await indexDocuments(manager, "service", new Map(some.map((service) => [service.id, documentOf(service)])));
  }
}

/**
 * Puts into the index whatever is not in it: after a migration that made it anew, and where rows were loaded without it.
 * @returns how many services were added.
 */
export async function fillServiceIndex(database: Database): Promise<number> {
  const missing = await notIndexed(database, "service", raw("service"));
  for (let start = 0; start < missing.length; start += atOnce) {
    await database.write(async (manager) => {
      await reindexServices(manager, await manager.findBy(Service, { id: In(missing.slice(start, start + atOnce)) }));
    });
  }
  return missing.length;
}
