import { Field, InputType } from "type-graphql";
import { DayScalar, MoneyScalar } from "../platform/scalars.ts";
import { CredentialKind } from "./credential.entity.ts";

/** A credential as those who keep the page tell it. */
@InputType({ description: "A credential as those who keep the page tell it; what is left out is not stated." })
export class CredentialInput {
  @Field(() => CredentialKind, { description: "What it is." })
  kind!: CredentialKind;

  @Field(() => MoneyScalar, { nullable: true, description: "What an insurance covers." })
  coverAmount?: number | null;

  @Field(() => DayScalar, { nullable: true, description: "The first day on which it holds." })
  validFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The last day on which it holds, itself included." })
  expiresOn?: string | null;
}
