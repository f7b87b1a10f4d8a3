import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ChangeOrganisationDocument, DescribeSkillDocument } from "../../schema/operations.ts";
import { importFile, readImportWords } from "../../server/interop/import-command.ts";
import { csvText } from "../../server/interop/csv-text.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { firstBrokenLink } from "../../server/platform/audit-check.ts";
import { databaseKinds } from "../harness/databases.ts";
import { agreeForAll, put, signInOperator, skillId } from "../harness/directory.ts";
import { importRows, type Came } from "../harness/imports.ts";
import { realData } from "../harness/real-data.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";
import { rowsTaken, takeFile } from "../harness/taking.ts";

/* A network's own list: which languages a group offers, where it works, what it can do and for whom, in words people write. */

interface Page {
  id: string;
  handle: string;
  name: string;
  version: number;
  languages: { language: { tag: string } }[];
  areas: { code: string | null }[];
  communities: { label: string }[];
  capabilities: { edges: { node: { id: string; skill: { code: string } | null } }[] };
  suggestions: { edges: { node: { source: string; reason: string; changes: { field: string; now: string[]; suggested: string[] }[] } }[] };
}

/** What a page says in words of the vocabulary. */
interface Said {
  languages: string[];
  areas: (string | null)[];
  skills: (string | undefined)[];
  communities: string[];
}

const shown = `id handle name version languages { language { tag } } areas { code } communities { label }
  capabilities(first: 100) { edges { node { id skill { code } } } } suggestions { edges { node { source reason changes { field now suggested } } } }`;
const heads = "Name,Postcode,Languages,Area,What they do,Who they work with";

function said({ languages, areas, communities, capabilities }: Page): Said {
  return {
    languages: languages.map(({ language }) => language.tag),
    areas: areas.map(({ code }) => code),
    skills: capabilities.edges.map(({ node }) => node.skill?.code).sort(),
    communities: communities.map(({ label }) => label),
  };
}

