import {
  GraphQLError,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { completionOf } from "./completions.ts";
import { answerFields, PlannedField, type Operation, type PlannedFields } from "./planned-field.ts";
import { Run, type Variables } from "./run.ts";
import { fieldsAsked, type Reading } from "./selection.ts";

/*
 * What executing an operation needs to know is worked out once, and run for each request. The specification's own
 * library works it out again for each object of each answer; others compile operations into source text, whose functions
 * make several objects for each value. The rules are the specification's (GraphQL, October 2021, 6), and tests
 * compare the answers with those of its own library.
 */

/** The plan of an operation, for one set of values of the variables that decide what is asked for. */
export interface OperationPlan {
  /** Answers with data, errors or both; what resolvers throw is among the errors. */
  run(context: unknown, variables: Variables): Promise<ExecutionResult>;
}

const metaFields = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

function definitionOf(schema: GraphQLSchema, type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  const meta = metaFields.find((field) => field.name === name && (field === TypeNameMetaFieldDef || type === schema.getQueryType()));
  return meta ?? type.getFields()[name];
}

class Planner {
  readonly #operation: Operation;
  readonly #reading: Reading;
  #planned = 0;

  constructor(operation: Operation, variables: Variables) {
    this.#operation = operation;
    this.#reading = { schema: operation.schema, fragments: operation.fragments, variables };
  }

  fieldsOf(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): PlannedFields {
    const asked = [...fieldsAsked(this.#reading, type, selections)];
    const all = asked.flatMap(([name, nodes]) => {
      const definition = definitionOf(this.#operation.schema, type, nodes[0]?.name.value ?? "");
      if (!definition) {
        return [];
      }
      const field = { operation: this.#operation, parentType: type, definition, name, nodes };
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const completion = completionOf(field, definition.type, (objectType) => this.fieldsOf(objectType, below));
      this.#planned += 1;
      return [new PlannedField(field, this.#planned, completion)];
    });
    return { all, empty: Object.fromEntries(all.map(({ name }) => [name, null])) };
  }
}

/** One field after the other: what a mutation changes, the next one finds changed. */
async function answerInTurn({ all }: PlannedFields, run: Run): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const field of all) {
    answers[field.name] = await field.answer({}, run, undefined);
  }
  return answers;
}

/**
 * Plans a query or a mutation that was found valid.
 * @param variables the values of `conditionVariables` at least.
 * @throws GraphQLError where a condition cannot be told.
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  node: OperationDefinitionNode,
  variables: Variables,
): OperationPlan {
  const rootType = schema.getRootType(node.operation);
  if (!rootType) {
    throw new GraphQLError(`Nothing can be asked by a ${node.operation}.`, { nodes: node });
  }
  const fragments = document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  const operation = { schema, node, fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])) };
  const fields = new Planner(operation, variables).fieldsOf(rootType, [node.selectionSet]);
  return {
    async run(context, given) {
      const run = new Run(context, given);
      try {
        const data = await (node.operation === "mutation" ? answerInTurn(fields, run) : answerFields(fields, {}, run, undefined));
        return withErrors(run, data as ExecutionResult["data"]);
      } catch (error) {
        run.note(error, [], undefined);
        return withErrors(run, null);
      }
    },
  };
}

function withErrors({ errors }: Run, data: ExecutionResult["data"]): ExecutionResult {
  return errors.length > 0 ? { data, errors } : { data };
}
