import { Field, Int, InterfaceType } from "type-graphql";
import { MomentScalar } from "./scalars.ts";

/** Everything people edit: changes carry the version they were made on. */
@InterfaceType({
  description: "Everything people edit. A change carries the version it was made on, so that nobody overwrites another.",
})
export abstract class Versioned {
  @Field(() => Int, { description: "Rises by one with every change; send it back as `expectedVersion`." })
  version!: number;

  @Field(() => MomentScalar, { description: "When it was last changed." })
  updatedAt!: string;
}
