import type { SearchIndex } from "../database/search.ts";
import { unwritten, type Expression } from "../database/search-expression.ts";
import { eachOf, sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { withoutImplied } from "./implied.ts";
import type { Thing } from "./ways.ts";

/*
 * A term is called by dozens of names in many languages, most of which no document writes. Looking for all of them is most
 * of the work of a search; so those with a word that stands nowhere are left out before. What is found stays the same.
 */

/** The tokens of phrases that are looked for in words; what documents carry as tags is not counted by word. */
function tokensIn(expression: Expression): readonly string[] {
  if ("phrase" in expression) {
    return expression.in.includes("tags") ? [] : expression.phrase;
  }
  if ("beginning" in expression) {
    return [];
  }
  return ("all" in expression ? expression.all : expression.any).flatMap(tokensIn);
}

/**
 * The expression without what no document can meet; null where none can meet it at all.
 * @param isHeld whether any document holds a token.
 */
export function withoutUnheld(expression: Expression, isHeld: (token: string) => boolean): Expression | null {
  if ("phrase" in expression || "beginning" in expression) {
    return tokensIn(expression).every(isHeld) ? expression : null;
  }
  const parts = ("all" in expression ? expression.all : expression.any).map((part) => withoutUnheld(part, isHeld));
  const left = parts.filter((part) => part !== null);
  if ("all" in expression) {
    return left.length === parts.length ? { all: left } : null;
  }
  return left.length > 0 ? { any: withoutImplied(left) } : null;
}

/** The thing without the ways that no document can meet. The best stays, by which it is told what would be enough. */
function heldOf(thing: Thing, isHeld: (token: string) => boolean): Thing {
  const ways = thing.ways.flatMap((way, place) => {
    const expression = withoutUnheld(way.expression, isHeld);
    return expression ? [{ ...way, expression }] : place === 0 ? [way] : [];
  });
  // An implied way is looked for by the way it implies: where that one is gone, it stands for itself.
  const alone = ways.every(({ implied }) => implied);
  return { ...thing, ways: alone ? ways.map((way) => ({ ...way, implied: false })) : ways };
}

/** What is asked for, without the ways that no document of the index can meet now. */
export async function heldThings(ctx: Context, index: SearchIndex, things: readonly Thing[]): Promise<Thing[]> {
  const words = new Set(things.flatMap(({ ways }) => ways.flatMap(({ expression }) => tokensIn(expression))).map(unwritten));
  const rows = await ctx.database.rows<{ word: string }>(sql`
    select word from search_word where collection = ${index} and documents > 0 and word in (${eachOf(ctx.database.kind, [...words])})`);
  const held = new Set(rows.map(({ word }) => word));
  return things.map((thing) => heldOf(thing, (token) => held.has(unwritten(token))));
}
