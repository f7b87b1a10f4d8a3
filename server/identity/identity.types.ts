import { Field, ObjectType } from "type-graphql";
import { connectionTypes } from "../platform/page.ts";
import { Problem } from "../platform/problem.ts";
import { Person } from "./person.entity.ts";
import { RoleAssignment } from "./role-assignment.entity.ts";

/** A page of people. */
export const PersonConnection = connectionTypes("Person", () => Person).Connection;

/** What changing a role answers. */
@ObjectType({ description: "The role, or why it could not be given or ended." })
export class RolePayload {
  @Field(() => RoleAssignment, { nullable: true, description: "The role as it is now." })
  roleAssignment!: RoleAssignment | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}
