import {
  defaultTypeResolver,
  getNullableType,
  GraphQLError,
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from "graphql";
import { answerFields, type Completion, type FieldAsked, type PlannedFields } from "./planned-field.ts";
import { ResolveInfo } from "./resolve-info.ts";
import { isPromise, type Path, type Run } from "./run.ts";

/*
 * How values become answers, by the type of the field ("Value Completion", GraphQL, October 2021, 6.4.3): decided once
 * for an operation, not for each value of each answer.
 */

/** The fields asked of an object of a type below a field; worked out when the first one is met. */
export type FieldsBelow = (type: GraphQLObjectType) => PlannedFields;

/** How values of a field are completed. */
export function completionOf(asked: FieldAsked, type: GraphQLOutputType, below: FieldsBelow): Completion {
  if (isNonNullType(type)) {
    return new MustBeThere(asked, completionOf(asked, getNullableType(type), below));
  }
  if (isListType(type)) {
    return new Items(asked, type.ofType as GraphQLOutputType, completionOf(asked, type.ofType as GraphQLOutputType, below));
  }
  if (isLeafType(type)) {
    return new Leaf(type);
  }
  return isAbstractType(type) ? new OneOfTypes(asked, type, below) : new AnObject(asked, type, below);
}

/** A resolver may answer an error instead of throwing it. */
function refuseErrors(value: unknown): void {
  if (value instanceof Error) {
    throw value;
  }
}

class MustBeThere implements Completion {
  readonly hasPlacesBelow: boolean;
  readonly #asked: FieldAsked;
  readonly #inner: Completion;

  constructor(asked: FieldAsked, inner: Completion) {
    this.hasPlacesBelow = inner.hasPlacesBelow;
    this.#asked = asked;
    this.#inner = inner;
  }

  complete(value: unknown, run: Run, path: Path | undefined): unknown {
    const answer = this.#inner.complete(value, run, path);
    if (answer === null) {
      const { parentType, definition } = this.#asked;
      throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`);
    }
    return answer;
  }
}

class Leaf implements Completion {
  readonly hasPlacesBelow = false;
  readonly #type: GraphQLLeafType;
  /** Whether every text is its own answer. */
  readonly #isText: boolean;

  constructor(type: GraphQLLeafType) {
    this.#type = type;
    this.#isText = type === GraphQLString || type === GraphQLID;
  }

  complete(value: unknown): unknown {
    if (this.#isText && typeof value === "string") {
      return value;
    }
    refuseErrors(value);
    if (value === null || value === undefined) {
      return null;
    }
    const answer = this.#type.serialize(value);
    if (answer === null || answer === undefined) {
      throw new Error(`A value of ${this.#type.name} was serialised to nothing.`);
    }
    return answer;
  }
}

class Items implements Completion {
  readonly hasPlacesBelow = true;
  readonly #asked: FieldAsked;
  readonly #inner: Completion;
  readonly #mustBeThere: boolean;

  constructor(asked: FieldAsked, itemType: GraphQLOutputType, inner: Completion) {
    this.#asked = asked;
    this.#inner = inner;
    this.#mustBeThere = isNonNullType(itemType);
  }

  complete(value: unknown, run: Run, path: Path | undefined): unknown {
    refuseErrors(value);
    if (value === null || value === undefined) {
      return null;
    }
    const isIterable = typeof value === "object" && typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === "function";
    if (!isIterable) {
      const { parentType, definition } = this.#asked;
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`);
    }
    const answers: unknown[] = [];
    let waits = false;
    try {
      for (const item of value as Iterable<unknown>) {
        const answer = this.#item(item, run, { prev: path, key: answers.length, typename: undefined });
        waits ||= answer instanceof Promise;
        answers.push(answer);
      }
    } catch (error) {
      // What else is under way may fail as well, and is heard here.
      void Promise.allSettled(answers);
      throw error;
    }
    return waits ? Promise.all(answers) : answers;
  }

  #item(item: unknown, run: Run, path: Path): unknown {
    try {
      const answer = isPromise(item)
        ? Promise.resolve(item).then((found) => this.#inner.complete(found, run, path))
        : this.#inner.complete(item, run, path);
      return answer instanceof Promise ? answer.catch((error: unknown) => this.#failed(error, run, path)) : answer;
    } catch (error) {
      return this.#failed(error, run, path);
    }
  }

  #failed(error: unknown, run: Run, path: Path): null {
    return run.leaveEmpty(error, this.#asked.nodes, path, this.#mustBeThere);
  }
}

/** The info of a field whose place is known. */
function infoOf(asked: FieldAsked, run: Run, path: Path | undefined): GraphQLResolveInfo {
  return new ResolveInfo(asked, run, path?.prev);
}

/** Values that have fields: of one type, or of one of several. */
abstract class WithFields<Type extends GraphQLObjectType | GraphQLAbstractType> implements Completion {
  readonly hasPlacesBelow = true;
  protected readonly asked: FieldAsked;
  protected readonly type: Type;
  protected readonly below: FieldsBelow;

  constructor(asked: FieldAsked, type: Type, below: FieldsBelow) {
    this.asked = asked;
    this.type = type;
    this.below = below;
  }

  complete(value: unknown, run: Run, path: Path | undefined): unknown {
    refuseErrors(value);
    return value === null || value === undefined ? null : this.present(value, run, path);
  }

  /** Completes a value that is there. */
  protected abstract present(value: unknown, run: Run, path: Path | undefined): unknown;
}

class AnObject extends WithFields<GraphQLObjectType> {
  #fields: PlannedFields | null = null;

  protected present(value: unknown, run: Run, path: Path | undefined): unknown {
    const isOne = this.type.isTypeOf?.(value, run.context, infoOf(this.asked, run, path)) ?? true;
    return isPromise(isOne) ? isOne.then((found) => this.#answer(found, value, run, path)) : this.#answer(isOne, value, run, path);
  }

  #answer(isOne: boolean, value: unknown, run: Run, path: Path | undefined): unknown {
    if (!isOne) {
      throw new GraphQLError(`Expected value of type "${this.type.name}".`, { nodes: this.asked.nodes });
    }
    this.#fields ??= this.below(this.type);
    return answerFields(this.#fields, value, run, path);
  }
}

class OneOfTypes extends WithFields<GraphQLAbstractType> {
  readonly #byName = new Map<string, AnObject>();

  protected present(value: unknown, run: Run, path: Path | undefined): unknown {
    const typeNameOf = this.type.resolveType ?? defaultTypeResolver;
    const name = typeNameOf(value, run.context, infoOf(this.asked, run, path), this.type);
    return isPromise(name)
      ? name.then((found) => this.#objectOf(found).complete(value, run, path))
      : this.#objectOf(name).complete(value, run, path);
  }

  #objectOf(name: string | undefined): AnObject {
    const known = this.#byName.get(name ?? "");
    if (known) {
      return known;
    }
    const { schema } = this.asked.operation;
    const type = schema.getType(name ?? "");
    if (!isObjectType(type) || !schema.isSubType(this.type, type)) {
      throw new GraphQLError(`"${name}" is not a possible type for "${this.type.name}".`, { nodes: this.asked.nodes });
    }
    const made = new AnObject(this.asked, type, this.below);
    this.#byName.set(type.name, made);
    return made;
  }
}
