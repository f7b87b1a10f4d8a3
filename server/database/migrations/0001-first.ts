import { Table, type MigrationInterface, type QueryRunner } from "typeorm";
import { tables } from "./0001-first.tables.ts";

/** Makes the index of the first release; the second puts others in its place. */
export async function createFirstIndex(runner: QueryRunner): Promise<void> {
  if (runner.connection.options.type === "postgres") {
    await runner.query(
      "CREATE TABLE organisation_search (id varchar(36) PRIMARY KEY, names tsvector NOT NULL, words tsvector NOT NULL)",
    );
    await runner.query("CREATE INDEX organisation_search_words ON organisation_search USING gin (words)");
    return;
  }
  await runner.query(
    "CREATE VIRTUAL TABLE organisation_search USING fts5 (id UNINDEXED, names, words, tokenize = 'ascii', prefix = '2 3')",
  );
}

/** The first schema. The tables beside it are written by `npm run migration` from the entities. */
export class First0001 implements MigrationInterface {
  name = "First1763769600000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.createTable(new Table(table));
    }
    await createFirstIndex(runner);
    await runner.query("INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, '')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE organisation_search");
    for (const table of [...tables].reverse()) {
      await runner.dropTable(table.name);
    }
  }
}
