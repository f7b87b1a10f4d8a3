import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFile, readImportWords } from "../../server/interop/import-command.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { RegisterEntry } from "../../server/organisations/register-entry.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { realData } from "../harness/real-data.ts";
import { startServer, type TestServer } from "../harness/server.ts";

interface ReportLine {
  row: string;
  result: string;
  reason: string;
  value: string;
}

const file = realData("charities/ukcat_sample.csv");
const folder = mkdtempSync(join(tmpdir(), "kpd-register-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So many rows the file begins with are tried and done again; they are of so many organisations. */
const beginningRows = 400;
const beginningOrganisations = 389;

/** A file of the first rows; cells have line ends in them, so that it is cut by rows and not by lines. */
function firstRows(whole: string): string {
  const [head = [], ...rows] = parse(readFileSync(whole), { bom: true, to: beginningRows + 1 }) as string[][];
  const cut = join(folder, "beginning.csv");
  writeFileSync(cut, stringify([head, ...rows]));
  return cut;
}

/* The 4,203 rows of the sample, by the documented command. What is expected here was counted apart from the product. */
describe.skipIf(file === null).each(databaseKinds)("the real rows of a register on %s (skipped without the real data)", (kind) => {
  let server: TestServer;

  async function run(rows: string, ...choices: string[]): Promise<{ said: string; lines: ReportLine[] }> {
    const report = join(folder, "report.csv");
    const words = readImportWords(["charities", rows, "--extract", "2026-11-01", "--report", report, ...choices]);
    const said = await importFile(await server.app.contextFor(null), words, () => undefined);
    return { said, lines: parse(readFileSync(report), { columns: true, bom: true }) };
  }

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());

  it("become 4,104 organisations, with a report that says of each row what came of it; again nothing changes", { timeout: 120_000 }, async () => {
    // Trying first and doing it again are shown on the first rows: each run through all of them takes its time.
    const beginning = firstRows(file ?? "");
    const tried = await run(beginning, "--dry-run");
    expect(tried.said).toContain(`${beginningOrganisations} organisations would be created`);
    expect(await server.app.database.read.count(Organisation)).toBe(0);
    const { said, lines } = await run(file ?? "");
    expect(said).toContain("4,104 organisations created, 0 changed, 0 as before; 0 rows not taken, 99 read together with an earlier row.");
    expect(lines.filter(({ row }) => Number(row) <= beginningRows + 1)).toEqual(tried.lines);
    expect(new Set(lines.map(({ row }) => row)).size).toBe(4203);
    const rows = (code: string): ReportLine[] => lines.filter(({ reason }) => reason === code);
    // The fifth is written rightly, and is the place holder of a place that is none.
    expect(rows("POSTCODE_WRONG").map(({ value }) => value)).toEqual(["M5V 3A7", "TR13 0W", "E1 7S", "BR5", "XX0 0XX"]);
    expect(rows("POSTCODE_MISSING")).toHaveLength(18);
    // Of the 31 rows with such a postcode one is a repeated one, of which everything was said before.
    expect(rows("POSTCODE_COMPLETED")).toHaveLength(30);
    expect(rows("REPEATED")).toHaveLength(99);
    expect(rows("REPEATED_DIFFERS")).toHaveLength(0);
    const read = server.app.database.read;
    expect(await read.count(Organisation)).toBe(4104);
    for (const { value } of rows("NAME_IN_CAPITALS").slice(0, 50)) {
      const entry = await read.findOneOrFail(RegisterEntry, { where: { registeredName: value } });
      expect(entry.facts.name).not.toBe(value);
      expect(entry.facts.name.toUpperCase()).toBe(value.toUpperCase());
    }
    expect(rows("NAME_IN_CAPITALS").length).toBeGreaterThan(3300);
    const again = await run(beginning);
    expect(again.said).toContain(`0 organisations created, 0 changed, ${beginningOrganisations} as before; 0 rows not taken`);
    expect(await read.count(Organisation)).toBe(4104);
  });
});
