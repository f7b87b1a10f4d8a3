import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne, Unique } from "typeorm";
import { code, day, key, moment, reference, text, version, whole } from "../database/columns.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { Node } from "../platform/node.ts";
import { MomentScalar } from "../platform/scalars.ts";
import { Versioned } from "../platform/versioned.ts";
import type { AnswersMethod } from "./answers-given.ts";
import { Committee } from "./committee.entity.ts";
import { type ApplicationState, type WaitingOn } from "./membership.enums.ts";

/** An organisation's request to join a network: its file from the first answer to the decision. */
@Entity("application")
@Unique(["networkId", "number"])
@Index(["networkId", "state", "waitingSince"])
@ObjectType({
  implements: [Node, Versioned],
  description: "An organisation's request to join a network: its answers, checks, messages, ballots and decision.",
})
export class Application extends Versioned implements Node {
  @key()
  id!: string;

  @reference()
  @Index()
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  @reference()
  committeeId!: string;

  @ManyToOne(() => Committee)
  @JoinColumn({ name: "committeeId" })
  committeeRow?: Committee;

  @reference()
  networkId!: string;

  /** The committee of the larger network that decides, because too many seats of its own had to step back. */
  @reference({ nullable: true })
  escalatedToId!: string | null;

  /** The network of that committee, so that who may see the file needs no look at committees. */
  @reference({ nullable: true })
  @Index()
  escalatedNetworkId!: string | null;

  /** Counts the applications of a network; part of the reference. */
  @whole()
  number!: number;

  @Field(() => String, { description: "What people call it on the phone, for example WM 14." })
  @text()
  reference!: string;

  /** As stored; `stateOn` says what it is today. */
  @code()
  state!: ApplicationState;

  @code()
  waitingOn!: WaitingOn;

  @Field(() => MomentScalar, { description: "Since when it waits on whoever it waits on." })
  @moment()
  waitingSince!: string;

  @day({ nullable: true })
  dueOn!: string | null;

  @Field(() => MomentScalar, { description: "When it was started." })
  @moment()
  startedAt!: string;

  /** Who started it: an editor of the organisation, or a broker who answers for it. */
  @reference()
  @Index()
  startedById!: string;

  /** How the answers were given, where the broker who started it enters them; all three or none. */
  @code({ nullable: true })
  answersMethod!: AnswersMethod | null;

  @text({ nullable: true })
  answersGivenBy!: string | null;

  @code({ nullable: true })
  answersLang!: string | null;

  @Field(() => MomentScalar, { nullable: true, description: "When it was sent; null while it is a draft." })
  @moment({ nullable: true })
  submittedAt!: string | null;

  @Field(() => MomentScalar, { nullable: true, description: "When the committee began to look at it." })
  @moment({ nullable: true })
  reviewStartedAt!: string | null;

  /** How often it was reopened: rounds and re-runs are counted anew each time. */
  @whole()
  cycle!: number;

  /** The organisation that the committee found it to be a second record of. */
  @reference({ nullable: true })
  duplicateOfId!: string | null;

  @version()
  override version!: number;

  @moment()
  override updatedAt!: string;
}
