import type { Database } from "../database/connect.ts";
import { documentsWithin } from "../database/ranked-documents.ts";
import { asFts, type Expression } from "../database/search-expression.ts";
import { sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { mixedWhole, mostHalvings, partAt, type Mixing } from "../platform/daily-order.ts";
import { everyDocument } from "../platform/search-index.ts";
import { sizesOfTheMinute } from "./known-sizes.ts";
import { fullRanking, isWide } from "./ranked-page.ts";
import type { Search } from "./search.ts";

/*
 * Into how many parts the list of the day is dealt: into so many that a page is found in one of them, where very many fit
 * equally well; else into none. How many fit is told from a sample, which is no larger in a larger directory.
 */

/** So many rows of a list stand in a part at least: a few pages, though some of them are hidden. */
const rowsInPart = 128;

/** So many organisations are in the sample in which those that fit are counted. */
const sampleOf = 4096;

const sizes = sizesOfTheMinute<number>();

/** How often so many rows are halved, where at least so many are to be left in a part. */
function halvingsFor(rows: number, least: number): number {
  return Math.min(Math.floor(Math.log2(Math.max(1, rows / least))), mostHalvings);
}

/** A size that was looked up in the last minute, or is looked up now. */
async function sizeOf(database: Database, name: string, documents: Sql): Promise<number> {
  const known = sizes(database);
  const size = known.get(name);
  if (size !== undefined) {
    return size;
  }
  const [row] = await database.rows<{ documents: number | string }>(documents);
  const counted = Number(row?.documents ?? 0);
  known.set(name, counted);
  return counted;
}

/** How a list of all organisations is mixed that begins now, or of those that meet an expression. */
export async function mixingAmong(database: Database, expression: Expression | null, day: string): Promise<Mixing> {
  const counted = sql`select documents from search_word where collection = 'organisation' and word = ${everyDocument}`;
  const documents = await sizeOf(database, everyDocument, counted);
  const sampled: Mixing = { day, halvings: halvingsFor(documents, sampleOf) };
  const span = partAt(sampled, 0);
  if (sampled.halvings === 0 || !span) {
    return mixedWhole(day);
  }
  if (!expression) {
    return { day, halvings: halvingsFor(documents, rowsInPart) };
  }
  const sample = documentsWithin(database.kind, "organisation", expression, span);
  const inSample = await sizeOf(database, `${day} ${asFts(expression)}`, sample);
  return { day, halvings: halvingsFor(inSample * 2 ** sampled.halvings, rowsInPart) };
}

/** How the list of a search is mixed that begins now. */
export async function mixingOf({ database }: Context, search: Search, day: string): Promise<Mixing> {
  const full = fullRanking(search);
  return isWide(search) && (full || !search.words) ? mixingAmong(database, full?.candidates ?? null, day) : mixedWhole(day);
}
