import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { In, Like } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocuments } from "../../server/database/search.ts";
import { raw } from "../../server/database/sql.ts";
import { charitiesIn } from "../../server/interop/import-charities.ts";
import { importFile } from "../../server/interop/import-command.ts";
import { reportList } from "../../server/interop/import-report.ts";
import { runImport, type ImportOrder } from "../../server/interop/import-run.ts";
import { tableInText } from "../../server/interop/import-table.ts";
import { Import } from "../../server/interop/import.entity.ts";
import { reindexMany } from "../../server/organisations/find-index.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { RegisterEntry } from "../../server/organisations/register-entry.entity.ts";
import { firstBrokenLink } from "../../server/platform/audit-check.ts";
import { AuditEvent, Revision } from "../../server/platform/audit.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { indexFaults, indexNewDocuments, workOutTexts } from "../../server/platform/search-index.ts";
import { SearchWordCount } from "../../server/platform/search-word.entity.ts";
import { extract } from "../harness/charities.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

interface ReportLine {
  row: string;
  result: string;
  organisation: string;
  reason: string;
}

const folder = mkdtempSync(join(tmpdir(), "kpd-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Imports a table as the command does. */
async function run(server: TestServer, text: string, dryRun = false): Promise<{ said: string; lines: ReportLine[] }> {
  const file = join(folder, "charities.csv");
  writeFileSync(file, text);
  const ctx = await server.app.contextFor(null);
  const choices = { format: "charities", file, dryRun, report: null, extractOn: "2026-11-01", taxonomy: null, coded: null, mapping: null };
  const said = await importFile(ctx, choices, () => undefined);
  return { said, lines: parse(readFileSync(`${file}.report.csv`), { columns: true, bom: true }) };
}

function reasons(lines: ReportLine[], row: number): string[] {
  return lines.filter((line) => line.row === String(row)).flatMap(({ result, reason }) => [result, reason]);
}

describe.each(databaseKinds)("the import of charities on %s", (kind) => {
  let server: TestServer;
  const read = () => server.app.database.read;
  const named = (name: string): Promise<Organisation> => read().findOneByOrFail(Organisation, { name });

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());

  it("says first what it would do, and writes nothing", async () => {
    const { said } = await run(server, extract(), true);
    expect(said).toContain("6 organisations would be created");
    expect(await read().count(Organisation)).toBe(0);
    expect(await read().count(AuditEvent)).toBe(0);
  });

  it("takes what is good, and says of every row what came of it", async () => {
    const { said, lines } = await run(server, extract());
    expect(said).toContain("6 organisations created, 0 changed, 0 as before; 4 rows not taken, 1 read together with an earlier row.");
    expect(reasons(lines, 3)).toEqual(["CREATED", "WEBSITE_COMPLETED", "CREATED", "PURPOSE_MISSING", "CREATED", "SAME_NAME"]);
    expect(reasons(lines, 4)).toContain("POSTCODE_WRONG");
    expect(reasons(lines, 5)).toEqual(["REJECTED", "NAME_MISSING"]);
    expect(reasons(lines, 6)).toEqual(["REJECTED", "LINKED_CHARITY"]);
    expect(reasons(lines, 7)).toContain("NOT_ON_REGISTER");
    expect(reasons(lines, 8)).toContain("COMPANY_NUMBER_COMPLETED");
    expect(reasons(lines, 9)).toEqual(expect.arrayContaining(["INSOLVENT", "WEBSITE_WRONG"]));
    expect(reasons(lines, 10)).toEqual(["REJECTED", "NUMBER_WRONG"]);
    expect(reasons(lines, 11)).toEqual(["MERGED", "REPEATED"]);
    expect(await read().count(Organisation)).toBe(6);
  });

  it("keeps the facts of the register, and nothing of people", async () => {
    const club = await named("Alum Rock Women's Lunch Club");
    const entry = await read().findOneByOrFail(RegisterEntry, { organisationId: club.id });
    expect(entry.registeredName).toBe("ALUM ROCK WOMEN'S LUNCH CLUB");
    expect(entry).toMatchObject({ incomeBand: "UNDER_100_THOUSAND", registeredOn: "2011-03-04", extractOn: "2026-11-01" });
    expect(club.areaIds).toHaveLength(1);
    expect((await named("Saltley Bike Kitchen")).website).toBe("https://www.bikekitchen.example");
    const everything = JSON.stringify([await read().find(Organisation), await read().find(RegisterEntry), await read().find(Revision)]);
    expect(everything).not.toMatch(/zebedee|quill|0121|12345/i);
  });

  it("tells the audit chain of each organisation", async () => {
    expect(await read().countBy(AuditEvent, { action: "organisation.importOrganisation" })).toBe(6);
    expect(await firstBrokenLink(read())).toBeNull();
  });

  it("changes nothing the second time", async () => {
    const before = await read().find(Organisation, { order: { id: "ASC" } });
    const { said } = await run(server, extract());
    expect(said).toContain("0 organisations created, 0 changed, 6 as before; 4 rows not taken, 1 read together with an earlier row.");
    expect(await read().find(Organisation, { order: { id: "ASC" } })).toEqual(before);
    expect(await read().countBy(AuditEvent, { action: "organisation.importOrganisation" })).toBe(6);
  });

  it("takes over what the register changed", async () => {
    const { said } = await run(server, extract([{ registered_charity_number: "9000007", charity_name: "Small Heath Sewing Guild" }]));
    expect(said).toContain("0 organisations created, 1 changed, 5 as before");
    const guild = await named("Small Heath Sewing Guild");
    expect(guild.version).toBe(2);
  });

  it("leaves off the list what asked to be taken off", async () => {
    const drums = await named("Bordesley Drums CIO");
    const { cookie } = await signIn(server, "bo@example.org", "Bo");
    const takeOff = "mutation ($id: ID!) { takeMeOff(organisation: $id) { problems { message } } }";
    await server.as(cookie).ask(takeOff, { id: nodeId(drums) });
    const { lines } = await run(server, extract([{ registered_charity_number: "9000003", charity_name: "BORDESLEY DRUMMERS" }]));
    expect(reasons(lines, 4)).toContain("OFF_THE_LIST");
    const after = await read().findOneByOrFail(Organisation, { id: drums.id });
    expect(after.takenOffOn).not.toBeNull();
    expect(after.name).toBe("Bordesley Drums CIO");
    const answer = await server.as(null).ask<{ organisation: object | null }, object>("query ($handle: String!) { organisation(handle: $handle) { id } }", {
      handle: drums.handle,
    });
    expect(answer.data.organisation).toBeNull();
  });

  it("takes off the list what left the register, and brings it back when it is there again", async () => {
    const gone = { registered_charity_number: "9000008", charity_registration_status: "Removed", date_of_removal: "2026-10-01" };
    const { lines } = await run(server, extract([gone]));
    expect(reasons(lines, 9)).toContain("LEFT_REGISTER");
    expect((await named("Nechells Advice Desk")).takenOffOn).not.toBeNull();
    await run(server, extract());
    expect((await named("Nechells Advice Desk")).takenOffOn).toBeNull();
  });

  it("keeps apart different organisations that share a name, says so of each, and mends what has one meaning", async () => {
    const rows = [
      "9200001,ST JOHN'S TRUST,B83BB,www.first.example",
      "9200002,St John's Trust,b8 3bb,https://second.example",
      "9200003,  ,B8 3BB,",
      "9200004,Poole Players,POOLE,HTTP:/players.example.",
      "9200005,Lozells Players,B8 3BB,players at example",
    ];
    const table = ["reg_number,name,postcode,web", ...rows].join("\n");
    const tried = await run(server, table, true);
    const { lines } = await run(server, table);
    expect(lines).toEqual(tried.lines);
    expect(reasons(lines, 2).filter((reason) => reason !== "CREATED")).toEqual(["NAME_IN_CAPITALS", "POSTCODE_COMPLETED", "WEBSITE_COMPLETED", "PURPOSE_MISSING", "SAME_NAME"]);
    expect(reasons(lines, 3)).toContain("SAME_NAME");
    expect(reasons(lines, 4)).toEqual(["REJECTED", "NAME_MISSING"]);
    expect(reasons(lines, 5)).toContain("POSTCODE_WRONG");
    expect(reasons(lines, 6)).toContain("WEBSITE_WRONG");
    expect(await read().countBy(Organisation, { name: "St John's Trust" })).toBe(2);
    expect((await named("Poole Players")).website).toBe("http://players.example");
    expect((await named("Lozells Players")).website).toBeNull();
  });

  it("knows a charity of Scotland or Northern Ireland by its number, and says which postcodes are in no area here", async () => {
    const rows = ["SC012345,Ayr Singers,JE2 3AB", "NIC100001,Derry Singers,ZZ99 3VZ", "NI012345,A company,"];
    const { lines } = await run(server, ["reg_number,name,postcode", ...rows].join("\n"));
    expect(reasons(lines, 2)).toContain("POSTCODE_OUTSIDE_UK");
    expect(reasons(lines, 2)).not.toContain("POSTCODE_UNKNOWN");
    expect(reasons(lines, 4)).toEqual(["REJECTED", "NUMBER_WRONG"]);
    const numbers = await Promise.all(["Ayr Singers", "Derry Singers"].map(async (name) => {
      const { scheme, value } = await read().findOneByOrFail(RegisterEntry, { organisationId: (await named(name)).id });
      return [scheme, value];
    }));
    expect(numbers).toEqual([["GB-SC", "SC012345"], ["GB-NIC", "100001"]]);
  });

  it("reads what Windows wrote even where the first such letter stands far down, and says where letters were lost before", async () => {
    const plain = Array.from({ length: 1200 }, (_unused, index) => `${9_400_000 + index},Plain group ${index},${"Work ".repeat(12)}`);
    const head = "reg_number,name,activities";
    const file = join(folder, "late.csv");
    writeFileSync(file, Buffer.from([head, ...plain, "9402000,Caf\u00e9 \u00c9lan,Cr\u00e8che"].join("\n"), "latin1"));
    const ctx = await server.app.contextFor(null);
    const choices = { format: "charities", file, dryRun: false, report: null, extractOn: "2026-11-01", taxonomy: null, coded: null, mapping: null };
    expect(await importFile(ctx, choices, () => undefined)).toContain("1,201 organisations created");
    expect((await named("Café Élan")).handle).toBe("cafe-elan");
    const { lines } = await run(server, [head, "9402001,Caf\uFFFD Noir,Cr\uFFFDche", "9402002,NULL,x", "9402003,n/a,x"].join("\n"), true);
    expect(reasons(lines, 2).filter((reason) => reason === "LETTERS_LOST")).toHaveLength(2);
    expect([reasons(lines, 3), reasons(lines, 4)]).toEqual([["REJECTED", "NAME_MISSING"], ["REJECTED", "NAME_MISSING"]]);
  });

  it("goes on after it was cut short, and counts each organisation once", async () => {
    const many = Array.from({ length: 1300 }, (_unused, index) => `${9_100_000 + index},Group ${index},B8 3BB,Work ${index}`);
    const table = await tableInText("many.csv", ["reg_number,name,postcode,activities", ...many].join("\n"));
    const ctx = await server.app.contextFor(null);
    const read = charitiesIn(table, ctx.today());
    const order: ImportOrder = {
      source: "many.csv",
      rows: async function* () {
        for await (const row of table.rows()) {
          yield read(row);
        }
      },
      dryRun: false,
      extractOn: "2026-11-01",
      tagNames: new Map(),
      report: reportList(),
    };
    const failing = (): void => {
      throw new Error("cut short");
    };
    const cut = runImport(ctx, { ...order, progress: failing });
    await expect(cut).rejects.toThrow("cut short");
    expect(await server.app.database.read.countBy(Organisation, { name: Like("Group %") })).toBe(500);
    const outcome = await runImport(ctx, order);
    expect(outcome.resumed).toBe(true);
    expect(outcome.counts).toEqual({ created: 1300, updated: 0, unchanged: 0, rejected: 0, merged: 0 });
    expect((await runImport(ctx, order)).counts).toEqual({ created: 0, updated: 0, unchanged: 1300, rejected: 0, merged: 0 });
  });

  it("says of an import that runs twice at once which of the two wrote what, and writes each organisation once", async () => {
    const many = Array.from({ length: 1600 }, (_unused, index) => `${9_600_000 + index},Pair ${index},B8 3BB,Work ${index}`);
    const file = join(folder, `${kind}-twice.csv`);
    writeFileSync(file, ["reg_number,name,postcode,activities", ...many].join("\n"));
    const before = await read().count(Organisation);
    const importing = async (name: string): Promise<ReportLine[]> => {
      const report = join(folder, `${kind}-${name}.csv`);
      const choices = { format: "charities", file, dryRun: false, report, extractOn: "2026-11-01", taxonomy: null, coded: null, mapping: null };
      await importFile(await server.app.contextFor(null), choices, () => undefined);
      return parse(readFileSync(report), { columns: true, bom: true });
    };
    const [one, other] = await Promise.all([importing("one"), importing("other")]);
    const created = (lines: ReportLine[]): number => lines.filter(({ result }) => result === "CREATED").length;
    const meanwhile = (lines: ReportLine[]): number => lines.filter(({ reason }) => reason === "WRITTEN_MEANWHILE").length;
    expect([created(one) + created(other), created(one) + meanwhile(one), created(other) + meanwhile(other)]).toEqual([1600, 1600, 1600]);
    expect(await read().count(Organisation)).toBe(before + 1600);
    const source = `${kind}-twice.csv`;
    expect(await read().findBy(Import, { source })).toMatchObject([{ created: 1600, updated: 0, unchanged: 0, rejected: 0 }]);
    expect(await firstBrokenLink(read())).toBeNull();
  });

  it("finds organisations by the words that were read while those before were written, as if read afresh", async () => {
    const { database } = server.app;
    expect(await indexFaults(database, "organisation", raw("organisation"))).toEqual([]);
    const made = await read().findBy(Organisation, { name: In(["Pair 3", "Pair 1203", "Plain group 7", "Café Élan"]) });
    expect(made).toHaveLength(4);
    const held = () => readDocuments(read(), "organisation", made.map(({ id }) => id));
    const before = await held();
    await database.write((manager) => reindexMany(manager, made));
    expect(await held()).toEqual(before);
    expect([...before.values()].map(({ names }) => names)).not.toContain("");
  });

  it("fails as a whole where some documents cannot be written while the words of others are being read", async () => {
    const { database } = server.app;
    const counted = () => read().findBy(SearchWordCount, { collection: "organisation" });
    const before = await counted();
    // A key that neither database takes, in front of all others.
    const keys = ["!".repeat(40), ...Array.from({ length: 1200 }, () => newKey())];
    const said = new Map(keys.map((key) => [key, { names: ["Bell ringers of nowhere"], texts: ["Work ".repeat(200)] }]));
    const terms = new Map(keys.map((key) => [key, {}]));
    await expect(database.write((manager) => indexNewDocuments(manager, "organisation", workOutTexts(said), terms))).rejects.toThrow();
    expect(await counted()).toEqual(before);
    expect(await indexFaults(database, "organisation", raw("organisation"))).toEqual([]);
  });
});
