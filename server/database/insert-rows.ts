import type { EntityManager, EntityMetadata, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";
import type { EntityClass } from "./connect.ts";

/** SQLite takes at most 32,766 values in a statement; PostgreSQL 65,535. */
const mostValues = 30_000;

/**
 * Rows of so few columns go to SQLite as one text of JSON: binding the values of thousands of them one by one takes half as
 * long again as all the rest. The more columns, the more often each row of the text is looked through.
 */
const mostInJson = 6;
const jsonRowsAtOnce = 10_000;

/**
 * What becomes of a row whose key is there already: it is refused with all the others; that which is there is left; or what
 * it has in one column is added to what is there.
 */
type Existing = "refuse" | "leave" | { add: string };

function conflictOf({ primaryColumns, tablePath }: EntityMetadata, existing: Existing): string {
  if (existing === "refuse") {
    return "";
  }
  if (existing === "leave") {
    return " ON CONFLICT DO NOTHING";
  }
  const keys = primaryColumns.map((column) => `"${column.databaseName}"`).join(", ");
  return ` ON CONFLICT (${keys}) DO UPDATE SET "${existing.add}" = ${tablePath}."${existing.add}" + excluded."${existing.add}"`;
}

/** The places of values in a statement of PostgreSQL, row by row. */
function numberedPlaces(rows: number, columns: number): string[] {
  return Array.from({ length: rows }, (_row, index) => {
    const first = index * columns + 1;
    return `(${Array.from({ length: columns }, (_column, place) => `$${first + place}`).join(", ")})`;
  });
}

/**
 * Adds rows whose values are as the database keeps them, in the order of the entity's columns, with as few statements
 * as the databases allow.
 * @param columns those columns, where not all have a value.
 */
export async function insertValues(
  manager: EntityManager,
  metadata: EntityMetadata,
  rows: readonly (readonly unknown[])[],
  existing: Existing = "refuse",
  columns: readonly ColumnMetadata[] = metadata.columns,
): Promise<void> {
  const conflict = conflictOf(metadata, existing);
  const { tablePath } = metadata;
  const { driver } = manager.connection;
  const isPostgres = manager.connection.options.type === "postgres";
  const names = columns.map((column) => driver.escape(column.databaseName)).join(", ");
  const table = tablePath.split(".").map((part) => driver.escape(part)).join(".");
  if (!isPostgres && columns.length <= mostInJson) {
    const values = columns.map((_column, place) => `json_extract(value, '$[${place}]')`).join(", ");
    const text = `INSERT INTO ${table} (${names}) SELECT ${values} FROM json_each(jsonb(?)) WHERE 1 = 1${conflict}`;
    for (let start = 0; start < rows.length; start += jsonRowsAtOnce) {
      await manager.query(text, [JSON.stringify(rows.slice(start, start + jsonRowsAtOnce))]);
    }
    return;
  }
  const atOnce = Math.floor(mostValues / columns.length);
  const marks = `(${columns.map(() => "?").join(", ")})`;
  for (let start = 0; start < rows.length; start += atOnce) {
    const part = rows.slice(start, start + atOnce);
    const places = isPostgres ? numberedPlaces(part.length, columns.length) : part.map(() => marks);
    await manager.query(`INSERT INTO ${table} (${names}) VALUES ${places.join(", ")}${conflict}`, part.flat());
  }
}

/** Whether no row has a value there, so that the database need not be told of the column: it keeps nothing by itself. */
function isNullInAll<Row extends ObjectLiteral>({ propertyName, default: byItself }: ColumnMetadata, rows: readonly Partial<Row>[]): boolean {
  return byItself === undefined && rows.every((row) => row[propertyName] === null || row[propertyName] === undefined);
}

/**
 * Adds many rows with few statements, inside the running transaction. Every column of the entity must be in every row.
 * TypeORM's own insert spends most of its time on what these rows do not need: values that the database makes, and
 * reading them back.
 */
export async function insertRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  rows: readonly Partial<Row>[],
  existing: Existing = "refuse",
): Promise<void> {
  const metadata = manager.connection.getMetadata(entity);
  const { driver } = manager.connection;
  const columns = metadata.columns.filter((column) => !isNullInAll(column, rows));
  const values = rows.map((row) =>
    columns.map((column) => driver.preparePersistentValue(row[column.propertyName] ?? null, column) as unknown),
  );
  await insertValues(manager, metadata, values, existing, columns);
}
