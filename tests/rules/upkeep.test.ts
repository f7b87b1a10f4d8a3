import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { connect, type Database } from "../../server/database/connect.ts";
import { compile, raw, sql, type Sql } from "../../server/database/sql.ts";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import type { Config, DatabaseConfig } from "../../server/platform/config.ts";
import { entities } from "../../server/slices.ts";
import { backup } from "../../server/upkeep/backup.ts";
import { check } from "../../server/upkeep/check.ts";
import { restore } from "../../server/upkeep/restore.ts";
import { createTestDatabase, databaseKinds, folderOfDatabases, type TestDatabase } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";
import { testConfig } from "../harness/test-config.ts";

/** What a command said and ended with; a refusal is what it said. */
async function said(
  command: (config: Config, words: string[]) => Promise<number | void>,
  config: Config,
  words: string[],
): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  try {
    const code = (await command(config, words)) ?? 0;
    return { code, text: lines.join("") };
  } catch (error) {
    return { code: 1, text: `${lines.join("")}${(error as Error).message}` };
  } finally {
    spy.mockRestore();
  }
}

/** Runs a statement behind the back of the product, as whoever has the database's password can. */
async function tamper(database: Database, statement: Sql): Promise<void> {
  const { text, values } = compile(statement, database.kind);
  await database.writer.query(text, values);
}

/** Every row of every table, as text. */
async function everything(address: DatabaseConfig): Promise<Record<string, string[]>> {
  const database = await connect(address, entities);
  try {
    const all: Record<string, string[]> = {};
    for (const { target, tableName } of database.read.connection.entityMetadatas) {
      all[tableName] = (await database.read.find(target)).map((row) => JSON.stringify(row)).sort();
    }
    return all;
  } finally {
    await database.close();
  }
}

