import { expect } from "vitest";
import { inspectRows, inspectSchema } from "../../server/upkeep/soundness.ts";
import type { TestServer } from "./server.ts";

/** Every row of every table there is, the index of words included, as text in small letters. */
export async function everyRow({ app }: TestServer): Promise<string> {
  const { read, kind } = app.database;
  const named =
    kind === "sqlite"
      ? "select name from sqlite_master where type = 'table' and name not like '%\\_data' escape '\\' and name not like '%\\_idx' escape '\\'"
      : "select table_name as name from information_schema.tables where table_schema = current_schema()";
  const tables: { name: string }[] = await read.query(named);
  const rows = await Promise.all(tables.map(({ name }) => read.query(`SELECT * FROM "${name}"`)));
  return JSON.stringify(rows).toLowerCase();
}

/** That the check of an installation finds nothing: rows, references, the record of acts, tables and search. */
export async function expectSound({ app }: TestServer): Promise<void> {
  const { faults } = await inspectRows(app.database, null, () => undefined);
  expect([...faults, ...(await inspectSchema(app.database, () => undefined))]).toEqual([]);
}
