import { asFts, asTsquery, type Expression } from "./search-expression.ts";
import { numbersOf, shuffleShift, tableOf, type SearchIndex } from "./search.ts";
import { atMost, every, join, raw, some, sql, type Sql } from "./sql.ts";

/* Which documents of an index fit best: as many sums of whole numbers as there are documents that could. */

/** A way to meet something that is asked for, and what it is worth: a whole number. */
export interface Way {
  expression: Expression;
  worth: number;
}

/** What is asked for: for each thing the ways to meet it, the worthiest first; of these the best that fits counts. */
export interface Ranking {
  things: readonly (readonly Way[])[];
  /** What a document must have at least; everything worth less is not found. */
  candidates: Expression;
  /** For each thing whether every candidate meets it: in its least worthy way at least. */
  needed: readonly boolean[];
  /** The least sum of worths with which a document is found. */
  least: number;
}

/** How documents that are worth the same are ordered, from a whole number that each has by chance. */
export type Mixed = (shuffle: Sql) => Sql;

/** Which documents to stop at: so many, the best first, from a place in their order on. */
export interface Best {
  place: { score: number; mixed: number } | null;
  forward: boolean;
  limit: number;
}

/** Whole numbers that lie side by side, from the first to the last. */
export interface Span {
  from: number;
  to: number;
}

/** In which order documents are wanted, and how many, where not all are. */
export interface Ordered {
  mixed: Mixed;
  best: Best | null;
}

/** Which documents are wanted, and how. */
export interface Wanted {
  ordered: Ordered | null;
  /** Between which numbers lies what they are mixed by; null for anywhere. */
  spans: readonly Span[] | null;
}

/** All documents, in no order. */
const everything: Wanted = { ordered: null, spans: null };

/** How many documents meet an expression within a span of what they are mixed by: column `documents`. */
export function documentsWithin(kind: "sqlite" | "postgres", index: SearchIndex, expression: Expression, span: Span): Sql {
  const table = tableOf(index);
  const met =
    kind === "postgres"
      ? [sql`found @@ ${asTsquery(expression)}::tsquery`, sql`shuffle between ${number(span.from)} and ${number(span.to)}`]
      : [sql`${table} match ${asFts(expression)}`, numbersWithin(span)];
  return sql`select count(*) as documents from ${table} where ${every(met)}`;
}

/**
 * The keys of the documents found, each with the sum of what it is worth: columns `id` and `score`; with an order also
 * `mixed`, the place among those worth the same.
 */
export function rankedDocuments(
  kind: "sqlite" | "postgres",
  index: SearchIndex,
  ranking: Ranking,
  wanted: Wanted = everything,
): Sql {
  return kind === "postgres" ? rankedByTsquery(index, ranking, wanted) : rankedByFts(index, ranking, wanted);
}

/** A whole number as a value of the statement: searches of one shape then are one statement, which stays prepared. */
function number(value: number): Sql {
  return sql`cast(${value} as integer)`;
}

function beyond({ place, forward }: Best): Sql {
  if (place === null) {
    return raw("1 = 1");
  }
  const [further, on] = forward ? [raw("<"), raw(">=")] : [raw(">"), raw("<=")];
  const score = number(place.score);
  return some([sql`score ${further} ${score}`, sql`score = ${score} and mixed ${on} ${number(place.mixed)}`]);
}

/** The best of some documents, which are told by `key` with their score and what they are mixed by. */
function bestOf(documents: Sql, key: Sql, ordered: Ordered | null): Sql {
  if (!ordered) {
    return documents;
  }
  const { mixed, best } = ordered;
  const all = sql`select ${key}, score, ${mixed(raw("shuffle"))} as mixed from (${documents}) as worked`;
  if (!best) {
    return all;
  }
  const [better, first] = best.forward ? [raw("desc"), raw("asc")] : [raw("asc"), raw("desc")];
  return sql`
    select * from (${all}) as mixed_documents where ${beyond(best)}
    order by score ${better}, mixed ${first} ${atMost(best.limit)}`;
}

function rankedByTsquery(index: SearchIndex, { things, candidates, least }: Ranking, { ordered, spans }: Wanted): Sql {
  const parts = things.map((ways) => {
    const cases = ways.map(({ expression, worth }) => sql`when found @@ ${asTsquery(expression)}::tsquery then ${number(worth)}`);
    return sql`case ${join(cases, " ")} else 0 end`;
  });
  const within = spans ? some(spans.map(({ from, to }) => sql`shuffle between ${number(from)} and ${number(to)}`)) : raw("1 = 1");
  const found = sql`
    select id, score, shuffle from (
      select id, shuffle, ${join(parts, " + ")} as score from ${tableOf(index)}
      where ${every([sql`found @@ ${asTsquery(candidates)}::tsquery`, within])}
    ) as met where score >= ${number(least)}`;
  return bestOf(found, raw("id"), ordered);
}

/** The worth of a thing that every candidate has, whatever else it has. */
function sureWorth(ways: readonly Way[], needed: boolean | undefined): number {
  return needed ? Math.min(...ways.map(({ worth }) => worth)) : 0;
}

/** That the number of a document lies within a span of what documents are mixed by. */
function numbersWithin({ from, to }: Span): Sql {
  return sql`rowid >= (${number(from)} << ${shuffleShift}) and rowid < (${number(to + 1)} << ${shuffleShift})`;
}

/*
 * Each way is asked for by itself: joined with what a candidate must have, it would be answered by fewer documents, but
 * only after looking at all of these and at everything that makes a candidate. Whatever is worth too little is no
 * candidate either.
 */
function rankedByFts(index: SearchIndex, { things, candidates, needed, least }: Ranking, { ordered, spans }: Wanted): Sql {
  const table = tableOf(index);
  const sure = things.map((ways, thing) => sureWorth(ways, needed[thing]));
  const base = sure.reduce((sum, worth) => sum + worth, 0);
  // What every candidate is worth is asked once; then only what some are worth beyond it.
  const columns = [
    ...(base > 0 ? [[{ expression: candidates, worth: base }]] : []),
    ...things.map((ways, thing) => ways.map((way) => ({ ...way, worth: way.worth - (sure[thing] ?? 0) })).filter(({ worth }) => worth > 0)),
  ].filter((ways) => ways.length > 0);
  // A statement for each span: only one span at a time is read without what lies beside it.
  const within = spans?.map(numbersWithin) ?? [raw("1 = 1")];
  const hits = columns.flatMap((ways, column) =>
    ways.flatMap(({ expression, worth }) => {
      const worths = columns.map((_ways, place) => sql`${place === column ? number(worth) : raw("0")} as ${raw(`thing${place}`)}`);
      return within.map((one) => sql`select rowid as number, ${join(worths)} from ${table} where ${table} match ${asFts(expression)} and ${one}`);
    }),
  );
  // Of each thing the best way counts. A column for each thing, so that documents are sorted into groups once.
  const score = join(columns.map((_ways, place) => sql`max(${raw(`thing${place}`)})`), " + ");
  const found = sql`
    select number, ${score} as score, number >> ${shuffleShift} as shuffle from (${join(hits, " union all ")})
    group by number having ${score} >= ${number(least)}`;
  return sql`
    select document.id as id, met.score as score ${raw(ordered ? ", met.mixed as mixed" : "")}
    from (${bestOf(found, raw("number"), ordered)}) as met join ${numbersOf(index)} as document on document.number = met.number`;
}
