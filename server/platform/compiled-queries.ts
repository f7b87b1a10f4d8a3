import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import type { Context } from "./context.ts";

/*
 * Operations that are asked again and again are compiled into functions. Compiling runs after every limit and rule
 * has looked at the operation, and calls the same resolvers; it only leaves out walking through the document. A plain
 * field (`simple`) must hold its value: a promise or a function in a property is not waited for or called.
 */

type Gateway = ApolloServerOptionsWithGateway<Context>["gateway"];
type Executor = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;
type Asked = Parameters<Executor>[0];

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
  compiled({ document, operationName, queryHash }: Asked): CompiledQuery | null {
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

/** Carries operations out on the schema, compiled where they are asked often. */
export function createExecutor(schema: GraphQLSchema): Gateway {
  const operations = new Operations(schema);
  let tell: Parameters<Gateway["onSchemaLoadOrUpdate"]>[0] = () => {};
  const executor: Executor = async (gathered) => {
    // What was asked for counts, also where there is no operation of that name.
    const asked = { ...gathered, operationName: gathered.request.operationName ?? gathered.operationName };
    const { document, operationName, context, request } = asked;
    const compiled = operations.compiled(asked);
    if (compiled) {
      return withKnownErrors(await compiled.query({}, context, request.variables ?? {}));
    }
    return execute({
      schema,
      document,
      operationName,
      contextValue: context,
      variableValues: request.variables ?? {},
    });
  };
  return {
    onSchemaLoadOrUpdate(callback) {
      tell = callback;
      return () => {};
    },
    async load() {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return { executor };
    },
    stop: async () => {},
  };
}
