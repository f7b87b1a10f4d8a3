import { Field, ObjectType } from "type-graphql";
import type { Changes } from "../platform/audit.ts";
import type { Context } from "../platform/context.ts";
import { changesOf } from "../platform/transaction.ts";
import { fieldOfColumn, inWords } from "./changes-in-words.ts";
import { OrganisationIdentifier } from "./organisation-identifier.entity.ts";
import type { Organisation } from "./organisation.entity.ts";
import { pageFacts } from "./page-facts.ts";
import { Profile } from "./profile.entity.ts";
import type { SuggestedChange, SuggestedValues } from "./suggested-change.entity.ts";
import { writtenNumber } from "./organisation.service.ts";

/** One field of a suggestion beside what the page says now. */
@ObjectType({ description: "One field of a suggestion beside what the page says now." })
export class SuggestedField {
  @Field(() => String, { description: "The field, such as website, areas or “purpose (ur)”." })
  field!: string;

  @Field(() => [String], { description: "What the page says now, in words; empty when it says nothing." })
  now!: string[];

  @Field(() => [String], { description: "What is suggested, in words; empty to take it away." })
  suggested!: string[];

  @Field(() => Boolean, { nullable: true, description: "Whether it was taken over; null while nobody has answered." })
  accepted!: boolean | null;
}

function words(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one) => one !== null && one !== undefined && one !== "").map(String);
}

/** The name of a field of words in a language, as the history names it. */
function fieldOfWords(field: string, lang: string): string {
  return `${field} (${lang})`;
}

/** What a suggestion would change on the page as it is today; what stands there already is left out. */
export async function differing(ctx: Context, organisation: Organisation, values: SuggestedValues): Promise<Changes> {
  const shown = { ...organisation, ...pageFacts(ctx, organisation) };
  const changes: Record<string, readonly [unknown, unknown]> = await inWords(ctx, changesOf(shown as Organisation, values.facts));
  if (values.identifiers) {
    const numbers = (await ctx.load.many(OrganisationIdentifier, "organisationId", organisation.id)).map(writtenNumber);
    const suggested = values.identifiers.map(writtenNumber);
    if (numbers.join() !== suggested.join()) {
      changes["identifiers"] = [numbers, suggested];
    }
  }
  if (values.words) {
    const { lang, ...said } = values.words;
    const profiles = await ctx.load.many(Profile, "organisationId", organisation.id);
    const profile = profiles.find((one) => one.lang === lang) ?? new Profile();
    for (const [field, change] of Object.entries(changesOf(profile, said))) {
      // Words that are not there and empty words say the same.
      if (change.some((one) => words(one).length > 0)) {
        changes[fieldOfWords(field, lang)] = change;
      }
    }
  }
  return changes;
}

/** Each field of a suggestion beside what the page says now; of an answered one, every field it had. */
export async function compared(ctx: Context, organisation: Organisation, suggestion: SuggestedChange): Promise<SuggestedField[]> {
  const accepted = suggestion.accepted;
  const changes = await (accepted ? everyField(ctx, organisation, suggestion) : differing(ctx, organisation, suggestion.values));
  return Object.entries(changes).map(([field, [now, suggested]]) =>
    Object.assign(new SuggestedField(), {
      field,
      now: words(now),
      suggested: words(suggested),
      accepted: accepted?.includes(field) ?? null,
    }),
  );
}

/** The fields of an answered suggestion, whether or not the page says the same by now. */
async function everyField(ctx: Context, organisation: Organisation, { values }: SuggestedChange): Promise<Changes> {
  const differ = await differing(ctx, organisation, values);
  const facts = Object.fromEntries(Object.entries(values.facts).map(([column, value]) => [column, [value, value] as const]));
  const said = Object.entries(values.words ?? {}).filter(([field]) => field !== "lang");
  const numbers = values.identifiers?.map(writtenNumber);
  return {
    ...(await inWords(ctx, facts)),
    ...(numbers ? { identifiers: [numbers, numbers] as const } : {}),
    ...Object.fromEntries(said.map(([field, value]) => [fieldOfWords(field, values.words?.lang ?? ""), [value, value] as const])),
    ...differ,
  };
}

/** The part of the values that these fields name. */
export function onlyFields(values: SuggestedValues, fields: readonly string[]): SuggestedValues {
  const facts = Object.entries(values.facts).filter(
    ([column]) => fields.includes(fieldOfColumn(column)) || (column === "foldedName" && fields.includes("name")),
  );
  const { lang = "", ...said } = values.words ?? {};
  const kept = Object.entries(said).filter(([field]) => fields.includes(fieldOfWords(field, lang)));
  return {
    facts: Object.fromEntries(facts) as Partial<Organisation>,
    identifiers: fields.includes("identifiers") ? values.identifiers : null,
    words: kept.length > 0 ? { lang, ...Object.fromEntries(kept) } : null,
  };
}
