import fc from "fast-check";
import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

/* Questions by chance, each valid for the schema. */

/** How deep a question goes. */
const deepest = 3;

const directives = ["", "", "", "@include(if: $yes)", "@skip(if: $no)", "@skip(if: $yes) @include(if: $no)", "@include(if: true)"];

type Chance = fc.GeneratorValue;

const argumentsOf: Record<string, readonly string[]> = {
  things: ["", "(first: 2)", "(first: 2, name: $name)", "(name: null)"],
  thing: ["", '(name: "x")', "(name: $name)"],
};

function pick<Value>(chance: Chance, values: readonly Value[]): Value {
  return values[chance(fc.nat, values.length - 1)]!;
}

/** What is asked of a type. A field always has the same arguments under the same name: answers could not be merged. */
function selection(chance: Chance, schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  const count = 1 + chance(fc.nat, 3);
  const parts = Array.from({ length: count }, () => part(chance, schema, type, depth));
  return `{ __typename ${parts.join(" ")} }`;
}

function part(chance: Chance, schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  const directive = pick(chance, directives);
  const possible = isAbstractType(type) ? [...schema.getPossibleTypes(type)] : [];
  if (possible.length > 0 && pick(chance, [true, false])) {
    const narrower = pick(chance, possible);
    return `... on ${narrower.name} ${directive} ${selection(chance, schema, narrower, depth)}`;
  }
  const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const fields = all.filter((field) => depth < deepest || isLeafType(getNamedType(field.type)));
  if (fields.length === 0) {
    return "__typename";
  }
  const field = pick(chance, fields);
  const given = pick(chance, argumentsOf[field.name] ?? [""]);
  const place = (argumentsOf[field.name] ?? [""]).indexOf(given);
  const below = getNamedType(field.type);
  const rest = isLeafType(below) ? "" : selection(chance, schema, below, depth + 1);
  return `${field.name}${place}_${type.name}: ${field.name}${given} ${directive} ${rest}`;
}

/** Any query of a schema, with the variables `yes`, `no` and `name`. */
export function askedDocument(schema: GraphQLSchema): fc.Arbitrary<DocumentNode> {
  return fc.gen().map((chance) => {
    const asked = selection(chance, schema, schema.getQueryType()!, 0);
    return parse(`query Asked($yes: Boolean!, $no: Boolean!, $name: String) ${asked}`);
  });
}
