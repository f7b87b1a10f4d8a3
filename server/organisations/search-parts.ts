import type { Span } from "../database/ranked-documents.ts";
import { raw, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { sourceOf, type Search } from "./search.ts";

/** Where a part of what a search finds is read from, and what holds for it besides the conditions of the search. */
export interface SearchPart {
  from: Sql;
  within: Sql;
}

const all = raw("1 = 1");

/** All organisations are read in four parts: two side by side, and two while those are counted. */
const partsOfAll = 4;

/** Documents are mixed by 31 bits. In two halves only: each looks the words up anew. */
const [lower, upper]: [Span, Span] = [
  { from: 0, to: 2 ** 30 - 1 },
  { from: 2 ** 30, to: 2 ** 31 - 1 },
];

/** Rows are numbered as they came: parts hold about as many. Only SQLite numbers them. */
function rowsWithin(part: number): Sql {
  const last = "(select max(rowid) from organisation)";
  const after = `o.rowid > ${last} * ${part} / ${partsOfAll}`;
  return raw(`${after} and o.rowid <= ${last} * ${part + 1} / ${partsOfAll}`);
}

/**
 * What a search finds in parts, where everything must be looked at, for `rowsBeside` to read side by side: a count then takes
 * half as long. In one where few are looked at, and on PostgreSQL, whose server chooses the ways itself.
 */
export function searchParts(ctx: Context, search: Search): SearchPart[] {
  if (ctx.database.kind === "postgres") {
    return [{ from: sourceOf(ctx, search), within: all }];
  }
  if (search.words) {
    return [lower, upper].map((span) => ({ from: sourceOf(ctx, search, { ranking: null, ordered: null, spans: [span] }), within: all }));
  }
  const from = sourceOf(ctx, search);
  const hasFew = search.near !== null || search.conditions.some(({ terms }) => terms);
  return hasFew ? [{ from, within: all }] : Array.from({ length: partsOfAll }, (_, part) => ({ from, within: rowsWithin(part) }));
}
