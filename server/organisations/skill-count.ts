import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { join, sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { Skill } from "../vocabulary/skill.entity.ts";
import { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { visibleTo } from "./visible.ts";

interface Counted {
  skillId: string;
  organisations: number | string;
}

/** How many organisations the viewer may see that have each skill, or a kind of it. */
async function countsOf(ctx: Context, keys: readonly string[]): Promise<number[]> {
  const rows = await ctx.database.rows<Counted>(sql`
    select part."skillId", count(distinct o.id) as organisations
    from skill_part part
    join organisation_term term on term."termId" = part."partId" and term.kind = ${UnderstoodKind.SKILL}
    join organisation o on o.id = term."organisationId"
    where part."skillId" in (${join([...keys])}) and ${visibleTo(ctx)}
    group by part."skillId"`);
  const counts = new Map(rows.map((row) => [row.skillId, Number(row.organisations)]));
  return keys.map((key) => counts.get(key) ?? 0);
}

/** How many organisations have a skill. */
@Resolver(() => Skill)
export class SkillCountResolver {
  @FieldResolver(() => Int, { description: "How many organisations you may see have it, or a kind of it." })
  organisationCount(@Root() skill: Skill, @Ctx() ctx: Context): Promise<number> {
    return ctx.load.batch("organisations of skill", skill.id, (keys: readonly string[]) => countsOf(ctx, keys));
  }
}
