import type { Context } from "../platform/context.ts";
import type { Cell } from "./download-cells.ts";

/** A column of a download: its key in JSON, its head in CSV, and what stands in it. */
export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row, variables: Readonly<Record<string, unknown>>) => Cell;
}

/** A list that can be taken away: what is asked of the graph, as the reader, and how its rows are written. */
export interface DownloadList<Row = never> {
  /** What the rows are called. */
  rows: string;
  /** The fields of one row in the graph. */
  fields: string;
  /** The list in the graph, with `first` and `after` where it has pages; it is called "list". */
  question: (fields: string) => string;
  columns: Column<Row>[];
  /** The ids of the organisations that a row is about: their ledgers say who took the row away. */
  about?: (row: Row) => readonly (string | null)[];
  /** Whether rows are entries of organisations, so that the organisation's answer about files decides whether they may leave. */
  ofOrganisations?: boolean;
  /** Which rows the screen shows of those the graph answers; all where nothing is said. */
  shown?: (row: Row) => boolean;
  /** Whether the screen shows the rows in the opposite order; only for lists without pages. */
  reversed?: boolean;
  /** Only for people who are signed in. */
  signedIn?: boolean;
  /** Who may take it: said where the graph answers everybody else with an empty list. */
  open?: (ctx: Context, variables: Readonly<Record<string, unknown>>) => boolean | Promise<boolean>;
  /** Whether it holds what was written to or by the reader alone: they are not asked what for, and nothing is noted. */
  own?: boolean;
}

/** What every question asks of a page. */
export const page = "totalCount pageInfo { hasNextPage endCursor }";

/** The variables with which every question pages. */
export const paging = "$first: Int!, $after: String";

/** Something that has a name. */
export interface Named {
  name: string;
}

/** An organisation that a row names, with its id. */
export interface NamedOrganisation extends Named {
  id: string;
}

/** A person that a row names. */
export interface NamedPerson {
  displayName: string;
}
