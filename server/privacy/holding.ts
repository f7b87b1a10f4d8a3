import { In, type EntityManager, type FindOptionsWhere, type ObjectLiteral } from "typeorm";
import type { Context } from "../platform/context.ts";

/** What of one table is about a person or an organisation: how it is given to them, and what becomes of it when they are erased. */
export interface Holding<Row extends ObjectLiteral = ObjectLiteral> {
  entity: new () => Row;
  /** Which rows, by the key of the person or organisation. */
  rows: (manager: EntityManager, subject: string) => Promise<FindOptionsWhere<Row>> | FindOptionsWhere<Row>;
  /** What the rows are called in the file that is given out; null where they are not in it. */
  called: string | null;
  /** Columns that are not given out: secrets, and what is about somebody else. */
  hidden?: readonly (keyof Row & string)[];
  /** Which of the rows are given out; all where nothing is said. */
  given?: (row: Row) => boolean;
  /** What is given out besides the columns. */
  also?: (ctx: Context, row: Row) => Promise<Record<string, unknown>>;
  /** What becomes of the rows: they go, they stay as they are (ids and days), or these columns are emptied. */
  erased: "remove" | "keep" | Partial<Row>;
}

/** Rows whose column holds the key. */
export function named<Row extends ObjectLiteral>(column: keyof Row & string): Holding<Row>["rows"] {
  return (_manager, subject) => ({ [column]: subject }) as FindOptionsWhere<Row>;
}

/** Rows that belong to rows of another table whose column holds the key. */
export function belonging<Row extends ObjectLiteral, Above extends ObjectLiteral & { id: string }>(
  column: keyof Row & string,
  above: new () => Above,
  aboveColumn: keyof Above & string,
): Holding<Row>["rows"] {
  return async (manager, subject) => {
    const found = await manager.find(above, { where: { [aboveColumn]: subject } as FindOptionsWhere<Above> });
    return { [column]: In(found.map(({ id }) => id)) } as FindOptionsWhere<Row>;
  };
}

/** Says a holding with the types of its own table. */
export function holding<Row extends ObjectLiteral>(said: Holding<Row>): Holding {
  return said as unknown as Holding;
}
