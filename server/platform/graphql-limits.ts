import { randomUUID } from "node:crypto";
import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { refuseCostly } from "./query-cost.ts";
import { queryShapeRule } from "./query-shape.ts";

/** The largest request body, in bytes: a long letter, not a file. */
export const largestBody = 256 * 1024;

/** More errors than these tell the reader nothing new. */
const mostErrors = 5;

/** What is needed of the log: an unexpected error is written to it with the id its reader was given. */
interface ErrorLog {
  error(details: { id: string; err: unknown }, message: string): void;
}

/**
 * The limits of the public endpoint, as options of Apollo Server. The schema is public: introspection stays on, and
 * what protects the data is authorisation; these protect the process from questions that cost more than they ask.
 */
export function graphqlLimits<Context extends BaseContext>(log: ErrorLog) {
  return {
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 1000 },
    maxRecursiveSelections: 1000,
    validationOptions: { maxErrors: mostErrors },
    validationRules: [queryShapeRule],
    plugins: [costLimit<Context>(), fewErrors<Context>()],
    formatError: maskErrors(log)
  } satisfies Partial<ApolloServerOptions<Context>>;
}

function costLimit<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, operationName, request }) => {
        // Without an operation of that name the server itself answers why.
        if (operation) {
          refuseCostly({
            schema, query: document, operationName: operationName ?? undefined, variables: request.variables
          });
        }
      }
    })
  };
}

function fewErrors<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind === "single" && body.singleResult.errors) {
          body.singleResult.errors = body.singleResult.errors.slice(0, mostErrors);
        }
      }
    })
  };
}

/** Hides what an unexpected error says (it may hold values or SQL) behind an id that finds it in the log. */
function maskErrors(log: ErrorLog) {
  return (answered: GraphQLFormattedError, err: unknown): GraphQLFormattedError => {
    if (answered.extensions?.code !== "INTERNAL_SERVER_ERROR") {
      return answered;
    }
    const id = randomUUID();
    log.error({ id, err }, "A GraphQL request failed unexpectedly.");
    return {
      message: `Something went wrong on our side, and it has been noted as ${id}. Please try again; `
        + "if it happens again, send us that number.",
      path: answered.path,
      extensions: { code: "INTERNAL_SERVER_ERROR", id }
    };
  };
}
