import { createHash } from "node:crypto";
import { In, type EntityManager } from "typeorm";
import { newKey } from "../platform/identifiers.ts";
import type { Transaction } from "../platform/transaction.ts";
import { ErasedNumber } from "./erased-number.entity.ts";
import type { RegisterNumber } from "./identifiers.ts";
import { OrganisationIdentifier } from "./organisation-identifier.entity.ts";
import { RegisterEntry } from "./register-entry.entity.ts";

/*
 * Registers and lists go on saying what they say of an organisation that had itself erased. What is left of its numbers is
 * enough to leave it out of the next import.
 */

function fingerprintOf({ scheme, value }: RegisterNumber): string {
  return createHash("sha256").update(`${scheme} ${value}`).digest("hex");
}

/** Keeps the fingerprints of the numbers of an organisation; to be called before its rows are erased. */
export async function rememberErased(tx: Transaction, organisationId: string): Promise<void> {
  const entries = await tx.manager.findBy(RegisterEntry, { organisationId });
  const identifiers = await tx.manager.findBy(OrganisationIdentifier, { organisationId });
  const wanted = [...new Set([...entries, ...identifiers].map(fingerprintOf))];
  const held = await tx.manager.findBy(ErasedNumber, { fingerprint: In(wanted) });
  const before = new Set(held.map(({ fingerprint }) => fingerprint));
  const rows = wanted.filter((fingerprint) => !before.has(fingerprint)).map((fingerprint) => ({ id: newKey(), fingerprint }));
  await tx.insertAll(ErasedNumber, rows);
}

/** Tells of numbers whether they belonged to an organisation that was erased. */
export async function erasedAmong(manager: EntityManager, numbers: readonly RegisterNumber[]): Promise<(number: RegisterNumber) => boolean> {
  const wanted = [...new Set(numbers.map(fingerprintOf))];
  const held = wanted.length > 0 ? await manager.findBy(ErasedNumber, { fingerprint: In(wanted) }) : [];
  const erased = new Set(held.map(({ fingerprint }) => fingerprint));
  return (number) => erased.size > 0 && erased.has(fingerprintOf(number));
}
