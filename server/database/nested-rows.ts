import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";
import type { Database, EntityClass } from "./connect.ts";
import { join, raw, sql, type Sql } from "./sql.ts";

/*
 * Rows with the rows that belong to them, in one statement: each row is a JSON list of its columns, which ends with a
 * list for each kind of row below it. Both databases write JSON faster than their drivers hand values over.
 */

/** Rows of one entity, of which some columns are read, and what is read below each of them. */
export interface NestedRows {
  entity: EntityClass;
  /** What the row is called in the statement. */
  alias: Sql;
  /** `table alias where …`, where the row above can be named. */
  from: Sql;
  /** In which order; as it comes where a row above has one at most. */
  order: Sql | null;
  /** The properties that are read. */
  columns: readonly string[];
  /** That there is one row at most below each row above: it is then not gathered into a list. */
  single?: boolean;
  below: readonly Below[];
}

/** Rows below each row of others. */
export interface Below {
  rows: NestedRows;
  /** Hears for each row above what was read below it, and for whom. */
  keep: (above: object, found: object[], asker: never) => void;
}

type Kind = Database["kind"];

const columnsOf = new WeakMap<EntityClass, Map<string, ColumnMetadata>>();

/** The columns of an entity, by the property that holds them. */
export function columnsByProperty(database: Database, entity: EntityClass): ReadonlyMap<string, ColumnMetadata> {
  const known = columnsOf.get(entity);
  if (known) {
    return known;
  }
  const { columns } = database.read.connection.getMetadata(entity);
  const made = new Map(columns.map((column) => [column.propertyName, column]));
  columnsOf.set(entity, made);
  return made;
}

/** The table of an entity. */
export function tableOf(database: Database, entity: EntityClass): Sql {
  return raw(`"${database.read.connection.getMetadata(entity).tableName}"`);
}

function columnValue(kind: Kind, alias: Sql, column: ColumnMetadata | undefined): Sql {
  const value = sql`${alias}.${raw(`"${column?.databaseName}"`)}`;
  if (column?.type !== "simple-json") {
    return value;
  }
  return kind === "sqlite" ? sql`json(${value})` : sql`${value}::json`;
}

const packed = new WeakMap<NestedRows, Sql>();

/** One row with everything below it, as an expression over the row's alias. */
export function packedRow(database: Database, rows: NestedRows): Sql {
  const known = packed.get(rows) ?? packedAnew(database, rows);
  packed.set(rows, known);
  return known;
}

function packedAnew(database: Database, { entity, alias, columns, below }: NestedRows): Sql {
  const known = columnsByProperty(database, entity);
  const values = columns.map((name) => columnValue(database.kind, alias, known.get(name)));
  const lists = below.map(({ rows }) => packedRows(database, rows));
  const list = raw(database.kind === "sqlite" ? "json_array" : "json_build_array");
  return sql`${list}(${join([...values, ...lists])})`;
}

function packedRows(database: Database, rows: NestedRows): Sql {
  if (rows.single) {
    return sql`(select ${packedRow(database, rows)} from ${rows.from})`;
  }
  const list = raw(database.kind === "sqlite" ? "json_group_array" : "json_agg");
  const order = rows.order ? sql` order by ${rows.order}` : raw("");
  return sql`(select ${list}(${packedRow(database, rows)}${order}) from ${rows.from})`;
}

/** Makes a row of its values, and tells of everything below it. */
type Maker = (values: unknown[], asker: never) => object;

const makers = new WeakMap<NestedRows, Maker>();

/** Makes the row of what `packedRow` answered, and tells of everything below it to whoever asked. */
export function unpackedRow(database: Database, rows: NestedRows, text: unknown, asker: unknown): object {
  const values: unknown = typeof text === "string" ? JSON.parse(text) : text;
  const maker = makers.get(rows) ?? rowMaker(database, rows);
  makers.set(rows, maker);
  return maker(values as unknown[], asker as never);
}

function rowMaker(database: Database, { entity, columns, below }: NestedRows): Maker {
  const known = columnsByProperty(database, entity);
  const flags = new Set(columns.filter((name) => known.get(name)?.type === "boolean"));
  const belowMakers = below.map(({ rows }) => rowMaker(database, rows));
  return (values, asker) => {
    const row = new entity() as Record<string, unknown>;
    columns.forEach((name, place) => {
      const value = values[place];
      // SQLite keeps yes and no as numbers.
      row[name] = value !== null && flags.has(name) ? Boolean(value) : value;
    });
    below.forEach(({ rows, keep }, place) => {
      const found = (values[columns.length + place] ?? []) as unknown[];
      const all = (rows.single && found.length > 0 ? [found] : found) as unknown[][];
      keep(row, all.map((one) => belowMakers[place]?.(one, asker) ?? one), asker);
    });
    return row;
  };
}

/** The entries of a list of texts in a JSON column, as a table `name` with the columns `value` and `key`. */
export function entriesOf(kind: Kind, column: Sql, name: string): Sql {
  return kind === "sqlite"
    ? sql`json_each(${column}) as ${raw(name)}`
    : sql`json_array_elements_text(${column}::json) with ordinality as ${raw(name)}(value, key)`;
}

/** One property of the entries of a list of objects in a JSON column, as such a table. */
export function propertiesOf(kind: Kind, column: Sql, property: string, name: string): Sql {
  const each =
    kind === "sqlite"
      ? sql`json_each(${column}) as entry`
      : sql`json_array_elements(${column}::json) with ordinality as entry(value, key)`;
  return sql`(select entry.value ->> ${raw(`'${property}'`)} as value, entry.key as key from ${each}) as ${raw(name)}`;
}
