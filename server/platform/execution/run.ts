import { locatedError, responsePathAsArray, type FieldNode, type GraphQLError, type ResponsePath } from "graphql";

/** A place of an answer: a field or an item of a list, and where that is. */
export type Path = ResponsePath;

/** Values of variables, as `getVariableValues` coerced them. */
export type Variables = Readonly<Record<string, unknown>>;

/** The arguments of a field, as `getArgumentValues` coerced them. */
export type FieldArguments = Record<string, unknown>;

/** One execution of a plan: what it is given, and the errors that came up. */
export class Run {
  readonly context: unknown;
  readonly variables: Variables;
  readonly errors: GraphQLError[] = [];
  /** The arguments of each planned field that has some, by its number: in a list they are the same for every item. */
  readonly argumentsOf: FieldArguments[] = [];
  /** The places that errors left empty. */
  readonly #emptied = new Set<Path | undefined>();

  constructor(context: unknown, variables: Variables) {
    this.context = context;
    this.variables = variables;
  }

  /**
   * Leaves a place empty because of an error.
   * @throws GraphQLError where it must not be empty: what it is part of is left empty then.
   */
  leaveEmpty(error: unknown, nodes: readonly FieldNode[], path: Path, mustBeThere: boolean): null {
    if (mustBeThere) {
      throw located(error, nodes, path);
    }
    this.note(error, nodes, path);
    return null;
  }

  /** Notes the error that leaves a place empty; nothing more is said of what lies below a place that is empty already. */
  note(error: unknown, nodes: readonly FieldNode[], path: Path | undefined): void {
    if (this.#isEmptied(path)) {
      return;
    }
    this.#emptied.add(path);
    this.errors.push(located(error, nodes, path));
  }

  #isEmptied(path: Path | undefined): boolean {
    for (let place = path; place !== undefined; place = place.prev) {
      if (this.#emptied.has(place)) {
        return true;
      }
    }
    return this.#emptied.has(undefined);
  }
}

/** The error with where it came up; one that says so already is left as it is. */
function located(error: unknown, nodes: readonly FieldNode[], path: Path | undefined): GraphQLError {
  return locatedError(error, [...nodes], path && responsePathAsArray(path));
}

/** Whether a value has to be waited for. */
export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";
}
