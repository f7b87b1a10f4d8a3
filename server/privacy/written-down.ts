import type { EntityManager } from "typeorm";
import { AuthUser } from "../identity/auth/auth.entity.ts";
import { Person } from "../identity/person.entity.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { recordsMergedInto } from "../organisations/merged-records.ts";
import { Organisation } from "../organisations/organisation.entity.ts";

/**
 * Keys of the records whose pages a person ever kept, and of those that were merged into them. Who only asked to keep a
 * page kept none: under the name of somebody else one is not given what is written of them.
 */
export async function recordsKeptBy(manager: EntityManager, personId: string): Promise<string[]> {
  const roles = await manager.findBy(RoleAssignment, { personId, pending: false });
  const kept = [...new Set(roles.flatMap(({ organisationId }) => organisationId ?? []))];
  const mergedInto = (mergedIntoId: string): Promise<Organisation[]> => manager.findBy(Organisation, { mergedIntoId });
  const merged = await Promise.all(kept.map((key) => recordsMergedInto(key, mergedInto)));
  return [...kept, ...merged.flat().map(({ id }) => id)];
}

/** How others may have written a person down: by their address anywhere, by their name on the pages they kept. */
export interface WrittenDown {
  name: string;
  email: string;
  records: string[];
}

/** How and where others may have written a person down. */
export async function writtenDownAs(manager: EntityManager, personId: string): Promise<WrittenDown> {
  const { displayName } = await manager.findOneByOrFail(Person, { id: personId });
  const account = await manager.findOneBy(AuthUser, { id: personId });
  return { name: displayName, email: account?.email ?? "", records: await recordsKeptBy(manager, personId) };
}
