import { getArgumentValues, GraphQLObjectType, type FieldNode, type GraphQLSchema } from "graphql";
import type { EntityClass } from "../database/connect.ts";
import { columnsByProperty, entriesOf, tableOf, type NestedRows } from "../database/nested-rows.ts";
import { raw, sql, type Sql } from "../database/sql.ts";
import type { Context } from "./context.ts";
import { Refusal } from "./refusal.ts";
import { along, answerName, fieldsOf, type Selected, type Selection } from "./selection.ts";

/*
 * Reading ahead: a list looks at what is asked of its rows, and reads that with them in one statement, instead of row
 * by row through loaders. A slice says which of its fields can be read ahead, and how (`readAhead`); whatever it does
 * not say, or not for this viewer, is answered by the resolver of the field as before. So nothing is decided here that
 * a resolver would decide differently: the rows are the same, only read earlier, and only the columns that are asked
 * for.
 */

/** The arguments of a field, which each part names itself. */
type Arguments = never;

/** The names of two rows in the statement: one that is known, and those that are read below it. */
export interface Names {
  above: Sql;
  own: Sql;
}

/** A field that is answered from rows below the row of its type. */
export interface Part<Above = never, Row = never> {
  /** What the rows are. */
  entity: EntityClass;
  /** The fields between this one and the rows, such as edges and node. */
  path?: readonly string[];
  /** The columns of the row above that the value is worked out from, besides the rows. */
  needs?: readonly (keyof Above & string)[];
  /** The columns that the resolver takes where the rows are not read ahead; all of them where nothing is said. */
  otherwise?: readonly (keyof Above & string)[];
  /** The columns of the rows that the value is worked out from, whatever is asked of them. */
  columns?: readonly (keyof Row & string)[];
  /** What the rows are called in the statement, where their condition expects a name. */
  alias?: string;
  /** That there is one row at most: a key names it. */
  single?: boolean;
  /** Where the rows come from; null to leave the field to its resolver. */
  rows: (ctx: Context, names: Names, args: Arguments) => { from: Sql; order?: Sql } | null;
  /** What the field answers, as its resolver would. */
  value: (ctx: Context, above: Above, found: Row[], args: Arguments) => unknown;
}

/** The columns that a field is worked out from; null where it needs more than its own row. */
type Derived<Row> = (args: Arguments, ctx: Context) => readonly (keyof Row & string)[] | null;

/** A field whose resolver asks for rows that name its row: they are read ahead for it, and it decides as before. */
export interface Asking {
  asksFor: readonly EntityClass[];
  /** The column of those rows that holds the key of the row above. */
  by: string;
}

type Known = Part | Derived<never> | Asking;

function isAsking(known: Known): known is Asking {
  return typeof known === "object" && "asksFor" in known;
}

const types = new Map<EntityClass, Map<string, Known>>();

/** Says how fields of a type are read ahead; a slice may add to the types of slices before it. */
export function readAhead<Above extends object>(
  entity: new () => Above,
  fields: { [name: string]: Derived<Above> | Part<Above, never> | Asking },
): void {
  const known = types.get(entity) ?? new Map<string, Known>();
  types.set(entity, known);
  Object.entries(fields).forEach(([name, field]) => known.set(name, field as unknown as Known));
}

const ahead = Symbol("read ahead");

interface Holder {
  [ahead]?: Record<string, unknown>;
}

/** Puts the answer of a field to its row. */
function keepAhead(row: object, name: string, value: unknown): void {
  const holder = row as Holder;
  holder[ahead] ??= {};
  holder[ahead][name] = value;
}

/** Lets every field that can be read ahead answer with what was. */
export function answerAhead(schema: GraphQLSchema): void {
  for (const [entity, fields] of types) {
    const type = schema.getType(entity.name) as GraphQLObjectType;
    for (const [name, known] of fields) {
      const field = type.getFields()[name];
      const { resolve } = field ?? {};
      if (!field || !resolve) {
        throw new Error(`${entity.name}.${name} has no resolver that could be spared.`);
      }
      if (typeof known !== "function" && !isAsking(known)) {
        field.resolve = (row: Holder, args, ctx, info) => {
          const [node] = info.fieldNodes;
          const read = node && row[ahead]?.[answerName(node)];
          return read === undefined ? resolve(row, args, ctx, info) : read;
        };
      }
    }
  }
}

interface Rows {
  entity: EntityClass;
  alias: Sql;
  from: Sql;
  order: Sql | null;
  /** Columns that are read whatever is asked. */
  columns?: readonly string[];
  /** That there is one row at most. */
  single?: boolean;
}

/**
 * Plans of operations, by the field that asks: those who are not signed in are all shown the same, so that what is read
 * for them follows from the operation, its variables, the language and the day.
 */
const plans = new WeakMap<FieldNode, Map<string, NestedRows>>();

/** So many plans are kept of a field: whoever asks decides on the variables. */
const keptOfField = 100;

/** Plans what is read of some rows and below them: everything there is of them where nobody says what is asked. */
export function rowsAhead(ctx: Context, rows: Rows, selection: Selection, path: readonly string[] = []): NestedRows {
  const selected = ctx.lookAhead && selection ? along(selection, path) : null;
  if (!selected) {
    return { ...rows, columns: [...columnsByProperty(ctx.database, rows.entity).keys()], below: [] };
  }
  const [node, ...others] = selected.nodes;
  if (!node || others.length > 0 || ctx.actor) {
    return new Planner(ctx).plan(rows, selected);
  }
  const name = JSON.stringify([ctx.database.kind, rows.alias, rows.from, rows.columns, ctx.today(), ctx.language, selected.variableValues]);
  const kept = plans.get(node) ?? new Map<string, NestedRows>();
  const plan = kept.get(name) ?? new Planner(ctx).plan(rows, selected);
  if (kept.size >= keptOfField) {
    kept.clear();
  }
  plans.set(node, kept.set(name, plan));
  return plan;
}

