import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Area, AreaPart } from "../../server/places/area.entity.ts";
import { loadVocabulary } from "../../server/vocabulary/load-vocabulary.ts";
import { Community, CommunityPart } from "../../server/vocabulary/community.entity.ts";
import { Language } from "../../server/vocabulary/language.entity.ts";
import { Skill, TermStatus } from "../../server/vocabulary/skill.entity.ts";
import { TermWord } from "../../server/vocabulary/term-word.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startServer, type TestServer } from "../harness/server.ts";

describe.each(databaseKinds)("loading the vocabulary on %s", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());

  async function everything(): Promise<unknown> {
    const { read } = server.app.database;
    const tables = [Area, AreaPart, Skill, Community, CommunityPart, Language, TermWord];
    const rows = await Promise.all(tables.map((table) => read.find(table)));
    return rows.map((all) => all.map((row) => JSON.stringify(row)).sort());
  }

  it("changes nothing when it is done again", async () => {
    const before = await everything();
    await loadVocabulary(server.app.database);
    expect(await everything()).toEqual(before);
  });

  it("keeps terms of the installation's own, and the state a network gave a shipped one", async () => {
    const { read, write } = server.app.database;
    await write((manager) => manager.update(Skill, { code: "grants" }, { status: TermStatus.RETIRED }));
    await loadVocabulary(server.app.database);
    const retired = await read.findOneByOrFail(Skill, { code: "grants" });
    expect(retired.status).toBe(TermStatus.RETIRED);
    expect(await read.countBy(TermWord, { subjectId: retired.id })).toBe(0);
    await write((manager) => manager.update(Skill, { code: "grants" }, { status: TermStatus.ACTIVE }));
    await loadVocabulary(server.app.database);
    expect(await read.countBy(TermWord, { subjectId: retired.id })).toBeGreaterThan(0);
  });

  it("knows a place by every area around it, and an area that ended by its successor", async () => {
    expect(await areasAround("alum-rock")).toEqual(
      ["England", "West Midlands", "West Midlands Combined Authority", "Birmingham", "Alum Rock"].concat(
        "NHS Birmingham and Solihull Integrated Care Board").sort(),
    );
    expect(await areasAround("E07000206")).toContain("East Suffolk");
    expect(await areasAround("E07000071")).toContain("Suffolk and North East Essex");
    const words = await server.app.database.read.findBy(TermWord, { words: "waveney" });
    const eastSuffolk = await server.app.database.read.findOneByOrFail(Area, { code: "E07000244" });
    expect(words.map((word) => word.subjectId)).toEqual([eastSuffolk.id]);
  });

  async function areasAround(code: string): Promise<string[]> {
    const { read } = server.app.database;
    const { id } = await read.findOneByOrFail(Area, { code });
    const around = await read.find(AreaPart, { where: { partId: id }, relations: { area: true } });
    return around.map((part) => part.area?.name ?? "").sort();
  }
});
