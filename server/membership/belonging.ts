import { IsNull } from "typeorm";
import { OrganisationNetwork, type NetworkRelation } from "../organisations/organisation-network.entity.ts";
import { addDays } from "../platform/calendar.ts";
import type { Transaction } from "../platform/transaction.ts";

/**
 * Says to the organisations slice how an organisation belongs to a network from a day on, so that visibility there
 * never looks here. The relation before ends; the same relation is left as it is.
 */
export async function belongsAs(
  tx: Transaction,
  organisationId: string,
  networkId: string,
  relation: NetworkRelation,
  day: string,
): Promise<void> {
  const there = await tx.manager.findBy(OrganisationNetwork, { organisationId, networkId, to: IsNull() });
  if (there.some((one) => one.relation === relation)) {
    return;
  }
  await endBelonging(tx, there, day);
  await tx.insert(OrganisationNetwork, { organisationId, networkId, relation, from: day, to: null });
}

/** Ends one way in which an organisation belongs to a network: as an applicant no longer looked at, or as a member. */
export async function noLongerBelongs(
  tx: Transaction,
  organisationId: string,
  networkId: string,
  relation: NetworkRelation,
  day: string,
): Promise<void> {
  const there = await tx.manager.findBy(OrganisationNetwork, { organisationId, networkId, relation, to: IsNull() });
  await endBelonging(tx, there, day);
}

async function endBelonging(tx: Transaction, rows: readonly OrganisationNetwork[], day: string): Promise<void> {
  for (const row of rows) {
    if (row.from === day) {
      // It would otherwise overlap its successor for the rest of the day.
      await tx.remove(OrganisationNetwork, { id: row.id });
    } else {
      await tx.update(OrganisationNetwork, { id: row.id }, { to: addDays(day, -1) });
    }
  }
}
