import { writeFileSync } from "node:fs";
import { Table, TableForeignKey, type DataSource, type EntityMetadata, type TableOptions } from "typeorm";
import type { AddedToTable, Additions } from "./migrations/additions.ts";

type Plain = Record<string, unknown>;

interface PlainTable {
  name: string;
  /** On SQLite: rows are kept in the order of their key, without a number of their own. */
  withoutRowid?: true;
  columns: Plain[];
  indices: Plain[];
  uniques: Plain[];
  foreignKeys: (Plain & { referencedTableName: string })[];
}

/** Keeps what says something: no empty text, no false, no class marks. */
function saying(value: object): Plain {
  const entries = Object.entries(value).filter(
    ([name, inner]) =>
      name !== "@instanceof" && inner !== "" && inner !== false && inner !== undefined && inner !== null,
  );
  return Object.fromEntries(entries);
}

function describe(metadata: EntityMetadata, source: DataSource): PlainTable {
  const table = Table.create(metadata, source.driver);
  return {
    name: table.name,
    ...(table.withoutRowid ? { withoutRowid: true } : {}),
    columns: table.columns.map(saying),
    indices: table.indices.map(saying),
    uniques: table.uniques.map(saying),
    foreignKeys: metadata.foreignKeys.map((foreign) => {
      const key = TableForeignKey.create(foreign, source.driver);
      return { ...saying(key), referencedTableName: key.referencedTableName };
    }),
  };
}

/** Sorts tables so that each comes after the tables its foreign keys point to. */
function byDependency(tables: PlainTable[]): PlainTable[] {
  const sorted: PlainTable[] = [];
  const visit = (table: PlainTable, path: string[]): void => {
    if (sorted.includes(table) || path.includes(table.name)) {
      return;
    }
    for (const foreign of table.foreignKeys) {
      const target = tables.find((candidate) => candidate.name === foreign.referencedTableName);
      if (target) {
        visit(target, [...path, table.name]);
      }
    }
    sorted.push(table);
  };
  [...tables].sort((one, other) => (one.name < other.name ? -1 : 1)).forEach((table) => visit(table, []));
  return sorted;
}

const parts = ["columns", "indices", "uniques", "foreignKeys"] as const;

/** The entries that only one of two lists has, compared as they are written. */
function onlyIn(one: readonly object[] | undefined, other: readonly object[] | undefined): Plain[] {
  const known = new Set((other ?? []).map((entry) => JSON.stringify(entry)));
  return ((one ?? []) as Plain[]).filter((entry) => !known.has(JSON.stringify(entry)));
}

/**
 * What a table has that its released form had not.
 * @throws Error when a released part is missing or changed, or a new column could not be filled in existing rows.
 */
function addedTo(released: TableOptions, table: PlainTable): AddedToTable | null {
  for (const part of parts) {
    const gone = onlyIn(released[part], table[part]);
    if (gone.length > 0) {
      throw new Error(
        `The released table ${table.name} has ${part} that its entity no longer has: ${JSON.stringify(gone)}. ` +
          "Released tables only grow: keep them, or write a migration by hand.",
      );
    }
  }
  const columns = onlyIn(table.columns, released.columns);
  const unfilled = columns.filter((column) => column.isNullable !== true);
  if (unfilled.length > 0) {
    throw new Error(
      `New columns of the released table ${table.name} must be nullable, because it has rows: ` +
        `${unfilled.map((column) => String(column.name)).join(", ")}.`,
    );
  }
  const added = {
    table: table.name,
    columns,
    indices: onlyIn(table.indices, released.indices),
    uniques: onlyIn(table.uniques, released.uniques),
    foreignKeys: onlyIn(table.foreignKeys, released.foreignKeys),
  };
  return parts.some((part) => added[part].length > 0) ? (added as unknown as AddedToTable) : null;
}

/**
 * What the entities have that the released tables have not.
 * @throws Error when a released table is missing or has changed; see `addedTo`.
 */
function additions(source: DataSource, released: readonly (TableOptions & { name: string })[]): Additions {
  const tables = byDependency(source.entityMetadatas.map((metadata) => describe(metadata, source)));
  const gone = released.filter(({ name }) => tables.every((table) => table.name !== name));
  if (gone.length > 0) {
    throw new Error(`Released tables without an entity: ${gone.map(({ name }) => name).join(", ")}.`);
  }
  const before = new Map(released.map((table) => [table.name, table]));
  return {
    tables: tables.filter(({ name }) => !before.has(name)) as unknown as Additions["tables"],
    changes: tables.flatMap((table) => {
      const old = before.get(table.name);
      return (old && addedTo(old, table)) ?? [];
    }),
  };
}

function lines(name: string, entries: readonly object[] | undefined): string {
  if (entries === undefined || entries.length === 0) {
    return "";
  }
  const body = entries.map((entry) => `        ${JSON.stringify(entry)},\n`).join("");
  return `      ${name}: [\n${body}      ],\n`;
}

function write(name: string, value: string, table: object): string {
  const own = table as Record<(typeof parts)[number], readonly object[] | undefined>;
  const order = "withoutRowid" in table ? "      withoutRowid: true,\n" : "";
  return `    {\n      ${name}: "${value}",\n${order}${parts.map((part) => lines(part, own[part])).join("")}    },\n`;
}

/** Writes what the entities have more than the released tables into the file of the newest migration. */
export function writeAdditions(
  source: DataSource,
  released: readonly (TableOptions & { name: string })[],
  file: string,
): void {
  const { tables, changes } = additions(source, released);
  const text = [
    `import type { Additions } from "./additions.ts";`,
    "",
    "/** What this migration adds to the released tables, written by `npm run migration` from the entities. */",
    "export const additions: Additions = {",
    `  tables: [\n${tables.map((table) => write("name", table.name, table)).join("")}  ],`,
    `  changes: [\n${changes.map((change) => write("table", change.table, change)).join("")}  ],`,
    "};",
  ].join("\n");
  writeFileSync(file, `${text}\n`);
}
