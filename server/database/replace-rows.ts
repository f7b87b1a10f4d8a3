import type { EntityManager, FindOptionsWhere, ObjectLiteral } from "typeorm";
import type { EntityClass } from "./connect.ts";
import { insertRows } from "./insert-rows.ts";

/**
 * Makes the rows that match `where` be exactly the wanted ones, touching only those that differ, so that doing it
 * again writes nothing. Rows are the same when they agree in the columns of `identity`.
 * @param complete adds what a new row needs beyond them, such as its key.
 * @returns how many rows were added or removed.
 */
export async function replaceRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  where: FindOptionsWhere<Row>,
  identity: readonly (keyof Row)[],
  wanted: readonly Partial<Row>[],
  complete: (row: Partial<Row>) => Partial<Row> = (row) => row,
): Promise<number> {
  const nameOf = (row: Partial<Row>): string => JSON.stringify(identity.map((column) => row[column]));
  const missing = new Map(wanted.map((row) => [nameOf(row), row]));
  let changed = 0;
  for (const row of await manager.findBy(entity, where)) {
    if (!missing.delete(nameOf(row))) {
      await manager.remove(row);
      changed += 1;
    }
  }
  const added = [...missing.values()].map(complete);
  await insertRows(manager, entity, added);
  return changed + added.length;
}
