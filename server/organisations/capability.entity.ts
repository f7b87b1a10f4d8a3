import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, json, key, reference, text } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { DayScalar, LanguageTagScalar } from "../platform/scalars.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { Voice } from "./organisation.enums.ts";

/** What a capability rests on. */
export enum CapabilityBacking {
  SELF_DESCRIBED = "SELF_DESCRIBED",
  PEER_ENDORSED = "PEER_ENDORSED",
  EVIDENCED = "EVIDENCED",
}
registerEnumType(CapabilityBacking, {
  name: "CapabilityBacking",
  description: "What a capability rests on.",
  valuesConfig: {
    SELF_DESCRIBED: { description: "The organisation's own words." },
    PEER_ENDORSED: { description: "Partners who worked with it say so." },
    EVIDENCED: { description: "Something can be read or seen." },
  },
});

/** Whether an organisation could take on more. */
export enum SpareCapacity {
  YES = "YES",
  LIMITED = "LIMITED",
  NO = "NO",
  UNKNOWN = "UNKNOWN",
}
registerEnumType(SpareCapacity, {
  name: "SpareCapacity",
  description: "Whether an organisation could take on more.",
  valuesConfig: {
    YES: { description: "Yes." },
    LIMITED: { description: "Some." },
    NO: { description: "Not now." },
    UNKNOWN: { description: "Not stated, which is not a no." },
  },
});

/** The values of spare capacity, the best first: where they are counted, each stands as its place here, from 1. */
export const capacities = [SpareCapacity.YES, SpareCapacity.LIMITED, SpareCapacity.NO, SpareCapacity.UNKNOWN];

/** A skill of an organisation: in which languages, where, for whom, in its own words. */
@Entity("capability")
@Index(["organisationId", "skillId"], { unique: true })
@ObjectType({
  implements: Node,
  description: "A skill of an organisation: in which languages, where, for whom, in its own words.",
})
export class Capability extends Node {
  @key()
  override id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  @reference()
  @Index()
  skillId!: string;

  @ManyToOne(() => Skill)
  @JoinColumn({ name: "skillId" })
  skillRow?: Skill;

  @Field(() => String, { nullable: true, description: "What it is like, in a few sentences." })
  @text({ nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true, description: "What the organisation itself calls it." })
  @text({ nullable: true })
  ownWords!: string | null;

  @Field(() => [LanguageTagScalar], { description: "In which languages it is offered." })
  @json()
  languages!: string[];

  /** Keys of the areas in which it is offered. */
  @json()
  areaIds!: string[];

  /** Keys of the communities it is offered to. */
  @json()
  communityIds!: string[];

  @Field(() => CapabilityBacking, { description: "What it rests on." })
  @code()
  backing!: CapabilityBacking;

  @Field(() => SpareCapacity, { description: "Whether there is room for more." })
  @code()
  spareCapacity!: SpareCapacity;

  @Field(() => String, { nullable: true, description: "What it costs, in words: free, expenses, a fee." })
  @text({ nullable: true })
  costNote!: string | null;

  @Field(() => [Voice], { description: "To whom it is offered; empty is not stated." })
  @json()
  offeredTo!: Voice[];

  @Field(() => DayScalar, { nullable: true, description: "When the organisation last said that this is right." })
  @day({ nullable: true })
  assuredAt!: string | null;
}
