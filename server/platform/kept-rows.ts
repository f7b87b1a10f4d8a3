import type { ObjectLiteral } from "typeorm";
import type { Database, EntityClass } from "../database/connect.ts";

/*
 * What nearly every question names and hardly anybody ever changes, such as skills and areas, is kept in memory for a
 * moment. Every write of this process lets go of it; what another process wrote is read within a second. Only what was
 * found is kept, so that what is new is there at once.
 */

/** So long something is kept, in milliseconds. */
const keptFor = 1000;

/** So much is kept of a database; then all of it is let go of. */
const mostKept = 20_000;

interface Shelf {
  /** The turns of the write lane when this was read. */
  turns: number;
  kept: Map<string, { found: object; readAt: number }>;
}

const entities = new Set<EntityClass>();
const shelves = new WeakMap<Database, Shelf>();

/** Lets the rows of a vocabulary be kept. Nobody may change such a row in memory but to save it. */
export function keepRows(...kept: EntityClass[]): void {
  kept.forEach((entity) => entities.add(entity));
}

function shelfOf(database: Database): Shelf {
  const turns = database.write.turns();
  const known = shelves.get(database);
  if (known && known.turns === turns && known.kept.size < mostKept) {
    return known;
  }
  const shelf: Shelf = { turns, kept: new Map() };
  shelves.set(database, shelf);
  return shelf;
}

/**
 * What is kept under a name, else what `read` finds.
 * @param read reads it from the database; null where there is none.
 */
export async function kept<Found extends object | null>(
  database: Database,
  name: string,
  read: () => Promise<Found>,
): Promise<Found> {
  const shelf = shelfOf(database);
  const known = shelf.kept.get(name);
  if (known && performance.now() - known.readAt < keptFor) {
    return known.found as Found;
  }
  const readAt = performance.now();
  const found = await read();
  if (found) {
    shelf.kept.set(name, { found, readAt });
  }
  return found;
}

/** The row with this key: from what is kept, where rows of its kind are, else from `read`. */
export function keptRow<Row extends ObjectLiteral>(
  database: Database,
  entity: EntityClass<Row>,
  key: string,
  read: () => Promise<Row | null>,
): Promise<Row | null> {
  return entities.has(entity) ? kept(database, `${entity.name} ${key}`, read) : read();
}

/** Lets go of everything that is kept: to see what a question needs that nobody asked before. */
export function forgetKept(database: Database): void {
  shelves.delete(database);
}
