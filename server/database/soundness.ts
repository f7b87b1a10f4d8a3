import type { EntityManager, EntityMetadata } from "typeorm";
import type { Database } from "./connect.ts";

/** What is said of a database that is not whole stays readable: the first few faults tell enough. */
const mostFaults = 5;

/** Which steps of the schema a database has taken, compared with those that this version knows. */
export interface SchemaVersion {
  /** Steps of a newer version, which this one does not know. */
  unknown: string[];
  /** Steps that are still to be taken. */
  missing: string[];
}

/** Compares the steps taken with the steps known; null when the database is none of ours. */
export async function schemaVersion(database: Database): Promise<SchemaVersion | null> {
  const runner = database.writer.createQueryRunner();
  try {
    if (!(await runner.hasTable("migration"))) {
      return null;
    }
    const taken = ((await runner.query(`SELECT name FROM migration`)) as { name: string }[]).map(({ name }) => name);
    const known = database.writer.migrations.map((migration) => migration.name ?? "");
    return {
      unknown: taken.filter((name) => !known.includes(name)),
      missing: known.filter((name) => !taken.includes(name)),
    };
  } finally {
    await runner.release();
  }
}

/** What the database itself finds wrong with its pages and indexes, in its own words; none when it is whole. */
export async function integrityFaults(manager: EntityManager): Promise<string[]> {
  if (manager.connection.options.type === "postgres") {
    const invalid = (await manager.query(
      `SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace`,
    )) as { name: string }[];
    return invalid.map(({ name }) => `the index ${name} is not valid`);
  }
  const said = (await manager.query(`PRAGMA integrity_check(${mostFaults})`)) as { integrity_check: string }[];
  return said.map((row) => row.integrity_check).filter((line) => line !== "ok");
}

/** The rows of one table that name rows of others which are not there, as sentences. */
async function lostReferences(manager: EntityManager, metadata: EntityMetadata): Promise<string[]> {
  const faults: string[] = [];
  for (const { columns, referencedColumns, referencedEntityMetadata } of metadata.foreignKeys) {
    const [own, other] = [columns[0]?.databaseName, referencedColumns[0]?.databaseName];
    const [found] = (await manager.query(
      `SELECT count(*) AS lost FROM "${metadata.tableName}" c WHERE c."${own}" IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM "${referencedEntityMetadata.tableName}" p WHERE p."${other}" = c."${own}")`,
    )) as { lost: number | string }[];
    if (Number(found?.lost) > 0) {
      faults.push(`${found?.lost} rows of ${metadata.tableName} name a row of ${referencedEntityMetadata.tableName} that is not there`);
    }
  }
  return faults;
}

/** Rows that name rows which are not there, as sentences; none when every reference holds. */
export async function referenceFaults(manager: EntityManager): Promise<string[]> {
  if (manager.connection.options.type === "postgres") {
    const faults: string[] = [];
    for (const metadata of manager.connection.entityMetadatas) {
      faults.push(...(await lostReferences(manager, metadata)));
    }
    return faults;
  }
  // SQLite asks by the references of the file itself, which may be of an older version.
  const lost = (await manager.query(
    `SELECT "table" AS child, parent, count(*) AS lost FROM pragma_foreign_key_check GROUP BY "table", parent`,
  )) as { child: string; parent: string; lost: number }[];
  return lost.map((row) => `${row.lost} rows of ${row.child} name a row of ${row.parent} that is not there`);
}
