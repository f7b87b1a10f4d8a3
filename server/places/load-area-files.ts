import type { EntityManager } from "typeorm";
import type { Database } from "../database/connect.ts";
import { newKey } from "../platform/identifiers.ts";
import { faultsOfFacts } from "./area-faults.ts";
import { Area } from "./area.entity.ts";
import { areaFiles, type AreaFact, type Row } from "./area-files.ts";
import { otherNamesFile } from "./area-names.ts";
import { rowsOfFile, type FileShape, type PlacedRow } from "./area-rows.ts";
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
export interface LoadableFile extends FileShape {
  take(manager: EntityManager, rows: readonly Row[], file: string): Promise<Outcome[]>;
}

/** How many rows are taken in one transaction. */
const batchSize = 500;

const loadable: readonly LoadableFile[] = [
  ...areaFiles.map(({ name, columns, read }) => ({
    name,
    columns,
    key: columns[0] ?? null,
    take: (manager: EntityManager, rows: readonly Row[], file: string) => takeAreas(manager, rows.map(read), file),
  })),
  otherNamesFile,
  districtsFile,
];

/** The names of the files that are looked for in a folder. */
export const fileNames = loadable.map(({ name }) => name);

/** What becomes of some rows: those that cannot be read are left out, the others are taken together. */
async function takeRows(manager: EntityManager, file: LoadableFile, placed: readonly PlacedRow[]): Promise<RowReport[]> {
  const taken = placed.filter(({ fault }) => fault === null);
  const outcomes = await file.take(manager, taken.map(({ row }) => row), file.name);
  const outcomeOf = new Map(taken.map((one, index) => [one, outcomes[index]]));
  return placed.map((one) => {
    const outcome: Outcome = outcomeOf.get(one) ?? { subject: "", outcome: "left out", note: one.fault ?? "" };
    const subject = outcome.subject || (one.row[file.key ?? ""] ?? "");
    return { file: file.name, line: one.line, ...outcome, subject };
  });
}

/**
 * Loads areas and postcode districts from the files of a folder, each batch of 500 rows in a transaction: what is known
 * and says the same is left as it is, so that loading again changes nothing and a stopped load is taken up by doing it
 * again. All files are read before the first is written. Afterwards the caller works out what follows (`loadVocabulary`).
 * @param tell gets lines of progress.
 * @returns what became of every row.
 * @throws Refusal INVALID when one of the files is no table, or a column is missing; nothing is written then.
 */
export async function loadAreaFiles(database: Database, folder: string, tell: (line: string) => void): Promise<RowReport[]> {
  const read = loadable.map((file) => ({ file, rows: rowsOfFile(file, folder) ?? [] }));
  const reports: RowReport[] = [];
  for (const { file, rows } of read) {
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize);
      reports.push(...(await database.write((manager) => takeRows(manager, file, batch))));
      tell(`${file.name}: ${Math.min(start + batchSize, rows.length)} of ${rows.length} rows read`);
    }
  }
  return reports;
}

async function takeAreas(manager: EntityManager, read: readonly (AreaFact | string)[], file: string): Promise<Outcome[]> {
  const areas = await manager.find(Area);
  const known = new Map(areas.map((area) => [area.code, area]));
  const codes = new Map(areas.map((area) => [area.id, area.code]));
  const successors = new Map(areas.map((area) => [area.code, area.successorIds.flatMap((id) => codes.get(id) ?? [])]));
  const facts = read.filter((fact) => typeof fact !== "string");
  const faults = faultsOfFacts(facts, successors);
  const isNew = (fact: AreaFact): boolean => !faults.has(fact) && !known.has(fact.code);
  const keys = new Map([...known].map(([code, area]) => [code, area.id]));
  facts.filter(isNew).forEach(({ code }) => keys.set(code, newKey()));
  const keyOf = (code: string | null): string | null => keys.get(code ?? "") ?? null;
  await manager.insert(Area, facts.filter(isNew).map((fact) => newArea(fact, keyOf, file)));
  const outcomes: Outcome[] = [];
  for (const fact of read) {
    outcomes.push(typeof fact === "string" ? { subject: "", outcome: "left out", note: fact } : await take(fact));
  }
  return outcomes;

  async function take(fact: AreaFact): Promise<Outcome> {
    const subject = `${fact.code} ${fact.name}`;
    const fault = faults.get(fact);
    if (fault !== undefined) {
      return { subject, outcome: "left out", note: fault };
    }
    const area = known.get(fact.code);
    if (!area) {
      return { subject, outcome: "added", note: "" };
    }
    const patch = changesBy(fact, area, keyOf(fact.successor));
    const fields = Object.keys(patch);
    if (fields.length > 0) {
      await manager.update(Area, { id: area.id }, { ...patch, source: file });
    }
    return { subject, outcome: fields.length > 0 ? "changed" : "unchanged", note: fields.join(", ") };
  }
}

function newArea(fact: AreaFact, keyOf: (code: string | null) => string | null, file: string): Partial<Area> {
  const successor = keyOf(fact.successor);
  return {
    id: keyOf(fact.code) ?? newKey(),
    code: fact.code,
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
