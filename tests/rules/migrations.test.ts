import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type Database } from "../../server/database/connect.ts";
import { drift, migrate, needsMigration } from "../../server/database/migrate.ts";
import { tables as released } from "../../server/database/migrations/0001-first.tables.ts";
import { compile, join, raw, sql } from "../../server/database/sql.ts";
import { entities } from "../../server/slices.ts";
import { createTestDatabase, databaseKinds, type TestDatabase } from "../harness/databases.ts";

const parentId = "00000000-0000-7000-8000-000000000001";
const branchId = "00000000-0000-7000-8000-000000000002";
const profileId = "00000000-0000-7000-8000-000000000003";

/** Puts a row into a table as the first release made it: what is not said is the shortest text, no or nothing. */
async function insert(database: Database, name: string, said: Record<string, string>): Promise<void> {
  const table = released.find((one) => one.name === name);
  const required = (table?.columns ?? []).filter((column) => column.isNullable !== true);
  const empty = Object.fromEntries(required.map(({ name, type }) => [name, type === "integer" ? 0 : "[]"]));
  const row = Object.entries({ ...empty, ...said });
  const columns = join(row.map(([column]) => raw(`"${column}"`)));
  const { text, values } = compile(
    sql`insert into ${raw(name)} (${columns}) values (${join(row.map(([, value]) => sql`${value}`))})`,
    database.kind,
  );
  await database.writer.query(text, values);
}

describe.each(databaseKinds)("migrations on %s", (kind) => {
  let place: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    place = await createTestDatabase(kind);
    database = await connect(place.config, entities);
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  it("build an empty database", async () => {
    expect(await needsMigration(database)).toBe(true);
    expect(await migrate(database)).toBeGreaterThan(0);
    expect(await needsMigration(database)).toBe(false);
  });

  it("leave nothing between tables and entities", async () => {
    expect(await drift(database)).toEqual([]);
  });

  it("keep every row of a database of the release before", async () => {
    await database.writer.undoLastMigration({ transaction: "all" });
    expect(await needsMigration(database)).toBe(true);
    await insert(database, "organisation", { id: parentId, handle: "parent" });
    await insert(database, "organisation", { id: branchId, handle: "branch", parentId });
    await insert(database, "organisation_profile", { id: profileId, organisationId: branchId });
    await migrate(database);
    expect(await drift(database)).toEqual([]);
    const kept = await database.rows(sql`
      select p.id as profile, o."parentId" as parent
      from organisation_profile p join organisation o on o.id = p."organisationId"`);
    expect(kept).toEqual([{ profile: profileId, parent: parentId }]);
  });

  it("do nothing the second time", async () => {
    expect(await migrate(database)).toBe(0);
  });
});
