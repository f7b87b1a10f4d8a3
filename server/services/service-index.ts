import type { EntityManager } from "typeorm";
import type { Database } from "../database/connect.ts";
import { replaceRows } from "../database/replace-rows.ts";
import { raw } from "../database/sql.ts";
import { indexDocument, notIndexed } from "../platform/search-index.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { ServiceTerm } from "./service-term.entity.ts";
import { Service } from "./service.entity.ts";

/** How many services are put into the index in one transaction when it is filled anew. */
const atOnce = 200;

/** Works out afresh what a service is found by, in the transaction that changed it. */
export async function reindexService(manager: EntityManager, service: Service): Promise<void> {
  const terms: Record<UnderstoodKind, string[]> = {
    SKILL: service.skillIds,
    LANGUAGE: service.languageTags,
    AREA: service.areaIds,
    COMMUNITY: service.communityIds,
  };
  const wanted = Object.values(UnderstoodKind).flatMap((kind) =>
    [...new Set(terms[kind])].map((termId) => ({ serviceId: service.id, kind, termId })),
  );
  await replaceRows(manager, ServiceTerm, { serviceId: service.id }, ["kind", "termId"], wanted);
  await indexDocument(manager, "service", service.id, {
    names: [service.name],
    texts: [service.description, service.eligibility],
    tags: [...service.skillIds, ...service.languageTags, ...service.communityIds],
  });
}

/**
 * Puts into the index whatever is not in it: after a migration that made it anew, and where rows were loaded without it.
 * @returns how many services were added.
 */
export async function fillServiceIndex(database: Database): Promise<number> {
  const missing = await notIndexed(database, "service", raw("service"));
  for (let start = 0; start < missing.length; start += atOnce) {
    await database.write(async (manager) => {
      for (const id of missing.slice(start, start + atOnce)) {
        await reindexService(manager, await manager.findOneByOrFail(Service, { id }));
      }
    });
  }
  return missing.length;
}
