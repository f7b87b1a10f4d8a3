import { written } from "./import-numbers.ts";
import type { RecordRow } from "./import-plan.ts";
import { mergeRows, type ReadRow } from "./import-record.ts";

/** How many organisations are written in one transaction: at first, at least and at most. */
const sizes = { first: 500, least: 100, most: 1000 };

/** Others who write wait for as long as a transaction takes, in milliseconds; the longer it is, the less an import waits for the disk. */
const longestTurn = 1000;

/** So many organisations are written in one transaction, by how long the last one took. */
export class BatchSize {
  now = sizes.first;

  /** Learns from a batch how many can be written in one turn, on this machine and as busy as it is. */
  took(rows: number, milliseconds: number): void {
    if (rows >= sizes.least) {
      const inOneTurn = Math.floor((rows * longestTurn) / Math.max(milliseconds, 1));
      this.now = Math.min(Math.max(inOneTurn, sizes.least), sizes.most);
    }
  }
}

/** Whether a row tells of an organisation. */
export function isRecordRow(read: ReadRow): read is ReadRow & RecordRow {
  return read.record !== null;
}

/**
 * The rows in batches; those that tell of one organisation are put together where the last of them stands.
 * @param repeated how many rows tell of each organisation that stands there more than once.
 */
export async function* batches(
  rows: AsyncIterable<ReadRow>,
  repeated: ReadonlyMap<string, number>,
  size: Pick<BatchSize, "now">,
): AsyncIterable<ReadRow[]> {
  const waiting = new Map<string, (ReadRow & RecordRow)[]>();
  let batch: ReadRow[] = [];
  for await (const read of rows) {
    const number = read.record ? written(read.record.number) : "";
    const all = repeated.get(number);
    if (all === undefined || !isRecordRow(read)) {
      batch.push(read);
    } else {
      const those = [...(waiting.get(number) ?? []), read];
      waiting.set(number, those);
      if (those.length === all) {
        waiting.delete(number);
        batch.push(...mergeRows(those as [ReadRow & RecordRow, ...(ReadRow & RecordRow)[]]));
      }
    }
    if (batch.length >= size.now) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

/** Each batch with the one after it. */
export async function* withNext(all: AsyncIterable<ReadRow[]>): AsyncIterable<{ batch: ReadRow[]; next: ReadRow[] }> {
  let batch: ReadRow[] | null = null;
  for await (const next of all) {
    if (batch) {
      yield { batch, next };
    }
    batch = next;
  }
  yield { batch: batch ?? [], next: [] };
}
