import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { Person } from "../identity/person.entity.ts";
import { Viewer } from "../identity/viewer.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { AuditEvent } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { connectionTypes, PageArguments, pageSize, type Page } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { DayScalar, LanguageTagScalar } from "../platform/scalars.ts";
import { Application } from "./application.entity.ts";
import { latestApplicationOf } from "./application.reading.ts";
import { Ballot } from "./ballot.entity.ts";
import { visibleBallot } from "./ballot.reading.ts";
import { Committee } from "./committee.entity.ts";
import { Decision } from "./decision.entity.ts";
import { Membership } from "./membership.entity.ts";
import { MembershipState } from "./membership.enums.ts";
import { leaveNetwork } from "./leaving.service.ts";
import {
  keyOfNetwork,
  latestMembershipOf,
  membershipsOf,
  renewByToday,
  stateOfMembership,
} from "./membership.reading.ts";
import { renewMembership } from "./membership.service.ts";
import { MembershipPayload } from "./payloads.ts";
import { applicationsWaiting } from "./queue.ts";
import { concernedBy, decisionsAbout, decisionsOf, reasonsOf, sentenceOf } from "./register.ts";
import { Seat } from "./seat.entity.ts";
import { recentFor, seatsOfPerson, unreadFor } from "./viewer.reading.ts";

/** A page of memberships. */
const MembershipConnection = connectionTypes("Membership", () => Membership).Connection;

/** A page of decisions. */
const DecisionConnection = connectionTypes("Decision", () => Decision).Connection;

@ArgsType()
class MembershipsArguments extends PageArguments {
  @Field(() => MembershipState, { nullable: true, description: "Only those in this state today." })
  state?: MembershipState | null;
}

/** What membership adds to a network. */
@Resolver(() => Network)
export class NetworkMembershipResolver {
  @FieldResolver(() => [Committee], { description: "Its committees." })
  committees(@Root() network: Network, @Ctx() ctx: Context): Promise<Committee[]> {
    return ctx.load.many(Committee, "networkId", network.id);
  }

  @FieldResolver(() => MembershipConnection, {
    description: "Its members, by name, as far as the viewer may see them.",
  })
  memberships(
    @Root() network: Network,
    @Ctx() ctx: Context,
    @Args(() => MembershipsArguments) args: MembershipsArguments,
  ): Promise<Page<Membership> & { totalCount: number }> {
    return membershipsOf(ctx, network, args.state ?? null, args);
  }

  @FieldResolver(() => DecisionConnection, {
    description: "The decision register, newest first, as far as the viewer may read it.",
  })
  decisions(
    @Root() network: Network,
    @Ctx() ctx: Context,
    @Args(() => PageArguments) args: PageArguments,
  ): Promise<Page<Decision> & { totalCount: number }> {
    return decisionsOf(ctx, network, args);
  }

  @FieldResolver(() => Int, { description: "How many applications wait for its committee; 0 for everybody else." })
  applicationsWaiting(@Root() network: Network, @Ctx() ctx: Context): Promise<number> {
    return applicationsWaiting(ctx, network);
  }
}

/** What membership adds to an organisation. */
@Resolver(() => Organisation)
export class OrganisationMembershipResolver {
  @FieldResolver(() => Membership, {
    nullable: true,
    description: "Its membership: of one partnership, or the latest of any.",
  })
  async membership(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Arg("network", () => ID, { nullable: true, description: "Of which partnership." }) network: string | undefined,
  ): Promise<Membership | null> {
    return latestMembershipOf(ctx, organisation.id, await keyOfNetwork(ctx, network ?? null));
  }

  @FieldResolver(() => Application, { nullable: true, description: "Its latest application that the viewer may read." })
  async application(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Arg("network", () => ID, { nullable: true, description: "To which partnership." }) network: string | undefined,
  ): Promise<Application | null> {
    return latestApplicationOf(ctx, organisation.id, await keyOfNetwork(ctx, network ?? null));
  }
}

