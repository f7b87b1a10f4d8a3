import DataLoader from "dataloader";
import type { ObjectLiteral } from "typeorm";
import type { Database } from "../database/connect.ts";
import { plainRows } from "../database/plain-rows.ts";
import { keptRow } from "./kept-rows.ts";

type EntityClass<Row extends ObjectLiteral> = new () => Row;

/** Reads rows in batches, so that a list costs one statement per relation and not one per row. */
export interface Loaders {
  /** The row with this key, or null. */
  one<Row extends ObjectLiteral>(entity: EntityClass<Row>, key: string | null): Promise<Row | null>;
  /** The rows whose column has this value, oldest key first. */
  many<Row extends ObjectLiteral>(entity: EntityClass<Row>, column: keyof Row & string, value: string): Promise<Row[]>;
  /** Keeps the rows that `many` would find for a value: they were read with something else. */
  prime<Row extends ObjectLiteral>(entity: EntityClass<Row>, column: keyof Row & string, value: string, rows: Row[]): void;
  /** A batch of a slice's own: the function gets all keys asked for in one tick and answers in their order. */
  batch<Key, Value>(name: string, key: Key, load: (keys: readonly Key[]) => Promise<Value[]>): Promise<Value>;
  /** Forgets everything read so far; called after each write. */
  clear(): void;
}

/** Makes the loaders of one request. */
export function createLoaders(database: Database): Loaders {
  let loaders = new Map<string, DataLoader<unknown, unknown>>();

  const loader = <Key, Value>(name: string, load: (keys: readonly Key[]) => Promise<Value[]>): DataLoader<Key, Value> => {
    const known = loaders.get(name);
    if (known) {
      return known as DataLoader<Key, Value>;
    }
    const made = new DataLoader<Key, Value>(load, { maxBatchSize: 500 });
    loaders.set(name, made as DataLoader<unknown, unknown>);
    return made;
  };

  const manyLoader = <Row extends ObjectLiteral>(entity: EntityClass<Row>, column: keyof Row & string): DataLoader<string, Row[]> =>
    loader<string, Row[]>(`many ${entity.name}.${column}`, async (values) => {
      const rows = await plainRows(database, entity, column, values);
      const groups = groupBy(rows, (row) => row[column] as string);
      return values.map((wanted) => groups.get(wanted) ?? []);
    });

  return {
    async one<Row extends ObjectLiteral>(entity: EntityClass<Row>, key: string | null) {
      if (key === null) {
        return null;
      }
      return keptRow(database, entity, key, () =>
        loader<string, Row | null>(`one ${entity.name}`, async (keys) => {
          const rows = await plainRows(database, entity, "id", keys);
          const byKey = new Map(rows.map((row) => [row["id"] as string, row]));
          return keys.map((wanted) => byKey.get(wanted) ?? null);
        }).load(key),
      );
    },
    many: (entity, column, value) => manyLoader(entity, column).load(value),
    prime(entity, column, value, rows) {
      manyLoader(entity, column).prime(value, rows);
    },
    batch: (name, key, load) => loader(`batch ${name}`, load).load(key) as Promise<never>,
    clear: () => {
      loaders = new Map();
    },
  };
}

function groupBy<Row>(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    group.push(row);
    groups.set(keyOf(row), group);
  }
  return groups;
}
