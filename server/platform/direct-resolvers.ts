import { getNamedType, GraphQLObjectType, isLeafType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { Context } from "./context.ts";

/*
 * Fields of things call their method at once. The library would look up the resolver among all, make lists of what
 * the method takes, and promise every argument, for each of the hundreds of fields of an answer. Left as they are:
 * queries and mutations, and fields with an input object, whose class the library makes.
 */

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;
type FieldResolver = ReturnType<typeof getMetadataStorage>["fieldResolvers"][number];
type Parameter = NonNullable<FieldResolver["params"]>[number];
type Method = (...values: unknown[]) => unknown;
type Pick = (...given: Parameters<Resolve>) => unknown;

/** How a parameter of the method is taken from what graphql gives; null for a kind we leave to the library. */
function pickOf(parameter: Parameter): Pick | null {
  switch (parameter.kind) {
    case "root":
      return parameter.propertyName ? null : (root) => root;
    case "context":
      return parameter.propertyName ? null : (_root, _args, ctx) => ctx;
    case "args":
      return (_root, args) => args;
    case "arg":
      return (_root, args) => args[parameter.name];
    case "info":
      return (_root, _args, _ctx, info) => info;
    default:
      return null;
  }
}

function resolveOf(method: Method, picks: readonly Pick[]): Resolve {
  const [first, second] = picks;
  if (first && picks.length === 1) {
    return (root, args, ctx, info) => method(first(root, args, ctx, info));
  }
  if (first && second && picks.length === 2) {
    return (root, args, ctx, info) => method(first(root, args, ctx, info), second(root, args, ctx, info));
  }
  return (root, args, ctx, info) => method(...picks.map((pick) => pick(root, args, ctx, info)));
}

/** Lets the fields that resolver classes add to types call their methods directly. */
export function callFieldsDirectly(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const nameOf = new Map(objectTypes.map(({ target, name }) => [target as unknown, name]));
  const instances = new Map<unknown, Record<string, Method>>();
  for (const { kind, target, methodName, schemaName, params = [], middlewares, roles, getObjectType } of fieldResolvers) {
    const type = schema.getType(nameOf.get(getObjectType?.()) ?? "");
    const field = type instanceof GraphQLObjectType ? type.getFields()[schemaName] : undefined;
    const picks = [...params].sort((one, other) => one.index - other.index).map(pickOf);
    const plain = kind === "external" && !roles && !middlewares?.length && picks.every((pick) => pick !== null);
    if (!field || !plain || !field.args.every((argument) => isLeafType(getNamedType(argument.type)))) {
      continue;
    }
    const instance = instances.get(target) ?? (new (target as new () => Record<string, Method>)());
    instances.set(target, instance);
    const method = instance[methodName];
    field.resolve = method ? resolveOf(method.bind(instance), picks) : field.resolve;
  }
}
