import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";

/** Gives the id that fits an ID argument of this name, or undefined when the argument may stay out. */
export type IdFor = (argument: string) => string;

const scalars: Record<string, unknown> = {
  Int: 1,
  Float: 0.5,
  Boolean: true,
  String: "Words that fit anywhere",
  Date: "2099-03-31",
  DateTime: "2099-03-31T12:00:00.000Z",
  LanguageTag: "bn",
  AreaCode: "E12000005",
};

/** A value that fits a type: the first of an enum, one entry in a list, what is required of an input. */
export function fitting(type: GraphQLInputType, name: string, idFor: IdFor): unknown {
  if (isNonNullType(type)) {
    return fitting(type.ofType, name, idFor);
  }
  if (isListType(type)) {
    return [fitting(type.ofType, name, idFor)];
  }
  if (isEnumType(type)) {
    return type.getValues()[0]?.name;
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, fitting(field.type, field.name, idFor)]));
  }
  return type.name === "ID" ? idFor(name) : scalars[type.name];
}

/** A mutation as a document and its variables: all arguments given, only problems asked for. */
export function mutationOf(
  field: GraphQLField<unknown, unknown>,
  idFor: IdFor,
  given: Record<string, unknown> = {},
): { query: string; variables: Record<string, unknown> } {
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(", ");
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
  const variables = field.args.map((argument) => {
    return [argument.name, given[argument.name] ?? fitting(argument.type, argument.name, idFor)];
  });
  const head = declared ? `mutation (${declared})` : "mutation";
  const call = passed ? `${field.name}(${passed})` : field.name;
  return { query: `${head} { ${call} { problems { code message } } }`, variables: Object.fromEntries(variables) };
}
