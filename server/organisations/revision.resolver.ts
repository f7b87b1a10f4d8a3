import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Revision } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { Skill } from "../vocabulary/skill.entity.ts";

/** What a field of the history is about. */
@Resolver(() => Revision)
export class RevisionSkillResolver {
  @FieldResolver(() => Skill, {
    nullable: true,
    description: "The skill whose description changed: the field begins with its code. Null for fields of anything else.",
  })
  async skill(@Root() revision: Revision, @Ctx() ctx: Context): Promise<Skill | null> {
    const [code = ""] = revision.field.split(" ");
    const [skill] = revision.subjectType === "Organisation" ? await ctx.load.many(Skill, "code", code) : [];
    return skill ?? null;
  }
}
