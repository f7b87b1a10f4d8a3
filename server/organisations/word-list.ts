import { rankedDocuments } from "../database/ranked-documents.ts";
import { documentsWith, type SearchIndex } from "../database/search.ts";
import { every, raw, some, sql, type Sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { mixedOn, mixedWhole } from "../platform/daily-order.ts";
import { keysetStatement, type KeysetRow, type SortKey } from "../platform/keyset.ts";
import { pageSize, readCursor, writeCursor, type Facet, type PageArguments, type PageInfo } from "../platform/page.ts";
import { readPinned, writePinned } from "../vocabulary/pinned-reading.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { isPlace } from "../vocabulary/read-groups.ts";
import { understand, wordsToFind, type Reading } from "../vocabulary/understand.ts";
import { saidIn } from "../vocabulary/ways.ts";
import { worthOfWords, type WordsAsked } from "../vocabulary/worth.ts";
import { termFacet } from "./facets.ts";
import type { Near } from "./near.ts";
import { ownersOf, type TermTable } from "./search.ts";

/*
 * Lists beside the directory that are searched as it is: by everyday words, understood by the vocabulary, and by terms.
 */

/** A list that can be searched: services, researchers. */
export interface WordList {
  index: SearchIndex;
  /** The rows, such as "service s", and what is joined to them for `shown` to ask. */
  rows: Sql;
  joined: Sql;
  /** The key of a row, such as "s.id". */
  id: Sql;
  /** Who may see which row. */
  shown: Sql;
  /** A whole number that rows were given by chance. */
  shuffle: Sql;
  terms: TermTable;
  /** Its facets, each with the kind of term it counts. */
  facets: Readonly<Record<string, UnderstoodKind>>;
}

/** Terms that were chosen in a facet: a row has any of them. Several sets of one facet must all be met. */
export interface ChosenTerms {
  facet: string;
  ids: readonly string[];
}

/** What is looked for in a list. */
export interface ListAsked {
  text: string | null;
  literally: readonly string[];
  chosen: readonly ChosenTerms[];
  near: Near | null;
}

/** A search of a list, read. */
export interface ListSearch extends ListAsked {
  list: WordList;
  reading: Reading;
  words: WordsAsked | null;
}

/** A row that was found, and where it stands. */
export interface FoundRow {
  id: string;
  cursor: string;
}

/** Reads the words of a search; those of a further page as the page before was read. */
export async function searchList(ctx: Context, list: WordList, asked: ListAsked, after: string | null): Promise<ListSearch> {
  const pinned = readPinned(readCursor(after, null)?.[2]);
  const seen = (documents: Sql): Sql => sql`
    select 1 from (${documents}) as holding join ${list.rows} on ${list.id} = holding.id ${list.joined} where ${list.shown}`;
  const searched = { index: list.index, seen };
  const reading = await understand(ctx, { text: asked.text ?? "", literally: asked.literally, searched, spelling: pinned });
  return { ...asked, list, reading, words: await worthOfWords(ctx, list.index, reading, pinned?.weights ?? null) };
}

/** The same search with its words read otherwise. */
export async function readAs(ctx: Context, search: ListSearch, reading: Reading): Promise<ListSearch> {
  return { ...search, reading, words: await worthOfWords(ctx, search.list.index, reading) };
}

function hasAny({ list }: ListSearch, kind: UnderstoodKind, ids: readonly string[]): Sql {
  return sql`${list.id} in (${ownersOf(list.terms, kind, ids)})`;
}

/** Places that were read from words are met by where a row belongs, or by what it says. */
function placesRead(ctx: Context, search: ListSearch): Sql[] {
  const { index, id } = search.list;
  return search.reading.groups.filter(isPlace).map(({ words, terms }) => {
    const said = documentsWith(ctx.database.kind, index, saidIn(wordsToFind(words, false)));
    return some([hasAny(search, UnderstoodKind.AREA, terms.map((term) => term.subjectId)), sql`${id} in (${said})`]);
  });
}

function fromOf(ctx: Context, { list, words }: ListSearch): Sql {
  return words
    ? sql`(${rankedDocuments(ctx.database.kind, list.index, words.rankings.whole)}) as found join ${list.rows} on ${list.id} = found.id ${list.joined}`
    : sql`${list.rows} ${list.joined}`;
}

/** Everything that must hold, but for the choice made in one facet. */
function whereOf(ctx: Context, search: ListSearch, except: string | null = null): Sql {
  const { list, chosen, near, words } = search;
  const terms = chosen.filter(({ facet }) => facet !== except).flatMap(({ facet, ids }) => {
    const kind = list.facets[facet];
    return kind ? [hasAny(search, kind, ids)] : [];
  });
  const unmet = words?.unmet.length ? [raw("1 = 0")] : [];
  return every([list.shown, ...unmet, ...terms, ...(near ? [near.condition] : []), ...placesRead(ctx, search)]);
}

/** The nearest first where it matters, else the best match; equal ones in an order that is mixed anew each day. */
function sortKeys({ list, words, near }: ListSearch, day: string): SortKey[] {
  const mixed = [{ name: "mixed", value: mixedOn(mixedWhole(day), list.shuffle) }, { name: "id", value: list.id }];
  if (near) {
    return [{ name: "apart", value: near.apart }, ...mixed];
  }
  return words ? [{ name: "worth", value: raw("found.score"), descending: true }, ...mixed] : mixed;
}

/**
 * A page of what was found, by keyset.
 * @throws Refusal INVALID for a cursor of another list or a page that is too long.
 */
export async function readListPage(
  ctx: Context,
  search: ListSearch,
  { first, after }: PageArguments,
): Promise<{ rows: FoundRow[]; pageInfo: PageInfo }> {
  const size = pageSize(first);
  const cursor = readCursor(after, sortKeys(search, ctx.today()).length + 3, search.list.index);
  const day = cursor ? String(cursor[1]) : ctx.today();
  const keys = sortKeys(search, day);
  const found = await ctx.database.rows<KeysetRow>(
    keysetStatement({
      from: fromOf(ctx, search),
      where: whereOf(ctx, search),
      keys,
      place: cursor?.slice(3) ?? null,
      forward: true,
      limit: size + 1,
    }),
  );
  const pinned = writePinned(search.reading, search.words);
  const rows = found.slice(0, size).map((row) => ({
    id: row.id,
    cursor: writeCursor([search.list.index, day, pinned, ...keys.map(({ name }) => row[name] ?? "")]),
  }));
  return {
    rows,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: cursor !== null,
      startCursor: rows[0]?.cursor ?? null,
      endCursor: rows.at(-1)?.cursor ?? null,
    },
  };
}

