import { Field, Float, ObjectType } from "type-graphql";
import { Problem, ProblemCode } from "../platform/problem.ts";
import { Organisation } from "./organisation.entity.ts";

/** An organisation that may be the same as another. */
@ObjectType({ description: "An organisation that may be the same as another. Only what the viewer may see is offered." })
export class DuplicateCandidate {
  @Field(() => Organisation, { description: "The organisation that is known already." })
  organisation!: Organisation;

  @Field(() => Float, { description: "How alike they are, from 0 to 1. Screens show `same` and `differs` instead." })
  similarity!: number;

  @Field(() => [String], { description: "What spoke for it: name, postcode, area, identifier or website." })
  matchedOn!: string[];

  @Field(() => [String], { description: "What is the same, in words." })
  same!: string[];

  @Field(() => [String], { description: "What differs, in words." })
  differs!: string[];

  @Field(() => Boolean, { description: "Whether somebody has said that they are two organisations." })
  dismissed!: boolean;

  @Field(() => String, { nullable: true, description: "Why they are two, as recorded." })
  dismissedReason!: string | null;
}

/** Something very like this exists already. */
@ObjectType({
  implements: Problem,
  description: "Something very like this exists already. Choose one of the candidates, or repeat with the token.",
})
export class DuplicateFound extends Problem {
  @Field(() => [DuplicateCandidate], { description: "What is alike, the most alike first." })
  candidates!: DuplicateCandidate[];

  @Field(() => String, {
    nullable: true,
    description: "Send it back with the same name to register nevertheless; that this was done is recorded.",
  })
  overrideToken!: string | null;

  constructor(candidates: DuplicateCandidate[], overrideToken: string) {
    super(
      ProblemCode.DUPLICATE,
      "An organisation like this is in the directory already. If it is yours, ask to keep its page. If it is another " +
        "one, go on with what you have written.",
      ["input", "name"],
    );
    this.candidates = candidates;
    this.overrideToken = overrideToken;
  }
}
