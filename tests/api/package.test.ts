import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportPackage } from "../../server/interop/package-export.ts";
import { Consent, ConsentScope } from "../../server/organisations/consent.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Place } from "../../server/organisations/place.entity.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { Service } from "../../server/services/service.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { everyRecord, type Answered } from "../harness/feed.ts";
import { startServer, type TestServer } from "../harness/server.ts";

type Row = Record<string, string>;

/** Spreadsheets and most programs end a row at any of them, unless it stands in quotes. */
const anyLineBreak = ["\r\n", "\n", "\r"];

interface Description {
  resources: {
    name: string;
    path: string;
    schema: { fields: { name: string; type: string }[]; foreignKeys: { fields: string; reference: { resource: string; fields: string } }[] };
  }[];
}

describe.each(databaseKinds)("the tabular package on %s", (kind) => {
  let server: TestServer;
  let description: Description;
  const tables = new Map<string, Row[]>();
  const parent = mkdtempSync(join(tmpdir(), "kpd-package-"));
  const folder = join(parent, "new");

  beforeAll(async () => {
    server = await startServer(kind, {}, "demonstration");
    await showAPlace();
    const told = { programme: "Women together", aboutProgramme: "Circles.", fundedBy: "The council\nA grant" };
    await server.app.database.write((manager) => manager.update(Service, { name: "Wednesday circle" }, told));
    await exportPackage(await server.app.contextFor(null), "http://localhost:80", folder);
    description = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as Description;
    for (const { name, path } of description.resources) {
      tables.set(name, parse(readFileSync(join(folder, path), "utf8"), { columns: true, record_delimiter: anyLineBreak }) as Row[]);
    }
  });
  afterAll(async () => {
    await server.close();
    rmSync(parent, { recursive: true });
  });

  /** An organisation with services, in the demonstration, that agrees to show exactly where it is. */
  async function showAPlace(): Promise<void> {
    const { read, write } = server.app.database;
    const service = await read.findOneByOrFail(Service, { name: "Wednesday circle" });
    const { id: organisationId, areaIds } = await read.findOneByOrFail(Organisation, { id: service.organisationId });
    const place = {
      id: newKey(), organisationId, position: 9, name: "Hall", areaId: areaIds[0] ?? "", postcode: null, latitude: 52.49, longitude: -1.85,
      accessibility: ["Step-free"],
    };
    const consent = {
      id: newKey(), organisationId, scope: ConsentScope.EXACT_PLACE, answer: "GRANTED", grantedById: null, grantedOn: server.now(),
      wordingVersion: 1, lang: "en", method: "SELF", givenBy: null, expiresOn: null, withdrawnOn: null,
    };
    await write(async (manager) => {
      await manager.insert(Place, place);
      await manager.insert(Consent, consent as Consent);
    });
  }

  function table(name: string): Row[] {
    return tables.get(name) ?? [];
  }

  /** A row as a record: without its empty cells, numbers as numbers. */
  function recordOf(name: string, row: Row, without: string[] = []): Answered {
    const fields = description.resources.find((one) => one.name === name)?.schema.fields ?? [];
    const said = fields.filter((field) => row[field.name] !== "" && !without.includes(field.name));
    return Object.fromEntries(said.map((field) => [field.name, field.type === "number" ? Number(row[field.name]) : row[field.name]])) as Answered;
  }

  function hung(name: string, key: string, id: string): Answered[] | undefined {
    const rows = table(name).filter((row) => row[key] === id).map((row) => recordOf(name, row, name === "attributes" ? [] : [key]));
    return rows.length > 0 ? rows : undefined;
  }

  function attributes(id: string): object[] | undefined {
    return hung("attributes", "link_id", id)?.map((one) => ({
      ...one,
      taxonomy_term: recordOf("taxonomy_terms", table("taxonomy_terms").find((row) => row["id"] === one["taxonomy_term_id"]) ?? {}),
    }));
  }

  function organization(row: Row): object {
    const { id } = recordOf("organizations", row);
    return {
      ...recordOf("organizations", row), organization_identifiers: hung("organization_identifiers", "organization_id", id),
      phones: hung("phones", "organization_id", id), attributes: attributes(id),
    };
  }

  function service(row: Row): object {
    const { id } = recordOf("services", row);
    const at = table("service_at_location").filter((one) => one["service_id"] === id).map((one) => {
      const location = recordOf("locations", table("locations").find((place) => place["id"] === one["location_id"]) ?? {});
      return { ...recordOf("service_at_location", one, ["location_id"]), location: { ...location, accessibility: hung("accessibility", "location_id", location.id) } };
    });
    return {
      ...recordOf("services", row), schedules: hung("schedules", "service_id", id), service_areas: hung("service_areas", "service_id", id),
      program: row["program_id"] ? recordOf("programs", table("programs").find((one) => one["id"] === row["program_id"]) ?? {}) : undefined,
      funding: hung("funding", "service_id", id), languages: hung("languages", "service_id", id), cost_options: hung("cost_options", "service_id", id), attributes: attributes(id),
      service_at_locations: at.length > 0 ? at : undefined,
      organization: organization(table("organizations").find((one) => one["id"] === row["organization_id"]) ?? {}),
    };
  }

  it("put together again, is the feed", async () => {
    expect(table("organizations").map(organization)).toEqual(await everyRecord(server, "/hsds/organizations?full=true"));
    expect(table("services").map(service)).toEqual(await everyRecord(server, "/hsds/services?full=true"));
    expect(table("taxonomy_terms").map((row) => recordOf("taxonomy_terms", row))).toEqual(await everyRecord(server, "/hsds/taxonomy_terms"));
    expect(table("taxonomies").map((row) => recordOf("taxonomies", row))).toEqual(await everyRecord(server, "/hsds/taxonomies"));
    expect(table("service_at_location").length).toBeGreaterThan(1);
    expect(table("locations")).toHaveLength(5);
    expect([table("programs").length, table("funding").length]).toEqual([1, 2]);
  });

  it("has each id once in its table, and points to nothing that is not there", () => {
    for (const { name, schema } of description.resources) {
      const ids = table(name).map((row) => row["id"]);
      expect([name, new Set(ids).size]).toEqual([name, ids.length]);
      for (const { fields, reference } of schema.foreignKeys) {
        const known = new Set(table(reference.resource || name).map((row) => row["id"]));
        expect([name, table(name).filter((row) => row[fields] !== "" && !known.has(row[fields]))]).toEqual([name, []]);
      }
    }
  });

  it("declares each key as Table Schema 1 asks for, those within a table with an empty name", () => {
    const columnsOf = new Map(description.resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
    for (const { name, schema } of description.resources) {
      for (const { fields, reference } of schema.foreignKeys) {
        expect(columnsOf.get(name), name).toContain(fields);
        expect(reference.resource, name).not.toBe(name);
        expect(columnsOf.get(reference.resource || name), `${name}.${fields}`).toContain(reference.fields);
      }
    }
    const keysOf = (named: string): string[] =>
      description.resources.filter(({ name }) => name === named).flatMap(({ schema }) => schema.foreignKeys.map((key) => `${key.fields} -> "${key.reference.resource}"`));
    expect(keysOf("organizations")).toEqual(['parent_organization_id -> ""']);
    expect(keysOf("taxonomy_terms")).toEqual(['parent_id -> ""', 'taxonomy_id -> "taxonomies"']);
    // Every column that is called after another table's key is one.
    const keys = description.resources.flatMap(({ name, schema }) => schema.foreignKeys.map(({ fields }) => `${name}.${fields}`));
    const called = [...columnsOf].flatMap(([name, columns]) => columns.filter((column) => column.endsWith("_id")).map((column) => `${name}.${column}`));
    // What an attribute hangs on is an organisation or a service: `link_entity` says which, and no key can say "either".
    expect(called.filter((one) => !keys.includes(one))).toEqual(["attributes.link_id"]);
    expect(table("organizations").some((row) => row["parent_organization_id"] !== "")).toBe(true);
    expect(table("taxonomy_terms").some((row) => row["parent_id"] !== "")).toBe(true);
  });

  it("is not written over anything", async () => {
    await expect(exportPackage(await server.app.contextFor(null), "http://localhost", folder)).rejects.toThrow("is not empty");
    const file = join(parent, "whole.zip");
    writeFileSync(file, "mine");
    await expect(exportPackage(await server.app.contextFor(null), "http://localhost", file)).rejects.toThrow("is there already");
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it("is one .zip file where that is named, with the same tables", async () => {
    const zip = join(parent, "further", "whole.zip");
    const counts = await exportPackage(await server.app.contextFor(null), "http://localhost:80", zip);
    expect(readdirSync(join(parent, "further"))).toEqual(["whole.zip"]);
    const files = unzipSync(readFileSync(zip));
    expect(Object.keys(files).sort()).toEqual(readdirSync(folder).sort());
    for (const [name, rows] of Object.entries(counts)) {
      expect(strFromU8(files[`${name}.csv`] as Uint8Array), name).toBe(readFileSync(join(folder, `${name}.csv`), "utf8"));
      expect(table(name), name).toHaveLength(rows);
    }
  });
});
