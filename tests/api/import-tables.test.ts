import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFile, readImportWords } from "../../server/interop/import-command.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Profile } from "../../server/organisations/profile.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { startServer, type TestServer } from "../harness/server.ts";

/* Tables as people and programs write them: what is clear is read, what is not is refused with words that help. */

describe.each(databaseKinds)("a table that is imported on %s", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "kpd-tables-"));
  const file = join(folder, "list.csv");
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Imports what is written into the file as the command does. */
  async function run(content: string | Buffer, format = "organisations", ...choices: string[]): Promise<string> {
    writeFileSync(file, content);
    return importFile(await server.app.contextFor(null), readImportWords([format, file, ...choices]), () => undefined);
  }

  function named(name: string): Promise<Organisation> {
    return server.app.database.read.findOneByOrFail(Organisation, { name });
  }

  it("is refused where two columns that are read have one name, and read where others have", async () => {
    const several = "Several columns are called “Name”";
    await expect(run("Name,Name,Postcode\nFirst name,Second name,B8 3BB")).rejects.toThrow(several);
    await expect(run("reg_number,Name,Name\n9000001,First name,Second name", "charities")).rejects.toThrow(several);
    expect(await run("Name,Notes,Notes,,\nFirst name,a,b,,", "organisations", "--dry-run")).toContain("1 organisation would be created");
    expect(await server.app.database.read.count(Organisation)).toBe(0);
  });

  it("is refused without a row of heads, with what stands in its place", async () => {
    const refused = "The first row of the file names these: Acme group; B8 3BB; acme.example.org.";
    await expect(run("Acme group,B8 3BB,acme.example.org\nOther group,B8 3BB,other.example.org")).rejects.toThrow(refused);
  });

  it("is said to hold no row where it has heads alone", async () => {
    writeFileSync(file, "Name,Purpose\n");
    const told: string[] = [];
    const words = readImportWords(["organisations", file, "--dry-run"]);
    await importFile(await server.app.contextFor(null), words, (line) => told.push(line));
    expect(told).toEqual(["There is no row in the file below the names of its columns."]);
  });

  it("never gives the names of trustees, whatever they are said to be", async () => {
    const table = "Name,Trustee names\nA circle,Zebedee Quill";
    await expect(run(table, "organisations", "--map", "name=Name", "--map", "purpose=Trustee names")).rejects.toThrow("names of people");
  });

  it("is read in what spreadsheets call Unicode text", async () => {
    const text = "\uFEFFName\tPurpose\nলণ্ঠন বাড়ি\tUnser Chor übt";
    const littleEnd = Buffer.from(text, "utf16le");
    expect(await run(littleEnd)).toContain("1 organisation created");
    expect(await run(Buffer.from(littleEnd).swap16())).toContain("0 organisations created, 0 changed, 1 as before");
    const { id } = await named("লণ্ঠন বাড়ি");
    expect(await server.app.database.read.findBy(Profile, { organisationId: id })).toMatchObject([{ purpose: "Unser Chor übt" }]);
  });

  it("may hold a text of millions of letters, which is cut in its row alone", async () => {
    const said = await run(`Name,Purpose\nBefore it,Short\nLong words,"${"We give advice. ".repeat(350_000)}"\nBehind it,Short`);
    expect(said).toContain("3 organisations created");
    const lines = parse(readFileSync(`${file}.report.csv`), { bom: true, columns: true }) as { row: string; reason: string }[];
    expect(lines.map(({ row, reason }) => [row, reason])).toEqual([["2", ""], ["3", "TEXT_CUT"], ["4", ""]]);
  });

  it("has no names that a spreadsheet would work out: they are refused with the reason, and texts marked as such are read", async () => {
    const cells = ['=HYPERLINK(""http://a.example"",""Click"")', "=A2", "#NAME?", '=""Teal Knitters""', "'+44 Callers", "@Home Cooks", "= Equals"];
    const rows = cells.map((cell, index) => `${9200001 + index},"${cell}","=1+1"`);
    await run(["org_id,name,activities", ...rows].join("\n").replaceAll(/^(\d)/gmu, "GB-CHC-$1"), "charities");
    const lines = parse(readFileSync(`${file}.report.csv`), { bom: true, columns: true }) as Record<string, string>[];
    const said = lines.filter(({ reason }) => reason?.includes("FORMULA") || reason === "NAME_MISSING");
    expect(said.map(({ row, result, reason }) => [row, result, reason])).toEqual([
      ["2", "REJECTED", "NAME_FORMULA"], ["3", "REJECTED", "NAME_FORMULA"], ["4", "REJECTED", "NAME_MISSING"],
      ["5", "CREATED", "TEXT_FORMULA"], ["6", "CREATED", "TEXT_FORMULA"], ["7", "CREATED", "TEXT_FORMULA"], ["8", "CREATED", "TEXT_FORMULA"],
    ]);
    for (const name of ["Teal Knitters", "+44 Callers", "@Home Cooks", "= Equals"]) {
      await named(name);
    }
  });
});
