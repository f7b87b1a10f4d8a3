import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextResponseForOperation } from "@apollo/server";
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import type { Context } from "./context.ts";

/*
 * Operations that are asked again and again are compiled into functions. Compiling runs after every limit and rule
 * has looked at the operation, and calls the same resolvers; it only leaves out walking through the document. A plain
 * field (`simple`) must hold its value: a promise or a function in a property is not waited for or called.
 */

type Asked = GraphQLRequestContextResponseForOperation<Context>;

/** An operation is compiled when it is asked this often: a question that nobody repeats is cheaper to walk through. */
const timesBeforeCompiling = 3;

/** How many operations are remembered; the one not asked for longest is forgotten. */
const remembered = 500;

interface Remembered {
  times: number;
  /** null for an operation that cannot be compiled. */
  compiled?: CompiledQuery | null;
}

/** Remembers operations by document and name: one document may hold several. */
class Operations {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, Remembered>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The compiled operation, or null while it is not worth it or not possible. */
  compiled({ document, queryHash, request: { operationName } }: Asked): CompiledQuery | null {
    const name = `${queryHash} ${operationName ?? ""}`;
    const operation = this.#known.get(name) ?? { times: 0 };
    this.#known.delete(name);
    this.#known.set(name, operation);
    this.#forgetOldest();
    operation.times += 1;
    if (operation.compiled === undefined && operation.times >= timesBeforeCompiling) {
      const made = compileQuery(this.#schema, document, operationName ?? undefined);
      operation.compiled = isCompiledQuery(made) ? made : null;
    }
    return operation.compiled ?? null;
  }

  #forgetOldest(): void {
    const oldest = this.#known.keys().next().value;
    if (this.#known.size > remembered && oldest !== undefined) {
      this.#known.delete(oldest);
    }
  }
}

/** Compiled operations have a class of errors of their own; everything else knows the one of graphql. */
function withKnownErrors({ data, errors }: ExecutionResult): ExecutionResult {
  if (!errors) {
    return { data };
  }
  const known = errors.map(({ message, path, locations, originalError }) => {
    const error = new GraphQLError(message, { path, originalError });
    return Object.defineProperty(error, "locations", { value: locations, enumerable: true });
  });
  return { data, errors: known };
}

/** Says an error as callers are told of it. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The error as the server itself would hand it on to be formatted. */
function enriched(error: GraphQLError): GraphQLFormattedError {
  const { http: _http, ...extensions } = error.extensions;
  return { ...error.toJSON(), extensions: { code: "INTERNAL_SERVER_ERROR", ...extensions } };
}

/**
 * Answers operations that are compiled; all others are left to the server. It answers in a plugin and not as a gateway,
 * which Apollo Server offers for this: a gateway is handed an object with accessors made anew for each request, whose shape
 * holds everything of the request in memory until the whole heap is swept.
 */
export function compiledQueries(schema: GraphQLSchema, formatError: FormatError): ApolloServerPlugin<Context> {
  const operations = new Operations(schema);
  return {
    requestDidStart: async () => ({
      responseForOperation: async (asked) => {
        const compiled = asked.operation ? operations.compiled(asked) : null;
        const result = await compiled?.query({}, asked.contextValue, asked.request.variables ?? {});
        // Without data nothing was carried out: variables do not fit, which the server itself says better.
        if (!result || !("data" in result)) {
          return null;
        }
        const { data, errors } = withKnownErrors(result);
        const told = errors?.map((error) => formatError(enriched(error), error));
        const head = { headers: new HeaderMap() } as Asked["response"]["http"];
        return { http: head, body: { kind: "single", singleResult: told ? { data, errors: told } : { data } } };
      },
    }),
  };
}
