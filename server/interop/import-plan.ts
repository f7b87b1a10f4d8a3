import { createHash } from "node:crypto";
import { In, type EntityManager } from "typeorm";
import { OrganisationIdentifier } from "../organisations/organisation-identifier.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { placesOfPostcodes, type PostcodePlace } from "../places/place-of-postcode.ts";
import type { RegisterEntry } from "../organisations/register-entry.entity.ts";
import { isOutsideUk } from "../places/postcode.ts";
import { fold, similarity } from "../platform/words.ts";
import { byScheme, knownAmong, type Known } from "./import-known.ts";
import { note, type Note } from "./import-note.ts";
import { splitNumber, written } from "./import-numbers.ts";
import { noteSkillsOfKept, samePages } from "./import-same.ts";
import type { ImportedRecord } from "./import-record.ts";

/** What an import does with a row; MERGED is one that was read together with an earlier row of the same organisation. */
export type ImportResult = "CREATED" | "UPDATED" | "UNCHANGED" | "REJECTED" | "MERGED";

/** A row with a record, on its way into the directory. */
export interface RecordRow {
  row: number;
  record: ImportedRecord;
  notes: Note[];
}

/** What is to be done with a row. */
export interface Planned extends RecordRow {
  result: ImportResult;
  known: Known | null;
  place: PostcodePlace;
  /** SHA-256 over everything that was read. */
  fingerprint: string;
  /** Whether the entry leaves the list because it left the register, or comes back because it is there again. */
  leaves: boolean;
  returns: boolean;
}

/** What the entry of an organisation remembers of being taken off by the register, not by itself. */
export const leftResult = "LEFT";

function fingerprintOf(record: ImportedRecord, place: PostcodePlace): string {
  return createHash("sha256").update(JSON.stringify([record, place.district, place.areaId])).digest("hex");
}

/** Which names among these belong to an organisation of the directory already, folded. */
async function namesAmong(manager: EntityManager, records: readonly ImportedRecord[]): Promise<Set<string>> {
  const names = [...new Set(records.map(({ facts }) => fold(facts.name)))];
  const found = await manager.find(Organisation, { where: { foldedName: In(names) }, select: { id: true, foldedName: true } });
  return new Set(found.map((organisation) => organisation.foldedName));
}

/** Below this, two names are not taken for those of one organisation. */
const leastAlike = 0.5;

/** Whether an organisation that was found by its number has no name like that of the record: a wrong number is an easy mistake. */
function isCalledOtherwise({ facts, registeredName }: ImportedRecord, { name, otherNames }: Organisation): boolean {
  const said = [facts.name, registeredName ?? "", ...facts.otherNames];
  return [name, ...otherNames].every((known) => said.every((other) => similarity(known, other) < leastAlike));
}

/** An import that is running: its key, and the keys of the entries that it wrote before it was cut short. */
export interface RunningImport {
  importId: string;
  doneBefore: ReadonlySet<string>;
}

/** What this very import did with an entry before it was cut short, which counts as what it does now; null for anything else. */
function resultBefore({ id, importResult }: RegisterEntry, running: RunningImport | null): ImportResult | null {
  const before = running?.doneBefore.has(id) ? importResult : null;
  return before === leftResult ? "UPDATED" : before === "CREATED" || before === "UPDATED" ? before : null;
}

