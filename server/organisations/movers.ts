import type { FindOptionsWhere, ObjectLiteral } from "typeorm";
import type { Context } from "../platform/context.ts";
import type { Organisation } from "./organisation.entity.ts";
import type { Refusal } from "../platform/refusal.ts";

/** A row that may move: it has a key of its own. */
type MovableRow = ObjectLiteral & { id: string };

/** Which rows of a later slice name an organisation, and so go with it when two records are merged. */
export interface Mover<Row extends MovableRow = MovableRow> {
  entity: new () => Row;
  /** The column that holds the key of the organisation. */
  column: keyof Row & string;
  /** What the rows are, for the preview: "partnership links". Rows without a name are moved without a word. */
  what?: string;
  /**
   * Columns that, with the organisation, name a row only once: where the kept organisation has the same already, the
   * row stays with the merged record.
   */
  once?: readonly (keyof Row & string)[];
  /** Whether a row stays with the merged record for another reason. */
  stays?: (row: Row, keep: Organisation, merge: Organisation, ctx: Context) => boolean | Promise<boolean>;
}

/** Why two records must not be merged now; null when nothing is in the way. */
export type Obstacle = (ctx: Context, keep: Organisation, merge: Organisation) => Promise<Refusal | null>;

const movers: Mover[] = [];
const obstacles: Obstacle[] = [];

/** Says which rows go with an organisation. Each slice says it of its own, so that none has to look at a later one. */
export function movesWithOrganisation<Row extends MovableRow>(...said: Mover<Row>[]): void {
  movers.push(...(said as unknown as Mover[]));
}

/** Says what keeps two records from being merged. */
export function keepsFromMerging(obstacle: Obstacle): void {
  obstacles.push(obstacle);
}

/** Everything that moves; in the order in which slices look at each other. */
export function allMovers(): readonly Mover[] {
  return movers;
}

/** @throws Refusal when anything keeps the two from being merged. */
export async function mustBeMergeable(ctx: Context, keep: Organisation, merge: Organisation): Promise<void> {
  for (const obstacle of obstacles) {
    const refusal = await obstacle(ctx, keep, merge);
    if (refusal) {
      throw refusal;
    }
  }
}

/** What one mover would move, and how many rows stay behind. */
export interface MovePlan {
  mover: Mover;
  ids: string[];
  staying: number;
}

/** Works out what would move, without moving it. */
export async function planOf(ctx: Context, mover: Mover, keep: Organisation, merge: Organisation): Promise<MovePlan> {
  const { entity, column, once, stays } = mover;
  const rowsOf = (id: string): Promise<MovableRow[]> =>
    ctx.read.findBy(entity, { [column]: id } as FindOptionsWhere<MovableRow>);
  const rows = await rowsOf(merge.id);
  const nameOf = (row: MovableRow): string => JSON.stringify((once ?? []).map((one) => row[one] as unknown));
  const there = new Set(once && rows.length > 0 ? (await rowsOf(keep.id)).map(nameOf) : []);
  const staying = await Promise.all(
    rows.map(async (row) => there.has(nameOf(row)) || ((await stays?.(row, keep, merge, ctx)) ?? false)),
  );
  const moving = rows.filter((_row, index) => !staying[index]);
  return { mover, ids: moving.map((row) => row.id), staying: rows.length - moving.length };
}
