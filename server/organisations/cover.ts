import { join, raw, some, sql, type Sql } from "../database/sql.ts";
import { isOperator, mayWriteForGroups, networksHeld, organisationsEdited } from "../identity/authorise.ts";
import { committeeRoles, Role } from "../identity/role.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { CredentialKind } from "./credential.entity.ts";
import { credentialsOf, insurances, inForceToday } from "./credential.service.ts";
import { isInForce } from "./credential-state.ts";
import { credentialLabels, poundsInWords } from "./credential-words.ts";
import { mark } from "./mentions.ts";
import type { Organisation } from "./organisation.entity.ts";
import type { CoverAtLeast } from "./organisation.filter.ts";
import { relatesTo } from "./visible.ts";

/*
 * What insurances cover. The amount is open to those who look after an organisation and to the commissioners of its
 * partnerships alone (`readsCredential`), so that nobody else can find it out by asking for more and more.
 */

/** Whether the viewer compares what organisations are covered for: a commissioner, somebody of a committee or an operator. */
export function comparesCover(ctx: Context): boolean {
  return isOperator(ctx.actor) || networksHeld(ctx.actor, [Role.COMMISSIONER, ...committeeRoles]).length > 0;
}

/** That the viewer may read what the insurances of `organisation o` cover: `readsCredential` in SQL. */
function coverIsOpen(ctx: Context): Sql {
  if (isOperator(ctx.actor)) {
    return raw("1 = 1");
  }
  const own = organisationsEdited(ctx.actor);
  return some([
    relatesTo(ctx, networksHeld(ctx.actor, [Role.COMMISSIONER]), ["MEMBER"]),
    relatesTo(ctx, networksHeld(ctx.actor, committeeRoles), ["MEMBER", "APPLICANT"]),
    ...(own.length > 0 ? [sql`o.id in (${join(own)})`] : []),
    ...(mayWriteForGroups(ctx.actor) ? [sql`o."registeredById" = ${ctx.actor?.personId}`] : []),
  ]);
}

/** That `credential held`, of `organisation o`, is in force today and its cover open to the viewer. */
export function coverShown(ctx: Context): Sql {
  return sql`o."listingBasis" <> 'PUBLIC_REGISTER' and ${inForceToday(ctx)} and (${coverIsOpen(ctx)})`;
}

/**
 * That `organisation o` has an insurance of the kind in force today that covers at least so much.
 * @throws Refusal INVALID for what is no insurance, and for viewers to whom no cover is open: they would find nothing,
 *   and think that there is nothing.
 */
export function coversAtLeast(ctx: Context, { kind, amount }: CoverAtLeast): Sql {
  if (!insurances.includes(kind)) {
    throw Refusal.invalid(["filter", "coverAtLeast"], "Only an insurance covers an amount. Ask for this to be in force today instead.");
  }
  if (!comparesCover(ctx)) {
    const message =
      "What an insurance covers is open to the commissioners and the committee of a partnership. Sign in as one of them, or ask for it to be in force today.";
    throw Refusal.invalid(["filter", "coverAtLeast"], message);
  }
  return sql`exists (
    select 1 from credential held where held."organisationId" = o.id and held.kind = ${kind}
    and held."coverPence" >= ${amount} and ${coverShown(ctx)})`;
}

/** "Public liability insurance of at least £5,000,000 in force today". */
export function coverInWords({ kind, amount }: CoverAtLeast): string {
  return `${credentialLabels[kind]} of at least ${poundsInWords(amount)} in force today`;
}

/** What an organisation that was found is covered for, in a sentence for each insurance that was asked for. */
export async function whyCovered(ctx: Context, organisation: Organisation, asked: readonly CoverAtLeast[]): Promise<string[]> {
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  if (kinds.length === 0) {
    return [];
  }
  const held = (await credentialsOf(ctx, organisation)).filter((one) => isInForce(one, ctx.today()));
  return kinds.flatMap((kind) => {
    const most = Math.max(...held.filter((one) => one.kind === kind).map(({ coverPence }) => coverPence ?? 0));
    return most > 0 ? [`${mark(credentialLabels[kind])} covers ${poundsInWords(most)} and is in force today.`] : [];
  });
}

/** The facets of cover, by the insurance. */
export const coverFields = {
  publicLiabilityCover: CredentialKind.PUBLIC_LIABILITY,
  employersLiabilityCover: CredentialKind.EMPLOYERS_LIABILITY,
} as const;

/** The facet in which the cover of an insurance is chosen. */
export function coverField(kind: CredentialKind): keyof typeof coverFields {
  return kind === CredentialKind.PUBLIC_LIABILITY ? "publicLiabilityCover" : "employersLiabilityCover";
}
