import { join, raw, sql } from "../database/sql.ts";
import type { Context } from "../platform/context.ts";
import { comparesCover, coverFields, coverShown } from "./cover.ts";
import { credentialLabels, poundsInWords } from "./credential-words.ts";
import type { FacetAsked } from "./facets.ts";
import type { Search } from "./search.ts";

const penceInAMillion = 100_000_000;

/** What commissioners usually ask for, in pence: 1, 2, 5 and 10 million pounds. */
const usualCover = [1, 2, 5, 10].map((millions) => millions * penceInAMillion);

/** How many are covered for at least so much, for the insurances; none for viewers who compare no cover. */
export function coverFacets(ctx: Context, search: Search): FacetAsked[] {
  if (!comparesCover(ctx)) {
    return [];
  }
  return (Object.keys(coverFields) as (keyof typeof coverFields)[]).map((field) => {
    const kind = coverFields[field];
    const chosen = (search.filter.coverAtLeast ?? []).filter((one) => one.kind === kind).map(({ amount }) => amount);
    const amounts = [...new Set([...usualCover, ...chosen])].sort((one, other) => one - other);
    const counts = amounts.map(
      (amount) => sql`select ${raw(`'${amount}'`)} as value, count(distinct o.id) as count
        from credential held join organisation o on o.id = held."organisationId"
        where held.kind = ${kind} and held."coverPence" >= ${amount} and ${coverShown(ctx)} and o.id in (select id from found)`,
    );
    return {
      field,
      counts: join(counts, " union all "),
      shown: (counted) => ({
        field,
        values: amounts.map((amount) => ({
          value: String(amount),
          label: `${credentialLabels[kind]} of at least ${poundsInWords(amount)}`,
          count: Number(counted.find(({ value }) => value === String(amount))?.count ?? 0),
          selected: chosen.includes(amount),
        })),
      }),
    };
  });
}