/** How many rows there are that the viewer may see. */
export async function countList(ctx: Context, search: ListSearch): Promise<number> {
  const [row] = await ctx.database.rows<{ count: number | string }>(
    sql`select count(*) as count from ${fromOf(ctx, search)} where ${whereOf(ctx, search)}`,
  );
  return Number(row?.count ?? 0);
}

/** The haversine of the nearest row of a search near somewhere; null where there is none. */
export async function nearestInList(ctx: Context, search: ListSearch, { apart }: Near): Promise<number | null> {
  const [row] = await ctx.database.rows<{ apart: number | null }>(
    sql`select min(${apart}) as apart from ${fromOf(ctx, search)} where ${whereOf(ctx, search)}`,
  );
  return row?.apart ?? null;
}

/** The facets of a list. Each leaves its own choice out, and counts only what the viewer may see. */
function facetsOfList(ctx: Context, search: ListSearch): Promise<Facet[]> {
  const { list, chosen, reading } = search;
  const read = reading.groups.flatMap(({ terms }) => terms);
  return Promise.all(
    Object.entries(list.facets).map(([field, kind]) => {
      const ids = chosen.filter(({ facet }) => facet === field).flatMap((one) => one.ids);
      const understood = read.filter((term) => term.kind === kind).map(({ subjectId }) => subjectId);
      const found = sql`select ${list.id} from ${fromOf(ctx, search)} where ${whereOf(ctx, search, field)}`;
      return termFacet(ctx, { field, kind, terms: list.terms, chosen: new Set([...ids, ...understood]) }, found);
    }),
  );
}

/** What of a list costs a statement of its own: worked out where it is asked for. A class, as `platform/page.ts` says. */
export class LateList {
  readonly search: ListSearch;
  protected readonly ctx: Context;

  constructor(ctx: Context, search: ListSearch) {
    this.ctx = ctx;
    this.search = search;
  }

  get totalCount(): Promise<number> {
    return countList(this.ctx, this.search);
  }

  get facets(): Promise<Facet[]> {
    return facetsOfList(this.ctx, this.search);
  }
}
