import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type Database } from "../../server/database/connect.ts";
import { drift, migrate, needsMigration } from "../../server/database/migrate.ts";
import { entities } from "../../server/slices.ts";
import { createTestDatabase, databaseKinds, type TestDatabase } from "../harness/databases.ts";

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

  it("do nothing the second time", async () => {
    expect(await migrate(database)).toBe(0);
  });
});
