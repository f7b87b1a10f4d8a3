import { mkdtempSync, rmSync, writeFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { Area } from "../../server/places/area.entity.ts";
import { loadAreaFiles, type RowReport } from "../../server/places/load-area-files.ts";
import { placesOfPostcodes } from "../../server/places/place-of-postcode.ts";
import { loadVocabulary } from "../../server/vocabulary/load-vocabulary.ts";
import { contract } from "../harness/contract.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { realData } from "../harness/real-data.ts";
import { startServer, type TestServer } from "../harness/server.ts";

interface Named {
  code: string;
  name: string;
}
interface AreaRead extends Named {
  level: string;
  within: Named | null;
  validFrom: string | null;
  validTo: string | null;
  successors: Named[];
}

/** Files as they are passed on: what is known, what is new, what ended since, and what nobody can use. */
const files = {
  "la_all_codes.csv": `\ufeffLADCD,LADNM,LADCD_ACTIVE,UTLACD,CAUTHCD,RGNCD,CTRYCD
E08000025,Birmingham,E08000025,E08000025,E47000007,E12000005,E92000001
E07000200,Babergh,E06999001,E10000029,,E12000006,E92000001
E06999001,New Suffolk,E06999001,E06999001,,E12000006,E92000001
E06000019,"Herefordshire, County of",E06000019,E06000019,,E12000005,E92000001
E05000001,A ward,E05000001,,,E12000006,E92000001
E06999002,Nowhere,E06999002,E06999002,,E12999999,
`,
  "icb_codes.csv": `gss_code,ods_code,name,valid_from,valid_to
E54000023,QJG,NHS Suffolk and North East Essex Integrated Care Board,2022-07-01,2026
E54000018,QWU,NHS Coventry and Warwickshire Integrated Care Board,2022-07-01,2027
`,
  "outcodes_areas.csv": `outcode,latitude,longitude,town,lad_code
B8,52.5,-1.8,Alum Rock,E08000025
ZY9,50.5,-3.5,Nowhere,E07000200
GY1,49.45856,-2.53684,St Peter Port,
POOLE,50,-2,Poole,E06000058
ZY8,,-2,Nowhere,E06000058
`,
};

describe.each(databaseKinds)("areas on %s", (kind) => {
  let server: TestServer;
  const folder = mkdtempSync(join(tmpdir(), "kpd-areas-"));

  beforeAll(async () => {
    server = await startServer(kind);
    Object.entries(files).forEach(([name, text]) => writeFileSync(join(folder, name), text));
    const shown = { listingBasis: ListingBasis.PUBLIC_BODY };
    await put(server.app, { ...shown, name: "Colchester circle", areas: ["E07000071"] });
    await put(server.app, { ...shown, name: "Chelmsford circle", areas: ["E07000070"] });
    await put(server.app, { ...shown, name: "Old board listing", areas: ["E54000023"] });
    await put(server.app, { ...shown, name: "Great Yarmouth circle", areas: ["E07000145"] });
    await put(server.app, { ...shown, name: "Leeds circle", areas: ["E08000035"] });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  async function areas(variables: object): Promise<AreaRead[]> {
    const { data, errors } = await server.as(null).ask<{ areas: AreaRead[] }, object>(contract("directory")["Areas"] ?? "", variables);
    expect(errors).toEqual([]);
    return data.areas;
  }

  async function found(code: string): Promise<string[]> {
    const { data, errors } = await server
      .as(null)
      .ask<{ organisations: { edges: { node: { name: string } }[] } }, object>(
        `query($areas: [AreaCode!]) { organisations(filter: { areas: $areas }, orderBy: NAME) { edges { node { name } } } }`,
        { areas: [code] },
      );
    expect(errors).toEqual([]);
    return data.organisations.edges.map(({ node }) => node.name);
  }

  async function load(): Promise<RowReport[]> {
    const reports = await loadAreaFiles(server.app.database, folder, () => undefined);
    await loadVocabulary(server.app.database);
    return reports;
  }

  it("answer by name and level, with what they lie in, their dates and what took their place", async () => {
    const named = await areas({ text: "suffolk and north", level: "ICB" });
    expect(named.map(({ code }) => code)).toEqual(["E54000066", "E54000068", "E54000023"]);
    expect(named.slice(2)).toEqual([
      {
        id: expect.stringMatching(/^are_/),
        code: "E54000023",
        name: "NHS Suffolk and North East Essex Integrated Care Board",
        level: "ICB",
        within: { code: "E12000006", name: "East of England" },
        validFrom: "2022-07-01",
        validTo: "2026-03-31",
        successors: [
          { code: "E54000068", name: "NHS Norfolk and Suffolk Integrated Care Board" },
          { code: "E54000066", name: "NHS Essex Integrated Care Board" },
        ],
      },
    ]);
    expect((await areas({ level: "COUNTRY" })).map(({ name }) => name)).toEqual(["England", "Northern Ireland", "Scotland", "Wales"]);
    const coded = async (text: string): Promise<string[]> => (await areas({ text })).map(({ code }) => code);
    expect(await coded(" e54000023 ")).toEqual(["E54000066", "E54000068", "E54000023"]);
    expect(await coded("E99999999")).toEqual([]);
    expect(await areas({ text: "Glasgow", level: "UNITARY" })).toMatchObject([{ code: "S12000049" }, { code: "S12000046" }]);
  });

  it("that ended find what their successors hold, and are found by them", async () => {
    const all = ["Chelmsford circle", "Colchester circle", "Great Yarmouth circle", "Old board listing"];
    expect(await found("E54000023")).toEqual(all);
    expect(await found("E54000066")).toEqual(["Chelmsford circle", "Colchester circle", "Old board listing"]);
    expect(await found("E54000068")).toEqual(["Great Yarmouth circle", "Old board listing"]);
    expect(await found("E12000003")).toEqual(["Leeds circle"]);
  });

  it("are loaded from files with a report for every row, and the second time nothing changes", async () => {
    const first = await load();
    expect(first.map(({ file, line, outcome, note }) => [file, line, outcome, note])).toEqual([
      ["la_all_codes.csv", 2, "unchanged", ""],
      ["la_all_codes.csv", 3, "changed", "successorIds"],
      ["la_all_codes.csv", 4, "added", ""],
      ["la_all_codes.csv", 5, "unchanged", ""],
      ["la_all_codes.csv", 6, "left out", "E05000001 is not the GSS code of a country, region, authority or care board."],
      ["la_all_codes.csv", 7, "left out", "It names E12999999, which we do not know. Load the file that has it first."],
      ["icb_codes.csv", 2, "unchanged", ""],
      ["icb_codes.csv", 3, "changed", "validTo"],
      ["outcodes_areas.csv", 2, "changed", ""],
      ["outcodes_areas.csv", 3, "added", ""],
      ["outcodes_areas.csv", 4, "added", "Without the area of a council: the file names none that we know."],
      ["outcodes_areas.csv", 5, "left out", "It is not a postcode district."],
      ["outcodes_areas.csv", 6, "left out", "It has no position."],
    ]);
    const second = await load();
    expect(second.filter(({ outcome }) => outcome === "added" || outcome === "changed")).toEqual([]);
    expect(await areas({ text: "New Suffolk" })).toMatchObject([{ code: "E06999001", level: "UNITARY", within: { name: "East of England" } }]);
    expect(await areas({ text: "Babergh" })).toMatchObject([{ code: "E06999001" }, { code: "E07000200", successors: [{ code: "E06999001" }] }]);
    expect(await areas({ text: "Coventry and Warwickshire" })).toMatchObject([{ validFrom: "2022-07-01", validTo: "2027-03-31" }]);
  });

  it("are left out of broken files with the reason, and leave nothing that hangs on them", async () => {
    const head = "LADCD,LADNM,LADCD_ACTIVE,UTLACD,CAUTHCD,RGNCD,CTRYCD";
    const england = (code: string, name: string, successor = code): string => `${code},${name},${successor},,,E12000006,E92000001`;
    const rows = [
      england("E06999011", "Twice"),
      england("E06999011", "Twice with another name"),
      england("E06999012", "Round", "E06999013"),
      england("E06999013", "About", "E06999012"),
      "E06999014,Short",
      "E06999015,Within nothing,E06999015,,,E12999999,",
      england("E06999016", "Went into what is left out", "E06999015"),
      england("E06999017", "Caf\u00e9 Town"),
    ];
    const broken = mkdtempSync(join(tmpdir(), "kpd-broken-"));
    writeFileSync(join(broken, "la_all_codes.csv"), Buffer.from([head, ...rows].join("\n"), "latin1"));
    const dates = "gss_code,ods_code,name,valid_from,valid_to\nE54999001,Q,Board,2026-13-45,\nE54999002,Q,Board,soon,\nE54999003,Q,Board,2026,2025\n";
    writeFileSync(join(broken, "icb_codes.csv"), dates);
    const reports = await loadAreaFiles(server.app.database, broken, () => undefined);
    expect(reports.map(({ line, subject, outcome, note }) => `${line} ${subject} ${outcome} ${note}`.trim())).toEqual([
      "2 E06999011 left out E06999011 stands in the file more than once: in the lines 2, 3.",
      "3 E06999011 left out E06999011 stands in the file more than once: in the lines 2, 3.",
      "4 E06999012 Round left out It would take its own place by way of E06999013.",
      "5 E06999013 About left out It would take its own place by way of E06999012.",
      "6 E06999014 left out It has 2 cells, and the heading 7.",
      "7 E06999015 Within nothing left out It names E12999999, which we do not know. Load the file that has it first.",
      "8 E06999016 Went into what is left out left out It names E06999015, which we do not know. Load the file that has it first.",
      "9 E06999017 Caf\u00e9 Town added",
      "2 E54999001 left out E54999001 has the date 2026-13-45, which is no day such as 2026-04-01, and no year.",
      "3 E54999002 left out E54999002 has the date soon, which is no day such as 2026-04-01, and no year.",
      "4 E54999003 left out E54999003 would end before it begins.",
    ]);
    expect((await server.app.database.read.find(Area)).filter(({ code }) => /^E(06|54)9990\d/.test(code)).map(({ name }) => name)).toEqual([
      "New Suffolk",
      "Caf\u00e9 Town",
    ]);
    rmSync(broken, { recursive: true });
  });

  it("are not loaded at all where one of the files cannot be read", async () => {
    const broken = mkdtempSync(join(tmpdir(), "kpd-broken-"));
    const load = (): Promise<RowReport[]> => loadAreaFiles(server.app.database, broken, () => undefined);
    writeFileSync(join(broken, "la_all_codes.csv"), (files["la_all_codes.csv"] ?? "").replaceAll("E06999001,New", "E06999021,Newest"));
    for (const [text, reason] of [
      ["outcode,latitude\nB8,52\n", "outcodes_areas.csv has no column longitude, lad_code. Nothing was loaded."],
      ["", "outcodes_areas.csv has no column outcode, latitude, longitude, lad_code. Nothing was loaded."],
      ['outcode,latitude,longitude,lad_code\n"B8,52,-1,E08000025\n', "outcodes_areas.csv cannot be read as a table"],
    ] as const) {
      writeFileSync(join(broken, "outcodes_areas.csv"), text);
      await expect(load()).rejects.toThrow(reason);
    }
    expect(await server.app.database.read.findOneBy(Area, { code: "E06999021" })).toBeNull();
    rmSync(broken, { recursive: true });
  });

  it("place postcodes by the table that was loaded, in the areas of today", async () => {
    const { read } = server.app.database;
    const [moved, channel, unknown] = await placesOfPostcodes(read, ["zy9 1aa", "GY1", "ZY7 1AA"]);
    const newSuffolk = await read.findOneByOrFail(Area, { code: "E06999001" });
    expect(moved).toEqual({ postcode: "ZY91AA", district: "ZY9", latitude: 50.5, longitude: -3.5, areaId: newSuffolk.id, fault: null });
    expect(channel).toMatchObject({ district: "GY1", areaId: null, fault: null });
    expect(unknown).toMatchObject({ district: "ZY7", latitude: null, fault: "UNKNOWN" });
    expect([newSuffolk.latitude, newSuffolk.longitude]).toEqual([50.5, -3.5]);
  });

  const geo = realData("geo/outcodes_areas.csv");
  const charities = realData("charities/ukcat_sample.csv");
  it.skipIf(!geo || !charities)("place the real charities by the real table (skipped without real data)", async () => {
    const reports = await loadAreaFiles(server.app.database, dirname(geo ?? ""), () => undefined);
    expect(reports.filter(({ outcome, file }) => outcome === "left out" && file.startsWith("la_"))).toEqual([]);
    const rows = parse<{ postcode: string }>(readFileSync(charities ?? ""), { columns: true, bom: true });
    const places = await placesOfPostcodes(server.app.database.read, rows.map(({ postcode }) => postcode));
    const count = (fault: string | null): number => places.filter((place) => place.fault === fault).length;
    expect(rows).toHaveLength(4203);
    expect(count(null)).toBeGreaterThanOrEqual(4150);
    expect([count("EMPTY"), count("MALFORMED"), count("UNKNOWN")]).toEqual([18, 4, 2]);
    expect(await found("E54000023")).toContain("Old board listing");
  });
});
