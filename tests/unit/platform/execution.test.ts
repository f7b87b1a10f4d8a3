import fc from "fast-check";
import { execute, getVariableValues, GraphQLError, NoUnusedVariablesRule, parse, print, specifiedRules, validate, type ExecutionResult, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { planOperation } from "../../../server/platform/execution/operation-plan.ts";
import { conditionVariables } from "../../../server/platform/execution/selection.ts";
import { askedDocument } from "./execution/asked-document.ts";
import { newWorld, schema } from "./execution/world.ts";

/* Every answer is compared with that of the specification's own library. */

/** A question by chance need not use every variable that it could. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

interface Asked {
  query: string;
  variables?: Record<string, unknown>;
}

/** The values of variables of a valid question. */
function coerced(node: OperationDefinitionNode, variables: Record<string, unknown>): Record<string, unknown> {
  const { coerced: values, errors } = getVariableValues(schema, node.variableDefinitions ?? [], variables);
  if (!values) {
    throw new Error(errors?.[0]?.message);
  }
  return values;
}

async function planned({ query, variables = {} }: Asked): Promise<ExecutionResult> {
  const document = parse(query);
  expect(validate(schema, document, rules)).toEqual([]);
  const node = document.definitions.find((one): one is OperationDefinitionNode => one.kind === "OperationDefinition")!;
  const values = coerced(node, variables);
  return planOperation(schema, document, node, values).run(newWorld(), values);
}

async function executed({ query, variables = {} }: Asked): Promise<ExecutionResult> {
  return execute({ schema, document: parse(query), contextValue: newWorld(), variableValues: variables, rootValue: {} });
}

/** What is said of values of a wrong type is for whoever wrote the resolver: it need not be word for word the same. */
const ofWrongTypes = /^(Abstract type|Runtime Object type|Expected value of type|Expected `|A value of|"\w+" is not a possible type)/;

/** The place that an error left empty: the first along its path where nothing is. */
function emptiedBy({ path = [] }: GraphQLError, data: unknown): (string | number)[] {
  let value = data;
  for (const [depth, step] of path.entries()) {
    if (value === null) {
      return path.slice(0, depth);
    }
    value = (value as Record<string | number, unknown>)[step];
  }
  return [...path];
}

/**
 * Data as it is sent, and what each error says and where. Where several things fail below a place that is left empty,
 * it depends on what is late which of them are told.
 */
function told({ data, errors = [] }: ExecutionResult): unknown {
  const said = (message: string): string => (ofWrongTypes.test(message) ? "of a wrong type" : message);
  const all = errors.map((error) => {
    const place = emptiedBy(error, data);
    const own = place.length === error.path?.length ? { message: said(error.message), locations: error.locations } : null;
    return JSON.stringify({ place, own });
  });
  return { data: JSON.stringify(data), errors: [...new Set(all)].sort() };
}

async function expectSame(asked: Asked): Promise<ExecutionResult> {
  const found = await planned(asked);
  expect(told(found), asked.query).toEqual(told(await executed(asked)));
  return found;
}

describe("The plan of an operation", () => {
  it("answers any question as the specification's own library does", async () => {
    await fc.assert(
      fc.asyncProperty(askedDocument(schema), fc.boolean(), fc.boolean(), async (document, yes, no) => {
        await expectSame({ query: print(document), variables: { yes, no, name: "Shanti" } });
      }),
      { numRuns: 150 },
    );
  });

  it("answers under other names, through fragments, and each field once", async () => {
    const { data } = await expectSame({
      query: `query { first: thing(name: "a") { ...both label ... on Thing { label } } } fragment both on Thing { label other: label things(first: 2) { label } }`,
    });
    expect(JSON.stringify(data)).toBe('{"first":{"label":"a","other":"a","things":[{"label":"a0"},{"label":"a1"}]}}');
  });

  it("leaves out what a condition leaves out, and keeps the order of what is left", async () => {
    const query = "query($yes: Boolean!, $no: Boolean = false) { thing { b: label @include(if: $no) a: label b: label @skip(if: $no) @include(if: $yes) } }";
    const { data } = await expectSame({ query, variables: { yes: true } });
    expect(JSON.stringify(data)).toBe('{"thing":{"a":"thing","b":"thing"}}');
    await expectSame({ query, variables: { yes: true, no: true } });
    await expectSame({ query, variables: { yes: false, no: false } });
  });

  it("empties the nearest place that may be empty, and says why once", async () => {
    const { data, errors } = await expectSame({ query: "{ thing { maybe { must { mustThrow throws label } label } label } }" });
    expect(data).toEqual({ thing: { maybe: null, label: "thing" } });
    expect(errors?.map(({ message }) => message)).toContain("mustThrow of thing");
    expect((await expectSame({ query: "{ must { mustThrow } }" })).data).toBeNull();
    expect((await expectSame({ query: "{ thing { strict { mustLate label } } }" })).data).toEqual({ thing: { strict: null } });
  });

  it("says what is wrong with what a resolver gives", async () => {
    for (const field of ["nothing", "answersError", "notAList", "wrongNumber", "late", "mustLate", "wrongKind { label }", "anyWrong { __typename }", "notOne { label }"]) {
      const { errors } = await expectSame({ query: `{ thing { label ${field} } }` });
      expect(errors, field).toHaveLength(1);
      expect(errors?.[0], field).toBeInstanceOf(GraphQLError);
    }
  });

  it("carries out one change after the other", async () => {
    const { data } = await expectSame({ query: "mutation { one: add(number: 1) two: add(number: 2) failed: add(number: -1) three: add(number: 3) }" });
    expect(JSON.stringify(data)).toBe('{"one":1,"two":3,"failed":null,"three":5}');
    expect((await expectSame({ query: "mutation { add(number: 1) mustAdd(number: -1) later: add(number: 2) }" })).data).toBeNull();
  });

  it("hands resolvers what they ask for", async () => {
    const { data } = await expectSame({ query: 'query Named($name: String = "b") { thing(name: $name) { things(first: 2) { info } } }' });
    expect(JSON.stringify(data)).toContain("Named");
  });

  it("describes itself", async () => {
    await expectSame({ query: '{ __typename __schema { queryType { name } types { name kind fields { name args { name } type { name ofType { name } } } } } __type(name: "Thing") { name } }' });
  });

  it("may be run any number of times at once", async () => {
    const document = parse("query($name: String) { thing(name: $name) { label things(first: 3) { label later } } }");
    const node = document.definitions[0] as OperationDefinitionNode;
    const plan = planOperation(schema, document, node, {});
    const names = Array.from({ length: 20 }, (_one, place) => `n${place}`);
    const answers = await Promise.all(names.map((name) => plan.run(newWorld(), { name })));
    answers.forEach(({ data }, place) => expect(JSON.stringify(data)).toContain(`"label":"n${place}"`));
  });

  it("refuses a name that JavaScript gives a meaning of its own", () => {
    expect(() => conditionVariables(parse("{ thing { __proto__: label } }"))).toThrow("choose another");
  });
});
