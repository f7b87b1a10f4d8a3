import { writeFileSync } from "node:fs";
import { Table, TableForeignKey, type DataSource, type EntityMetadata } from "typeorm";

type Plain = Record<string, unknown>;

interface PlainTable {
  name: string;
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

function lines(name: string, entries: Plain[]): string {
  if (entries.length === 0) {
    return "";
  }
  const body = entries.map((entry) => `      ${JSON.stringify(entry)},\n`).join("");
  return `    ${name}: [\n${body}    ],\n`;
}

function write(table: PlainTable): string {
  const parts = [
    lines("columns", table.columns),
    lines("indices", table.indices),
    lines("uniques", table.uniques),
    lines("foreignKeys", table.foreignKeys),
  ];
  return `  {\n    name: "${table.name}",\n${parts.join("")}  },\n`;
}

/**
 * Writes the tables of the first migration from the entities. Only for as long as nothing is released; afterwards
 * a change of an entity gets a migration of its own.
 */
export function writeTables(source: DataSource, file: string): void {
  const tables = byDependency(source.entityMetadatas.map((metadata) => describe(metadata, source)));
  const head = [
    `import type { TableOptions } from "typeorm";`,
    "",
    "/** The tables of the first migration, written by `npm run migration` from the entities. */",
    "export const tables: (TableOptions & { name: string })[] = [",
  ].join("\n");
  writeFileSync(file, `${head}\n${tables.map(write).join("")}];\n`);
}
