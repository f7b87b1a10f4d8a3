import {
  defaultFieldResolver,
  getArgumentValues,
  isNonNullType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { ResolveInfo } from "./resolve-info.ts";
import { isPromise, type FieldArguments, type Path, type Run } from "./run.ts";

/** What all fields of an operation share. */
export interface Operation {
  schema: GraphQLSchema;
  node: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
}

/** How what a resolver gave becomes what is answered. */
export interface Completion {
  /** Whether places lie below the field: only then its own place is written down before anything goes wrong. */
  hasPlacesBelow: boolean;
  /** Answers, or promises to. Throws where the value does not fit. */
  complete(value: unknown, run: Run, path: Path | undefined): unknown;
}

/** Which field of an operation it is. */
export interface FieldAsked {
  operation: Operation;
  parentType: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  /** Under which name it is answered. */
  name: string;
  nodes: readonly FieldNode[];
}

const noArguments: FieldArguments = Object.freeze(Object.create(null) as FieldArguments);

/** A field of an operation, with all that is the same each time and for each object it is asked of. */
export class PlannedField {
  readonly asked: FieldAsked;
  readonly name: string;
  readonly #property: string;
  /** Under which number a run keeps its arguments; null where it takes none. */
  readonly #number: number | null;
  readonly #completion: Completion;
  readonly #mustBeThere: boolean;

  constructor(asked: FieldAsked, number: number, completion: Completion) {
    this.asked = asked;
    this.name = asked.name;
    this.#property = asked.definition.name;
    this.#number = asked.definition.args.length === 0 ? null : number;
    this.#completion = completion;
    this.#mustBeThere = isNonNullType(asked.definition.type);
  }

  /** The place of the field below an object. */
  pathBelow(above: Path | undefined): Path {
    return { prev: above, key: this.name, typename: this.asked.parentType.name };
  }

  /**
   * Answers the field of an object, or promises to.
   * @throws GraphQLError where it fails and must not be empty.
   */
  answer(source: unknown, run: Run, above: Path | undefined): unknown {
    const path = this.#completion.hasPlacesBelow ? this.pathBelow(above) : undefined;
    try {
      const value = this.#resolve(source, run, above);
      const answer = isPromise(value)
        ? Promise.resolve(value).then((found) => this.#completion.complete(found, run, path))
        : this.#completion.complete(value, run, path);
      return answer instanceof Promise ? answer.catch((error: unknown) => this.#failed(error, run, path ?? this.pathBelow(above))) : answer;
    } catch (error) {
      return this.#failed(error, run, path ?? this.pathBelow(above));
    }
  }

  #resolve(source: unknown, run: Run, above: Path | undefined): unknown {
    const { resolve } = this.asked.definition;
    if (resolve) {
      return resolve(source, this.#arguments(run), run.context, new ResolveInfo(this.asked, run, above));
    }
    const value = typeof source === "object" && source !== null ? (source as Record<string, unknown>)[this.#property] : undefined;
    // What is not simply there is found as the specification's own library finds it.
    return value === undefined || typeof value === "function"
      ? defaultFieldResolver(source, this.#arguments(run), run.context, new ResolveInfo(this.asked, run, above))
      : value;
  }

  /** In a list they are the same for every item. */
  #arguments(run: Run): FieldArguments {
    if (this.#number === null) {
      return noArguments;
    }
    const known = run.argumentsOf[this.#number] ?? this.#argumentsAnew(run);
    run.argumentsOf[this.#number] = known;
    return known;
  }

  #argumentsAnew({ variables }: Run): FieldArguments {
    const { definition, nodes } = this.asked;
    return getArgumentValues(definition, nodes[0] as FieldNode, variables);
  }

  #failed(error: unknown, run: Run, path: Path): null {
    return run.leaveEmpty(error, this.asked.nodes, path, this.#mustBeThere);
  }
}

/** The fields asked of an object. */
export interface PlannedFields {
  all: readonly PlannedField[];
  /** An answer without values: copied, it has room for just these fields and need not grow with each. */
  empty: Readonly<Record<string, unknown>>;
}

/** Answers fields of an object, or promises to. */
export function answerFields({ all, empty }: PlannedFields, source: unknown, run: Run, path: Path | undefined): unknown {
  const answers = { ...empty };
  let waits = false;
  try {
    for (const field of all) {
      const answer = field.answer(source, run, path);
      answers[field.name] = answer;
      waits ||= answer instanceof Promise;
    }
  } catch (error) {
    return waits ? afterAll(answers, error) : rethrow(error);
  }
  return waits ? whenAnswered(answers) : answers;
}

function rethrow(error: unknown): never {
  throw error;
}

/** What else is under way is not left behind: it may fail as well. */
async function afterAll(answers: Record<string, unknown>, error: unknown): Promise<never> {
  await Promise.allSettled(Object.values(answers));
  throw error;
}

async function whenAnswered(answers: Record<string, unknown>): Promise<Record<string, unknown>> {
  const waiting = Object.keys(answers).filter((name) => answers[name] instanceof Promise);
  const found = await Promise.all(waiting.map((name) => answers[name]));
  waiting.forEach((name, place) => {
    answers[name] = found[place];
  });
  return answers;
}
