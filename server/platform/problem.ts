import type { Words } from "./language.ts";
import { Field, Int, InterfaceType, ObjectType, registerEnumType } from "type-graphql";

/** What kind of problem a mutation met; screens choose their words by it. */
export enum ProblemCode {
  INVALID = "INVALID",
  DUPLICATE = "DUPLICATE",
  CONFLICT_OF_INTEREST = "CONFLICT_OF_INTEREST",
  NOT_ELIGIBLE = "NOT_ELIGIBLE",
  NOT_QUORATE = "NOT_QUORATE",
  WRONG_STATE = "WRONG_STATE",
  STALE_VERSION = "STALE_VERSION",
  CONSENT_MISSING = "CONSENT_MISSING",
  CAPACITY_FULL = "CAPACITY_FULL",
  EVIDENCE_EXISTS = "EVIDENCE_EXISTS",
  CREDENTIAL_EXPIRED = "CREDENTIAL_EXPIRED",
  FEEDBACK_OVERDUE = "FEEDBACK_OVERDUE",
  LIMIT = "LIMIT",
  NOT_FOUND = "NOT_FOUND",
  STEP_UP_NEEDED = "STEP_UP_NEEDED",
}
registerEnumType(ProblemCode, {
  name: "ProblemCode",
  description: "The kind of a problem. Screens render it in the reader's language; `message` is the English fallback.",
  valuesConfig: {
    INVALID: { description: "A value cannot be accepted; `path` names the field." },
    DUPLICATE: { description: "Something very like this exists already." },
    CONFLICT_OF_INTEREST: { description: "The person has an interest in the matter and must not decide it." },
    NOT_ELIGIBLE: { description: "The person may see this but may not do it; the message says who may." },
    NOT_QUORATE: { description: "Too few seats took part." },
    WRONG_STATE: { description: "The act does not fit the present state; the allowed acts are listed." },
    STALE_VERSION: { description: "Somebody else changed it meanwhile; nothing was overwritten." },
    CONSENT_MISSING: { description: "The organisation has not agreed to this." },
    CAPACITY_FULL: { description: "The organisation cannot take more requests now." },
    EVIDENCE_EXISTS: { description: "What is asked is already known." },
    CREDENTIAL_EXPIRED: { description: "A credential that is needed has run out." },
    FEEDBACK_OVERDUE: { description: "Feedback that was promised is still owed." },
    LIMIT: { description: "Too much or too many at once." },
    NOT_FOUND: { description: "There is no such thing, or the viewer may not know of it." },
    STEP_UP_NEEDED: { description: "The person may do this, and must first confirm that it is them." },
  },
});

/** Why a mutation was refused, with the way out. */
@InterfaceType({
  description: "Why a mutation did not do what was asked, with the way out. Problems are data, not errors.",
  resolveType: (value: Problem) => value.constructor.name,
})
export abstract class Problem {
  @Field(() => ProblemCode, { description: "The kind of problem, stable for programs." })
  code!: ProblemCode;

  @Field(() => String, { description: "What happened and the way out, in the language of whoever asks, or else in English." })
  message!: Words;

  @Field(() => [String], { nullable: true, description: "The input field it concerns, from the outside in." })
  path?: string[] | null;

  protected constructor(code: ProblemCode, message: Words, path?: string[] | null) {
    this.code = code;
    this.message = message;
    this.path = path ?? null;
  }
}

/** A problem that needs no fields of its own. */
@ObjectType({ implements: Problem, description: "A problem that its code and message explain." })
export class PlainProblem extends Problem {
  constructor(code: ProblemCode, message: Words, path?: string[]) {
    super(code, message, path);
  }
}

/** A value that cannot be accepted. */
@ObjectType({ implements: Problem, description: "A value that cannot be accepted; `path` names the field." })
export class InvalidField extends Problem {
  constructor(path: string[], message: Words) {
    super(ProblemCode.INVALID, message, path);
  }
}

/** The act does not fit the present state. */
@ObjectType({ implements: Problem, description: "The act does not fit the present state." })
export class WrongState extends Problem {
  @Field(() => String, { description: "The present state." })
  state: string;

  @Field(() => [String], { description: "The states, or acts, that would be allowed." })
  allowed: string[];

  /** The entity whose state is in the way; resolved as `subject`. */
  subjectEntity: object | null;

  constructor(message: Words, state: string, allowed: string[], subjectEntity: object | null = null) {
    super(ProblemCode.WRONG_STATE, message);
    this.state = state;
    this.allowed = allowed;
    this.subjectEntity = subjectEntity;
  }
}

/** Somebody else changed the thing meanwhile. */
@ObjectType({ implements: Problem, description: "Somebody else changed it meanwhile; nothing was overwritten." })
export class StaleVersion extends Problem {
  @Field(() => Int, { description: "The version it has now; read it again and repeat the change on it." })
  currentVersion: number;

  /** Key of the person who changed it last; resolved as `changedBy` where the viewer may know. */
  actorId: string | null = null;

  @Field(() => [String], { description: "Which fields changed since the expected version." })
  changedFields: string[];

  constructor(currentVersion: number, changedFields: string[]) {
    super(
      ProblemCode.STALE_VERSION,
      "Somebody else changed this while you were working on it. Your text is kept: look at what changed, then save again.",
    );
    this.currentVersion = currentVersion;
    this.changedFields = changedFields;
  }
}
