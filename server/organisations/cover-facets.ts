import { rememberedRows } from "../database/remembered.ts";
import { sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import type { Facet } from "../platform/page.ts";
import { comparesCover, coverFields, coverShown } from "./cover.ts";
import { credentialLabels, poundsInWords } from "./credential-words.ts";
import type { Count } from "./facets.ts";
import { conditionsOf, sourceOf, type Search } from "./search.ts";

const penceInAMillion = 100_000_000;

/** What commissioners usually ask for, in pence: 1, 2, 5 and 10 million pounds. */
const usualCover = [1, 2, 5, 10].map((millions) => millions * penceInAMillion);

/** How many are covered for at least so much by one insurance: usual amounts, and those that were asked for. */
async function coverFacet(ctx: Context, search: Search, field: keyof typeof coverFields): Promise<Facet> {
  const kind = coverFields[field];
  const chosen = (search.filter.coverAtLeast ?? []).filter((one) => one.kind === kind).map(({ amount }) => amount);
  const amounts = [...new Set([...usualCover, ...chosen])].sort((one, other) => one - other);
  const counted = await rememberedRows<Count>(
    ctx.database,
    sql`select covered.most as value, count(*) as count from (
        select o.id as id, max(held."coverPence") as most from ${sourceOf(ctx, search)}
        join credential held on held."organisationId" = o.id and held.kind = ${kind} and held."coverPence" is not null
        where ${conditionsOf(search, field)} and ${coverShown(ctx)} group by o.id) as covered
      group by covered.most`,
  );
  const atLeast = (amount: number): number =>
    counted.reduce((sum, { value, count }) => sum + (Number(value) >= amount ? Number(count) : 0), 0);
  const values = amounts.map((amount) => ({
    value: String(amount),
    label: `${credentialLabels[kind]} of at least ${poundsInWords(amount)}`,
    count: atLeast(amount),
    selected: chosen.includes(amount),
  }));
  return { field, values };
}

/** The facets of what insurances cover; none for viewers who compare no cover. */
export async function coverFacets(ctx: Context, search: Search): Promise<Facet[]> {
  const fields = comparesCover(ctx) ? (Object.keys(coverFields) as (keyof typeof coverFields)[]) : [];
  return Promise.all(fields.map((field) => coverFacet(ctx, search, field)));
}
