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

/** So many parts: two that are read side by side, and two that are while those are counted. */
const parts = [0, 1, 2, 3];

/** Documents are mixed by 31 bits. */
const spans = parts.map((part): Span => ({ from: border(2 ** 31, part), to: border(2 ** 31, part + 1) - 1 }));

function border(end: number, part: number): number {
  return (end / parts.length) * part;
}

/** Rows are numbered as they came: parts hold about as many. Only SQLite numbers them. */
function rowsWithin(part: number): Sql {
  const last = "(select max(rowid) from organisation)";
  const after = `o.rowid > ${last} * ${part} / ${parts.length}`;
  return raw(`${after} and o.rowid <= ${last} * ${part + 1} / ${parts.length}`);
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
    return spans.map((span) => ({ from: sourceOf(ctx, search, { ranking: null, ordered: null, spans: [span] }), within: all }));
  }
  const from = sourceOf(ctx, search);
  const hasFew = search.near !== null || search.conditions.some(({ terms }) => terms);
  return hasFew ? [{ from, within: all }] : parts.map((part) => ({ from, within: rowsWithin(part) }));
}
