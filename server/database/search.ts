import type { QueryRunner } from "typeorm";

/** Makes the tables that full-text search needs, which entities cannot describe. */
export async function createSearchTables(runner: QueryRunner): Promise<void> {
  if (runner.connection.options.type === "postgres") {
    await runner.query(
      `CREATE TABLE organisation_search (id varchar(36) PRIMARY KEY, tokens tsvector NOT NULL)`,
    );
    await runner.query(`CREATE INDEX organisation_search_tokens ON organisation_search USING gin (tokens)`);
    return;
  }
  await runner.query(
    `CREATE VIRTUAL TABLE organisation_search USING fts5 (id UNINDEXED, tokens, tokenize = 'unicode61', prefix = '2 3')`,
  );
}

/** Removes what `createSearchTables` made. */
export async function dropSearchTables(runner: QueryRunner): Promise<void> {
  await runner.query("DROP TABLE organisation_search");
}
