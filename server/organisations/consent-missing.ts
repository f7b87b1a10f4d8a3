import { Field, ObjectType } from "type-graphql";
import type { Words } from "../platform/language.ts";
import { Problem, ProblemCode } from "../platform/problem.ts";
import { ConsentScope } from "./consent.entity.ts";

/** The organisation has not agreed to what is asked, or has said no to it. */
@ObjectType({ implements: Problem, description: "The organisation has not agreed to this." })
export class ConsentMissing extends Problem {
  @Field(() => ConsentScope, { description: "What it would have to agree to." })
  scope: ConsentScope;

  constructor(message: Words, scope: ConsentScope) {
    super(ProblemCode.CONSENT_MISSING, message);
    this.scope = scope;
  }
}
