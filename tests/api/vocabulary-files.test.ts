import { parse } from "csv-parse/sync";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportVocabulary, importVocabulary } from "../../server/interop/vocabulary-command.ts";
import { Capability } from "../../server/organisations/capability.entity.ts";
import type { Context } from "../../server/platform/context.ts";
import { Refusal } from "../../server/platform/refusal.ts";
import { Skill } from "../../server/vocabulary/skill.entity.ts";
import { changeSkill, mapSkill } from "../../server/vocabulary/skill-keeping.service.ts";
import { acceptSkill, proposeSkill } from "../../server/vocabulary/skill-proposals.service.ts";
import { nodeId } from "../../server/platform/node.ts";
import { loadVocabulary } from "../../server/vocabulary/load-vocabulary.ts";
import { databaseKinds } from "../harness/databases.ts";
import { operatorOf, put, skillId } from "../harness/directory.ts";
import { realData } from "../harness/real-data.ts";
import { startServer, type TestServer } from "../harness/server.ts";

describe.each(databaseKinds)("vocabularies as files on %s", (kind) => {
  let server: TestServer;
  let ctx: Context;
  let folder: string;

  beforeAll(async () => {
    server = await startServer(kind);
    ctx = await operatorOf(server.app);
    folder = await mkdtemp(join(tmpdir(), "words-"));
    await prepare();
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** Words of the partnership's own: one accepted, one waiting, one merged; and a changed word of the product's. */
  async function prepare(): Promise<void> {
    const kantha = await proposeSkill(ctx, { label: "Kantha quilting", lang: "en" });
    const words = [{ lang: "bn", words: ["কাঁথা", "নকশি কাঁথা"] }, { lang: "en", words: ["a | quilt", "“quoted”, with commas"] }];
    await acceptSkill(ctx, nodeId(kantha), { parent: await skillId(server.app, "reaching-people"), words }, 1);
    await proposeSkill(ctx, { label: "ਢੋਲ", lang: "pa" });
    const merged = await proposeSkill(ctx, { label: "Bills clinic", lang: "en" });
    await mapSkill(ctx, nodeId(merged), await skillId(server.app, "money-advice"));
    await changeSkill(ctx, await skillId(server.app, "food"), { label: "Food and meals" }, 1);
  }

  const at = (name: string): string => join(folder, name);

  async function taken(name: string, ...choices: string[]): Promise<string> {
    return (await importVocabulary(ctx, [at(name), ...choices])).split("\n")[0] ?? "";
  }

  /** All skills and what is kept of them, without keys and versions. */
  async function skills(context: Context): Promise<unknown[]> {
    const rows = await context.read.find(Skill);
    const codes = new Map(rows.map((row) => [row.id, row.code]));
    const plain = rows.map(({ id: _id, version: _version, updatedAt: _at, parentId, successorId, ...row }) => ({
      ...row,
      parent: codes.get(parentId ?? ""),
      successor: codes.get(successorId ?? ""),
    }));
    return plain.sort((one, other) => (one.code < other.code ? -1 : 1));
  }

  it.each(["own.csv", "own.jsonld"])("go round by %s: nothing changes here, and elsewhere they become the same", async (name) => {
    await exportVocabulary(ctx, [at(name)]);
    const here = await skills(ctx);
    expect(await taken(name)).toBe("0 created, 0 updated, 77 unchanged, 0 rejected.");
    expect(await skills(ctx)).toEqual(here);

    const elsewhere = await startServer("sqlite");
    const there = await operatorOf(elsewhere.app);
    const [said] = (await importVocabulary(there, [at(name)])).split("\n");
    expect(said).toBe("3 created, 1 updated, 73 unchanged, 0 rejected.");
    expect(await skills(there)).toEqual(here);
    await loadVocabulary(elsewhere.app.database);
    expect(await skills(there)).toEqual(here);
    await exportVocabulary(there, [at(`again-${name}`)]);
    expect(await readFile(at(`again-${name}`), "utf8")).toBe(await readFile(at(name), "utf8"));
    await elsewhere.close();
  });

  it.each(["communities.csv", "communities.jsonld"])("hold communities with all wider ones in %s", async (name) => {
    await exportVocabulary(ctx, [at(name), "--communities"]);
    expect(await taken(name, "--communities")).toMatch(/^0 created, 0 updated, 9\d unchanged, 0 rejected\.$/);
  });

  it("say of every row what becomes of it, write nothing in a dry run, and change nothing the second time", async () => {
    const table = `code,label,parent,status,mappings,words:ur,words:x
top,Top,,ACTIVE,UK-CAT HE CLOSE,صحت,
part,Part,top,,,,
,Nameless code,,,,,
noname,,,,,,
twice,Twice,,,,,
twice,Twice,,,,,
orphan,Orphan,nowhere,,,,
under,Under an orphan,orphan,,,,
round,Round,about,,,,
about,About,round,,,,
odd,Odd,,SOMETIMES,,,
strange,Strange,,,UK-CAT HE NEARLY,,
food,Food and meals,,,,,
tagged,Tagged,,,,,word
`;
    await writeFile(at("rows.csv"), table);
    const dry = await taken("rows.csv", "--dry-run");
    expect(dry).toBe("Nothing was written. It would be: 2 created, 0 updated, 0 unchanged, 12 rejected.");
    expect(await ctx.read.findOneBy(Skill, { code: "top" })).toBeNull();
    expect(await taken("rows.csv")).toBe("2 created, 0 updated, 0 unchanged, 12 rejected.");
    expect(await taken("rows.csv")).toBe("0 created, 0 updated, 2 unchanged, 12 rejected.");
    const report = await readFile(at("rows.csv.report.csv"), "utf8");
    expect(report).toContain("5,twice,REJECTED,code,The code stands in the file more than once.");
    expect(report).toContain("8,under,REJECTED,parent,The term orphan was rejected.");
    expect(report).toContain("9,round,REJECTED,parent,It would be within itself.");
    expect(report).toContain("13,food,REJECTED,parent,It ships with the product");
    await writeFile(at("rows.csv"), table.replace("part,Part,top", "part,A part,top"));
    expect(await taken("rows.csv")).toBe("0 created, 1 updated, 1 unchanged, 12 rejected.");
  });

  it("leave what a table does not speak of as it is, and say which columns were not read", async () => {
    const head = "code,label,description,parent,mappings,words:en,words:ur";
    await writeFile(at("whole.csv"), `${head}\nvisiting,Visiting,At home,everyday-needs,UK-CAT HE CLOSE,calling round,ملاقات\n`);
    await taken("whole.csv");
    const before = await ctx.read.findOneByOrFail(Skill, { code: "visiting" });
    await writeFile(at("part.csv"), "code,label,parant,words:so\nvisiting,Visiting,,booqasho\nfood,Food and meals,,cunto\n");
    const said = await importVocabulary(ctx, [at("part.csv")]);
    expect(said).toContain("0 created, 2 updated, 0 unchanged, 0 rejected.");
    expect(said).toContain("Nothing was read from the columns parant.");
    const { wordsByLanguage, description, parentId, mappings } = await ctx.read.findOneByOrFail(Skill, { code: "visiting" });
    expect({ description, parentId, mappings }).toEqual({
      description: "At home",
      parentId: before.parentId,
      mappings: [{ scheme: "UK-CAT", code: "HE", relation: "CLOSE" }],
    });
    expect(wordsByLanguage).toEqual({ en: ["calling round"], ur: ["ملاقات"], so: ["booqasho"] });
    await writeFile(at("part.csv"), "code,label,words:ur\nvisiting,Visiting,\n");
    await taken("part.csv");
    expect((await ctx.read.findOneByOrFail(Skill, { code: "visiting" })).wordsByLanguage).toEqual({ en: ["calling round"], so: ["booqasho"] });
  });

  it("tell what is wrong with a file that cannot be read or written", async () => {
    await writeFile(at("wrong.csv"), "code,name\nvis,Visits\n");
    await expect(taken("wrong.csv")).rejects.toThrow("Its columns are code, name.");
    await writeFile(at("wrong.csv"), 'code,label\nvis,"Visits\n');
    await expect(taken("wrong.csv")).rejects.toThrow("opening quote at line 2");
    await writeFile(at("wrong.csv"), "");
    await expect(taken("wrong.csv")).rejects.toThrow("It is empty.");
    await expect(exportVocabulary(ctx, [at("nowhere/own.csv")])).rejects.toThrow(Refusal);
    await expect(exportVocabulary(ctx, [at("none.csv"), "--scheme", "Nobody"])).rejects.toThrow("no skills of a vocabulary Nobody");
  });

  it("are refused when they are none", async () => {
    await writeFile(at("other.csv"), "a,b\n1,2\n");
    await expect(taken("other.csv")).rejects.toThrow(Refusal);
    await expect(taken("other.pdf")).rejects.toThrow(Refusal);
    await writeFile(at("empty.jsonld"), JSON.stringify({ "@graph": [{ "@type": "Concept", notation: "x" }] }));
    await expect(taken("empty.jsonld")).rejects.toThrow("columns code and label");
  });

  it("do nothing where a choice is mistyped or the report cannot be kept", async () => {
    await writeFile(at("choices.csv"), "code,label\nchoices,Choices\n");
    await expect(taken("choices.csv", "--dry-rum")).rejects.toThrow("We do not know what --dry-rum means");
    await expect(taken("choices.csv", "--scheme", "--dry-run")).rejects.toThrow("Say what --scheme is to be.");
    await expect(taken("choices.csv", "--report", at("nowhere/report.csv"))).rejects.toThrow("The report cannot be written");
    expect(await ctx.read.findOneBy(Skill, { code: "choices" })).toBeNull();
  });

  /** What a file of our own columns comes to, with a reason for each row that is not taken. */
  async function rows(name: string, table: string): Promise<string[]> {
    await writeFile(at(name), `code,label,parent,status,successor\n${table}\n`);
    await taken(name);
    const report = parse(await readFile(at(`${name}.report.csv`), "utf8"), { bom: true, columns: true }) as Record<string, string>[];
    return report.map(({ code, outcome, reason }) => `${code} ${outcome} ${reason}`.trim());
  }

  it("leave nobody without the place that the file gives: what hangs on a rejected row falls with it", async () => {
    expect(await rows("chain.csv", "no code,First,,,\nsecond,Second,no code,,\nthird,Third,second,,\nended,Ended,,RETIRED,third")).toEqual([
      "no code REJECTED It has no code of letters, digits, - and _.",
      "second REJECTED The term no code was rejected.",
      "third REJECTED The term second was rejected.",
      "ended REJECTED The term third was rejected.",
    ]);
  });

  it("hold what the screens hold: two levels of skills, and none in use within a retired one", async () => {
    expect(await rows("levels.csv", "crafts,Crafts,,,\nweaving,Weaving,crafts,,\nsilk,Silk weaving,weaving,,")).toEqual([
      "crafts CREATED",
      "weaving CREATED",
      "silk REJECTED The product's own skills have two levels, and weaving is within another already.",
    ]);
    expect(await rows("levels.csv", "crafts,Crafts,,RETIRED,\ndyeing,Dyeing,crafts,,")).toEqual([
      "crafts REJECTED It has kinds of its own that are in use. Retire or move those first.",
      "dyeing REJECTED The term crafts is not in use.",
    ]);
    expect(await rows("levels.csv", "crafts,Crafts,everyday-needs,,")).toEqual([
      "crafts REJECTED It has kinds of its own, and the product's own skills have two levels.",
    ]);
    expect(await rows("levels.csv", "crafts,Crafts,,RETIRED,\nweaving,Weaving,crafts,RETIRED,")).toEqual(["crafts UPDATED", "weaving UPDATED"]);
    expect(await rows("levels.csv", "felt,Felt,crafts,,")).toEqual(["felt REJECTED The term crafts is not in use."]);
  });

  it("are read as spreadsheets write them, and take no letters that were lost", async () => {
    await writeFile(at("windows.csv"), Buffer.from("code;label;description\nvisits;Caf\u00e9 visits;With cake\n", "latin1"));
    expect(await taken("windows.csv")).toBe("1 created, 0 updated, 0 unchanged, 0 rejected.");
    expect(await ctx.read.findOneByOrFail(Skill, { code: "visits" })).toMatchObject({ name: "Café visits", description: "With cake" });
    expect((await rows("lost.csv", "lost,Caf\uFFFD,,,"))[0]).toContain("Letters were lost on the way into the file.");
    await writeFile(at("lost.csv"), "code,label,words:ur\nlost,Lost,???? ??\n");
    expect(await taken("lost.csv")).toBe("0 created, 0 updated, 0 unchanged, 1 rejected.");
    await writeFile(at("tags.csv"), "code,label,words:UR\ntags,Tags,\u0645\u0644\u0627\u0642\u0627\u062a\n");
    await taken("tags.csv");
    expect(await readFile(at("tags.csv.report.csv"), "utf8")).toContain("Write ur for the language UR.");
    await writeFile(at("unicode.csv"), Buffer.from("\uFEFFcode\tlabel\twords:ur\nunicode\tUnicode\t\u0645\u0644\u0627\u0642\u0627\u062a\n", "utf16le"));
    expect(await taken("unicode.csv")).toBe("1 created, 0 updated, 0 unchanged, 0 rejected.");
    const concept = { "@type": "skos:Concept", notation: "odd-address", prefLabel: { en: "Odd" }, broader: "urn:kpd:skills:%E0%A4%A" };
    await writeFile(at("odd.jsonld"), JSON.stringify({ "@graph": [concept] }));
    expect(await taken("odd.jsonld")).toBe("0 created, 0 updated, 0 unchanged, 1 rejected.");
  });

  it("are read again as they were, though no cell of the table is a formula for a spreadsheet", async () => {
    const names = ["=HYPERLINK(1)", "'@quoted", " -5 and more"];
    for (const label of names) {
      await proposeSkill(ctx, { label, lang: "en" });
    }
    await exportVocabulary(ctx, [at("formulas.csv")]);
    const cells = parse(await readFile(at("formulas.csv"), "utf8"), { bom: true }).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(await taken("formulas.csv")).toMatch(/^0 created, 0 updated, \d+ unchanged, 0 rejected\.$/);
    await writeFile(at("hostile.csv"), "code,label\n=1+1,Sum\n");
    await taken("hostile.csv");
    expect(await readFile(at("hostile.csv.report.csv"), "utf8")).toContain("1,'=1+1,REJECTED,code");
  });

  it("merge skills as the screen does: who carried the one carries the other", async () => {
    const table = "code,label,parent,status,successor\n";
    await writeFile(at("merge.csv"), `${table}debt-clinic,Debt clinic,advice-and-rights,,\n`);
    await taken("merge.csv");
    const page = await put(server.app, { name: "Lozells tenants", skills: { "debt-clinic": {} } });
    await writeFile(at("merge.csv"), `${table}debt-clinic,Debt clinic,advice-and-rights,RETIRED,money-advice\n`);
    expect(await taken("merge.csv")).toBe("0 created, 1 updated, 0 unchanged, 0 rejected.");
    const capability = await ctx.read.findOneByOrFail(Capability, { organisationId: page.key });
    expect(nodeId(await ctx.read.findOneByOrFail(Skill, { id: capability.skillId }))).toBe(await skillId(server.app, "money-advice"));
    expect(capability.ownWords).toBe("Debt clinic");
  });

  it("are refused where they would lead in circles with what is kept, or hold what no database keeps", async () => {
    await writeFile(at("one.csv"), "code,label,parent,status,successor\nlow,Low,,,\nhigh,High,low,,\n");
    await taken("one.csv");
    const faults: [string, string][] = [
      ["low,Low,high,,", "It would be within itself."],
      ["low,Low,,ACTIVE,high", "Only a retired term has another in its place."],
      ["low,Low,,RETIRED,low", "Only a retired term has another in its place."],
      ["low,Lo\u0000w,,,", "It holds a character that cannot be kept."],
      [`low,${"L".repeat(201)},,,`, "It is longer than 200 characters."],
    ];
    for (const [row, reason] of faults) {
      await writeFile(at("one.csv"), `code,label,parent,status,successor\n${row}\n`);
      expect(await taken("one.csv")).toBe("0 created, 0 updated, 0 unchanged, 1 rejected.");
      expect(await readFile(at("one.csv.report.csv"), "utf8")).toContain(reason);
    }
    for (const [name, text] of [["broken.json", "{"], ["broken.csv", 'code,label\n"a,b\n']] as const) {
      await writeFile(at(name), text);
      await expect(taken(name)).rejects.toThrow("is not a list of words that we can read");
    }
    await expect(taken("nowhere.csv")).rejects.toThrow("There is no file");
  });

  const ukCat = realData("taxonomies/ukcat.csv");

  it.skipIf(ukCat === null)("take in UK-CAT apart from the product's own list, with its parents, and give it back", async () => {
    const before = await own();
    const load = async (...choices: string[]): Promise<string> =>
      (await importVocabulary(ctx, [ukCat ?? "", "--scheme", "UK-CAT", "--report", at("ukcat.report.csv"), ...choices])).split("\n")[0] ?? "";
    expect(await load("--dry-run")).toContain("254 created");
    expect(await load()).toBe("254 created, 0 updated, 0 unchanged, 0 rejected.");
    expect(await load()).toBe("0 created, 0 updated, 254 unchanged, 0 rejected.");
    expect(await own()).toEqual(before);
    const { data } = await server.as(null).ask<{ skills: object[] }, object>(
      `{ skills(scheme: "UK-CAT", text: "film") { code label scheme parent { code parent { label } } } }`);
    expect(data.skills).toEqual([
      { code: "UK-CAT:AR201", label: "Film", scheme: "UK-CAT", parent: { code: "UK-CAT:AR200", parent: { label: "Arts" } } },
    ]);
    for (const name of ["ukcat.csv", "ukcat.jsonld"]) {
      await exportVocabulary(ctx, [at(name), "--scheme", "UK-CAT"]);
      expect(await taken(name, "--scheme", "UK-CAT")).toBe("0 created, 0 updated, 254 unchanged, 0 rejected.");
    }
  });

  async function own(): Promise<object[]> {
    const { data } = await server.as(null).ask<{ skills: object[] }, object>(`{ skills { code label } }`);
    return data.skills;
  }

  const dei = realData("taxonomies/dei_taxonomy.json");

  it.skipIf(dei === null)("take in the 360Giving DEI list of communities, the same from either of its files", async () => {
    const load = async (file: string): Promise<string> => {
      const words = [realData(file) ?? "", "--communities", "--scheme", "360Giving-DEI", "--report", at("dei.report.csv")];
      return (await importVocabulary(ctx, words)).split("\n")[0] ?? "";
    };
    expect(await load("taxonomies/dei_taxonomy.json")).toBe("73 created, 0 updated, 0 unchanged, 0 rejected.");
    expect(await load("taxonomies/dei_taxonomy_codes.csv")).toBe("0 created, 0 updated, 73 unchanged, 0 rejected.");
    const ours = await own();
    const unsaid = await importVocabulary(ctx, [realData("taxonomies/dei_taxonomy_codes.csv") ?? "", "--report", at("unsaid.report.csv")]);
    expect(unsaid.split("\n").slice(0, 2)).toEqual([
      "0 created, 0 updated, 73 unchanged, 0 rejected.",
      "It was read as 360Giving-DEI, as communities kept apart from the product's own.",
    ]);
    const tags = await importVocabulary(ctx, [ukCat ?? "", "--dry-run", "--report", at("unsaid.report.csv")]);
    expect(tags).toContain("It was read as UK-CAT, as skills kept apart from the product's own.");
    expect(await own()).toEqual(ours);
    const { data } = await server.as(null).ask<{ communities: object[] }, object>(
      `{ communities(scheme: "360Giving-DEI") { label broader { label broader { label } } } }`);
    expect(data.communities).toContainEqual({
      label: "Bangladeshi",
      broader: { label: "Asian / Asian British", broader: { label: "Communities experiencing racial inequity" } },
    });
  });
});
