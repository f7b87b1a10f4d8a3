import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, flag, key, moment, reference, text, version } from "../database/columns.ts";
import { Person } from "../identity/person.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { Node } from "../platform/node.ts";
import { DayScalar, MomentScalar } from "../platform/scalars.ts";
import { Versioned } from "../platform/versioned.ts";
import type { IntroductionState } from "./introduction.enums.ts";

/** What can be said to a request; everything else follows from days and consents. */
export type IntroductionAnswer = IntroductionState.ACCEPTED | IntroductionState.DECLINED | IntroductionState.WITHDRAWN;

/** A person's request to be put in touch with an organisation: relayed, and seen by nobody else. */
@Entity("introduction_request")
@Index(["fromId", "createdAt"])
@Index(["toId", "createdAt"])
@ObjectType({
  implements: [Node, Versioned],
  description:
    "A person's request to be put in touch with an organisation. It is relayed; no address is shown unless the " +
    "organisation accepts. Only the person and those who answer for the organisation ever see it.",
})
export class IntroductionRequest extends Versioned implements Node {
  @key()
  id!: string;

  @reference()
  fromId!: string;

  @ManyToOne(() => Person, { onDelete: "CASCADE" })
  @JoinColumn({ name: "fromId" })
  fromRow?: Person;

  @reference({ nullable: true })
  onBehalfOfId!: string | null;

  @ManyToOne(() => Organisation, { onDelete: "SET NULL" })
  @JoinColumn({ name: "onBehalfOfId" })
  onBehalfOfRow?: Organisation;

  @reference()
  toId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "toId" })
  toRow?: Organisation;

  /** Whether the person asked as a researcher: such requests need the consent RESEARCH_INTRODUCTIONS not to be refused. */
  @flag()
  asResearcher!: boolean;

  @Field(() => String, { description: "Why, in the person's own words." })
  @text()
  topic!: string;

  @Field(() => MomentScalar, { description: "When it was asked." })
  @moment()
  createdAt!: string;

  @Field(() => DayScalar, { nullable: true, description: "The last day for an answer; afterwards the request has run out." })
  @day()
  answerBy!: string;

  /** What was said to it; null while nobody has. */
  @code({ nullable: true })
  answer!: IntroductionAnswer | null;

  @moment({ nullable: true })
  answeredAt!: string | null;

  @Field(() => String, { nullable: true, description: "What the organisation wrote when it accepted. A refusal has no words." })
  @text({ nullable: true })
  response!: string | null;

  @version()
  override version!: number;

  @moment()
  override updatedAt!: string;
}