/** Memberships. */
@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() membership: Membership, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "membership", membership);
  }

  @FieldResolver(() => MembershipState, {
    nullable: true,
    description: "Where it stands on a day; null before its first.",
  })
  state(
    @Root() membership: Membership,
    @Ctx() ctx: Context,
    @Arg("on", () => DayScalar, { nullable: true, description: "The day; today when left out." }) on: string | null,
  ): Promise<MembershipState | null> {
    return stateOfMembership(ctx, membership, on ?? ctx.today());
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: "The last day before it has to be renewed." })
  renewBy(@Root() membership: Membership, @Ctx() ctx: Context): Promise<string | null> {
    return renewByToday(ctx, membership);
  }

  @FieldResolver(() => Organisation, { description: "Who is the member." })
  organisation(@Root() membership: Membership, @Ctx() ctx: Context): Promise<Organisation | null> {
    return ctx.load.one(Organisation, membership.organisationId);
  }

  @FieldResolver(() => Network, { description: "Of which partnership." })
  network(@Root() membership: Membership, @Ctx() ctx: Context): Promise<Network | null> {
    return ctx.load.one(Network, membership.networkId);
  }

  @FieldResolver(() => [Decision], {
    description: "The decisions about the organisation in this partnership, newest first.",
  })
  decisions(@Root() membership: Membership, @Ctx() ctx: Context): Promise<Decision[]> {
    return decisionsAbout(ctx, membership.organisationId, membership.networkId);
  }

  @Mutation(() => MembershipPayload, { description: "Renew a membership by a term; the days before keep their state." })
  renewMembership(
    @Ctx() ctx: Context,
    @Arg("membership", () => ID, { description: "Which membership." }) membership: string,
  ): Promise<Payload<"membership", Membership>> {
    return payload("membership", () => renewMembership(ctx, membership));
  }

  @Mutation(() => MembershipPayload, { description: "Leave the partnership from today on." })
  leaveNetwork(
    @Ctx() ctx: Context,
    @Arg("membership", () => ID, { description: "Which membership." }) membership: string,
    @Arg("reason", () => String, { nullable: true, description: "Why, if you want to say." })
    reason: string | undefined,
  ): Promise<Payload<"membership", Membership>> {
    return payload("membership", () => leaveNetwork(ctx, membership, reason ?? null));
  }
}

/** Decisions: entries of the register. */
@Resolver(() => Decision)
export class DecisionResolver {
  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() decision: Decision, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "decision", decision);
  }

  @FieldResolver(() => String, { description: "What it came to, in one plain sentence with its numbers." })
  explanation(@Root() decision: Decision, @Ctx() ctx: Context): Promise<string> {
    return sentenceOf(ctx, decision);
  }

  @FieldResolver(() => String, {
    description: "The letter to the applicant: for it, the committee and members; else empty.",
  })
  async reasonsForApplicant(@Root() decision: Decision, @Ctx() ctx: Context): Promise<string> {
    return (await reasonsOf(ctx, decision)).reasons;
  }

  @FieldResolver(() => [String], { description: "What is asked of the applicant; read by those who read the letter." })
  async conditions(@Root() decision: Decision, @Ctx() ctx: Context): Promise<string[]> {
    return (await reasonsOf(ctx, decision)).conditions;
  }

  @FieldResolver(() => LanguageTagScalar, {
    nullable: true,
    description: "The language of the letter and its conditions; null for who does not read them, and where it was not noted.",
  })
  async reasonsLang(@Root() decision: Decision, @Ctx() ctx: Context): Promise<string | null> {
    return (await reasonsOf(ctx, decision)).lang;
  }

  @FieldResolver(() => Ballot, { nullable: true, description: "The ballot, if the viewer may know of it." })
  ballot(@Root() decision: Decision, @Ctx() ctx: Context): Promise<Ballot | null> {
    return visibleBallot(ctx, decision.ballotId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "Whom it concerned, if the viewer may see it." })
  organisation(@Root() decision: Decision, @Ctx() ctx: Context): Promise<Organisation | null> {
    return concernedBy(ctx, decision);
  }

  @FieldResolver(() => Network, { description: "Whose committee decided." })
  network(@Root() decision: Decision, @Ctx() ctx: Context): Promise<Network | null> {
    return ctx.load.one(Network, decision.networkId);
  }
}

/** What membership adds to a person. */
@Resolver(() => Person)
export class PersonSeatsResolver {
  @FieldResolver(() => [Seat], { description: "The seats the person holds or deputises for." })
  seats(@Root() person: Person, @Ctx() ctx: Context): Promise<Seat[]> {
    return seatsOfPerson(ctx, person.id);
  }
}

/** What membership adds to the viewer. */
@Resolver(() => Viewer)
export class ViewerMembershipResolver {
  @FieldResolver(() => [Seat], { description: "The seats the viewer holds or deputises for." })
  seats(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<Seat[]> {
    return seatsOfPerson(ctx, viewer.personId);
  }

  @FieldResolver(() => Int, { description: "How many messages in the viewer's files have not been read." })
  unread(@Ctx() ctx: Context): Promise<number> {
    return unreadFor(ctx);
  }

  @FieldResolver(() => [AuditEvent], {
    description: "What happened lately in the files the viewer works on or speaks for.",
  })
  recent(
    @Ctx() ctx: Context,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, 100 at most." }) first: number,
  ): Promise<AuditEvent[]> {
    return recentFor(ctx, pageSize(first));
  }
}
