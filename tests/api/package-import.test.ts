import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportPackage } from "../../server/interop/package-export.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { SuggestedChange } from "../../server/organisations/suggested-change.entity.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { Service } from "../../server/services/service.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { agreeForAll } from "../harness/directory.ts";
import { carriedOver, importFeed, wholeFeed } from "../harness/hsds-files.ts";
import { realData } from "../harness/real-data.ts";
import { startServer, type TestServer } from "../harness/server.ts";

const parent = mkdtempSync(join(tmpdir(), "kpd-package-import-"));
afterAll(() => rmSync(parent, { recursive: true }));

/** The files of a folder as a Mac puts them into a .zip: in a folder, with another one beside it. */
function zipped(folder: string): string {
  const path = `${folder}.zip`;
  const files = readdirSync(folder).map((name) => [`our data/${name}`, new Uint8Array(readFileSync(join(folder, name)))] as const);
  writeFileSync(path, zipSync({ ...Object.fromEntries(files), "__MACOSX/our data/._organizations.csv": strToU8("no table") }));
  return path;
}

describe.each(databaseKinds)("the import of a tabular package on %s", (kind) => {
  let source: TestServer;
  let server: TestServer;
  let organisations: number;
  const folder = join(parent, `${kind}-ours`);

  beforeAll(async () => {
    [source, server] = await Promise.all([startServer(kind, {}, "demonstration"), startServer(kind)]);
    const told = { programme: "Women together", aboutProgramme: "Circles.", fundedBy: "The council\nA grant" };
    await source.app.database.write((manager) => manager.update(Service, { name: "Wednesday circle" }, told));
    const counts = await exportPackage(await source.app.contextFor(null), "http://localhost", folder);
    organisations = counts.organizations;
  });
  afterAll(async () => {
    await Promise.all([source.close(), server.close()]);
  });

  const read = (of: TestServer) => of.app.database.read;

  it("changes nothing in the directory that it came from", async () => {
    const [events, suggestions] = [await read(source).count(AuditEvent), await read(source).count(SuggestedChange)];
    const { said, lines } = await importFeed(source, folder);
    expect(said).toContain(`0 organisations created, 0 changed, ${organisations} as before; 0 rows not taken.`);
    expect(new Set(lines.map(({ result }) => result))).toEqual(new Set(["UNCHANGED"]));
    expect(await read(source).count(SuggestedChange)).toBe(suggestions);
    // Only that there was an import.
    expect(await read(source).count(AuditEvent)).toBe(events + 2);
  });

  it("says first what it would do, and writes nothing", async () => {
    const { said } = await importFeed(server, folder, true);
    expect(said).toContain(`${organisations} organisations would be created`);
    expect(await read(server).count(Organisation)).toBe(0);
  });

  it("makes the same directory out of an empty one, once the organisations agree", async () => {
    const { said, lines } = await importFeed(server, folder);
    expect(said).toContain(`${organisations} organisations created, 0 changed, 0 as before; 0 rows not taken.`);
    expect(lines.filter(({ reason }) => /^(ID|TABLE|COLUMN|ROW)_/.test(reason))).toEqual([]);
    await agreeForAll(server);
    expect(carriedOver(await wholeFeed(server))).toEqual(carriedOver(await wholeFeed(source)));
  });

  it("changes nothing the second time, as a .zip file or by its description either", async () => {
    const again = await startServer(kind);
    await importFeed(again, folder);
    const exported = join(parent, `${kind}-exported.zip`);
    await exportPackage(await source.app.contextFor(null), "http://localhost", exported);
    for (const file of [folder, `${folder}/`, zipped(folder), exported, join(folder, "datapackage.json")]) {
      const { said } = await importFeed(again, file);
      expect(said).toContain(`0 organisations created, 0 changed, ${organisations} as before; 0 rows not taken.`);
    }
    await again.close();
  });
});

