import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { AuditEvent, Revision } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { PageArguments } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { StaleVersion } from "../platform/problem.ts";
import { DayScalar } from "../platform/scalars.ts";
import { shownWords } from "../platform/tombstones.ts";
import { abilities } from "./authorise.ts";
import { Demonstration, Network } from "./network.entity.ts";
import { NetworkSettings, NetworkSettingsInput, settingsOf } from "./network-settings.ts";
import { allNetworks, changeNetworkSettings, networkByHandle } from "./network.service.ts";
import { partsOf, setParentNetwork } from "./nesting.service.ts";
import { Person } from "./person.entity.ts";
import { NetworkPayload, PersonConnection, RolePayload } from "./identity.types.ts";
import { searchPeople } from "./person.service.ts";
import { RoleAssignment } from "./role-assignment.entity.ts";
import { endRole, rolesInNetwork, rolesOfPerson } from "./role.service.ts";
import { undoableActOn } from "./undo.ts";
import { actorName, networksOfViewer, viewerOf, worstDemonstration } from "./viewer.service.ts";
import { Viewer } from "./viewer.ts";

/** Networks. */
@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => [Network], { description: "All partnerships of this installation." })
  networks(@Ctx() ctx: Context): Promise<Network[]> {
    return allNetworks(ctx);
  }

  @Query(() => Network, { nullable: true, description: "One partnership by its word in addresses." })
  network(
    @Ctx() ctx: Context,
    @Arg("handle", () => String, { description: "Such as west-midlands." }) handle: string,
  ): Promise<Network | null> {
    return networkByHandle(ctx, handle);
  }

  @Query(() => Demonstration, { description: "How much of this installation was invented for demonstration." })
  demonstration(@Ctx() ctx: Context): Promise<Demonstration> {
    return worstDemonstration(ctx);
  }

  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() network: Network, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "network", network);
  }

  @FieldResolver(() => NetworkSettings, { description: "The terms it works by." })
  settings(@Root() network: Network): NetworkSettings {
    return settingsOf(network);
  }

  @FieldResolver(() => Network, { nullable: true, description: "The partnership it is a part of." })
  parent(@Root() network: Network, @Ctx() ctx: Context): Promise<Network | null> {
    return ctx.load.one(Network, network.parentId);
  }

  @FieldResolver(() => [Network], { description: "The partnerships that are parts of it, by name." })
  parts(@Root() network: Network, @Ctx() ctx: Context): Promise<Network[]> {
    return partsOf(ctx, network);
  }

  @Mutation(() => NetworkPayload, { description: "Make a partnership a part of a larger one, or of none." })
  setParentNetwork(
    @Ctx() ctx: Context,
    @Arg("network", () => ID, { description: "Which partnership." }) network: string,
    @Arg("partOf", () => ID, { nullable: true, description: "Of which larger one; of none when left out." })
    partOf: string | null | undefined,
    @Arg("expectedVersion", () => Int, { description: "The version this change was made on." }) expectedVersion: number,
  ): Promise<Payload<"network", Network>> {
    return payload("network", () => setParentNetwork(ctx, network, partOf ?? null, expectedVersion));
  }

  @FieldResolver(() => [RoleAssignment], { description: "Who holds which role; for its secretary and operators only." })
  roleAssignments(@Root() network: Network, @Ctx() ctx: Context): Promise<RoleAssignment[]> {
    return rolesInNetwork(ctx, network);
  }

  @Mutation(() => NetworkPayload, { description: "Change what a partnership is called and the terms it works by." })
  changeNetworkSettings(
    @Ctx() ctx: Context,
    @Arg("network", () => ID, { description: "Which partnership." }) network: string,
    @Arg("input", () => NetworkSettingsInput, { description: "What to change." }) input: NetworkSettingsInput,
    @Arg("expectedVersion", () => Int, { description: "The version this change was made on." }) expectedVersion: number,
  ): Promise<Payload<"network", Network>> {
    return payload("network", () => changeNetworkSettings(ctx, network, input, expectedVersion));
  }
}

