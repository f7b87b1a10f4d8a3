import { Field, ObjectType } from "type-graphql";
import type { PageInfo } from "../platform/page.ts";
import { Organisation } from "./organisation.entity.ts";
import type { Search } from "./search.ts";

/** One organisation in a list. */
@ObjectType({ description: "One organisation in a list, and why it is there." })
export class OrganisationEdge {
  @Field(() => String, { description: "Where it stands in the list." })
  cursor!: string;

  @Field(() => Organisation, { description: "The organisation." })
  node!: Organisation;

  /** How well it fits what was asked for in words, from 0 to 1; null where nothing was. */
  score!: number | null;

  /** The search it was found by; `whyMatched` is worked out from it. */
  search!: Search;
}

/** A page of organisations. What costs a statement of its own is worked out only when it is asked for. */
@ObjectType({ description: "A page of organisations. Counts and facets hold only what the viewer may see." })
export class OrganisationConnection {
  /** The search that is answered. */
  search!: Search;

  /** The page of it, read once. */
  page!: () => Promise<{ edges: OrganisationEdge[]; pageInfo: PageInfo }>;
}
