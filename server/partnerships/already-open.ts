import { Field, ObjectType } from "type-graphql";
import type { Words } from "../platform/language.ts";
import { Node } from "../platform/node.ts";
import { Problem, ProblemCode } from "../platform/problem.ts";

/** The same thing is open already; it is named, so that the person can go on there. */
@ObjectType({ implements: Problem, description: "The same is open already: go on there. Its code is DUPLICATE." })
export class AlreadyOpen extends Problem {
  @Field(() => Node, { nullable: true, description: "What is open already." })
  subject: object | null;

  constructor(message: Words, subject: object) {
    super(ProblemCode.DUPLICATE, message);
    this.subject = subject;
  }
}