describe.each(databaseKinds)("looking after the database on %s", (kind) => {
  const others: TestDatabase[] = [];
  let folder: string;
  let server: TestServer;
  let config: Config;
  let head: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(folderOfDatabases, "kpd-upkeep-"));
    server = await startServer(kind, { dataFolder: folder });
    config = server.app.config;
    head = join(folder, "head.json");
    const secretary = { email: "farida@example.org", name: "Farida" };
    await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North", secretary });
    await signIn(server, secretary.email);
    await put(server.app, { name: "Ward End Tea & Talk" });
    await put(server.app, { name: "Aston Lanterns" });
  });
  afterAll(async () => {
    await server.close();
    for (const place of others) {
      await place.drop();
    }
    rmSync(folder, { recursive: true, force: true });
  });

  async function emptyPlace(ofKind: "sqlite" | "postgres"): Promise<Config> {
    const place = await createTestDatabase(ofKind);
    others.push(place);
    return { ...testConfig(place.config), dataFolder: mkdtempSync(join(folder, "other-")) };
  }

  it("finds a sound database sound, and exports the head of the record of acts", async () => {
    expect(await said(check, config, ["--export-head", head])).toMatchObject({ code: 0, text: expect.stringContaining("Sound.") });
    expect(JSON.parse(readFileSync(head, "utf8"))).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await said(check, config, ["--head", head])).toMatchObject({ code: 0 });
    expect(await said(check, config, ["--head", join(folder, "nothing.json")])).toMatchObject({ code: 1 });
  });

  const wrongs: { name: string; does: Sql[]; says: string }[] = [
    { name: "an edited entry", does: [sql`update audit_event set action = 'x' where sequence = 2`], says: "Entry 2 was edited" },
    { name: "fields that are no list", does: [sql`update audit_event set fields = '{' where sequence = 2`], says: "Entry 2 was edited" },
    { name: "a deleted entry", does: [sql`delete from audit_event where sequence = 3`], says: "Entry 3 is missing" },
    { name: "deleted entries", does: [sql`delete from audit_event where sequence in (2, 3)`], says: "The entries 2 to 3 are missing" },
    { name: "the first entry deleted", does: [sql`delete from audit_event where sequence = 1`], says: "Entry 1 is missing" },
    {
      name: "an entry written anew with a hash of its own",
      does: [sql`update audit_event set hash = ${"0".repeat(64)} where sequence = 2`],
      says: "Entry 2 was edited",
    },
    {
      name: "the end cut off",
      does: [sql`delete from audit_event where sequence = (select sequence from audit_head)`],
      says: "missing from the end",
    },
    {
      name: "the end cut off and the head set back",
      does: [
        sql`delete from audit_event where sequence = (select sequence from audit_head)`,
        sql`update audit_head set sequence = sequence - 1,
            hash = (select hash from audit_event order by sequence desc limit 1)`,
      ],
      says: "when its head was exported",
    },
    { name: "a head that was edited", does: [sql`update audit_head set hash = 'x'`], says: "The head of the chain is not the hash" },
    { name: "no head", does: [sql`delete from audit_head`], says: "The head of the chain is missing" },
    { name: "a row that is not in the index", does: [sql`delete from search_organisation`], says: "not in the index" },
    { name: "a word count that was edited", does: [sql`update search_word set documents = 7 where word = ''`], says: "counts 7" },
  ];
  describe("names", () => {
    let place: Config;
    let database: Database;

    beforeAll(async () => {
      const copy = join(folder, "to-be-spoilt.sqlite");
      place = await emptyPlace(kind);
      await said(backup, config, [copy]);
      await said(restore, place, [copy]);
      database = await connect(place.database, entities);
      for (const table of ["audit_event", "audit_head"]) {
        await tamper(database, sql`create table ${raw(`kept_${table}`)} as select * from ${raw(table)}`);
      }
    });
    afterAll(() => database.close());

    it.each(wrongs)("$name", async ({ does, says }) => {
      for (const table of ["audit_event", "audit_head"]) {
        await tamper(database, sql`delete from ${raw(table)}`);
        await tamper(database, sql`insert into ${raw(table)} select * from ${raw(`kept_${table}`)}`);
      }
      for (const statement of does) {
        await tamper(database, statement);
      }
      const found = await said(check, place, ["--head", head]);
      expect(found.text).toContain(says);
      expect(found.code).toBe(3);
    });
  });

  it.skipIf(kind === "postgres")("names references that lead nowhere", async () => {
    const copy = join(folder, "lost.sqlite");
    await said(backup, config, [copy]);
    const database = await connect({ kind: "sqlite", file: copy, apart: true }, entities);
    await database.writer.query("PRAGMA foreign_keys = OFF");
    await tamper(database, sql`delete from auth_user`);
    await database.close();
    expect((await said(restore, await emptyPlace("sqlite"), [copy])).text).toContain("name a row of auth_user that is not there");
  });

  it.each(databaseKinds)("backs up what is there while others write, and restores every row into %s", async (into) => {
    const file = join(folder, `for-${into}.sqlite`);
    const before = await everything(config.database);
    const writing = Array.from({ length: 5 }, (_unused, index) => put(server.app, { name: `Written meanwhile ${into} ${index}` }));
    const [done] = await Promise.all([said(backup, config, [file]), ...writing]);
    expect(done).toMatchObject({ code: 0 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const place = await emptyPlace(into);
    expect(await said(restore, place, [file, "--head", head])).toMatchObject({ code: 0 });
    const after = await everything(place.database);
    for (const [table, rows] of Object.entries(before)) {
      const changes = ["audit_head", "search_word", "idempotent_request"].includes(table);
      const kept = new Set(after[table]);
      expect(changes ? [] : rows.filter((row) => !kept.has(row)), table).toEqual([]);
    }
    expect(after["audit_event"]?.length).toBeGreaterThanOrEqual(before["audit_event"]?.length ?? 0);
    expect(await said(check, place, [])).toMatchObject({ code: 0 });
  });

  it("overwrites nothing without being told, and keeps what was there", async () => {
    const file = join(folder, "kept.sqlite");
    const place = await emptyPlace(kind);
    await said(backup, config, [file]);
    expect(await said(backup, config, [file])).toMatchObject({ code: 1, text: expect.stringContaining("already") });
    await said(restore, place, [file]);
    expect(await said(restore, place, [file])).toMatchObject({ code: 1, text: expect.stringContaining("--replace") });
    expect(await said(restore, place, [file, "--dry-run"])).toMatchObject({ code: 0, text: expect.stringContaining("Nothing was changed") });
    const other = await connect(place.database, entities);
    await tamper(other, sql`update network set name = 'Changed since' where handle = 'north'`);
    await other.close();
    expect(await said(restore, place, [file, "--replace"])).toMatchObject({ code: 0 });
    expect(JSON.stringify(await everything(place.database))).not.toContain("Changed since");
    const [former] = readdirSync(place.dataFolder).filter((name) => name.startsWith("before-restore"));
    expect(JSON.stringify(await everything({ kind: "sqlite", file: join(place.dataFolder, former ?? "") }))).toContain("Changed since");
  });

  it("restores nothing that is not a sound backup of this version or one before", async () => {
    const file = join(folder, "unsound.sqlite");
    const place = await emptyPlace(kind);
    await said(backup, config, [file]);
    const spoilt = async (name: string, spoil: (path: string) => unknown): Promise<string> => {
      const path = join(folder, name);
      copyFileSync(file, path);
      await spoil(path);
      const { code, text } = await said(restore, place, [path, "--replace"]);
      expect(code).toBe(1);
      return text;
    };
    const changed = (...statements: Sql[]) => async (path: string): Promise<void> => {
      const database = await connect({ kind: "sqlite", file: path, apart: true }, entities);
      for (const statement of statements) {
        await tamper(database, statement);
      }
      await database.close();
    };
    expect(await spoilt("text", (path) => writeFileSync(path, "no database"))).toContain("not a backup");
    expect(await spoilt("half", (path) => truncateSync(path, statSync(path).size / 2))).toMatch(/not a backup|not sound|malformed/);
    expect(await spoilt("chain", changed(sql`delete from audit_event where sequence = 2`))).toContain("Entry 2 is missing");
    expect(await spoilt("newer", changed(sql`insert into migration (timestamp, name) values (1, 'Later9999')`))).toContain("newer version");
    expect(await spoilt("other", changed(raw("drop table migration")))).toContain("no tables of the directory");
    expect(await said(restore, place, [join(folder, "missing.sqlite")])).toMatchObject({ code: 1 });
    expect(await said(check, place, [])).toMatchObject({ code: 1 });
    expect(readdirSync(place.dataFolder)).toEqual([]);
  });

  it("brings a backup of the release before to this version", async () => {
    const file = join(folder, "older.sqlite");
    const place = await emptyPlace(kind);
    await said(backup, config, [file]);
    const database = await connect({ kind: "sqlite", file, apart: true }, entities);
    await database.writer.query("PRAGMA foreign_keys = OFF");
    await database.writer.undoLastMigration({ transaction: "all" });
    await database.close();
    expect(await said(restore, place, [file])).toMatchObject({ code: 0, text: expect.stringContaining("brought to this version") });
    expect(await said(check, place, ["--head", head])).toMatchObject({ code: 0 });
  });

  it.skipIf(kind === "postgres")("does not take the file away from under an open directory", async () => {
    const file = join(folder, "under.sqlite");
    await said(backup, config, [file]);
    expect(await said(restore, config, [file, "--replace"])).toMatchObject({ code: 1, text: expect.stringContaining("Stop it first") });
    await put(server.app, { name: "Still open" });
    expect(existsSync(file)).toBe(true);
    expect(await said(check, config, [])).toMatchObject({ code: 0 });
  });
});
