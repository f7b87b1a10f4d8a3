import type { EntityManager, EntityMetadata, ObjectLiteral } from "typeorm";
import type { Database } from "./connect.ts";
import { eachOf, raw, sql, type Sql } from "./sql.ts";

/*
 * Rows as they lie in the table, without the entity machinery: reading a page of the directory took eight to ten
 * times as long with it. They are of the entity's class, so that nothing else need know how they were read.
 */

type Convert = (stored: unknown) => unknown;

interface Reader<Row> {
  table: string;
  /** The columns in their order. */
  columns: string[];
  make: (values: readonly unknown[]) => Row;
}

/** How a stored value becomes the property; null for those that are stored as they are. */
function conversionOf(type: unknown): Convert | null {
  switch (type) {
    case "simple-json":
      return (stored) => (typeof stored === "string" ? JSON.parse(stored) : stored);
    case "boolean":
      return (stored) => (stored === null ? null : Boolean(stored));
    default:
      return null;
  }
}

function readerOf<Row extends ObjectLiteral>(metadata: EntityMetadata): Reader<Row> {
  const create = metadata.target as new () => Row;
  const properties = metadata.columns.map((column) => ({
    name: column.propertyName,
    convert: conversionOf(column.type),
  }));
  return {
    table: `"${metadata.tableName}"`,
    columns: metadata.columns.map((column) => `"${column.databaseName}"`),
    make: (values) => {
      const row: Record<string, unknown> = new create();
      properties.forEach(({ name, convert }, index) => {
        row[name] = convert ? convert(values[index]) : values[index];
      });
      return row as Row;
    },
  };
}

const readers = new WeakMap<EntityMetadata, Reader<ObjectLiteral>>();

function readerFor<Row extends ObjectLiteral>(read: EntityManager, entity: new () => Row): Reader<Row> {
  const metadata = read.connection.getMetadata(entity);
  const known = readers.get(metadata) ?? readerOf(metadata);
  readers.set(metadata, known);
  return known as Reader<Row>;
}

/** All rows in one piece of text: handing over each value for itself takes SQLite's driver longer than reading it. */
async function packedRows(database: Database, columns: string, from: Sql): Promise<unknown[][]> {
  const [row] = await database.rows<{ packed: string }>(
    sql`select json_group_array(json_array(${raw(columns)}) order by "id") as packed from ${from}`,
  );
  return JSON.parse(row?.packed ?? "[]") as unknown[][];
}

async function handedRows(database: Database, columns: readonly string[], from: Sql): Promise<unknown[][]> {
  const named = columns.map((column, index) => `${column} as "${index}"`).join(", ");
  const rows = await database.rows<Record<number, unknown>>(sql`select ${raw(named)} from ${from} order by "id"`);
  return rows.map((row) => columns.map((_, index) => row[index]));
}

/** The rows whose column has one of these values, oldest key first. */
export async function plainRows<Row extends ObjectLiteral>(
  database: Database,
  entity: new () => Row,
  column: keyof Row & string,
  wanted: readonly string[],
): Promise<Row[]> {
  const { table, columns, make } = readerFor(database.read, entity);
  const from = sql`${raw(table)} where ${raw(`"${column}"`)} in (${eachOf(database.kind, wanted)})`;
  const rows =
    database.kind === "postgres"
      ? await handedRows(database, columns, from)
      : await packedRows(database, columns.join(", "), from);
  return rows.map(make);
}
