import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { sentenceOfAct } from "./acts.ts";
import { AuditEvent, FieldChange } from "./audit.entity.ts";
import { reasonOf } from "./audit.reading.ts";
import type { Context } from "./context.ts";
import { say } from "./language.ts";
import { findByTypeName, Node } from "./node.ts";
import { WrongState } from "./problem.ts";

/** What an entry of the audit chain says beyond its row. */
@Resolver(() => AuditEvent)
export class AuditEventResolver {
  @FieldResolver(() => Node, { nullable: true, description: "What the act was about, if the viewer may see it." })
  subject(@Root() event: AuditEvent, @Ctx() ctx: Context): Promise<object | null> {
    return findByTypeName(ctx, event.subjectType, event.subjectId);
  }

  @FieldResolver(() => [FieldChange], { description: "The fields that changed: their names, never their values." })
  changes(@Root() event: AuditEvent): FieldChange[] {
    return event.fields.map((field) => ({ field }));
  }

  @FieldResolver(() => String, { nullable: true, description: "Why, in the words of whoever acted; null where none were given." })
  reason(@Root() event: AuditEvent, @Ctx() ctx: Context): Promise<string | null> {
    return reasonOf(ctx, event);
  }

  @FieldResolver(() => String, { description: "The act in a plain sentence, without names or values." })
  summary(@Root() event: AuditEvent, @Ctx() ctx: Context): string {
    return say(ctx.language, sentenceOfAct(event));
  }
}

/** What stands in the way. */
@Resolver(() => WrongState)
export class WrongStateResolver {
  @FieldResolver(() => Node, { nullable: true, description: "The thing whose state is in the way." })
  subject(@Root() problem: WrongState): object | null {
    return problem.subjectEntity;
  }
}
