import { Table, type MigrationInterface, type QueryRunner } from "typeorm";
import { createSearchTables, dropSearchTables } from "../search.ts";
import { tables } from "./0001-first.tables.ts";

/** The first schema. The tables beside it are written by `npm run migration` from the entities. */
export class First0001 implements MigrationInterface {
  name = "First1763769600000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.createTable(new Table(table));
    }
    await createSearchTables(runner);
    await runner.query("INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, '')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSearchTables(runner);
    for (const table of [...tables].reverse()) {
      await runner.dropTable(table.name);
    }
  }
}
