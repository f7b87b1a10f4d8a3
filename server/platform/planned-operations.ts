import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation } from "@apollo/server";
import { getVariableValues, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { Context } from "./context.ts";
import { planOperation, type OperationPlan } from "./execution/operation-plan.ts";
import type { Variables } from "./execution/run.ts";
import { conditionVariables } from "./execution/selection.ts";
import { Turnstile } from "./turnstile.ts";

/*
 * Operations are answered by a plan that is kept for when they are asked again. Planning comes after every limit and rule
 * has looked at the operation, and calls the same resolvers.
 */

type Asked = GraphQLRequestContextResponseForOperation<Context>;

/** How many plans are remembered; the one not asked for longest is forgotten. */
const remembered = 300;

/** The variables that decide what an operation of a document asks for: for each set of their values there is a plan. */
const conditionsOfDocument = new WeakMap<DocumentNode, readonly string[]>();

function conditionsOf(document: DocumentNode): readonly string[] {
  const conditions = conditionsOfDocument.get(document) ?? conditionVariables(document);
  conditionsOfDocument.set(document, conditions);
  return conditions;
}

/** Remembers plans by document, name (one document may hold several operations) and conditions. */
class Operations {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, OperationPlan>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /**
   * The plan of an operation.
   * @throws GraphQLError where it cannot be told what is asked for.
   */
  planOf({ document, operation, queryHash, request: { operationName } }: Asked, variables: Variables): OperationPlan {
    const values = conditionsOf(document).map((name) => String(variables[name]));
    const name = JSON.stringify([queryHash, operationName, ...values]);
    const plan = this.#known.get(name) ?? planOperation(this.#schema, document, operation, variables);
    this.#known.delete(name);
    this.#known.set(name, plan);
    const [oldest] = this.#known.keys();
    if (this.#known.size > remembered && oldest !== undefined) {
      this.#known.delete(oldest);
    }
    return plan;
  }
}

/** Says an error as callers are told of it. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The error as the server itself would hand it on to be formatted. */
function enriched(error: GraphQLError): GraphQLFormattedError {
  const { http: _http, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions: { code: "INTERNAL_SERVER_ERROR", ...extensions } };
}

function asGraphqlError(error: unknown): GraphQLError {
  return error instanceof GraphQLError ? error : new GraphQLError("unexpected", { originalError: error as Error });
}

/** So many questions are answered at once: enough that the database and the process are both at work. */
const questionsAtOnce = 4;

/** As many mistakes in variables as the specification's own library looks for. */
const mostMistakes = { maxErrors: 50 };

/**
 * Answers operations by their plan. Where there is no such operation or its variables do not fit, the server itself says
 * why. It answers in a plugin and not as a gateway, which Apollo Server offers for this: a gateway is handed an object
 * with accessors made anew for each request, whose shape holds everything of the request in memory until the whole heap
 * is swept.
 */
export function plannedOperations(schema: GraphQLSchema, formatError: FormatError): ApolloServerPlugin<Context> {
  const operations = new Operations(schema);
  const questions = new Turnstile(questionsAtOnce);
  const planOf = (asked: Asked): { plan: OperationPlan; variables: Variables } | null => {
    // There may be none of the name that was given: the type does not say so.
    if (!(asked.operation as Asked["operation"] | undefined)) {
      return null;
    }
    const given = asked.request.variables ?? {};
    const { coerced } = getVariableValues(schema, asked.operation.variableDefinitions ?? [], given, mostMistakes);
    return coerced ? { plan: operations.planOf(asked, coerced), variables: coerced } : null;
  };
  const answered = async (asked: Asked): Promise<ExecutionResult | null> => {
    const planned = planOf(asked);
    if (!planned) {
      return null;
    }
    const run = (): Promise<ExecutionResult> => planned.plan.run(asked.contextValue, planned.variables);
    return asked.operation.operation === "query" ? questions.through(run) : run();
  };
  return {
    requestDidStart: async () => ({
      responseForOperation: async (asked) => {
        const answer = await answered(asked).catch((error: unknown) => ({ errors: [asGraphqlError(error)] }));
        if (!answer) {
          return null;
        }
        const told = answer.errors?.map((error) => formatError(enriched(error), error));
        const status = "data" in answer ? undefined : 400;
        const head = { headers: new HeaderMap(), status } as Asked["response"]["http"];
        const data = "data" in answer ? { data: answer.data } : {};
        return { http: head, body: { kind: "single", singleResult: told ? { ...data, errors: told } : data } };
      },
    }),
  };
}