describe.each(databaseKinds)("what a list says in words of the vocabulary on %s", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "kpd-listed-"));
  let server: TestServer;
  let operator: SignedIn;

  beforeAll(async () => {
    server = await startServer(kind);
    operator = await signInOperator(server);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function run(content: string, dryRun = false, mapping: { field: string; column: string }[] = []): Promise<Came> {
    return importRows(server, operator.cookie, { format: "ORGANISATIONS", source: "list.csv", content, mapping }, dryRun);
  }

  async function page(name: string, cookie = operator.cookie): Promise<Page> {
    const handle = name.toLowerCase().replace(/[^a-z]+/g, "-");
    const question = `query ($handle: String!) { organisation(handle: $handle) { ${shown} } }`;
    const { data, errors } = await server.as(cookie).ask<{ organisation: Page | null }, object>(question, { handle });
    expect([errors, data.organisation === null]).toEqual([[], false]);
    return data.organisation as Page;
  }

  const notesOf = (came: Came, row = 2): [string, string | null, string | null][] =>
    (came.rows.find((one) => one.row === row)?.notes ?? []).filter(({ code }) => code !== "POSTCODE_MISSING").map(({ code, field, value }) => [code, field, value]);

  const elms = `${heads}\nElm Circle,,Urdu; Bengali,Derby; Nottinghamshire,Befriending; written-translation,Women | Bangladeshi`;

  it("is guessed by the names of the columns, said first, and kept where it is one term", async () => {
    const tried = await run(elms, true);
    expect([tried.created, notesOf(tried)]).toEqual([1, []]);
    expect(await server.app.database.read.countBy(AuditEvent, { action: "organisation.importOrganisation" })).toBe(0);
    expect((await run(elms)).created).toBe(1);
    expect(said(await page("Elm Circle"))).toEqual({
      languages: ["ur", "bn"],
      areas: ["E06000015", "E10000024"],
      skills: ["befriending", "written-translation"],
      communities: ["Women", "Bangladeshi communities"],
    });
    expect(await firstBrokenLink(server.app.database.read)).toBeNull();
  });

  it("changes nothing the second time", async () => {
    const before = await page("Elm Circle");
    const again = await run(elms);
    expect([again.created, again.updated, again.unchanged]).toEqual([0, 0, 1]);
    expect(await page("Elm Circle")).toEqual(before);
  });

  it.each([
    ["names of the census, of the language itself and codes", "Panjabi|اردو|BEN|British Sign Language (BSL)|yue|Torwali|ga|gaa", ["pa", "ur", "bn", "bfi", "yue-Hant", "trw", "ga", "gaa"]],
    ["commas where nothing else parts them", "Urdu, Polish،  Somali", ["ur", "pl", "so"]],
    ["a name of the census that has commas and means several", "Bosnian, Croatian, Serbian", ["bs", "hr", "sr"]],
    ["lines with marks in front", "• Urdu\n• Bengali\n- n/a", ["ur", "bn"]],
  ])("of languages reads %s", async (what, cell, tags) => {
    const name = what.slice(0, 16).trim();
    expect(notesOf(await run(`Name,Languages\n${name},"${cell}"`))).toEqual([]);
    expect(said(await page(name)).languages).toEqual(tags);
  });

  const labels = realData("taxonomies/languages_census_label_to_iso639.csv");

  it.skipIf(labels === null)("reads every label of the census, alone in its cell (skipped without the real data)", async () => {
    const rows = parse(readFileSync(labels ?? "", "utf8"), { columns: true }) as { census_label: string }[];
    const list = csvText([["Name", "Languages"], ...rows.map(({ census_label: label }, index) => [`Census group ${index}`, label])]);
    const came = await run(list, true);
    expect(came.created).toBe(78);
    expect(came.rows.flatMap(({ notes }) => notes.map(({ code, value }) => [code, value]))).toEqual([]);
  });

  it("of areas reads names with commas, other names, codes of areas that ended, and falls back on the postcode", async () => {
    const came = await run(
      [
        "Name,Postcode,Areas covered",
        'Comma Group,,"Bristol, City of, Derby City"',
        "Code Group,,e08000016; E06000018",
        "Postcode Group,B8 3BB,Atlantis",
        "Silent Group,B8 3BB,",
      ].join("\n"),
    );
    expect([2, 3, 4].map((row) => notesOf(came, row))).toEqual([[], [], [["AREA_UNKNOWN", "Areas covered", "Atlantis"]]]);
    expect(said(await page("Comma Group")).areas).toEqual(["E06000023", "E06000015"]);
    expect(said(await page("Code Group")).areas).toEqual(["E08000038", "E06000018"]);
    const placed = said(await page("Silent Group")).areas;
    expect(placed).toHaveLength(1);
    expect(said(await page("Postcode Group")).areas).toEqual(placed);
  });

  it("of skills and communities reads codes, everyday words in any language, other forms of words, and codes of UK-CAT", async () => {
    const came = await run("Name,Skills,Communities\nWord Group,interpreting; পরামর্শ; Law centres; SW202; UK-CAT FA108,ایشیائی; older; bangladeshi; DEI010000");
    expect(notesOf(came)).toEqual([]);
    expect(said(await page("Word Group"))).toMatchObject({
      skills: ["advice-and-rights", "domestic-abuse-support", "interpreting", "venue", "youth-work"],
      communities: ["Asian communities", "Older people", "Bangladeshi communities", "Ethnic minority communities"],
    });
  });

  it("is said with row, column, value and why where it is no term or could be several, and the row is taken all the same", async () => {
    const came = await run(
      [heads, "Oak Circle,,Urdu; Klingonese; Ga,Derby; Atlantis,Befriending; Levitation,Martians", "Ash Circle,,Bengali,Derby,,"].join("\n"),
    );
    expect([came.created, came.rejected]).toEqual([2, 0]);
    expect(notesOf(came)).toEqual([
      ["AREA_UNKNOWN", "Area", "Atlantis"],
      ["LANGUAGE_UNKNOWN", "Languages", "Klingonese"],
      ["SEVERAL_CALLED_SO", "Languages", "Ga"],
      ["SKILL_UNKNOWN", "What they do", "Levitation"],
      ["COMMUNITY_UNKNOWN", "Who they work with", "Martians"],
    ]);
    const several = came.rows[0]?.notes.find(({ code }) => code === "SEVERAL_CALLED_SO");
    expect(several?.couldBe).toEqual(["Irish (ga)", "Ga (gaa)"]);
    expect(said(await page("Oak Circle"))).toEqual({ languages: ["ur"], areas: ["E06000015"], skills: ["befriending"], communities: [] });
    expect(notesOf(came, 3)).toEqual([]);
  });

  it("is read by the command, which tells of it in its report", async () => {
    const file = join(folder, "list.csv");
    writeFileSync(file, "Group,Spoken,Where\nYew Circle,Tamil; Klingonese,Derby");
    const words = readImportWords(["organisations", file, "--map", "name=Group", "--map", "languages=Spoken", "--map", "areas=Where"]);
    const told = await importFile(await server.app.contextFor(null), words, () => undefined);
    expect(told).toContain("1 organisation created");
    expect(told).toContain("1 × This language is not known.");
    const lines = parse(readFileSync(`${file}.report.csv`), { bom: true, columns: true }) as Record<string, string>[];
    expect(lines.map(({ row, field, reason, value }) => [row, field, reason, value])).toContainEqual(["2", "Spoken", "LANGUAGE_UNKNOWN", "Klingonese"]);
    expect(said(await page("Yew Circle"))).toMatchObject({ languages: ["ta"], areas: ["E06000015"] });
    expect(() => readImportWords(["organisations"])).toThrow("skills, communities, languages, areas");
  });

  it("follows the list, as far as nobody wrote anything else, and leaves alone what it has no column for", async () => {
    const row = (cells: string): string => `Id,${heads}\nfir,Fir Circle,,${cells}`;
    await run(row("Urdu; Bengali,Derby,Befriending; Interpreting at appointments,Women"));
    const first = await page("Fir Circle");
    const described = { skill: await skillId(server.app, "befriending"), description: "Tea at home." };
    const asked = server.as(operator.cookie);
    const told = await asked.ask(DescribeSkillDocument, { organisation: first.id, input: described, expectedVersion: first.version });
    expect(told.data.describeCapability.problems).toEqual([]);
    const { version } = await page("Fir Circle");
    const changed = await asked.ask(ChangeOrganisationDocument, { organisation: first.id, input: { languages: ["pl"] }, expectedVersion: version });
    expect(changed.data.changeOrganisation.problems).toEqual([]);
    const came = await run(row("Tamil,Nottinghamshire,Written translation,Older people"));
    expect(came.updated).toBe(1);
    expect(said(await page("Fir Circle"))).toEqual({
      languages: ["pl"], areas: ["E10000024"], skills: ["befriending", "written-translation"], communities: ["Older people"],
    });
    const narrower = await run("Id,Name,Who they work with\nfir,Fir Circle,Women");
    expect(narrower.updated).toBe(1);
    expect(said(await page("Fir Circle"))).toEqual({
      languages: ["pl"], areas: ["E10000024"], skills: ["befriending", "written-translation"], communities: ["Women"],
    });
    expect((await run(row("Tamil,Derby,,Women"))).updated).toBe(1);
    expect(said(await page("Fir Circle"))).toEqual({ languages: ["pl"], areas: ["E06000015"], skills: ["befriending"], communities: ["Women"] });
  });

  it("never writes over what an organisation keeps itself: it is suggested to say it as well, and skills are its own to say", async () => {
    const keeper = await signIn(server, "ruby@example.org", "Ruby");
    await put(server.app, {
      name: "Ruby Kitchen", identifiers: ["GB-CHC-1090095"], by: keeper.personId, areas: ["E06000015"], languages: ["ur"], communities: ["women"],
      skills: { befriending: {} }, agreed: [ConsentScope.LIST_PUBLIC],
    });
    const list = "Name,Charity number,Languages,Areas,Skills,Communities\nRuby Kitchen,1090095,Bengali; Urdu,Nottinghamshire,Befriending; Written translation,Women";
    const before = said(await page("Ruby Kitchen", keeper.cookie));
    const tried = await run(list, true);
    const came = await run(list);
    expect(came.rows).toEqual(tried.rows);
    expect(came.updated).toBe(1);
    expect(notesOf(came)).toEqual([["OWN_WORDS_KEPT", null, null], ["SKILLS_THEIRS", null, "Written translation"]]);
    const kept = await page("Ruby Kitchen", keeper.cookie);
    expect(said(kept)).toEqual(before);
    expect(kept.suggestions.edges).toMatchObject([{ node: { source: "FILE", reason: expect.stringMatching(/^A list or feed says so, as of 20/) as string } }]);
    expect(kept.suggestions.edges.map(({ node }) => node.changes)).toEqual([
      [
        { field: "areas", now: ["Derby"], suggested: ["Derby", "Nottinghamshire"] },
        { field: "languages", now: ["Urdu"], suggested: ["Urdu", "Bengali"] },
      ],
    ]);
    expect((await run(list)).unchanged).toBe(1);
    expect((await page("Ruby Kitchen", keeper.cookie)).suggestions.edges).toHaveLength(1);
  });

  it("is what the organisation is found by once it agrees, and from then on its own", async () => {
    await agreeForAll(server);
    const question = `query ($filter: OrganisationFilter) { organisations(filter: $filter, first: 50) { edges { node { name } } } }`;
    const filter = { languages: ["bn"], areas: ["E10000024"], skills: [await skillId(server.app, "written-translation")] };
    const { data } = await server.as(null).ask<{ organisations: { edges: { node: { name: string } }[] } }, object>(question, { filter });
    expect(data.organisations.edges.map(({ node }) => node.name)).toEqual(["Elm Circle"]);
    const before = said(await page("Elm Circle"));
    expect(notesOf(await run(elms.replace("Urdu; Bengali", "Tamil")))).toEqual([["OWN_WORDS_KEPT", null, null]]);
    expect(said(await page("Elm Circle"))).toEqual(before);
  });

  it("maps the columns of the product's own file: here it says what stands there, elsewhere it makes the same", async () => {
    const keeper = await signIn(server, "pearl@example.org", "Pearl");
    await put(server.app, {
      name: "Pearl Quilters", identifiers: ["GB-CHC-1090096"], by: keeper.personId, purpose: "We quilt.", areas: ["E06000015", "E10000024"],
      languages: ["ur", "yue-Hant"], communities: ["women", "bangladeshi"], skills: { befriending: {} }, agreed: [ConsentScope.LIST_PUBLIC],
    });
    const [taken = {}] = (await rowsTaken(server, "organisations.csv", { filter: { text: "Quilters" } })).filter((row) => row["Name"] === "Pearl Quilters");
    const content = csvText([Object.keys(taken), Object.values(taken)]);
    expect(notesOf(await run(content))).toEqual([["SAME_AS_PAGE", null, null]]);
    for (const language of ["ur", "bn", "ar"]) {
      const { body } = await takeFile(server, "organisations.csv", { filter: { text: "Quilters" } }, "", { "accept-language": language });
      const came = await run(body);
      expect(came.rows.filter(({ name }) => name === "Pearl Quilters")).toMatchObject([{ notes: [{ code: "SAME_AS_PAGE" }] }]);
    }
    const more = csvText([Object.keys(taken), Object.values({ ...taken, Languages: "Urdu; Polish" })]);
    expect(notesOf(await run(more))).toEqual([["OWN_WORDS_KEPT", null, null]]);
    const elsewhere = await startServer(kind);
    const { cookie } = await signInOperator(elsewhere);
    const came = await importRows(elsewhere, cookie, { format: "ORGANISATIONS", content });
    expect(came).toMatchObject({ created: 1, rows: [{ number: "GB-CHC-1090096", notes: [] }] });
    const made = await elsewhere.as(cookie).ask<{ organisation: Page }, object>(`{ organisation(handle: "pearl-quilters") { ${shown} } }`);
    expect(said(made.data.organisation)).toEqual(said(await page("Pearl Quilters")));
    await elsewhere.close();
  });
});
