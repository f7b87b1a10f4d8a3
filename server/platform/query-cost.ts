import { GraphQLError, getNamedType, getOperationAST, getVariableValues, isListType, isNonNullType, isObjectType } from "graphql";
import type { DocumentNode, GraphQLNamedType, GraphQLOutputType, GraphQLSchema } from "graphql";
import { getComplexity } from "graphql-query-complexity";
import type { ComplexityEstimator } from "graphql-query-complexity";

/** The most fields an answer may be expected to hold. */
const mostFields = 20_000;

/** The most rows of one list a request may ask for. */
const longestPage = 100;

/** What a list without pages is expected to hold. */
const usualList = 10;

/** Rows of a connection whose request leaves the number to the server. */
const usualPage = 20;

/** The whole schema is some thousand fields, whatever is asked of it; two copies in one answer are enough. */
const wholeSchema = 9_000;

/** An operation as it came in: its variables are needed to know how long its lists are. */
interface Asked {
  schema: GraphQLSchema;
  query: DocumentNode;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/**
 * Refuses an operation whose answer could be too large, before anything is read. Fail-safe: a list counts as a list
 * wherever it is declared, and nothing on a field can take its price away.
 * @throws GraphQLError BAD_USER_INPUT (400) with the reason: too much, a page too long, or variables that do not fit
 */
export function refuseCostly(asked: Asked): void {
  const cost = knownCostOf(asked);
  if (cost > mostFields) {
    throw refusal(`This operation could answer about ${Math.ceil(cost)} fields; at most ${mostFields} are answered. `
      + "Ask for shorter lists, or for fewer lists inside lists.");
  }
}

/** What operations cost, by document and by all that their cost follows from. */
const known = new WeakMap<DocumentNode, Map<string, number>>();

/** So many costs are kept of one document: whoever asks decides how long its lists are. */
const keptOfDocument = 100;

/** The cost, worked out once for a document and variables of one size: a cost follows from sizes alone. */
function knownCostOf(asked: Asked): number {
  const costs = known.get(asked.query) ?? new Map<string, number>();
  const size = sizeOf(asked);
  const cost = (size === null ? undefined : costs.get(size)) ?? costOf(asked);
  if (size !== null) {
    if (costs.size >= keptOfDocument) {
      costs.clear();
    }
    known.set(asked.query, costs.set(size, cost));
  }
  return cost;
}

/** All that the cost of an operation follows from but its document; null where the variables do not fit. */
function sizeOf({ schema, query, operationName, variables }: Asked): string | null {
  const operation = getOperationAST(query, operationName);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables ?? {});
  const sizes = coerced && Object.entries(coerced).map(([name, value]) => [name, Array.isArray(value) ? { of: value.length } : plain(value)]);
  return sizes ? JSON.stringify([operationName, sizes]) : null;
}

function plain(value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean" ? value : typeof value;
}

function costOf(asked: Asked): number {
  try {
    return getComplexity({ ...asked, estimators: [estimate] });
  } catch (error) {
    // Missing and wrong variables are reported as plain GraphQL errors, which would read as a fault of ours.
    throw error instanceof GraphQLError ? refusal(error.message) : error;
  }
}

const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  if (field.name === "__schema") {
    return wholeSchema;
  }
  if (type.name.startsWith("__")) {
    return 1;
  }
  if (!isConnection(type)) {
    return 1 + rows(field.type, args) * childComplexity;
  }
  // The connection is multiplied by its page: its edges are that page, its counts and facets are there only once.
  return field.name === "edges" ? childComplexity : (1 + rows(field.type, args) * childComplexity) / usualPage;
};

/** How many times the fields below a field are answered. */
function rows(type: GraphQLOutputType, args: Record<string, unknown>): number {
  const asked = args.first ?? args.last;
  if (typeof asked === "number" && asked > longestPage) {
    throw refusal(`A list is answered ${longestPage} rows at a time; ${asked} were asked for. `
      + "Ask for fewer and follow pageInfo.endCursor.");
  }
  if (typeof asked === "number") {
    return Math.max(asked, 1);
  }
  if (isConnection(type)) {
    return usualPage;
  }
  const longestArgument = Math.max(0, ...Object.values(args).map((value) => Array.isArray(value) ? value.length : 0));
  return isList(type) ? Math.max(usualList, longestArgument) : 1;
}

function isConnection(type: GraphQLNamedType | GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && "edges" in named.getFields();
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });
}
