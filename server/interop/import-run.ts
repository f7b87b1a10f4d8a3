import { createHash } from "node:crypto";
import { In } from "typeorm";
import { lookAtTables } from "../database/statistics.ts";
import type { RegisterNumber } from "../organisations/identifiers.ts";
import { RegisterEntry } from "../organisations/register-entry.entity.ts";
import type { Context } from "../platform/context.ts";
import { newKey } from "../platform/identifiers.ts";
import type { Transaction } from "../platform/transaction.ts";
import { fold } from "../platform/words.ts";
import type { Ahead } from "./import-ahead.ts";
import { batches, BatchSize, isRecordRow, withNext } from "./import-batches.ts";
import { Import } from "./import.entity.ts";
import { written } from "./import-numbers.ts";
import { namedParents, proposeParents, type NamedParent } from "./import-parents.ts";
import { leftResult, planRows, type Planned, type RecordRow, type RunningImport } from "./import-plan.ts";
import type { ImportCounts, ReportedRow, ReportSink } from "./import-report.ts";
import { ownScheme, type ImportedRecord, type ReadRow } from "./import-record.ts";
import { writeRows } from "./import-write.ts";
import { readOnce } from "./read-once.ts";

/** What is to be imported, and how. */
export interface ImportOrder {
  /** What is read, for people: the name of the file. */
  source: string;
  /** The rows from first to last, as often as they are asked for. */
  rows: () => AsyncIterable<ReadRow>;
  dryRun: boolean;
  /** The day of the extract. */
  extractOn: string;
  /** What tags are called, by "scheme code". */
  tagNames: ReadonlyMap<string, string>;
  report: ReportSink;
  /** Organisations that stand in another part of the file than these rows. */
  alsoInFile?: readonly RegisterNumber[];
  /** Told after each batch. */
  progress?: (done: number, all: number) => void;
}

/** What an import came to. */
export interface ImportOutcome {
  counts: ImportCounts;
  /** How often each thing had to be said. */
  noted: Map<string, number>;
  /** Whether it went on with one that had been begun and was not finished. */
  resumed: boolean;
  /** Null after a dry run. */
  import: Import | null;
}

/** What one look through the rows tells before anything is written. */
interface FirstLook {
  fingerprint: string;
  rows: number;
  /** How many rows tell of each organisation that stands there more than once. */
  repeated: Map<string, number>;
  /** Names that several organisations of the file have, folded. */
  sharedNames: Set<string>;
  /** The numbers of all organisations of the file. */
  numbers: Set<string>;
}

async function lookThrough(order: ImportOrder): Promise<FirstLook> {
  const hash = createHash("sha256").update(JSON.stringify([order.source, order.extractOn]));
  const counted = new Map<string, number>();
  const firstNamed = new Map<string, string>();
  const sharedNames = new Set<string>();
  let rows = 0;
  for await (const { record } of order.rows()) {
    rows += 1;
    hash.update(JSON.stringify(record));
    if (record) {
      const number = written(record.number);
      counted.set(number, (counted.get(number) ?? 0) + 1);
      const name = fold(record.facts.name);
      const first = firstNamed.get(name) ?? number;
      firstNamed.set(name, first);
      if (first !== number) {
        sharedNames.add(name);
      }
    }
  }
  const repeated = new Map([...counted].filter(([, count]) => count > 1));
  return { fingerprint: hash.digest("hex"), rows, repeated, sharedNames, numbers: new Set(counted.keys()) };
}

/** An import that is running, and whether it was begun before. */
interface Running extends RunningImport {
  row: Import;
  resumed: boolean;
}

/** Goes on with the same import if it was cut short, else begins a new one. */
async function begin(ctx: Context, order: ImportOrder, fingerprint: string): Promise<Running> {
  return ctx.write(async (tx) => {
    const last = await tx.manager.findOne(Import, { where: { fingerprint }, order: { id: "DESC" } });
    if (last && last.finishedAt === null) {
      const done = await tx.manager.find(RegisterEntry, { where: { importId: last.id }, select: { id: true } });
      return { row: last, resumed: true, importId: last.id, doneBefore: new Set(done.map(({ id }) => id)) };
    }
    const row = await tx.insert(Import, {
      id: newKey(),
      source: order.source,
      fingerprint,
      startedAt: tx.now,
      finishedAt: null,
      personId: ctx.actor?.personId ?? null,
      created: 0,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      merged: 0,
    });
    await tx.tell({ action: "import.startImport", subject: row });
    return { row, resumed: false, importId: row.id, doneBefore: new Set<string>() };
  });
}

/** What all who worked on one import did together, where it ran twice at once; each counts only its own. */
async function countsOfAll(tx: Transaction, importId: string, own: ImportCounts): Promise<ImportCounts> {
  const written = (results: string[]): Promise<number> => tx.manager.countBy(RegisterEntry, { importId, importResult: In(results) });
  const created = await written(["CREATED"]);
  const updated = await written(["UPDATED", leftResult]);
  return { ...own, created, updated, unchanged: own.created + own.updated + own.unchanged - created - updated };
}

