import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { EntityManager } from "typeorm";
import type { Database } from "../database/connect.ts";
import { newKey } from "../platform/identifiers.ts";
import { Area } from "./area.entity.ts";
import { areaFiles, type AreaFact, type Row } from "./area-files.ts";
import { otherNamesFile } from "./area-names.ts";
import { districtsFile } from "./district-file.ts";

/** What became of a row. */
export interface RowReport {
  file: string;
  /** Its line in the file; the first line after the heading is 2. */
  line: number;
  /** What the row is about: a code, a district. */
  subject: string;
  outcome: "added" | "changed" | "unchanged" | "left out";
  /** What changed, or why it is left out. */
  note: string;
}

/** What a batch of rows became, without the place in the file. */
export type Outcome = Pick<RowReport, "subject" | "outcome" | "note">;

/** A file that can be loaded: its rows are taken in batches, each in a transaction of its own. */
export interface LoadableFile {
  name: string;
  columns: readonly string[];
  take(manager: EntityManager, rows: readonly Row[], file: string): Promise<Outcome[]>;
}

/** How many rows are taken in one transaction. */
const batchSize = 500;

const loadable: readonly LoadableFile[] = [
  ...areaFiles.map(({ name, columns, read }) => ({
    name,
    columns,
    take: (manager: EntityManager, rows: readonly Row[], file: string) => takeAreas(manager, rows.map(read), file),
  })),
  otherNamesFile,
  districtsFile,
];

/** The names of the files that are looked for in a folder. */
export const fileNames = loadable.map(({ name }) => name);

function readRows({ name, columns }: LoadableFile, folder: string): Row[] {
  const text = readFileSync(join(folder, name), "utf8");
  const rows = parse<Row>(text, { columns: true, bom: true, trim: true, skip_empty_lines: true });
  const missing = columns.filter((column) => rows[0] && !(column in rows[0]));
  if (missing.length > 0) {
    throw new Error(`${name} has no column ${missing.join(", ")}.`);
  }
  return rows;
}

/**
 * Loads areas and postcode districts from the files of a folder, each batch of 500 rows in a transaction: what is known
 * and says the same is left as it is, so that loading again changes nothing and a stopped load is taken up by doing it
 * again. Afterwards the caller works out what follows (`loadVocabulary`).
 * @param tell gets lines of progress.
 * @returns what became of every row.
 */
export async function loadAreaFiles(database: Database, folder: string, tell: (line: string) => void): Promise<RowReport[]> {
  const reports: RowReport[] = [];
  for (const file of loadable.filter(({ name }) => existsSync(join(folder, name)))) {
    const rows = readRows(file, folder);
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize);
      const outcomes = await database.write((manager) => file.take(manager, batch, file.name));
      reports.push(...outcomes.map((outcome, index) => ({ file: file.name, line: start + index + 2, ...outcome })));
      tell(`${file.name}: ${Math.min(start + batchSize, rows.length)} of ${rows.length} rows read`);
    }
  }
  return reports;
}

async function takeAreas(manager: EntityManager, facts: readonly (AreaFact | string)[], file: string): Promise<Outcome[]> {
  const known = new Map((await manager.find(Area)).map((area) => [area.code, area]));
  const added = new Map<string, Partial<Area>>();
  for (const fact of facts) {
    if (typeof fact !== "string" && !known.has(fact.code)) {
      added.set(fact.code, { id: newKey(), code: fact.code });
    }
  }
  const keyOf = (code: string | null): string | null => known.get(code ?? "")?.id ?? added.get(code ?? "")?.id ?? null;
  const outcomes: Outcome[] = [];
  for (const fact of facts) {
    outcomes.push(typeof fact === "string" ? { subject: "", outcome: "left out", note: fact } : await take(fact));
  }
  await manager.insert(Area, [...added.values()].filter((area) => area.name !== undefined));
  return outcomes;

  async function take(fact: AreaFact): Promise<Outcome> {
    const subject = `${fact.code} ${fact.name}`;
    const missing = [fact.within, fact.successor].find((code) => code !== null && keyOf(code) === null);
    if (missing) {
      added.delete(fact.code);
      return { subject, outcome: "left out", note: `It names ${missing}, which we do not know. Load the file that has it first.` };
    }
    const area = known.get(fact.code);
    if (!area) {
      const again = added.get(fact.code)?.name !== undefined;
      Object.assign(added.get(fact.code) ?? {}, newArea(fact, keyOf, file));
      return again ? { subject, outcome: "unchanged", note: "" } : { subject, outcome: "added", note: "" };
    }
    const patch = changesBy(fact, area, keyOf(fact.successor));
    const fields = Object.keys(patch);
    if (fields.length > 0) {
      await manager.update(Area, { id: area.id }, { ...patch, source: file });
      Object.assign(area, patch);
    }
    return { subject, outcome: fields.length > 0 ? "changed" : "unchanged", note: fields.join(", ") };
  }
}

function newArea(fact: AreaFact, keyOf: (code: string | null) => string | null, file: string): Partial<Area> {
  const successor = keyOf(fact.successor);
  return {
    name: fact.name,
    level: fact.level,
    withinId: keyOf(fact.within),
    validFrom: fact.validFrom,
    validTo: fact.validTo,
    successorIds: successor === null ? [] : [successor],
    otherNames: [],
    outcodes: [],
    alsoWithinIds: [],
    latitude: null,
    longitude: null,
    source: file,
  };
}

/** The same year is the same date: files often give only the year. */
function sameDate(said: string | null, known: string | null): boolean {
  return said === null || said.slice(0, 4) === known?.slice(0, 4);
}

/**
 * What a row says that is not known yet. A name that is part of the known one, or one of its other names, is no news;
 * nor is a successor of an area whose end is known, or that an area which ended was once in use: files grow old.
 */
function changesBy(fact: AreaFact, area: Area, successor: string | null): Partial<Area> {
  const isKnownName = [area.name, ...area.otherNames].some((name) => name === fact.name || name.startsWith(`${fact.name} `));
  return {
    ...(isKnownName ? {} : { name: fact.name, otherNames: [...new Set([...area.otherNames, area.name])] }),
    ...(successor !== null && area.successorIds.length === 0 ? { successorIds: [successor] } : {}),
    ...(sameDate(fact.validFrom, area.validFrom) ? {} : { validFrom: fact.validFrom }),
    ...(sameDate(fact.validTo, area.validTo) ? {} : { validTo: fact.validTo }),
  };
}