describe.each(databaseKinds)("the mess of packages on %s", (kind) => {
  let server: TestServer;
  const folder = join(parent, `${kind}-mess`);

  beforeAll(async () => {
    server = await startServer(kind);
    mkdirSync(folder);
  });
  afterAll(() => server.close());

  const id = (last: number): string => `0198f6a0-0000-7000-8000-${String(last).padStart(12, "0")}`;

  function write(name: string, rows: readonly (readonly string[])[], encode = (text: string) => Buffer.from(text)): void {
    writeFileSync(join(folder, name), encode(rows.map((row) => row.join(",")).join("\r\n")));
  }

  it("says of each row that belongs nowhere why, and takes the others", async () => {
    const resources = [
      "organizations", "services", "schedules", "service_areas", "languages", "cost_options", "taxonomy_terms", "attributes", "phones", "metadata",
    ].map((name) => ({ name, path: `${name}.csv` }));
    writeFileSync(join(folder, "datapackage.json"), `\uFEFF${JSON.stringify({ resources })}`);
    // What a spreadsheet on Windows writes: no Unicode, and commas that are semicolons.
    const inWindows = (text: string) => Buffer.from(text.replaceAll(",", ";"), "latin1");
    write("organizations.csv", [
      ["id", "name", "description"],
      [id(1), "Café Amitié", "Wir kochen für alle."],
      [id(2), "Elm House", "We build."],
      [id(1), "Café Amitié", "Something else."],
      [id(2), "Elm House", "We build."],
      ["", "", "Nobody"],
    ], inWindows);
    write("services.csv", [
      ["id", "organization_id", "name", "status", "program_id"],
      [id(11), id(1), "Lunch", "active", ""],
      [id(12), id(2), "Building", "active", id(77)],
      [id(13), id(99), "Orphaned", "active", ""],
    ], (text) => Buffer.from(`\uFEFF${text}`));
    write("schedules.csv", [
      ["id", "service_id", "freq", "byday", "opens_at", "closes_at"],
      [id(21), id(11), "WEEKLY", "MO", "12:00", "13:00"],
      [id(22), id(98), "WEEKLY", "MO", "12:00", "13:00"],
      [id(23), id(11), "WEEKLY"],
    ]);
    write("service_areas.csv", [["id", "name"], [id(31), "Aston"], [id(32), "Digbeth"]]);
    writeFileSync(join(folder, "languages.csv"), "");
    write("taxonomy_terms.csv", [["id", "code", "name"], [id(41), "interpreting", "Interpreting"]]);
    write("attributes.csv", [
      ["id", "link_id", "taxonomy_term_id", "link_type"],
      [id(51), id(1), id(41), "capability"],
      [id(52), id(97), id(41), "capability"],
      [id(53), id(1), id(96), "capability"],
    ]);
    write("phones.csv", [["id", "service_id", "organization_id", "number"], [id(61), id(11), "", "0121 496 0999"]]);
    write("metadata.csv", [["id", "resource_id"], [id(71), id(1)]]);
    const { said, lines } = await importFeed(server, folder);
    expect(said).toContain("2 organisations created, 0 changed, 0 as before; 11 rows not taken.");
    const lost = lines.filter(({ result, reason }) => result === "REJECTED" || reason === "CONTACTS_NOT_KEPT");
    expect(lost.map(({ reason, field, value }) => [reason, field, value])).toEqual([
      ["CONTACTS_NOT_KEPT", "", ""],
      ["ORGANISATION_MISSING", "service.organization", "Orphaned"],
      ["TABLE_MISSING", "cost_options.csv", ""],
      ["ID_REPEATED", "organizations.id", `4: ${id(1)}`],
      ["ROW_MALFORMED", "schedules", "4"],
      ["COLUMN_MISSING", "service_areas.service_id", "2"],
      ["TABLE_NOT_TAKEN", "metadata", "1"],
      ["ID_UNKNOWN", "schedules.service_id", `3: ${id(98)}`],
      ["ID_UNKNOWN", "attributes.link_id", `3: ${id(97)}`],
      ["ID_UNKNOWN", "attributes.taxonomy_term_id", `4: ${id(96)}`],
      ["ID_UNKNOWN", "services.program_id", `3: ${id(77)}`],
      ["NAME_MISSING", "organizations.name", "6"],
    ]);
    const names = (await server.app.database.read.find(Organisation)).map(({ name }) => name).sort();
    expect(names).toEqual(["Café Amitié", "Elm House"]);
    expect((await server.app.database.read.findOneByOrFail(Service, { name: "Lunch" })).schedule).toHaveLength(1);
  });

  it("refuses what is no package, with a sentence", async () => {
    const file = join(parent, `${kind}-broken.zip`);
    writeFileSync(file, "PK\u0003\u0004 and no more");
    await expect(importFeed(server, file)).rejects.toThrow("cannot be unpacked");
    const empty = join(parent, `${kind}-empty`);
    mkdirSync(empty);
    writeFileSync(join(empty, "datapackage.json"), "no JSON");
    await expect(importFeed(server, empty)).rejects.toThrow("datapackage.json is no JSON");
    writeFileSync(join(empty, "datapackage.json"), JSON.stringify({ resources: [{ name: "services", path: "../../services.csv" }] }));
    await expect(importFeed(server, empty)).resolves.toMatchObject({ said: expect.stringContaining("1 row not taken") as string });
  });

  const example = realData("hsds/hsds-3.0-examples/csv/organizations.csv");

  it.skipIf(!example)("takes the tables of the examples, which have no description (skipped without real data)", async () => {
    const copy = join(parent, `${kind}-example`);
    mkdirSync(copy);
    const from = join(example ?? "", "..");
    readdirSync(from).forEach((name) => writeFileSync(join(copy, name), readFileSync(join(from, name))));
    const { said } = await importFeed(server, copy);
    expect(said).toContain("1 organisation created");
    const counselling = await server.app.database.read.findOneByOrFail(Service, { name: "Community Counselling" });
    expect(counselling.programme).toBe("Community Mental Health Support");
    expect(counselling.fundedBy).toContain("charity funding bodies");
  });
});
