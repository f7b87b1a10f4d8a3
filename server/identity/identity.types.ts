import { Field, Int, ObjectType } from "type-graphql";
import { Facet, PageInfo } from "../platform/page.ts";
import { Problem } from "../platform/problem.ts";
import { Network } from "./network.entity.ts";
import { Person } from "./person.entity.ts";
import { RoleAssignment } from "./role-assignment.entity.ts";

/** One person in a list. */
@ObjectType({ description: "One person in a list." })
export class PersonEdge {
  @Field(() => String, { description: "Where the person stands in the list." })
  cursor!: string;

  @Field(() => Person, { description: "The person." })
  node!: Person;

  @Field(() => [String], { description: "Why the person was found; matched words stand between two pairs of asterisks." })
  whyMatched!: string[];
}

/** A page of people. */
@ObjectType({ description: "A page of people." })
export class PersonConnection {
  @Field(() => [PersonEdge], { description: "The people of this page." })
  edges!: PersonEdge[];

  @Field(() => PageInfo, { description: "Where the page lies." })
  pageInfo!: PageInfo;

  @Field(() => Int, { simple: false, description: "How many people the viewer may see in all." })
  readonly totalCount!: number | Promise<number>;

  @Field(() => [Facet], { simple: false, description: "Ways to narrow the list down; none in a list by name." })
  readonly facets!: Facet[] | Promise<Facet[]>;
}

/** What changing a network answers. */
@ObjectType({ description: "The network, or why it could not be changed." })
export class NetworkPayload {
  @Field(() => Network, { nullable: true, description: "The network as it is now." })
  network!: Network | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** What changing a role answers. */
@ObjectType({ description: "The role, or why it could not be given or ended." })
export class RolePayload {
  @Field(() => RoleAssignment, { nullable: true, description: "The role as it is now." })
  roleAssignment!: RoleAssignment | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}
