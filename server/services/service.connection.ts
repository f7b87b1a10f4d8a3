import { Field, Float, Int, ObjectType } from "type-graphql";
import { NearbySearch } from "../organisations/nearby.ts";
import { Facet, PageInfo } from "../platform/page.ts";
import { Correction, Understood } from "../vocabulary/understood.ts";
import { WordsRead } from "../vocabulary/words-read.ts";
import { Service } from "./service.entity.ts";

/** One service in a list. */
@ObjectType({ description: "One service in a list, and why it is there." })
export class ServiceEdge {
  @Field(() => String, { description: "Where it stands in the list." })
  cursor!: string;

  @Field(() => Service, { description: "The service." })
  node!: Service;

  @Field(() => [String], { description: "Why it was found; matched words stand between two pairs of asterisks." })
  whyMatched!: string[];

  @Field(() => Float, {
    nullable: true,
    description: "About how far away its organisation is, in whole kilometres rounded up; null where `near` was not asked.",
  })
  distanceKm!: number | null;
}

/** A page of services. What costs a statement of its own is worked out only when it is asked for. */
@ObjectType({ description: "A page of services. Counts and facets hold only what the viewer may see." })
export class ServiceConnection {
  @Field(() => [ServiceEdge], { description: "The services of this page." })
  edges!: ServiceEdge[];

  @Field(() => PageInfo, { description: "Where the page lies." })
  pageInfo!: PageInfo;

  @Field(() => Int, { simple: false, description: "How many there are that the viewer may see." })
  readonly totalCount!: number | Promise<number>;

  @Field(() => [Facet], { simple: false, description: "Ways to narrow the list down; none in the list of one organisation." })
  readonly facets!: Facet[] | Promise<Facet[]>;

  @Field(() => [Understood], { description: "What the words were read as." })
  understood!: Understood[];

  @Field(() => [WordsRead], { description: "The same run by run, with subjects, and with what words only come near to in meaning." })
  wordsRead!: WordsRead[];

  @Field(() => [Correction], { description: "Typing errors that were looked past." })
  corrections!: Correction[];

  @Field(() => [String], {
    description: "Words that nobody here writes, where they are most of what was asked for: then nothing else is shown in their place.",
  })
  unmetWords!: string[];

  @Field(() => [NearbySearch], { simple: false, description: "Where nothing was found: searches next to this one that find something." })
  readonly nearby!: NearbySearch[] | Promise<NearbySearch[]>;

  @Field(() => Int, {
    simple: false,
    description: "How many match but are left out, because lists leave out who offers them; see `HeldBack`.",
  })
  readonly leftOut!: number | Promise<number>;
}
