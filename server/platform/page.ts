import { ArgsType, Field, Int, ObjectType, type ClassType } from "type-graphql";
import { Refusal } from "./refusal.ts";

/** Where a page lies in its list. */
@ObjectType({ description: "Where a page lies in its list (Relay)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follows." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether something comes before." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first edge." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last edge; send it as `after` for the next page." })
  endCursor!: string | null;
}

/** One value of a facet. */
@ObjectType({ description: "One value of a facet, with how many results choosing it gives." })
export class FacetValue {
  @Field(() => String, { description: "The value to filter by." })
  value!: string;

  @Field(() => String, { description: "The value in words." })
  label!: string;

  @Field(() => Int, { description: "How many results the viewer gets when choosing it." })
  count!: number;

  @Field(() => Boolean, { description: "Whether it is chosen now." })
  selected!: boolean;
}

/** A way to narrow a list down. */
@ObjectType({ description: "A way to narrow a list down. Counts leave the facet's own choice out." })
export class Facet {
  @Field(() => String, { description: "The filter it belongs to." })
  field!: string;

  @Field(() => [FacetValue], { description: "Its values." })
  values!: FacetValue[];
}

/** The arguments of every paged list. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: "How many to read, 100 at most." })
  first!: number;

  @Field(() => String, { nullable: true, description: "Read on after this cursor." })
  after?: string | null;
}

/** The arguments of a paged list that is mostly read as a whole. */
@ArgsType()
export class LongPageArguments extends PageArguments {
  @Field(() => Int, { defaultValue: 50, description: "How many to read, 100 at most." })
  override first!: number;
}

/** One page of rows, as the connection types show it. */
export interface Page<Row, Extra extends object = object> {
  edges: ({ cursor: string; node: Row } & Extra)[];
  pageInfo: PageInfo;
}

/** The values that a row is ordered by; they make its cursor. */
export type CursorValues = (string | number)[];

/** Writes a cursor. It is opaque to clients, and says only where a row stands in its order. */
export function writeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** Whether a list could have been ordered by it: finite, and without the character NUL, which no database keeps. */
function isCursorValue(value: unknown): value is string | number {
  return typeof value === "string" ? !value.includes("\u0000") : Number.isFinite(value);
}

/** The refusal of a cursor that another list has made, or of a row that is gone from this one. */
function foreignCursor(): Refusal {
  return Refusal.invalid("after", "This cursor does not belong to this list. Start again from the first page.");
}

/**
 * Reads a cursor back.
 * @param length how many values it must have; any number where it is null.
 * @param list the word with which the cursors of this list begin, where its values alone could be another list's.
 * @throws Refusal INVALID when it was not made by this list.
 */
export function readCursor(
  cursor: string | null | undefined,
  length: number | null,
  list?: string,
): CursorValues | null {
  if (!cursor) {
    return null;
  }
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const fits = Array.isArray(values) && values.length === (length ?? values.length) && values.every(isCursorValue);
    if (fits && (list === undefined || values[0] === list)) {
      return values as CursorValues;
    }
  } catch {
    // Falls through: an unreadable cursor is refused like one of another list.
  }
  throw foreignCursor();
}

/** How many rows to read for a page: at least 1, at most 100. */
export function pageSize(first: number): number {
  if (first < 1 || first > 100) {
    throw Refusal.invalid("first", "Ask for between 1 and 100 at a time.");
  }
  return first;
}

/*
 * Cursors are written only where they are asked for: a list of lists holds hundreds that nobody reads. Classes, because an
 * object literal with accessors is given a shape of its own, which keeps what the accessors reach in memory until the
 * whole heap is swept.
 */

class LateEdge<Row> {
  readonly node: Row;
  readonly #cursorOf: (row: Row) => CursorValues;

  constructor(node: Row, cursorOf: (row: Row) => CursorValues) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return writeCursor(this.#cursorOf(this.node));
  }
}

class LatePageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly { cursor: string }[];

  constructor(edges: readonly { cursor: string }[], hasNextPage: boolean, hasPreviousPage: boolean) {
    this.#edges = edges;
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

/** Builds a page from rows of which one more was read than the page holds. */
export function pageOf<Row>(
  rows: Row[],
  size: number,
  hasPreviousPage: boolean,
  cursorOf: (row: Row) => CursorValues,
): Page<Row> {
  const edges = rows.slice(0, size).map((node) => new LateEdge(node, cursorOf));
  return { edges, pageInfo: new LatePageInfo(edges, rows.length > size, hasPreviousPage) };
}

/** Pages through a list that is in memory already because it is short by nature (seats, messages of one file). @throws Refusal INVALID. */
export function pageInMemory<Row extends { id: string }>(rows: Row[], args: PageArguments): Page<Row> & { totalCount: number } {
  const size = pageSize(args.first);
  const after = readCursor(args.after, 1);
  const start = after ? rows.findIndex((row) => row.id === after[0]) + 1 : 0;
  if (after && start === 0) {
    throw foreignCursor();
  }
  const page = pageOf(rows.slice(start, start + size + 1), size, start > 0, (row) => [row.id]);
  return { ...page, totalCount: rows.length };
}

/** The edge and connection types of one node type; every list of the graph has this shape. */
export function connectionTypes<Row extends object>(name: string, node: () => ClassType<Row>): {
  Edge: ClassType<{ cursor: string; node: Row }>;
  Connection: ClassType<{ edges: { cursor: string; node: Row }[]; pageInfo: PageInfo; totalCount: number }>;
} {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  class Edge {
    @Field(() => String, { description: "Where it stands in the list." })
    cursor!: string;

    @Field(node, { description: "The thing itself." })
    node!: Row;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} entries.` })
  class Connection {
    @Field(() => [Edge], { description: "The entries of this page." })
    edges!: Edge[];

    @Field(() => PageInfo, { description: "Where the page lies." })
    pageInfo!: PageInfo;

    // Not a plain field: a list may count only when it is asked to.
    @Field(() => Int, { simple: false, description: "How many entries the viewer may see in all." })
    totalCount!: number;
  }
  return { Edge, Connection };
}
