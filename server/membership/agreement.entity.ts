import { Field, Int, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne, Unique } from "typeorm";
import { code, day, json, key, moment, reference, text, whole } from "../database/columns.ts";
import { Network } from "../identity/network.entity.ts";
import { Node } from "../platform/node.ts";
import { DayScalar, LanguageTagScalar, MomentScalar } from "../platform/scalars.ts";
import { Membership } from "./membership.entity.ts";

/** The agreement in one language. */
@ObjectType({ description: "The partnership agreement in one language. The first of a version is the original." })
export class AgreementText {
  @Field(() => LanguageTagScalar, { description: "The language." })
  lang!: string;

  @Field(() => String, { description: "What partners agree to, in that language." })
  text!: string;
}

/** One version of what the partners of a network agree to. A version is never edited; translations may be added. */
@Entity("agreement")
@Unique(["networkId", "edition"])
@ObjectType({
  implements: Node,
  description:
    "One version of the partnership agreement. It is never edited: a change is a new version, which every member accepts.",
})
export class Agreement extends Node {
  @key()
  override id!: string;

  @reference()
  @Index()
  networkId!: string;

  @ManyToOne(() => Network, { onDelete: "CASCADE" })
  @JoinColumn({ name: "networkId" })
  networkRow?: Network;

  /** Not called version: rows with a column of that name are edited in place, and these never are. */
  @Field(() => Int, { name: "version", description: "Its number; rises by one with every change." })
  @whole()
  edition!: number;

  @Field(() => DayScalar, { description: "The first day on which it is in force." })
  @day()
  from!: string;

  @Field(() => [AgreementText], { description: "The agreement in each language it was written in; the original first." })
  @json()
  texts!: AgreementText[];

  @Field(() => String, { nullable: true, description: "What changed since the version before, in a few words." })
  @text({ nullable: true })
  changes!: string | null;

  /** The ballot that agreed on it; null for the first one. */
  @reference({ nullable: true })
  ballotId!: string | null;
}

/** That a member accepted one version of the agreement. */
@Entity("agreement_acceptance")
@Unique(["agreementId", "membershipId"])
@ObjectType({ description: "That a member accepted one version of the agreement: when, in which language, and who said so." })
export class AgreementAcceptance {
  @key()
  id!: string;

  @reference()
  agreementId!: string;

  @ManyToOne(() => Agreement)
  @JoinColumn({ name: "agreementId" })
  agreementRow?: Agreement;

  @reference()
  @Index()
  membershipId!: string;

  @ManyToOne(() => Membership, { onDelete: "CASCADE" })
  @JoinColumn({ name: "membershipId" })
  membershipRow?: Membership;

  @Field(() => Int, { name: "version", description: "Which version." })
  @whole()
  edition!: number;

  @Field(() => MomentScalar, { description: "When." })
  @moment()
  acceptedAt!: string;

  @reference()
  acceptedById!: string;

  @Field(() => LanguageTagScalar, { description: "The language in which it was read." })
  @code()
  lang!: string;
}
