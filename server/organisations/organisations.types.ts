import { Field, ObjectType } from "type-graphql";
import { connectionTypes } from "../platform/page.ts";
import { Problem } from "../platform/problem.ts";
import type { Language } from "../vocabulary/language.entity.ts";
import { Capability } from "./capability.entity.ts";
import { Consent } from "./consent.entity.ts";
import { Organisation } from "./organisation.entity.ts";

/** A page of skills of an organisation. */
export const CapabilityConnection = connectionTypes("Capability", () => Capability).Connection;

/** A language in which an organisation or service can be met. */
@ObjectType({ description: "A language in which an organisation or service can be met. Null is not stated, never no." })
export class LanguageOffer {
  /** The tag; resolved as `language`. */
  tag!: string;

  /** The language itself, where it was read ahead. */
  languageRow?: Language | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is spoken." })
  spoken!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is written." })
  written!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is signed." })
  signed!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether somebody interprets." })
  interpreting!: boolean | null;
}

/** What a mutation on an organisation answers. */
@ObjectType({ description: "The organisation, or why it could not be changed." })
export class OrganisationPayload {
  @Field(() => Organisation, { nullable: true, description: "The organisation as it is now." })
  organisation!: Organisation | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** What a mutation on a consent answers. */
@ObjectType({ description: "The answer as recorded, and what follows from it." })
export class ConsentPayload {
  @Field(() => Consent, { nullable: true, description: "The answer as recorded." })
  consent!: Consent | null;

  @Field(() => [String], { description: "What happens now, in plain words." })
  effects!: string[];

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}
