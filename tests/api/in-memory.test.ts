import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type Database } from "../../server/database/connect.ts";
import { rememberedRows } from "../../server/database/remembered.ts";
import { sql } from "../../server/database/sql.ts";
import type { Context } from "../../server/platform/context.ts";
import { Skill } from "../../server/vocabulary/skill.entity.ts";
import { entities } from "../../server/slices.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startServer, type TestServer } from "../harness/server.ts";

/* What is kept in memory says what the database says: after this process has written, and after another has. */
describe.each(databaseKinds)("what is kept in memory on %s", (kind) => {
  let server: TestServer;
  let other: Database;
  beforeAll(async () => {
    server = await startServer(kind);
    other = await connect(server.app.config.database, entities);
  });
  afterAll(async () => {
    await other.close();
    await server.close();
  });

  const request = (): Promise<Context> => server.app.contextFor(null);
  const nameNow = async ({ id }: Skill): Promise<string | undefined> => (await (await request()).load.one(Skill, id))?.name;
  const aSkill = async (): Promise<Skill> => (await server.app.database.read.find(Skill, { order: { id: "ASC" }, take: 1 }))[0]!;
  const rename = (database: Database, skill: Skill, name: string): Promise<unknown> =>
    database.write((manager) => manager.update(Skill, { id: skill.id }, { name }));

  it("is as this process has written it at once", async () => {
    const skill = await aSkill();
    expect(await nameNow(skill)).toBe(skill.name);
    await rename(server.app.database, skill, "Renamed here");
    expect(await nameNow(skill)).toBe("Renamed here");
  });

  it("is not what was read while a write was under way", async () => {
    const skill = await aSkill();
    await server.app.database.write(async (manager) => {
      await manager.update(Skill, { id: skill.id }, { name: "Renamed in the end" });
      await nameNow(skill);
    });
    expect(await nameNow(skill)).toBe("Renamed in the end");
  });

  it("is as another process has written it within a second", async () => {
    const skill = await aSkill();
    await nameNow(skill);
    await rename(other, skill, "Renamed elsewhere");
    await expect.poll(() => nameNow(skill), { timeout: 5000 }).toBe("Renamed elsewhere");
  });

  it("counts again once anybody has written, and only then", async () => {
    const { database } = server.app;
    const count = async (): Promise<number> => {
      const [row] = await rememberedRows<{ count: number | string }>(
        database,
        sql`select count(*) as count from skill where name = ${"Counted"}`,
      );
      return Number(row?.count);
    };
    expect(await count()).toBe(0);
    const before = database.statements();
    expect(await count()).toBe(0);
    // Whether anybody has written, and nothing else.
    expect(database.statements() - before).toBe(1);
    await rename(other, await aSkill(), "Counted");
    expect(await count()).toBe(1);
    await rename(database, await aSkill(), "Counted no more");
    expect(await count()).toBe(0);
  });
});
