/** So many rows are kept: a register extract of tens of megabytes. Longer files are read again, however long they are. */
const mostKept = 20_000;

/**
 * Lets rows be gone through several times where each time would read and parse the file anew: those of a file that is
 * not too long are kept from the first time on.
 */
export function readOnce<Row>(rows: () => AsyncIterable<Row>, most = mostKept): () => AsyncIterable<Row> {
  let kept: readonly Row[] | null = null;

  async function* keeping(): AsyncIterable<Row> {
    let read: Row[] | null = [];
    for await (const row of rows()) {
      if (read !== null && read.length < most) {
        read.push(row);
      } else {
        read = null;
      }
      yield row;
    }
    kept = read;
  }

  async function* again(from: readonly Row[]): AsyncIterable<Row> {
    yield* from;
  }

  return () => (kept === null ? keeping() : again(kept));
}
