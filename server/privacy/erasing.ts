import { In, Like, MoreThanOrEqual, type EntityManager, type ObjectLiteral } from "typeorm";
import { IdempotentRequest } from "../platform/idempotency.entity.ts";
import { Revision } from "../platform/audit.entity.ts";
import { Mail } from "../platform/outbox.entity.ts";
import type { Transaction } from "../platform/transaction.ts";
import type { Holding } from "./holding.ts";

/** Shorter words are not looked for in texts: they stand inside too many others. */
const shortestName = 3;

/** Statements take a limited number of values. */
const atOnce = 500;

/** What stands in the place of a name in letters to others. */
const nobody = "…";

/** Empties or takes away the rows that are held about a subject. @returns the keys of all of them, gone or not. */
export async function eraseRows(tx: Transaction, holdings: readonly Holding[], subject: string): Promise<string[]> {
  const keys: string[] = [];
  for (const { entity, rows, erased } of holdings) {
    const where = await rows(tx.manager, subject);
    const found: ObjectLiteral[] = await tx.manager.find(entity, { where });
    keys.push(...found.flatMap(({ id }: ObjectLiteral) => (typeof id === "string" ? [id] : [])));
    if (erased === "keep" || found.length === 0) {
      continue;
    }
    if (erased === "remove") {
      await tx.remove(entity, where);
    } else {
      await tx.update(entity, where, erased);
    }
  }
  return keys;
}

/** Empties the earlier values of rows: what was done stays in the chain, what it said is gone. */
export async function eraseRevisions(tx: Transaction, subjects: readonly string[]): Promise<void> {
  for (let start = 0; start < subjects.length; start += atOnce) {
    await tx.update(Revision, { subjectId: In(subjects.slice(start, start + atOnce)) }, { before: null, after: null });
  }
}

/** Where names are looked for besides the rows that are held about whoever is erased. */
export interface Mentions {
  /** Keys of what belongs to them as well: in its earlier values a name goes wherever it stands. */
  within: readonly string[];
  /** Since when there can be letters to others that name them; null where letters never do. */
  since: string | null;
}

function standsIn(name: string) {
  return Like(`%${name.replace(/[%_\\]/g, "_")}%`);
}

/** The name where it stands as words of its own: “Oak” is not in “Oakwood”. */
function asWords(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "gu");
}

async function eraseInLetters(manager: EntityManager, name: string, since: string): Promise<void> {
  const at = MoreThanOrEqual(since);
  const letters = await manager.find(Mail, { where: [{ at, subject: standsIn(name) }, { at, body: standsIn(name) }] });
  for (const { id, subject, body } of letters) {
    const without = { subject: subject.replace(asWords(name), nobody), body: body.replace(asWords(name), nobody) };
    await manager.update(Mail, { id }, without);
  }
}

/**
 * Takes names and addresses out of what holds texts of everybody: earlier values, letters to others, answers kept for a
 * day. People choose their names: somebody called “the” must not be able to empty the history of others, so elsewhere
 * only a value that is the name, and nothing else, goes.
 */
export async function eraseNames(tx: Transaction, names: readonly (string | null)[], { within, since }: Mentions): Promise<void> {
  const subjectId = In([...within]);
  for (const name of new Set(names)) {
    if (name === null || [...name].length < shortestName) {
      continue;
    }
    for (const side of ["before", "after"] as const) {
      await tx.update(Revision, { [side]: name }, { [side]: null });
      await tx.update(Revision, { [side]: standsIn(name), subjectId }, { [side]: null });
    }
    await tx.remove(IdempotentRequest, { answer: standsIn(JSON.stringify(name)) });
    if (since !== null) {
      await eraseInLetters(tx.manager, name, since);
    }
  }
}
