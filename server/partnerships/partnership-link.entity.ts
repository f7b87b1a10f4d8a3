import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, flag, json, key, moment, reference, text, version } from "../database/columns.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { Node } from "../platform/node.ts";
import { DayScalar, MomentScalar } from "../platform/scalars.ts";
import { Versioned } from "../platform/versioned.ts";
import { LinkKind, Visibility } from "./partnership.enums.ts";

/** Something that two organisations do together, from a day on. It counts once both say so. */
@Entity("partnership_link")
@Index(["fromId", "startedOn", "id"])
@Index(["toId", "startedOn", "id"])
@ObjectType({
  implements: [Node, Versioned],
  description: "Something that two organisations do together, from a day on. It counts only once both sides have confirmed it.",
})
export class PartnershipLink extends Versioned implements Node {
  @key()
  id!: string;

  @Field(() => LinkKind, { description: "What they do together." })
  @code()
  kind!: LinkKind;

  @reference()
  fromId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "fromId" })
  fromRow?: Organisation;

  @reference()
  toId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "toId" })
  toRow?: Organisation;

  @Field(() => String, { description: "What it is for, in the words of the side that proposed it." })
  @text()
  purpose!: string;

  @Field(() => DayScalar, { description: "The first day." })
  @day()
  startedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: "The last day, itself included; null until further notice." })
  @day({ nullable: true })
  endsOn!: string | null;

  @Field(() => String, { nullable: true, description: "Why one side ended it, in its words." })
  @text({ nullable: true })
  endedReason!: string | null;

  @Field(() => String, { nullable: true, description: "Who holds the money, in words; null is not stated." })
  @text({ nullable: true })
  whoHoldsMoney!: string | null;

  @Field(() => String, { nullable: true, description: "Who decides, in words; null is not stated." })
  @text({ nullable: true })
  whoDecides!: string | null;

  /** Keys of the communities it is for. */
  @json()
  communityIds!: string[];

  @Field(() => Visibility, { description: "Who may see it once it is confirmed." })
  @code()
  visibility!: Visibility;

  @Field(() => Boolean, { description: "Whether it was invented for demonstration." })
  @flag()
  illustrative!: boolean;

  /** Key of the organisation that proposed it: one of the two. */
  @reference()
  proposedById!: string;

  @Field(() => MomentScalar, { description: "When it was proposed." })
  @moment()
  proposedAt!: string;

  @Field(() => MomentScalar, { nullable: true, description: "When the other side confirmed it." })
  @moment({ nullable: true })
  confirmedAt!: string | null;

  @moment({ nullable: true })
  disputedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Why the other side says that it is not so, beside the purpose." })
  @text({ nullable: true })
  disputedReason!: string | null;

  /** When a side ended it; `endsOn` then is the day from which it is over. */
  @moment({ nullable: true })
  endedAt!: string | null;

  @version()
  override version!: number;

  @moment()
  override updatedAt!: string;
}
