import { GraphQLError } from "graphql";
import { phrase, type Words } from "./language.ts";
import { InvalidField, PlainProblem, ProblemCode, WrongState, type Problem } from "./problem.ts";

/**
 * The only error a service throws on purpose: what was asked cannot be done, and the problems say why and what
 * would help. `payload()` turns it into the `problems` of a mutation.
 */
export class Refusal extends Error {
  readonly problems: Problem[];

  constructor(...problems: Problem[]) {
    super(problems.map((problem) => String(problem.message)).join(" "));
    this.problems = problems;
  }

  /** One value cannot be accepted. */
  static invalid(path: string | string[], message: Words): Refusal {
    return new Refusal(new InvalidField(Array.isArray(path) ? path : [path], message));
  }

  /** The person may see the thing but may not do this; the sentence says who may. */
  static notEligible(sentence: Words): Refusal {
    return new Refusal(new PlainProblem(ProblemCode.NOT_ELIGIBLE, sentence));
  }

  /** There is no such thing, or the viewer may not know of it: both read the same. */
  static notFound(what: Words): Refusal {
    return new Refusal(new PlainProblem(ProblemCode.NOT_FOUND, phrase("There is no such {what}, or you may not see it.", { what })));
  }

  /** The act does not fit the present state. */
  static wrongState(message: Words, state: string, allowed: string[], subject: object | null = null): Refusal {
    return new Refusal(new WrongState(message, state, allowed, subject));
  }
}

/** Signing in is needed first: a top-level error, because the whole request has no one to answer to. */
export class NotSignedIn extends GraphQLError {
  constructor() {
    super("Sign in first: this can only be done by somebody we know.", {
      extensions: { code: "UNAUTHENTICATED", http: { status: 200 } },
    });
  }
}
