import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { Viewer } from "../identity/viewer.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { Erasure } from "./erasure.type.ts";
import { erasureOfOrganisation, erasureOfViewer } from "./erasure.reading.ts";
import { eraseMyself, eraseOrganisation } from "./erasure.service.ts";

/** What erasing answers. */
@ObjectType({ description: "Whether somebody was erased, or why not." })
class ErasurePayload {
  @Field(() => Boolean, { nullable: true, description: "True once it is done." })
  erased!: boolean | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** Erasing oneself. */
@Resolver(() => Viewer)
export class ViewerErasureResolver {
  @FieldResolver(() => Erasure, { description: "What erasing the person means." })
  erasure(@Ctx() ctx: Context): Promise<Erasure> {
    return erasureOfViewer(ctx);
  }

  @Mutation(() => ErasurePayload, { description: "Erase oneself for good. The record stays true without one's name and words." })
  eraseMyself(
    @Ctx() ctx: Context,
    @Arg("confirm", () => String, { description: "The address one signs in with, typed to show that it is meant." }) confirm: string,
  ): Promise<Payload<"erased", boolean>> {
    return payload("erased", () => eraseMyself(ctx, confirm));
  }
}

/** Erasing an organisation. */
@Resolver(() => Organisation)
export class OrganisationErasureResolver {
  @FieldResolver(() => Erasure, { nullable: true, description: "What erasing it means; for those who may." })
  erasure(@Root() organisation: Organisation, @Ctx() ctx: Context): Promise<Erasure | null> {
    return erasureOfOrganisation(ctx, organisation);
  }

  @Mutation(() => ErasurePayload, { description: "Erase an organisation for good. The record stays true without its name and words." })
  eraseOrganisation(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "Which organisation." }) organisation: string,
    @Arg("confirm", () => String, { description: "Its name, typed to show that it is meant." }) confirm: string,
  ): Promise<Payload<"erased", boolean>> {
    return payload("erased", () => eraseOrganisation(ctx, organisation, confirm));
  }
}