/** Plans one statement; every kind of row in it has a name of its own. */
class Planner {
  readonly #ctx: Context;
  #names = 0;

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  plan(rows: Rows, selected: Selected): NestedRows {
    const { entity } = rows;
    const all = columnsByProperty(this.#ctx.database, entity);
    const columns = new Set(rows.columns);
    const below: NestedRows["below"][number][] = [];
    const asking: Asking[] = [];
    for (const [name, nodes] of fieldsOf(selected, entity.name)) {
      const asked = this.#asked(rows, { ...selected, nodes }, name);
      (asked.columns ?? [...all.keys()]).forEach((column) => columns.add(column));
      below.push(...asked.below);
      asking.push(...(asked.asking ? [asked.asking] : []));
    }
    below.push(...this.#rowsAskedFor(rows.alias, asking));
    return { ...rows, columns: [...columns], below };
  }

  /** The rows that resolvers will ask for, each kind once. */
  #rowsAskedFor(above: Sql, asking: readonly Asking[]): NestedRows["below"] {
    const wanted = new Map(asking.flatMap(({ asksFor, by }) => asksFor.map((entity) => [`${entity.name} ${by}`, { entity, by }] as const)));
    return [...wanted.values()].map(({ entity, by }) => {
      const own = raw(`r${(this.#names += 1)}`);
      const from = sql`${tableOf(this.#ctx.database, entity)} ${own} where ${own}.${raw(`"${by}"`)} = ${above}.id`;
      const columns = [...columnsByProperty(this.#ctx.database, entity).keys()];
      return {
        rows: { entity, alias: own, from, order: sql`${own}.id`, columns, below: [] },
        keep: (row, found, ctx: Context) => ctx.load.prime(entity, by as never, (row as { id: string }).id, found as never),
      };
    });
  }

  /** What one field of a row needs: columns of the row, all where they are null, and rows below it. */
  #asked(rows: Rows, selected: Selected, name: string): { columns: readonly string[] | null; below: NestedRows["below"]; asking?: Asking } {
    const [node] = selected.nodes;
    const type = selected.schema.getType(rows.entity.name);
    const field = node && type instanceof GraphQLObjectType ? type.getFields()[node.name.value] : undefined;
    if (!node || !field) {
      return { columns: [], below: [] };
    }
    const known = types.get(rows.entity)?.get(field.name);
    if (!known) {
      const isColumn = field.name === "id" || (!field.resolve && columnsByProperty(this.#ctx.database, rows.entity).has(field.name));
      return { columns: isColumn ? [field.name] : null, below: [] };
    }
    if (isAsking(known)) {
      return { columns: null, below: [], asking: known };
    }
    const args = getArgumentValues(field, node, selected.variableValues) as never;
    if (typeof known === "function") {
      return { columns: known(args, this.#ctx), below: [] };
    }
    const read = this.#below(known, rows.alias, selected, args);
    const keep = (above: object, found: object[], ctx: Context): void => {
      keepAhead(above, name, known.value(ctx, above as never, found as never[], args));
    };
    return read ? { columns: known.needs ?? [], below: [{ rows: read, keep }] } : { columns: known.otherwise ?? null, below: [] };
  }

  #below(part: Part, above: Sql, selected: Selected, args: Arguments): NestedRows | null {
    const reached = along(selected, part.path ?? []);
    const own = raw(part.alias ?? `r${(this.#names += 1)}`);
    const rows = reached && leftToResolver(() => part.rows(this.#ctx, { above, own }, args));
    const { entity, columns = [], single = false } = part;
    return rows && reached ? this.plan({ entity, columns, single, alias: own, from: rows.from, order: rows.order ?? null }, reached) : null;
  }
}

/** A refusal belongs to the field that it is about: its resolver refuses again, in its place. */
function leftToResolver<Rows>(plan: () => Rows): Rows | null {
  try {
    return plan();
  } catch (error) {
    if (error instanceof Refusal) {
      return null;
    }
    throw error;
  }
}

/** The row that a column of the row above names. */
export function oneAhead<Above>(entity: EntityClass, column: keyof Above & string): Part<Above, never> {
  return {
    entity,
    single: true,
    otherwise: [column],
    rows: (ctx, { above, own }) => ({
      from: sql`${tableOf(ctx.database, entity)} ${own} where ${own}.id = ${above}.${raw(`"${column}"`)}`,
    }),
    value: (_ctx, _above, [found]) => found ?? null,
  };
}

/** The rows that a list of keys in a column of the row above names, in its order; none where `shown` does not hold. */
export function listAhead<Above>(
  entity: EntityClass,
  column: keyof Above & string,
  shown: (ctx: Context, above: Sql) => Sql = () => raw("1 = 1"),
): Part<Above, never> {
  return {
    entity,
    rows: (ctx, { above, own }) => ({
      from: sql`${entriesOf(ctx.database.kind, sql`${above}.${raw(`"${column}"`)}`, "entry")}
        join ${tableOf(ctx.database, entity)} ${own} on ${own}.id = entry.value where ${shown(ctx, above)}`,
      order: raw("entry.key"),
    }),
    value: (_ctx, _above, found) => found,
  };
}

/** Rows of other tables that name an organisation or another row, and that the resolver of a field asks for. */
export function askingFor(by: string, ...asksFor: EntityClass[]): Asking {
  return { asksFor, by };
}