async function finish(ctx: Context, row: Import, own: ImportCounts, ranTwice: boolean): Promise<Import> {
  return ctx.write(async (tx) => {
    const counts = ranTwice ? await countsOfAll(tx, row.id, own) : own;
    const finished = { ...counts, finishedAt: tx.now };
    await tx.update(Import, { id: row.id }, finished);
    await tx.tell({
      action: "import.finishImport",
      subject: row,
      changes: Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, [null, count]])),
    });
    return Object.assign(row, finished);
  });
}

/** The number by which people know an organisation: that of a register, where there is one. */
function numberFor({ number, facts }: ImportedRecord): string {
  return number.scheme === ownScheme ? (facts.identifiers[0] ?? written(number)) : written(number);
}

function reported(read: ReadRow, plan: Planned | undefined): ReportedRow {
  const record = plan?.record ?? read.record ?? read.readWith?.record;
  return {
    row: read.row,
    result: plan?.result ?? (read.readWith ? "MERGED" : "REJECTED"),
    readWith: read.readWith?.row ?? null,
    number: record ? numberFor(record) : null,
    name: record?.facts.name ?? null,
    notes: plan?.notes ?? read.notes,
  };
}

function count(counts: ImportCounts, noted: Map<string, number>, rows: readonly ReportedRow[]): void {
  for (const { result, notes } of rows) {
    counts[result.toLowerCase() as keyof ImportCounts] += 1;
    notes.forEach(({ code }) => noted.set(code, (noted.get(code) ?? 0) + 1));
  }
}

/**
 * Imports organisations, in batches that are written whole or not at all. Doing it again changes nothing; one that was
 * cut short goes on and counts what it did before. Asks nobody: that is the caller's part.
 * @throws Refusal when what is read is no such table.
 */
export async function runImport(ctx: Context, asked: ImportOrder): Promise<ImportOutcome> {
  const order = { ...asked, rows: readOnce(asked.rows) };
  const look = await lookThrough(order);
  const running = order.dryRun ? null : await begin(ctx, order, look.fingerprint);
  const counts: ImportCounts = { created: 0, updated: 0, unchanged: 0, rejected: 0, merged: 0 };
  const noted = new Map<string, number>();
  const inFile = new Set([...look.numbers, ...(order.alsoInFile ?? []).map(written)]);
  const parents: NamedParent[] = [];
  let done = 0;
  const size = new BatchSize();
  let ahead: Ahead | null = null;
  for await (const { batch, next } of withNext(batches(order.rows(), look.repeated, size))) {
    const rows = batch.filter(isRecordRow);
    const began = performance.now();
    const step: Step = running
      ? await write(ctx, { order, running, look, rows, next: next.filter(isRecordRow), ahead })
      : { planned: await planRows(ctx.read, rows, null, look.sharedNames), ahead: null };
    const { planned } = step;
    ahead = step.ahead;
    size.took(rows.length, performance.now() - began);
    parents.push(...(await namedParents(ctx, planned, inFile)));
    const planOf = new Map(planned.map((plan) => [plan.row, plan]));
    const told = batch.map((read) => reported(read, planOf.get(read.row)));
    count(counts, noted, told);
    await order.report.write(told);
    done += batch.length;
    order.progress?.(done, look.rows);
  }
  if (running) {
    await proposeParents(ctx, order, parents);
  }
  await order.report.close();
  if (running && counts.created + counts.updated > 0) {
    await lookAtTables(ctx.database);
  }
  const ended = running ? await finish(ctx, running.row, counts, noted.has("WRITTEN_MEANWHILE")) : null;
  return { counts, noted, resumed: running?.resumed ?? false, import: ended };
}

/** A batch on its way into the directory. */
interface ToWrite {
  order: ImportOrder;
  running: RunningImport;
  look: FirstLook;
  rows: readonly RecordRow[];
  /** The rows of the next batch. */
  next: readonly RecordRow[];
  /** What was begun of the rows while those before were written. */
  ahead: Ahead | null;
}

/** What becomes of the rows of a batch, and what was begun of the next one. */
interface Step {
  planned: Planned[];
  ahead: Ahead | null;
}

async function write(ctx: Context, { order, running, look, rows, next, ahead }: ToWrite): Promise<Step> {
  if (rows.length === 0) {
    return { planned: [], ahead: null };
  }
  return ctx.write(async (tx) => {
    const planned = await planRows(tx.manager, rows, running, look.sharedNames);
    const { extractOn, tagNames } = order;
    const writing = { importId: running.importId, extractOn, today: ctx.today(), tagNames, personId: ctx.actor?.personId ?? null };
    return { planned, ahead: await writeRows(ctx, tx, { planned, next, ahead }, writing) };
  });
}