function decide(read: RecordRow, known: Known | null, place: PostcodePlace, running: RunningImport | null): Planned {
  const fingerprint = fingerprintOf(read.record, place);
  const planned: Planned = { ...read, notes: [...read.notes], known, place, fingerprint, result: "UPDATED", leaves: false, returns: false };
  const { left } = read.record;
  if (read.record.facts.postcode !== null && place.areaId === null) {
    const code = isOutsideUk(place.district ?? "") ? "POSTCODE_OUTSIDE_UK" : "POSTCODE_UNKNOWN";
    planned.notes.push(note(code, "postcode", read.record.facts.postcode));
  }
  if (!known) {
    if (left) {
      planned.notes.push(note("NOT_ON_REGISTER"));
    }
    return { ...planned, result: left ? "REJECTED" : "CREATED" };
  }
  const { organisation, entry, claimed } = known;
  if (entry === null && isCalledOtherwise(read.record, organisation)) {
    planned.notes.push(note("NAME_DIFFERS", null, organisation.name));
  }
  if (entry?.fingerprint === fingerprint) {
    const off = organisation.takenOffOn !== null && !claimed;
    const isOfTwin = running !== null && entry.importId === running.importId && !running.doneBefore.has(entry.id);
    planned.notes.push(
      ...(off ? [note(left ? "NOT_ON_REGISTER" : "OFF_THE_LIST")] : []),
      ...(isOfTwin ? [note("WRITTEN_MEANWHILE")] : []),
    );
    return { ...planned, result: resultBefore(entry, running) ?? "UNCHANGED" };
  }
  const tookItselfOff = organisation.takenOffOn !== null && entry?.importResult !== leftResult;
  if (!claimed && tookItselfOff) {
    planned.notes.push(note("OFF_THE_LIST"));
    return { ...planned, result: "UNCHANGED" };
  }
  if (left && !claimed) {
    planned.notes.push(note(organisation.takenOffOn === null ? "LEFT_REGISTER" : "NOT_ON_REGISTER"));
    return { ...planned, leaves: organisation.takenOffOn === null, result: organisation.takenOffOn === null ? "UPDATED" : "UNCHANGED" };
  }
  if (claimed) {
    planned.notes.push(note("OWN_WORDS_KEPT"), ...(left ? [note("NOT_ON_REGISTER")] : []));
  }
  return { ...planned, returns: !claimed && organisation.takenOffOn !== null };
}

/**
 * Works out what is to be done with some hundred rows, with few statements. Changes nothing.
 * @param running the import, so that what it did before it was cut short is counted once; null for a dry run.
 * @param sharedNames names that several organisations of the whole file have, folded.
 */
export async function planRows(
  manager: EntityManager,
  rows: readonly RecordRow[],
  running: RunningImport | null,
  sharedNames: ReadonlySet<string>,
): Promise<Planned[]> {
  const records = rows.map(({ record }) => record);
  const places = await placesOfPostcodes(manager, records.map(({ facts }) => facts.postcode));
  const { known, erased } = await knownAmong(manager, records);
  const same = await samePages(manager, records, known);
  const planned = rows.map((read, index) => {
    const number = written(read.record.number);
    const plan = decide(read, known.get(number) ?? null, places[index] as PostcodePlace, running);
    if (erased.has(number)) {
      return { ...plan, result: "REJECTED" as const, notes: [...read.notes, note("ERASED")] };
    }
    return same.has(number) ? { ...plan, result: "UNCHANGED" as const, notes: [...read.notes, note("SAME_AS_PAGE")] } : plan;
  });
  await noteSkillsOfKept(manager, planned);
  await noteLikeness(manager, planned.filter(({ known }) => known === null), sharedNames);
  return planned;
}

/** Says of new organisations what they share with others. A name or number in common is no proof: people look. */
async function noteLikeness(manager: EntityManager, planned: readonly Planned[], sharedNames: ReadonlySet<string>): Promise<void> {
  const created = planned.filter(({ result }) => result === "CREATED");
  if (created.length === 0) {
    return;
  }
  const names = await namesAmong(manager, created.map(({ record }) => record));
  const numbers = created.flatMap(({ record }) => record.facts.identifiers.map(splitNumber));
  const shared = numbers.length > 0 ? await manager.findBy(OrganisationIdentifier, byScheme(numbers)) : [];
  const taken = new Set(shared.map(written));
  for (const { record, notes } of created) {
    const name = fold(record.facts.name);
    if (names.has(name) || sharedNames.has(name)) {
      notes.push(note("SAME_NAME", null, record.facts.name));
    }
    record.facts.identifiers.filter((number) => taken.has(number)).forEach((number) => notes.push(note("SHARED_NUMBER", null, number)));
  }
}
