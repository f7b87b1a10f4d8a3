import { ArgsType, Field, ID, Int } from "type-graphql";
import { DayScalar } from "../platform/scalars.ts";
import { LinkKind, Visibility } from "./partnership.enums.ts";

/** What one side proposes to the other. */
@ArgsType()
export class LinkProposal {
  @Field(() => ID, { description: "The first organisation: the one that funds, hosts, advises, or is the branch." })
  from!: string;

  @Field(() => ID, { description: "The second organisation." })
  to!: string;

  @Field(() => LinkKind, { description: "What they do together." })
  kind!: LinkKind;

  @Field(() => String, { description: "What it is for, in 2,000 characters at most." })
  purpose!: string;

  @Field(() => DayScalar, { description: "The first day; it may lie in the past." })
  startedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: "The last day, where one is agreed." })
  endsOn?: string | null;

  @Field(() => Visibility, { defaultValue: Visibility.PUBLIC, description: "Who may see it once it is confirmed." })
  visibility!: Visibility;

  @Field(() => [ID], { nullable: true, description: "The communities it is for." })
  communities?: string[] | null;

  @Field(() => String, { nullable: true, description: "Who holds the money, in words." })
  whoHoldsMoney?: string | null;

  @Field(() => String, { nullable: true, description: "Who decides, in words." })
  whoDecides?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Whether it is invented for demonstration." })
  illustrative!: boolean;
}

/** Which links of an organisation to read. */
@ArgsType()
export class LinkListArguments {
  @Field(() => Int, { defaultValue: 50, description: "How many to read, 100 at most." })
  first!: number;

  @Field(() => String, { nullable: true, description: "Read on after this cursor." })
  after?: string | null;

  @Field(() => LinkKind, { nullable: true, description: "Only links of this kind." })
  kind?: LinkKind | null;

  @Field(() => DayScalar, { nullable: true, description: "Only confirmed links that are in force on this day." })
  activeOn?: string | null;
}
