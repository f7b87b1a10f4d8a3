import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Network } from "../identity/network.entity.ts";
import type { Context } from "../platform/context.ts";
import { Area } from "./area.entity.ts";
import { areasByKey } from "./places.service.ts";

/** Areas. */
@Resolver(() => Area)
export class AreaResolver {
  @FieldResolver(() => Area, { nullable: true, description: "The area it lies in by administration." })
  within(@Root() area: Area, @Ctx() ctx: Context): Promise<Area | null> {
    return ctx.load.one(Area, area.withinId);
  }

  @FieldResolver(() => [Area], { description: "The areas that took its place." })
  successors(@Root() area: Area, @Ctx() ctx: Context): Promise<Area[]> {
    return areasByKey(ctx, area.successorIds);
  }
}

/** Where a partnership works. */
@Resolver(() => Network)
export class NetworkRegionResolver {
  @FieldResolver(() => Area, { nullable: true, description: "The area it works in." })
  region(@Root() network: Network, @Ctx() ctx: Context): Promise<Area | null> {
    return ctx.load.one(Area, network.regionId);
  }
}
