import type { Database } from "../database/connect.ts";
import { atMost, raw, sql } from "../database/sql.ts";
import { TermSets } from "./term-sets.ts";

/* The sets of terms that this process knows of a database. A set never changes, so that only new ones are read. */

interface KnownSets {
  sets: TermSets;
  /** Ends when those that were new when it began are read. */
  reading: Promise<void>;
}

const all = new WeakMap<Database, KnownSets>();

/** So many are read at once: their text is a few megabytes, and others get their turn in between. */
const setsAtOnce = 20_000;

/** All sets of terms there are, those that were added since included. */
export async function termSetsOf(database: Database): Promise<TermSets> {
  const known = all.get(database) ?? { sets: new TermSets(), reading: Promise.resolve() };
  all.set(database, known);
  const { sets } = known;
  const reading = known.reading.then(() => readNew(database, sets));
  // Whoever asks next tries again what failed.
  known.reading = reading.catch(() => undefined);
  await reading;
  return sets;
}

async function readNew(database: Database, sets: TermSets): Promise<void> {
  const written = raw(`cast(number as varchar) || ':' || terms`);
  const packed = database.kind === "sqlite" ? sql`group_concat(${written}, ' ')` : sql`string_agg(${written}, ' ')`;
  for (let read = setsAtOnce; read === setsAtOnce; ) {
    const [row] = await database.rows<{ packed: string | null }>(sql`
      select ${packed} as packed from (
        select number, terms from term_set where number > ${sets.last} order by number ${atMost(setsAtOnce)}) as added`);
    const added = row?.packed ? row.packed.split(" ") : [];
    for (const set of added) {
      const end = set.indexOf(":");
      sets.add(Number(set.slice(0, end)), set.slice(end + 1));
    }
    read = added.length;
  }
}
