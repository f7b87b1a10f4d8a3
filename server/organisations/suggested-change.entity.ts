import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, json, key, moment, reference, text } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { MomentScalar } from "../platform/scalars.ts";
import type { RegisterNumber } from "./identifiers.ts";
import { Organisation } from "./organisation.entity.ts";

/** Where a suggestion comes from. */
export enum SuggestionSource {
  PERSON = "PERSON",
  COMMITTEE = "COMMITTEE",
  BROKER = "BROKER",
  REGISTER = "REGISTER",
  FILE = "FILE",
}
registerEnumType(SuggestionSource, {
  name: "SuggestionSource",
  description: "Where a suggestion to change a page comes from.",
  valuesConfig: {
    PERSON: { description: "Somebody who read the page." },
    COMMITTEE: { description: "The committee of a partnership it belongs to, or applies to." },
    BROKER: { description: "Somebody who introduces people." },
    REGISTER: { description: "A public register says something else than the page." },
    FILE: { description: "A list or feed that was imported says something else than the page." },
  },
});

/** Sources that nobody speaks for: what they say comes out of a table. */
export const tabular: readonly SuggestionSource[] = [SuggestionSource.REGISTER, SuggestionSource.FILE];

/** Where a suggestion stands. */
export enum SuggestionState {
  WAITING = "WAITING",
  ACCEPTED = "ACCEPTED",
  PARTLY = "PARTLY",
  DECLINED = "DECLINED",
}
registerEnumType(SuggestionState, {
  name: "SuggestionState",
  description: "Where a suggestion stands. Nothing of it shows on the page before it is accepted.",
  valuesConfig: {
    WAITING: { description: "Nobody has answered yet." },
    ACCEPTED: { description: "Everything was taken over." },
    PARTLY: { description: "Some of it was taken over." },
    DECLINED: { description: "Nothing was taken over." },
  },
});

/** What is suggested: columns of the organisation, register numbers, words in one language; null is left as it is. */
export interface SuggestedValues {
  facts: Partial<Organisation>;
  identifiers: RegisterNumber[] | null;
  words: { lang: string; purpose?: string; whatWeDo?: string; howToWorkWithUs?: string | null } | null;
}

/** What somebody who does not keep a page would change on it; compared with the page, and shown to nobody else. */
@Entity("suggested_change")
@Index(["organisationId", "answeredAt"])
@ObjectType({
  implements: Node,
  description:
    "What somebody who does not keep a page would change on it. Those who keep the page compare it with what stands " +
    "there; nothing of it shows before they accept it.",
})
export class SuggestedChange extends Node {
  @key()
  override id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  /** Key of the person; null for a register or a file. */
  @reference({ nullable: true })
  @Index()
  byId!: string | null;

  @Field(() => SuggestionSource, { description: "Where it comes from." })
  @code()
  source!: SuggestionSource;

  @Field(() => String, { description: "Why, in the words of whoever suggests it." })
  @text()
  reason!: string;

  @Field(() => MomentScalar, { description: "When it was suggested." })
  @moment()
  suggestedAt!: string;

  @json()
  values!: SuggestedValues;

  /** Names of the fields that were taken over; null while nobody has answered. */
  @json({ nullable: true })
  accepted!: string[] | null;

  @Field(() => MomentScalar, { nullable: true, description: "When it was answered." })
  @moment({ nullable: true })
  answeredAt!: string | null;

  @reference({ nullable: true })
  answeredById!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was not taken over, or not all of it." })
  @text({ nullable: true })
  answerReason!: string | null;
}
