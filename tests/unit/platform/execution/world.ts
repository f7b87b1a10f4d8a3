import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLFieldConfigMap,
  type GraphQLResolveInfo,
} from "graphql";

/* A schema in which everything that can go right or wrong has a field: at once, or late. */

/** What one execution shares. */
export interface World {
  sum: number;
}

/** A world in which nothing has happened. */
export function newWorld(): World {
  return { sum: 0 };
}

class One {
  readonly label: string;
  readonly colour = "red";
  readonly size = 3;
  readonly isOpen = true;
  readonly tags: (string | null)[] = ["a", null, "b"];

  constructor(label: string) {
    this.label = label;
  }

  /** Fields may be methods as well. */
  method(): string {
    return `method of ${this.label}`;
  }
}

/** Another kind of thing. */
class Other extends One {
  readonly extra = "more";
}

const later = async <Value>(value: Value): Promise<Value> => {
  await new Promise((turn) => setImmediate(turn));
  return value;
};
const laterFailing = async (message: string): Promise<never> => {
  await later(null);
  throw new Error(message);
};
const failing = (message: string): never => {
  throw new Error(message);
};

const Colour = new GraphQLEnumType({ name: "Colour", values: { RED: { value: "red" }, BLUE: { value: "blue" } } });
const Length = new GraphQLScalarType({ name: "Length", serialize: (value) => (value === 3 ? "three" : value === 0 ? null : failing("no length")) });

const Labelled: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: "Labelled",
  fields: () => ({ label: { type: new GraphQLNonNull(GraphQLString) }, maybe: { type: Thing } }),
  resolveType: (value) => (value instanceof Other ? "OtherThing" : value instanceof One ? "Thing" : "Colour"),
});
const Any: GraphQLUnionType = new GraphQLUnionType({
  name: "Any",
  types: () => [Thing, OtherThing],
  resolveType: (value) => later(value instanceof Other ? "OtherThing" : value instanceof One ? "Thing" : "Nowhere"),
});
const Strict: GraphQLObjectType = new GraphQLObjectType({
  name: "Strict",
  isTypeOf: (value) => later(value instanceof One),
  fields: () => ({
    label: { type: new GraphQLNonNull(GraphQLString) },
    mustLate: { type: new GraphQLNonNull(GraphQLString), resolve: ({ label }: One) => laterFailing(`mustLate of ${label}`) },
    inner: { type: Thing, resolve: (one: One) => one },
  }),
});

type Fields = GraphQLFieldConfigMap<One, World>;

const shared = (): Fields => ({
  label: { type: new GraphQLNonNull(GraphQLString) },
  later: { type: GraphQLString, resolve: ({ label }) => later(label) },
  colour: { type: Colour },
  size: { type: Length },
  isOpen: { type: GraphQLBoolean },
  tags: { type: new GraphQLList(GraphQLString) },
  mustTags: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)), resolve: ({ tags }) => tags },
  lateTags: { type: new GraphQLList(GraphQLString), resolve: () => [later("a"), laterFailing("a late tag"), "c"] },
  method: { type: GraphQLString },
  missing: { type: GraphQLString },
  info: {
    type: GraphQLString,
    resolve: (_one, args, _world, info: GraphQLResolveInfo) => {
      const { fieldName, path, returnType, parentType, operation, variableValues, fieldNodes, fragments } = info;
      const named = [fieldName, String(returnType), parentType.name, operation.name?.value];
      return JSON.stringify([args, ...named, path, variableValues, fieldNodes.length, Object.keys(fragments)]);
    },
  },
  maybe: { type: Thing, resolve: (one) => one },
  must: { type: new GraphQLNonNull(Thing), resolve: (one) => later(one) },
  strict: { type: Strict, resolve: (one) => one },
  notOne: { type: Strict, resolve: () => ({ label: "not one" }) },
  labelled: { type: Labelled, resolve: ({ label }) => new Other(label) },
  all: { type: new GraphQLList(new GraphQLNonNull(Any)), resolve: ({ label }) => [new One(label), later(new Other(label))] },
  things: {
    type: new GraphQLNonNull(new GraphQLList(Thing)),
    args: { first: { type: GraphQLInt, defaultValue: 1 }, name: { type: GraphQLString } },
    resolve: ({ label }, { first, name }: { first: number; name?: string | null }) =>
      Array.from({ length: Math.max(0, Math.min(first, 3)) }, (_none, place) => new One(`${name ?? label}${place}`)),
  },
  nothing: { type: new GraphQLNonNull(new GraphQLList(GraphQLString)), resolve: () => null },
  answersError: { type: GraphQLString, resolve: () => new Error("answered") },
  notAList: { type: new GraphQLList(GraphQLString), resolve: () => 7 },
  wrongNumber: { type: GraphQLInt, resolve: () => "seven" },
  wrongKind: { type: Labelled, resolve: () => ({}) },
  anyWrong: { type: Any, resolve: () => ({}) },
  throws: { type: GraphQLString, resolve: ({ label }) => failing(`throws of ${label}`) },
  late: { type: GraphQLString, resolve: ({ label }) => laterFailing(`late of ${label}`) },
  mustThrow: { type: new GraphQLNonNull(GraphQLString), resolve: ({ label }) => failing(`mustThrow of ${label}`) },
  mustLate: { type: new GraphQLNonNull(GraphQLString), resolve: ({ label }) => laterFailing(`mustLate of ${label}`) },
});

const Thing: GraphQLObjectType = new GraphQLObjectType({ name: "Thing", interfaces: [Labelled], fields: shared });
const OtherThing: GraphQLObjectType = new GraphQLObjectType({
  name: "OtherThing",
  interfaces: [Labelled],
  fields: () => ({ ...shared(), extra: { type: GraphQLString } }),
});

const add = (world: World, number: number): Promise<number> => {
  world.sum += number;
  return number < 0 ? laterFailing("less than nothing") : later(world.sum);
};

const number = { number: { type: new GraphQLNonNull(GraphQLInt) } };
const addNumber = (_root: unknown, given: { number: number }, world: World): Promise<number> => add(world, given.number);
const named = (_root: unknown, { name }: { name?: string | null }): One => new One(name ?? "thing");

/** The schema of things. */
export const schema = new GraphQLSchema({
  types: [OtherThing],
  query: new GraphQLObjectType<unknown, World>({
    name: "Query",
    fields: {
      thing: { type: Thing, args: { name: { type: GraphQLString } }, resolve: named },
      lateThing: { type: Thing, resolve: () => later(new One("late")) },
      must: { type: new GraphQLNonNull(Thing), resolve: () => new One("must") },
      any: { type: Any, resolve: () => new Other("any") },
      labelled: { type: Labelled, resolve: () => later(new One("labelled")) },
    },
  }),
  mutation: new GraphQLObjectType<unknown, World>({
    name: "Mutation",
    fields: {
      add: { type: GraphQLInt, args: number, resolve: addNumber },
      mustAdd: { type: new GraphQLNonNull(GraphQLInt), args: number, resolve: addNumber },
    },
  }),
});
