import { In, IsNull, type EntityManager } from "typeorm";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { Role } from "../identity/role.ts";
import { Consent, ConsentState } from "../organisations/consent.entity.ts";
import { erasedAmong } from "../organisations/erased-numbers.ts";
import type { RegisterNumber } from "../organisations/identifiers.ts";
import { OrganisationIdentifier } from "../organisations/organisation-identifier.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { ListingBasis } from "../organisations/organisation.enums.ts";
import { RegisterEntry } from "../organisations/register-entry.entity.ts";
import { splitNumber, written } from "./import-numbers.ts";
import { ownScheme, type ImportedRecord } from "./import-record.ts";

/** What is known already of an organisation that a row tells of. */
export interface Known {
  organisation: Organisation;
  entry: RegisterEntry | null;
  /** Whether the organisation writes its page itself: then nothing on it is changed from outside. */
  claimed: boolean;
}

/** The values of numbers by their scheme, as conditions of a query. */
export function byScheme(numbers: readonly RegisterNumber[]): { scheme: string; value: ReturnType<typeof In<string>> }[] {
  const schemes = [...new Set(numbers.map(({ scheme }) => scheme))];
  return schemes.map((scheme) => ({
    scheme,
    value: In([...new Set(numbers.filter((number) => number.scheme === scheme).map(({ value }) => value))]),
  }));
}

const whereItStands = { id: true, mergedIntoId: true, erasedAt: true } as const;

/** The organisations that somebody keeps the page of. */
async function keptAmong(manager: EntityManager, organisationIds: readonly string[]): Promise<Set<string>> {
  const held = await manager.find(RoleAssignment, {
    where: { role: Role.MEMBER_EDITOR, organisationId: In([...organisationIds]), pending: false, to: IsNull() },
    select: { id: true, organisationId: true },
  });
  return new Set(held.map((role) => role.organisationId ?? ""));
}

/** The organisations among these that agreed to something: what is said on their page is their own from then on. */
async function agreedAmong(manager: EntityManager, organisationIds: readonly string[]): Promise<Set<string>> {
  const given = await manager.find(Consent, {
    where: { organisationId: In([...organisationIds]), answer: ConsentState.GRANTED },
    select: { id: true, organisationId: true },
  });
  return new Set(given.map((consent) => consent.organisationId));
}

/**
 * Where the organisations with these keys stand now: one that was merged leads to the one that was kept, and for one that
 * was erased stands null. Keys of none are left out.
 */
export async function standingKeys(manager: EntityManager, keys: readonly string[]): Promise<Map<string, string | null>> {
  const asked = [...new Set(keys)];
  const rows = asked.length > 0 ? await manager.find(Organisation, { where: { id: In(asked) }, select: whereItStands }) : [];
  const further = rows.flatMap(({ mergedIntoId, erasedAt }) => (erasedAt === null ? (mergedIntoId ?? []) : []));
  const kept = further.length > 0 ? await standingKeys(manager, further) : new Map<string, string | null>();
  return new Map(
    rows.map(({ id, mergedIntoId, erasedAt }) => {
      const stands = mergedIntoId === null ? id : (kept.get(mergedIntoId) ?? null);
      return [id, erasedAt === null ? stands : null];
    }),
  );
}

/** The organisation that each record tells of, by the record's number, and the entry that was read before. */
interface Found {
  keyOf: Map<string, string>;
  entryOf: Map<string, RegisterEntry>;
  /** The numbers of records that tell of an organisation that was erased, by its id or by one of its numbers. */
  erased: Set<string>;
}

/**
 * Finds the organisations of records: by the entry that was read before, by the numbers that registers know them by,
 * and for what comes out of our own feed or lists by its id there.
 */
async function findAmong(manager: EntityManager, records: readonly ImportedRecord[]): Promise<Found> {
  const entries = await manager.findBy(RegisterEntry, byScheme(records.map(({ number }) => number)));
  const entryOf = new Map(entries.map((entry) => [written(entry), entry]));
  const others = records.filter(({ number }) => !entryOf.has(written(number)));
  const numbersOf = ({ number, facts }: ImportedRecord): RegisterNumber[] =>
    number.scheme === ownScheme ? facts.identifiers.map(splitNumber) : [number];
  const numbers = others.flatMap(numbersOf);
  const identified = numbers.length > 0 ? await manager.findBy(OrganisationIdentifier, byScheme(numbers)) : [];
  const holderOf = new Map(identified.map((one) => [written(one), one.organisationId]));
  const own = others.filter(({ number }) => number.scheme === ownScheme).map(({ number }) => number.value);
  const same = await standingKeys(manager, own);
  const keyOf = new Map<string, string>();
  for (const record of others) {
    const byNumber = numbersOf(record).map((number) => holderOf.get(written(number)));
    const key = same.has(record.number.value) ? same.get(record.number.value) : byNumber.find((one) => one !== undefined);
    if (key) {
      keyOf.set(written(record.number), key);
    }
  }
  entries.forEach((entry) => keyOf.set(written(entry), entry.organisationId));
  const unknown = others.filter(({ number }) => !keyOf.has(written(number)));
  const isErased = await erasedAmong(manager, unknown.flatMap((record) => [record.number, ...numbersOf(record)]));
  const erased = unknown.filter((record) => same.get(record.number.value) === null || [record.number, ...numbersOf(record)].some(isErased));
  return { keyOf, entryOf, erased: new Set(erased.map(({ number }) => written(number))) };
}

/** What is known of the organisations that rows tell of. */
export interface KnownAmong {
  /** By number. */
  known: Map<string, Known>;
  /** The numbers of those that were erased: nothing of them is kept again. */
  erased: ReadonlySet<string>;
}

/** What the directory knows of the organisations that these rows tell of. */
export async function knownAmong(manager: EntityManager, records: readonly ImportedRecord[]): Promise<KnownAmong> {
  const { keyOf, entryOf, erased } = await findAmong(manager, records);
  const keys = [...new Set(keyOf.values())];
  const organisations = new Map((await manager.findBy(Organisation, { id: In(keys) })).map((one) => [one.id, one]));
  const kept = await keptAmong(manager, keys);
  const agreed = await agreedAmong(manager, keys);
  const known = new Map(
    records.flatMap(({ number, basis }): [string, Known][] => {
      const organisation = organisations.get(keyOf.get(written(number)) ?? "");
      if (!organisation) {
        return [];
      }
      const entry = entryOf.get(written(number)) ?? null;
      const { id, listingBasis } = organisation;
      const isOfRegister = listingBasis === ListingBasis.PUBLIC_REGISTER;
      // A register's facts are changed by the register alone, and what a list brought by that list, until somebody answers for it.
      const isOfThis = isOfRegister ? basis === ListingBasis.PUBLIC_REGISTER : entry !== null && !agreed.has(id);
      return [[written(number), { organisation, entry, claimed: kept.has(id) || !isOfThis }]];
    }),
  );
  return { known, erased };
}
