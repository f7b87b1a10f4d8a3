import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { AuditEvent } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { payload, type Payload } from "../platform/payload.ts";
import { Problem } from "../platform/problem.ts";
import { DayScalar } from "../platform/scalars.ts";
import { undoAct, undoUntil } from "./undo.ts";
import "./undo-role.ts";

/** What undoing an act answers. */
@ObjectType({ description: "The act that was undone, or why it was not." })
class UndoPayload {
  @Field(() => AuditEvent, { nullable: true, description: "The act that was undone; it stays in the record." })
  act!: AuditEvent | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** Acts that are undone from the record. */
@Resolver(() => AuditEvent)
export class UndoResolver {
  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: "The last day on which the viewer can undo this act; null where they cannot, or there is nothing to undo.",
  })
  undoUntil(@Root() event: AuditEvent, @Ctx() ctx: Context): Promise<string | null> {
    return undoUntil(ctx, event);
  }

  @Mutation(() => UndoPayload, {
    description:
      "Undo an act of the last 14 days: what was taken off a page is put back as it was; the end of a link, a seat or a role is taken back.",
  })
  undoAct(
    @Ctx() ctx: Context,
    @Arg("act", () => ID, { description: "The act, as the record or the thing that ended names it." }) act: string,
  ): Promise<Payload<"act", AuditEvent>> {
    return payload("act", () => undoAct(ctx, act));
  }
}
