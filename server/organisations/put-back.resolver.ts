import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";
import { AuditEvent } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { DayScalar } from "../platform/scalars.ts";
import type { Organisation } from "./organisation.entity.ts";
import { OrganisationPayload } from "./organisations.types.ts";
import { putBack, putBackUntil } from "./put-back.service.ts";

/** What was taken off a page, put back from its history. */
@Resolver(() => AuditEvent)
export class PutBackResolver {
  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: "The last day on which the viewer can put back what this act took off a page; null where there is nothing to put back.",
  })
  putBackUntil(@Root() event: AuditEvent, @Ctx() ctx: Context): Promise<string | null> {
    return putBackUntil(ctx, event);
  }

  @Mutation(() => OrganisationPayload, {
    description: "Put back, as it was, a skill or a credential that was taken off the page in the last 14 days.",
  })
  putBack(
    @Ctx() ctx: Context,
    @Arg("organisation", () => ID, { description: "Which organisation." }) organisation: string,
    @Arg("act", () => ID, { description: "The act of its history that took it off." }) act: string,
    @Arg("expectedVersion", () => Int, { description: "The version this change was made on." }) expectedVersion: number,
  ): Promise<Payload<"organisation", Organisation>> {
    return payload("organisation", () => putBack(ctx, organisation, act, expectedVersion));
  }
}
