import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { RolePayload } from "../identity/identity.types.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { Role } from "../identity/role.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { DayScalar } from "../platform/scalars.ts";
import { Organisation } from "./organisation.entity.ts";
import { giveRole, invitePerson } from "./roles.service.ts";
import { visibleOrganisation } from "./visible.ts";

const whichRole = { description: "Which role." };
const inNetwork = { nullable: true, description: "The partnership in which it is held." };
const forOrganisation = { nullable: true, description: "The organisation for which it is held." };

type Given = Promise<Payload<"roleAssignment", RoleAssignment>>;

/** Roles that may be held for an organisation. */
@Resolver(() => RoleAssignment)
export class OrganisationRoleResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: "The organisation for which it is held." })
  organisation(@Root() assignment: RoleAssignment, @Ctx() ctx: Context): Promise<Organisation | null> {
    return visibleOrganisation(ctx, assignment.organisationId);
  }

  @Mutation(() => RolePayload, { description: "Give a person a role." })
  assignRole(
    @Ctx() ctx: Context,
    @Arg("person", () => ID, { description: "To whom." }) person: string,
    @Arg("role", () => Role, whichRole) role: Role,
    @Arg("from", () => DayScalar, { description: "The first day." }) from: string,
    @Arg("network", () => ID, inNetwork) network: string | null,
    @Arg("organisation", () => ID, forOrganisation) organisation: string | null,
    @Arg("to", () => DayScalar, { nullable: true, description: "The last day." }) to: string | null,
  ): Given {
    return payload("roleAssignment", () => giveRole(ctx, person, { role, network, organisation, from, to }));
  }

  @Mutation(() => RolePayload, { description: "Invite somebody by e-mail into a role." })
  invitePerson(
    @Ctx() ctx: Context,
    @Arg("email", () => String, { description: "The address." }) email: string,
    @Arg("displayName", () => String, { description: "The name, where the person is not known yet." }) displayName: string,
    @Arg("role", () => Role, whichRole) role: Role,
    @Arg("network", () => ID, inNetwork) network: string | null,
    @Arg("organisation", () => ID, forOrganisation) organisation: string | null,
    @Arg("from", () => DayScalar, { nullable: true, description: "The first day; today when left out." }) from: string | null,
    @Arg("to", () => DayScalar, { nullable: true, description: "The last day." }) to: string | null,
  ): Given {
    return payload("roleAssignment", () => invitePerson(ctx, email, displayName, { role, network, organisation, from, to }));
  }
}
