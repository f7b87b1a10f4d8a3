import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { abilities } from "../identity/authorise.ts";
import { assuranceOfPart } from "../organisations/assurance.service.ts";
import { Assurance } from "../organisations/assurance.type.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { HeldBack } from "../organisations/held-back.ts";
import { NearInput } from "../organisations/near.input.ts";
import { LanguageOffer } from "../organisations/organisations.types.ts";
import { Place } from "../organisations/place.entity.ts";
import { placesAt } from "../organisations/place.service.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import { Area } from "../places/area.entity.ts";
import { areasByKey } from "../places/places.service.ts";
import { AuditEvent } from "../platform/audit.entity.ts";
import { RevisionConnection } from "../platform/audit.pages.ts";
import type { Context } from "../platform/context.ts";
import { LongPageArguments, PageArguments } from "../platform/page.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { AreaCodeScalar, LanguageTagScalar } from "../platform/scalars.ts";
import { Community } from "../vocabulary/community.entity.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { communitiesByKey, skillsByKey } from "../vocabulary/vocabulary.service.ts";
import { ServiceConnection } from "./service.connection.ts";
import { Service, ServiceStatus } from "./service.entity.ts";
import { ServiceInput } from "./service.input.ts";
import { changeService, closeService, offerService, revisionsOfService, serviceOfAct, servicesOf } from "./service.service.ts";
import { findServices } from "./services.service.ts";

/** What a mutation on a service answers. */
@ObjectType({ description: "The service, or why it could not be changed." })
class ServicePayload {
  @Field(() => Service, { nullable: true, description: "The service as it is now." })
  service!: Service | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

type Changed = Promise<Payload<"service", Service>>;

/** Services. */
@Resolver(() => Service)
export class ServiceResolver {
  @Query(() => ServiceConnection, { description: "Services that can be used now: the best match first; near a point the nearest." })
  services(
    @Ctx() ctx: Context,
    @Args(() => PageArguments) args: PageArguments,
    @Arg("text", () => String, { nullable: true, description: "Everyday words." }) text: string | null,
    @Arg("skills", () => [ID], { nullable: true, description: "All of these skills, or kinds of them." }) skills: string[] | null,
    @Arg("languages", () => [LanguageTagScalar], { nullable: true, description: "All of these languages." })
    languages: string[] | null,
    @Arg("areas", () => [AreaCodeScalar], { nullable: true, description: "Any of these areas, their parts included." })
    areas: string[] | null,
    @Arg("communities", () => [ID], { nullable: true, description: "All of these communities, or parts of them." })
    communities: string[] | null,
    @Arg("near", () => NearInput, { nullable: true, description: "Of organisations within some kilometres of a point." })
    near: NearInput | null,
    @Arg("readLiterally", () => [String], { nullable: true, description: "Words of the text that are to be matched as words only." })
    readLiterally: string[] | null,
    @Arg("alsoShow", () => [HeldBack], {
      nullable: true,
      description: "Also services of those whom lists leave out for these reasons.",
    })
    alsoShow: HeldBack[] | null,
  ): Promise<ServiceConnection> {
    return findServices(ctx, { text, skills, languages, areas, communities, near, readLiterally, alsoShow }, args);
  }

  @FieldResolver(() => [String], { description: "The mutations the viewer may call on it now." })
  can(@Root() service: Service, @Ctx() ctx: Context): Promise<string[]> {
    return abilities(ctx, "service", service);
  }

  @FieldResolver(() => Organisation, { description: "Who offers it." })
  organisation(@Root() service: Service, @Ctx() ctx: Context): Promise<Organisation | null> {
    return visibleOrganisation(ctx, service.organisationId);
  }

  @FieldResolver(() => [Skill], { description: "The skills it draws on." })
  skills(@Root() service: Service, @Ctx() ctx: Context): Promise<Skill[]> {
    return skillsByKey(ctx, service.skillIds);
  }

  @FieldResolver(() => [LanguageOffer], { description: "The languages it is offered in." })
  languages(@Root() service: Service): LanguageOffer[] {
    const unsaid = { spoken: null, written: null, signed: null, interpreting: null };
    return service.languageTags.map((tag) => Object.assign(new LanguageOffer(), { tag, ...unsaid }));
  }

  @FieldResolver(() => [Area], { description: "Where it is offered." })
  areas(@Root() service: Service, @Ctx() ctx: Context): Promise<Area[]> {
    return areasByKey(ctx, service.areaIds);
  }

  @FieldResolver(() => [Community], { description: "The communities it is for." })
  communities(@Root() service: Service, @Ctx() ctx: Context): Promise<Community[]> {
    return communitiesByKey(ctx, service.communityIds);
  }

  @FieldResolver(() => [Place], { description: "Where the organisation can be found." })
  places(@Root() service: Service, @Ctx() ctx: Context): Promise<Place[]> {
    return placesAt(ctx, service.organisationId);
  }

  @FieldResolver(() => Assurance, { description: "Whether the page with this service has been checked since it was added." })
  assurance(@Root() service: Service, @Ctx() ctx: Context): Promise<Assurance> {
    return assuranceOfPart(ctx, service.organisationId, service);
  }

  @FieldResolver(() => RevisionConnection, {
    description: "Values before and after, newest first; for those who write for its organisation.",
  })
  revisions(@Root() service: Service, @Ctx() ctx: Context, @Args(() => LongPageArguments) args: LongPageArguments): Promise<object> {
    return revisionsOfService(ctx, service, args);
  }

  @Mutation(() => ServicePayload, { description: "Add a service to a page." })
  offerService(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "Whose service." }) organisation: string,
    @Arg("input", () => ServiceInput, { description: "The service." }) input: ServiceInput,
  ): Changed {
    return payload("service", () => offerService(ctx, organisation, input));
  }

  @Mutation(() => ServicePayload, { description: "Change a service." })
  changeService(
    @Ctx() ctx: Context,
    @Arg("service", () => ID, { description: "Which service." }) service: string,
    @Arg("input", () => ServiceInput, { description: "The service as it is to be." }) input: ServiceInput,
    @Arg("expectedVersion", () => Int, { description: "The version this change was made on." }) expectedVersion: number,
  ): Changed {
    return payload("service", () => changeService(ctx, service, input, expectedVersion));
  }

  @Mutation(() => ServicePayload, { description: "Say whether a service can be used now." })
  closeService(
    @Ctx() ctx: Context,
    @Arg("service", () => ID, { description: "Which service." }) service: string,
    @Arg("status", () => ServiceStatus, { description: "Whether it can be used." }) status: ServiceStatus,
    @Arg("expectedVersion", () => Int, { description: "The version this change was made on." }) expectedVersion: number,
  ): Changed {
    return payload("service", () => closeService(ctx, service, status, expectedVersion));
  }
}

/** Which service an act changed. */
@Resolver(() => AuditEvent)
export class ServiceActResolver {
  @FieldResolver(() => Service, {
    nullable: true,
    description: "The service that it changed, where it stands in the history of an organisation because of that.",
  })
  service(@Root() event: AuditEvent, @Ctx() ctx: Context): Promise<Service | null> {
    return serviceOfAct(ctx, event);
  }
}

/** The services of an organisation. */
@Resolver(() => Organisation)
export class OrganisationServicesResolver {
  @FieldResolver(() => ServiceConnection, { description: "Its services." })
  services(
    @Root() organisation: Organisation,
    @Ctx() ctx: Context,
    @Args(() => PageArguments) args: PageArguments,
  ): Promise<ServiceConnection> {
    return servicesOf(ctx, organisation, args);
  }
}
