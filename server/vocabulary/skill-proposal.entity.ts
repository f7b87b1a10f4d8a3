import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index } from "typeorm";
import { code, key, moment, reference, text } from "../database/columns.ts";
import { LanguageTagScalar, MomentScalar } from "../platform/scalars.ts";

/** What became of a word that somebody suggested. */
export enum ProposalAnswer {
  ACCEPTED = "ACCEPTED",
  MAPPED = "MAPPED",
  DECLINED = "DECLINED",
}
registerEnumType(ProposalAnswer, {
  name: "ProposalAnswer",
  description: "What became of a word that somebody suggested.",
  valuesConfig: {
    ACCEPTED: { description: "It is a skill of its own now." },
    MAPPED: { description: "It is read as a skill that was there; whoever used it keeps their word." },
    DECLINED: { description: "It is not taken up, with a reason." },
  },
});

/** A word that somebody suggested for the list of skills, and the answer to it. */
@Entity("skill_proposal")
@ObjectType({ description: "A word that somebody suggested for the list of skills, and the answer to it." })
export class SkillProposal {
  @key()
  id!: string;

  @reference()
  @Index()
  skillId!: string;

  /** Who suggested it; shown to data stewards only. */
  @reference()
  @Index()
  personId!: string;

  @Field(() => String, { description: "The word, as it was written." })
  @text()
  words!: string;

  @Field(() => LanguageTagScalar, { description: "The language it was written in." })
  @code()
  lang!: string;

  @Field(() => MomentScalar, { description: "When it was suggested." })
  @moment()
  proposedAt!: string;

  @Field(() => ProposalAnswer, { nullable: true, description: "What became of it; null while it waits." })
  @code({ nullable: true })
  @Index()
  answer!: ProposalAnswer | null;

  @Field(() => MomentScalar, { nullable: true, description: "When it was answered." })
  @moment({ nullable: true })
  answeredAt!: string | null;

  @Field(() => String, { nullable: true, description: "Why, in the steward's words." })
  @text({ nullable: true })
  reason!: string | null;
}
