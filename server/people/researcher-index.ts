import { randomInt } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Database } from "../database/connect.ts";
import { replaceRows } from "../database/replace-rows.ts";
import { sql } from "../database/sql.ts";
import { Person } from "../identity/person.entity.ts";
import { largestShuffle } from "../organisations/organisation.service.ts";
import { indexDocument, notIndexed } from "../platform/search-index.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { ResearcherProfile } from "./researcher-profile.entity.ts";
import { ResearcherTerm } from "./researcher-term.entity.ts";

/** How many researchers are put into the index in one transaction when it is filled anew. */
const atOnce = 200;

/** Works out afresh what a researcher is found by, in the transaction that changed the profile. */
export async function reindexResearcher(manager: EntityManager, personId: string): Promise<void> {
  const profile = await manager.findOneByOrFail(ResearcherProfile, { personId });
  const person = await manager.findOneByOrFail(Person, { id: personId });
  const { interestIds, communityIds, languages, methods, words } = profile;
  const terms = { SKILL: interestIds, COMMUNITY: communityIds, LANGUAGE: languages } as const;
  const wanted = ([UnderstoodKind.SKILL, UnderstoodKind.COMMUNITY, UnderstoodKind.LANGUAGE] as const).flatMap((kind) =>
    [...new Set(terms[kind])].map((termId) => ({ personId, kind, termId })),
  );
  await replaceRows(manager, ResearcherTerm, { personId }, ["kind", "termId"], wanted);
  if (profile.shuffle === null) {
    await manager.update(ResearcherProfile, { personId }, { shuffle: randomInt(largestShuffle) });
  }
  await indexDocument(manager, "researcher", personId, {
    names: [person.displayName],
    texts: [words, ...methods],
    tags: [...interestIds, ...communityIds, ...languages],
  });
}

/**
 * Puts into the index whatever is not in it: after a migration that made it anew, and where rows were loaded without it.
 * @returns how many researchers were added.
 */
export async function fillResearcherIndex(database: Database): Promise<number> {
  const profiles = sql`(select "personId" as id from researcher_profile)`;
  const missing = await notIndexed(database, "researcher", profiles);
  for (let start = 0; start < missing.length; start += atOnce) {
    await database.write(async (manager) => {
      for (const id of missing.slice(start, start + atOnce)) {
        await reindexResearcher(manager, id);
      }
    });
  }
  return missing.length;
}
