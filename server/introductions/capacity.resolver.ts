import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/organisation.entity.ts";
import { OrganisationPayload } from "../organisations/organisations.types.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { DayScalar, MoneyScalar } from "../platform/scalars.ts";
import { capacityOf, setEngagementCapacity } from "./capacity.service.ts";
import { EngagementCapacityShown } from "./capacity.types.ts";

/** How open organisations are to requests of researchers. */
@Resolver(() => Organisation)
export class CapacityResolver {
  @FieldResolver(() => EngagementCapacityShown, { description: "How open it is to requests of researchers." })
  capacity(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<EngagementCapacityShown> {
    return capacityOf(ctx, organisation);
  }

  @Mutation(() => OrganisationPayload, { description: "Say how many requests of researchers it can take; what is left out is not stated." })
  setEngagementCapacity(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "Which organisation." }) organisation: string,
    @Arg("perQuarter", () => Int, { description: "How many requests it can take in 13 weeks." }) perQuarter: number,
    @Arg("pausedUntil", () => DayScalar, { nullable: true, description: "The last day of a pause." }) pausedUntil: string | null,
    @Arg("conditions", () => String, { nullable: true, description: "On what terms." }) conditions: string | null,
    @Arg("paysAtLeast", () => MoneyScalar, { nullable: true, description: "What it asks for at the least." })
    paysAtLeast: number | null,
  ): Promise<Payload<"organisation", Organisation>> {
    return payload("organisation", () =>
      setEngagementCapacity(ctx, organisation, { perQuarter, pausedUntil, conditions, paysAtLeast }),
    );
  }
}