/** Roles. */
@Resolver(() => RoleAssignment)
export class RoleResolver {
  @FieldResolver(() => Person, { description: "Who holds it." })
  person(@Root() assignment: RoleAssignment, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.load.one(Person, assignment.personId);
  }

  @FieldResolver(() => Network, { nullable: true, description: "The partnership in which it is held." })
  network(@Root() assignment: RoleAssignment, @Ctx() ctx: Context): Promise<Network | null> {
    return ctx.load.one(Network, assignment.networkId);
  }

  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() assignment: RoleAssignment, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "roleAssignment", assignment);
  }

  @FieldResolver(() => AuditEvent, {
    nullable: true,
    description: "The act that ended it, where the viewer can take it back: those who may give it, for 14 days.",
  })
  undoable(@Root() assignment: RoleAssignment, @Ctx() ctx: Context): Promise<AuditEvent | null> | null {
    return assignment.to === null ? null : undoableActOn(ctx, "RoleAssignment", assignment.id);
  }

  @Mutation(() => RolePayload, { description: "End a role on a day, which is its last." })
  endRole(
    @Ctx() ctx: Context,
    @Arg("roleAssignment", () => ID, { description: "Which role." }) roleAssignment: string,
    @Arg("on", () => DayScalar, { description: "Its last day." }) on: string,
  ): Promise<Payload<"roleAssignment", RoleAssignment>> {
    return payload("roleAssignment", () => endRole(ctx, roleAssignment, on));
  }
}

/** People and the viewer. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: "Whoever is signed in; null for the public." })
  viewer(@Ctx() ctx: Context): Viewer | null {
    return ctx.actor && viewerOf(ctx.actor);
  }

  @Query(() => String, {
    nullable: true,
    description: "What people call an account elsewhere that they may sign in with, such as a university's; null where there is none.",
  })
  signInProvider(@Ctx() ctx: Context): string | null {
    return ctx.config.provider?.name ?? null;
  }

  @Query(() => PersonConnection, { description: "People by name, for those who give roles and seats." })
  people(
    @Ctx() ctx: Context,
    @Arg("text", () => String, { nullable: true, description: "A part of the name." }) text: string | null,
    @Args(() => PageArguments) args: PageArguments,
  ): Promise<object> {
    return searchPeople(ctx, text, args);
  }

  @FieldResolver(() => Person, { description: "The person." })
  person(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.load.one(Person, viewer.personId);
  }

  @FieldResolver(() => [RoleAssignment], { description: "The roles the person holds or will hold." })
  roleAssignments(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<RoleAssignment[]> {
    return rolesOfPerson(ctx, viewer.personId);
  }

  @FieldResolver(() => [Network], { description: "The partnerships in which the person takes part." })
  networks(@Ctx() ctx: Context): Promise<Network[]> {
    return networksOfViewer(ctx);
  }
}

/** People. */
@Resolver(() => Person)
export class PersonNameResolver {
  @FieldResolver(() => String, { description: "The name the person goes by." })
  displayName(@Root() person: Person, @Ctx() ctx: Context): string {
    return shownWords(ctx, person.displayName);
  }
}

/** Names of people in the audit chain and in stale versions. */
@Resolver(() => AuditEvent)
export class AuditActorResolver {
  @FieldResolver(() => String, { description: "Who acted, as far as the viewer may know." })
  actor(@Root() event: AuditEvent, @Ctx() ctx: Context): Promise<string> {
    return actorName(ctx, event.actorId);
  }
}

/** Names of people in revisions. */
@Resolver(() => Revision)
export class RevisionActorResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who changed it, where the viewer may know." })
  actor(@Root() revision: Revision, @Ctx() ctx: Context): Promise<Person | null> {
    return ctx.actor ? ctx.load.one(Person, revision.actorId) : Promise.resolve(null);
  }
}

/** Who changed something meanwhile. */
@Resolver(() => StaleVersion)
export class StaleVersionResolver {
  @FieldResolver(() => String, { nullable: true, description: "Who changed it last, where the viewer may know." })
  changedBy(@Root() problem: StaleVersion, @Ctx() ctx: Context): Promise<string> {
    return actorName(ctx, problem.actorId);
  }
}
