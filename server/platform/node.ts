import { GraphQLObjectType, type GraphQLSchema } from "graphql";
import { Arg, Ctx, Field, ID, InterfaceType, Query, Resolver } from "type-graphql";
import type { Context } from "./context.ts";
import { keyOf, publicId } from "./identifiers.ts";
import { Refusal } from "./refusal.ts";

/** Everything that has an id of its own and can be asked for again by it. */
@InterfaceType({
  description: "Everything that has an id of its own. Ids are never reused; ids of merged things keep resolving.",
  resolveType: (value: object) => kindOf(value).typeName,
})
export abstract class Node {
  @Field(() => ID, { description: "The id, with a prefix that names the kind, such as org_… or app_…." })
  id!: string;
}

/** How one kind of node is named and found. */
interface NodeKind<Row extends object = object> {
  entity: new () => Row;
  typeName: string;
  /** What people call it, for the sentence that it was not found. */
  word: string;
  prefix: string;
  /** Finds the row if the viewer may see it; null reads the same as missing. */
  visible: (ctx: Context, key: string) => Promise<Row | null>;
  /** Told when somebody asked for one by its id. */
  whenOpened?: (ctx: Context, row: Row) => void;
}

const kinds = new Map<unknown, NodeKind>();

/** Registers a kind of node: its prefix, and how to find one that the viewer may see. */
export function nodeKind<Row extends object>(kind: NodeKind<Row>): void {
  kinds.set(kind.entity, kind as unknown as NodeKind);
}

function kindOf(value: object): NodeKind {
  const kind = kinds.get(value.constructor);
  if (!kind) {
    throw new Error(`${value.constructor.name} is not registered as a node kind.`);
  }
  return kind;
}

/** The GraphQL id of a row. */
export function nodeId(row: { id: string }): string {
  return publicId(kindOf(row).prefix, row.id);
}

/** The GraphQL name of a row's type. */
export function nodeTypeName(row: object): string {
  return kindOf(row).typeName;
}

/** Finds a row by its GraphQL id; null when there is none, or the viewer may not see it. */
export async function find<Row extends object>(ctx: Context, entity: new () => Row, id: string): Promise<Row | null> {
  const kind = kinds.get(entity) as unknown as NodeKind<Row>;
  const key = keyOf(id, kind.prefix);
  return key === null ? null : kind.visible(ctx, key);
}

/**
 * Finds a row by its GraphQL id.
 * @throws Refusal NOT_FOUND when there is none, or the viewer may not see it.
 */
export async function mustFind<Row extends object>(ctx: Context, entity: new () => Row, id: string): Promise<Row> {
  const row = await find(ctx, entity, id);
  if (!row) {
    throw Refusal.notFound((kinds.get(entity) as NodeKind).word);
  }
  return row;
}

/**
 * Finds the row that an optional id names; null where none was given. An empty id was given, and names nothing.
 * @throws Refusal NOT_FOUND when there is none of that id, or the viewer may not see it.
 */
export async function mustFindIfGiven<Row extends object>(
  ctx: Context,
  entity: new () => Row,
  id: string | null | undefined,
): Promise<Row | null> {
  return id === null || id === undefined ? null : mustFind(ctx, entity, id);
}

/** Finds the visible row behind a type name and a key, as the audit chain names it. */
export async function findByTypeName(ctx: Context, typeName: string, key: string): Promise<object | null> {
  const kind = [...kinds.values()].find((candidate) => candidate.typeName === typeName);
  return kind ? kind.visible(ctx, key) : null;
}

async function findAny(ctx: Context, id: string): Promise<object | null> {
  const kind = [...kinds.values()].find((candidate) => id.startsWith(`${candidate.prefix}_`));
  const key = kind ? keyOf(id, kind.prefix) : null;
  const found = kind && key !== null ? await kind.visible(ctx, key) : null;
  if (found) {
    kind?.whenOpened?.(ctx, found);
  }
  return found;
}

/** Lets the id of every node type read as its GraphQL id, whatever key its row has. */
export function showPublicIds(schema: GraphQLSchema): void {
  for (const kind of kinds.values()) {
    const type = schema.getType(kind.typeName);
    if (type instanceof GraphQLObjectType) {
      const field = type.getFields()["id"];
      if (field) {
        field.resolve = (row: { id: string }) => publicId(kind.prefix, row.id);
      }
    }
  }
}

/** Relay's way to read anything again by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Anything by its id; null when missing or hidden." })
  node(@Ctx() ctx: Context, @Arg("id", () => ID, { description: "A prefixed id." }) id: string): Promise<object | null> {
    return findAny(ctx, id);
  }

  @Query(() => [Node], { nullable: "items", description: "Several things by their ids, in the same order." })
  nodes(
    @Ctx() ctx: Context,
    @Arg("ids", () => [ID], { description: "Up to 100 prefixed ids." }) ids: string[],
  ): Promise<(object | null)[]> {
    return Promise.all(ids.slice(0, 100).map((id) => findAny(ctx, id)));
  }
}
