import { randomUUID } from "node:crypto";
import { ApolloServer } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import { GraphQLInterfaceType, type GraphQLSchema } from "graphql";
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { plannedOperations, type FormatError } from "./planned-operations.ts";
import type { Context } from "./context.ts";
import { callFieldsDirectly } from "./direct-resolvers.ts";
import { limitPlugins, limits } from "./graphql-limits.ts";
import { idempotency } from "./idempotency.ts";
import type { Log } from "./log.ts";
import { answerAhead } from "./look-ahead.ts";
import { say } from "./language.ts";
import { showPublicIds } from "./node.ts";
import type { Problem } from "./problem.ts";
import { Refusal } from "./refusal.ts";
import { changesNeedSomebody } from "./signed-in.ts";

/** A class with GraphQL resolvers. */
export type ResolverClass = new () => object;

/**
 * Lets fields that only name a property be read directly. Each would otherwise be given a function, and every one of
 * the hundreds of values in an answer would pay for the call.
 */
function readPlainFieldsDirectly(): void {
  for (const field of getMetadataStorage().fields) {
    field.simple ??= field.name === field.schemaName;
  }
}

/** Lets interfaces name their type at once; they would otherwise promise it, for each thing of an answer. */
function nameTypesAtOnce(schema: GraphQLSchema): void {
  for (const { name, resolveType } of getMetadataStorage().interfaceTypes) {
    const type = schema.getType(name);
    if (type instanceof GraphQLInterfaceType && resolveType) {
      type.resolveType = resolveType as GraphQLInterfaceType["resolveType"];
    }
  }
}

/** Lets every problem say what happened in the language of whoever asks. */
function sayProblems(schema: GraphQLSchema): void {
  const problem = schema.getType("Problem");
  const kinds = problem instanceof GraphQLInterfaceType ? schema.getPossibleTypes(problem) : [];
  for (const { message } of kinds.map((kind) => kind.getFields())) {
    if (message) {
      message.resolve = (one: Problem, _args: object, ctx: Context) => say(ctx.language, one.message);
    }
  }
}

/** Builds the schema from the resolvers of all slices. */
export function buildGraph(resolvers: readonly ResolverClass[], orphanedTypes: readonly ResolverClass[]): GraphQLSchema {
  readPlainFieldsDirectly();
  const schema = buildSchemaSync({
    resolvers: [...resolvers] as unknown as NonEmptyArray<ResolverClass>,
    orphanedTypes: [...orphanedTypes],
    validate: false,
    emitSchemaFile: false,
  });
  nameTypesAtOnce(schema);
  callFieldsDirectly(schema);
  sayProblems(schema);
  answerAhead(schema);
  showPublicIds(schema);
  return schema;
}

/** Codes that tell the caller what to do; everything else is ours to fix and is masked. */
const codesForCallers = new Set([
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "UNAUTHENTICATED",
  "TOO_COMPLEX",
  "REPEATED",
]);

function formatError(log: Log): FormatError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof Refusal) {
      return { message: cause.message, path: formatted.path, extensions: { code: "BAD_USER_INPUT" } };
    }
    const code = String(formatted.extensions?.["code"] ?? "");
    if (codesForCallers.has(code)) {
      return {
        message: formatted.message,
        locations: formatted.locations,
        path: formatted.path,
        extensions: { code },
      };
    }
    const id = randomUUID();
    log.error({ errorId: id, err: cause instanceof Error ? cause : new Error("unknown") }, "unexpected error");
    const message = `Something went wrong on our side. Please try again; if it stays, tell us this number: ${id}.`;
    return { message, path: formatted.path, extensions: { code: "INTERNAL_SERVER_ERROR", errorId: id } };
  };
}

/** Makes the GraphQL server on the schema of all slices. */
export function createGraphqlServer(
  schema: GraphQLSchema,
  http: FastifyInstance,
  log: Log,
): ApolloServer<Context> {
  const told = formatError(log);
  return new ApolloServer<Context>({
    schema,
    ...limits,
    stopOnTerminationSignals: false,
    logger: log,
    formatError: told,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(http),
      changesNeedSomebody,
      ...limitPlugins,
      idempotency,
      // The last of those that may answer.
      plannedOperations(schema, told),
    ],
  });
}
