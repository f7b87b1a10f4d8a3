import { In, Like, type EntityManager, type ObjectLiteral } from "typeorm";
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

function standsIn(name: string) {
  return Like(`%${name.replace(/[%_\\]/g, "_")}%`);
}

async function eraseInLetters(manager: EntityManager, name: string): Promise<void> {
  const letters = await manager.find(Mail, { where: [{ subject: standsIn(name) }, { body: standsIn(name) }] });
  for (const { id, subject, body } of letters) {
    await manager.update(Mail, { id }, { subject: subject.replaceAll(name, nobody), body: body.replaceAll(name, nobody) });
  }
}

/** Takes names and addresses out of what holds texts of everybody: earlier values, letters to others, answers kept for a day. */
export async function eraseNames(tx: Transaction, names: readonly (string | null)[]): Promise<void> {
  for (const name of new Set(names)) {
    if (name === null || [...name].length < shortestName) {
      continue;
    }
    await tx.update(Revision, { before: standsIn(name) }, { before: null });
    await tx.update(Revision, { after: standsIn(name) }, { after: null });
    await tx.remove(IdempotentRequest, { answer: standsIn(name) });
    await eraseInLetters(tx.manager, name);
  }
}
