import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/problem.ts";
import { Application } from "./application.entity.ts";
import { Ballot } from "./ballot.entity.ts";
import { Committee } from "./committee.entity.ts";
import { Decision } from "./decision.entity.ts";
import { Membership } from "./membership.entity.ts";

/** What an act on an application answers. */
@ObjectType({ description: "The application as it is now, or why the act was not done." })
export class ApplicationPayload {
  @Field(() => Application, { nullable: true, description: "The application as it is now." })
  application!: Application | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** What an act on a ballot answers. */
@ObjectType({ description: "The ballot as it is now, or why the act was not done." })
export class BallotPayload {
  @Field(() => Ballot, { nullable: true, description: "The ballot as it is now." })
  ballot!: Ballot | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** What a change of seats answers. */
@ObjectType({ description: "The committee as it is now, or why its seats were not changed." })
export class CommitteePayload {
  @Field(() => Committee, { nullable: true, description: "The committee as it is now." })
  committee!: Committee | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** What an act on a membership answers. */
@ObjectType({ description: "The membership as it is now, or why the act was not done." })
export class MembershipPayload {
  @Field(() => Membership, { nullable: true, description: "The membership as it is now." })
  membership!: Membership | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** What an act on a decision answers. */
@ObjectType({ description: "The decision as it is now, or why the act was not done." })
export class DecisionPayload {
  @Field(() => Decision, { nullable: true, description: "The decision as it is now." })
  decision!: Decision | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}
