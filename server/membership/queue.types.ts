import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Facet, PageArguments, PageInfo } from "../platform/page.ts";
import { Application } from "./application.entity.ts";
import { ApplicationState, WaitingOn } from "./membership.enums.ts";

/** In which order applications are listed. */
export enum ApplicationOrder {
  WAITING_LONGEST = "WAITING_LONGEST",
  NEWEST = "NEWEST",
  DUE = "DUE",
}
registerEnumType(ApplicationOrder, {
  name: "ApplicationOrder",
  description: "In which order applications are listed.",
  valuesConfig: {
    WAITING_LONGEST: { description: "What waits for the committee first, the longest waiting at the top." },
    NEWEST: { description: "The newest first." },
    DUE: { description: "By the day by which somebody should act." },
  },
});

/** Which applications are asked for. */
@ArgsType()
export class ApplicationsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: "Of one partnership." })
  network?: string | null;

  @Field(() => [ApplicationState], { nullable: true, description: "In one of these states today." })
  state?: ApplicationState[] | null;

  @Field(() => WaitingOn, { nullable: true, description: "Waiting on somebody today." })
  waitingOn?: WaitingOn | null;

  @Field(() => String, { nullable: true, description: "Words of the organisation's name, or the reference." })
  text?: string | null;

  @Field(() => ApplicationOrder, {
    nullable: true,
    defaultValue: ApplicationOrder.WAITING_LONGEST,
    description: "In which order.",
  })
  orderBy!: ApplicationOrder | null;
}

/** One application in a list. */
@ObjectType({ description: "One application in a list." })
class ApplicationEdge {
  @Field(() => String, { description: "Where it stands in the list." })
  cursor!: string;

  @Field(() => Application, { description: "The application." })
  node!: Application;
}

/** A page of applications. */
@ObjectType({ description: "A page of the applications the viewer may know of." })
export class ApplicationConnection {
  @Field(() => [ApplicationEdge], { description: "The entries of this page." })
  edges!: ApplicationEdge[];

  @Field(() => PageInfo, { description: "Where the page lies." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many applications the viewer may see in all." })
  totalCount!: number;

  @Field(() => [Facet], { description: "What the list can be narrowed to." })
  facets!: Facet[];
}
