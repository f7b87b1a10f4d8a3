import {
  Table,
  TableColumn,
  TableForeignKey,
  TableIndex,
  TableUnique,
  type QueryRunner,
  type TableColumnOptions,
  type TableForeignKeyOptions,
  type TableIndexOptions,
  type TableOptions,
  type TableUniqueOptions,
} from "typeorm";

/** What a migration adds to one released table. */
export interface AddedToTable {
  table: string;
  columns?: TableColumnOptions[];
  indices?: TableIndexOptions[];
  uniques?: TableUniqueOptions[];
  foreignKeys?: TableForeignKeyOptions[];
}

/** What a migration adds: whole tables, and parts of released ones. */
export interface Additions {
  tables: (TableOptions & { name: string })[];
  changes: AddedToTable[];
}

/** Adds them all; the rows of released tables are kept. */
export async function add(runner: QueryRunner, { tables, changes }: Additions): Promise<void> {
  for (const table of tables) {
    await runner.createTable(new Table(table));
  }
  for (const { table, columns = [], indices = [], uniques = [], foreignKeys = [] } of changes) {
    await runner.addColumns(table, columns.map((column) => new TableColumn(column)));
    await runner.createUniqueConstraints(table, uniques.map((unique) => new TableUnique(unique)));
    await runner.createForeignKeys(table, foreignKeys.map((foreign) => new TableForeignKey(foreign)));
    await runner.createIndices(table, indices.map((index) => new TableIndex(index)));
  }
}

/** Takes them away again, in the opposite order. */
export async function takeAway(runner: QueryRunner, { tables, changes }: Additions): Promise<void> {
  for (const { table, columns = [], indices = [], uniques = [], foreignKeys = [] } of [...changes].reverse()) {
    await runner.dropIndices(table, indices.map((index) => new TableIndex(index)));
    await runner.dropForeignKeys(table, foreignKeys.map((foreign) => new TableForeignKey(foreign)));
    await runner.dropUniqueConstraints(table, uniques.map((unique) => new TableUnique(unique)));
    await runner.dropColumns(table, columns.map((column) => new TableColumn(column)));
  }
  for (const table of [...tables].reverse()) {
    await runner.dropTable(table.name);
  }
}
