import type { ApolloServerOptions, ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";
import { refuseCostly } from "./query-cost.ts";
import { queryShapeRule } from "./query-shape.ts";
import { refuseUnstorable } from "./unstorable.ts";

/** At most this many errors are answered; the rest would only repeat. */
const mostErrors = 5;

/** Looks at an operation with its variables, before anything is read. */
const requestLimit: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, operationName, request }) => {
      // Without an operation of that name the server itself answers why.
      if (operation) {
        refuseUnstorable(document, request.variables);
        refuseCostly({
          schema,
          query: document,
          operationName: operationName ?? undefined,
          variables: request.variables,
        });
      }
    },
  }),
};

const fewErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind === "single" && body.singleResult.errors) {
        body.singleResult.errors = body.singleResult.errors.slice(0, mostErrors);
      }
    },
  }),
};

/** The plugins among the limits. */
export const limitPlugins = [requestLimit, fewErrors];

/**
 * What the public endpoint will not do, as options of Apollo Server. The schema is public, so introspection stays on,
 * and what protects the data is authorisation; these protect the process from questions that cost more than they ask.
 */
export const limits = {
  introspection: true,
  allowBatchedHttpRequests: false,
  csrfPrevention: true,
  // A cache that strangers fill.
  persistedQueries: false,
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: 1000 },
  maxRecursiveSelections: 1000,
  validationOptions: { maxErrors: mostErrors },
  validationRules: [queryShapeRule],
} satisfies Partial<ApolloServerOptions<Context>>;
