import { sql, type Sql } from "../database/sql.ts";
import { authorise, holdsIn } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { Role } from "../identity/role.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf } from "../platform/transaction.ts";
import { looksAfter, relationsOf, showsDetails } from "./access.ts";
import { Credential, CredentialKind } from "./credential.entity.ts";
import type { CredentialInput } from "./credential.input.ts";
import { warningDaysOf } from "./credential-state.ts";
import { NetworkRelation } from "./organisation-network.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { visibleOrganisation } from "./visible.ts";

/** Kinds that cover an amount. */
export const insurances: readonly CredentialKind[] = [CredentialKind.PUBLIC_LIABILITY, CredentialKind.EMPLOYERS_LIABILITY];

const inOrder = Object.values(CredentialKind);

/** The credentials on the page of an organisation, by kind, the latest first; none of an entry nobody confirmed. */
export async function credentialsOf(ctx: Context, organisation: Organisation): Promise<Credential[]> {
  const all = showsDetails(ctx, organisation) ? await ctx.load.many(Credential, "organisationId", organisation.id) : [];
  const place = ({ kind, endsOn }: Credential): string => `${String(inOrder.indexOf(kind)).padStart(2, "0")} ${endsOn ?? "9999"}`;
  return all.filter((one) => one.removedAt === null).sort((one, other) => place(one).localeCompare(place(other)));
}

/** A credential on a page that the viewer may see. */
export async function credentialByKey(ctx: Context, key: string): Promise<Credential | null> {
  const credential = await ctx.load.one(Credential, key);
  const organisation = await visibleOrganisation(ctx, credential?.organisationId ?? null);
  const shown = organisation !== null && credential?.removedAt === null && showsDetails(ctx, organisation);
  return shown ? credential : null;
}

/**
 * Whether the viewer may read the days and the cover: those who look after the organisation, and the commissioners of
 * the partnerships it is a member of, who have to know whether it covers what they ask for.
 */
export async function readsCredential(ctx: Context, credential: Credential): Promise<boolean> {
  const organisation = await visibleOrganisation(ctx, credential.organisationId);
  if (!organisation) {
    return false;
  }
  const relations = await relationsOf(ctx, organisation.id);
  const commissions = relations.some(
    ({ relation, networkId }) => relation === NetworkRelation.MEMBER && holdsIn(ctx.actor, networkId, [Role.COMMISSIONER]),
  );
  return commissions || looksAfter(ctx, organisation);
}

/** From how many days before their end the credentials of an organisation show as running out. */
export async function warningDaysFor(ctx: Context, organisationId: string): Promise<number> {
  const relations = await relationsOf(ctx, organisationId);
  const members = relations.filter(({ relation }) => relation === NetworkRelation.MEMBER);
  const networks = await Promise.all(members.map(({ networkId }) => ctx.load.one(Network, networkId)));
  return warningDaysOf(networks.filter((network) => network !== null));
}

/** That `credential held` is in force today: one that ends today is. */
export function inForceToday(ctx: Context): Sql {
  const today = ctx.today();
  return sql`held."removedAt" is null and (held."startsOn" is null or held."startsOn" <= ${today})
    and (held."endsOn" is null or held."endsOn" >= ${today})`;
}

/** That `organisation o` has a credential of this kind in force today, and shows it. */
export function hasCurrent(ctx: Context, kind: CredentialKind): Sql {
  return sql`o."listingBasis" <> 'PUBLIC_REGISTER' and exists (
    select 1 from credential held where held."organisationId" = o.id and held.kind = ${kind} and ${inForceToday(ctx)})`;
}

/** @throws Refusal INVALID where days or cover cannot be. */
function readCredential(input: CredentialInput): Pick<Credential, "kind" | "coverPence" | "startsOn" | "endsOn"> {
  const startsOn = input.validFrom ?? null;
  const endsOn = input.expiresOn ?? null;
  const coverPence = input.coverAmount ?? null;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    throw Refusal.invalid(["input", "expiresOn"], "The last day must not lie before the first.");
  }
  if (coverPence !== null && !insurances.includes(input.kind)) {
    throw Refusal.invalid(["input", "coverAmount"], "Only an insurance covers an amount. Leave this out.");
  }
  return { kind: input.kind, coverPence, startsOn, endsOn };
}

/**
 * Adds a credential to a page.
 * @throws Refusal INVALID, STALE_VERSION (of the organisation).
 */
export async function addCredential(
  ctx: Context,
  id: string,
  input: CredentialInput,
  expectedVersion: number,
): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.addCredential", organisation);
  const values = readCredential(input);
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    const fresh = { checkedById: null, checkedAt: null, addedAt: tx.now, removedAt: null };
    await tx.insert(Credential, { ...values, ...fresh, organisationId: organisation.id });
    await tx.tell({ action: "organisation.addCredential", subject: changed, changes: told(values.kind, new Credential(), values) });
    return changed;
  });
}

/** Changes by field, named after the kind: `PUBLIC_LIABILITY endsOn`. */
function told(kind: CredentialKind, before: Credential, values: Partial<Credential>): Record<string, readonly [unknown, unknown]> {
  const changes = Object.entries(changesOf(before, values)).filter(([field]) => field !== "kind");
  return changes.length === 0
    ? { [kind]: [before.kind ?? null, values.kind ?? null] }
    : Object.fromEntries(changes.map(([field, change]) => [`${kind} ${field}`, change] as const));
}

async function ofCredential(ctx: Context, id: string, ability: string): Promise<{ credential: Credential; organisation: Organisation }> {
  const credential = await mustFind(ctx, Credential, id);
  await authorise(ctx, `credential.${ability}`, credential);
  const organisation = await visibleOrganisation(ctx, credential.organisationId);
  if (!organisation) {
    throw Refusal.notFound("credential");
  }
  return { credential, organisation };
}

/**
 * Changes a credential. Whoever saw the former paper has not seen the new one: the check is taken back.
 * @throws Refusal INVALID, STALE_VERSION (of the organisation).
 */
export async function changeCredential(
  ctx: Context,
  id: string,
  input: CredentialInput,
  expectedVersion: number,
): Promise<Organisation> {
  const { credential, organisation } = await ofCredential(ctx, id, "changeCredential");
  const values = readCredential(input);
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    await tx.update(Credential, { id: credential.id }, { ...values, checkedById: null, checkedAt: null });
    await tx.tell({ action: "organisation.changeCredential", subject: changed, changes: told(values.kind, credential, values) });
    return changed;
  });
}

/**
 * Takes a credential off the page; it is kept for the history.
 * @throws Refusal STALE_VERSION (of the organisation).
 */
export async function removeCredential(ctx: Context, id: string, expectedVersion: number): Promise<Organisation> {
  const { credential, organisation } = await ofCredential(ctx, id, "removeCredential");
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, {}, expectedVersion);
    await tx.update(Credential, { id: credential.id }, { removedAt: tx.now });
    const changes = { [`${credential.kind} endsOn`]: [credential.endsOn, null] as const };
    await tx.tell({ action: "organisation.removeCredential", subject: changed, changes });
    return changed;
  });
}

/**
 * Says that somebody of the committee has seen the paper. It changes nothing that the organisation said.
 * @param readOn the version of the organisation that was on the screen: what was changed since has not been compared with
 *   the paper. Null where that does not matter.
 * @throws Refusal STALE_VERSION (of the organisation).
 */
export async function checkCredential(ctx: Context, id: string, readOn: number | null): Promise<Organisation> {
  const { credential, organisation } = await ofCredential(ctx, id, "checkCredential");
  return ctx.write(async (tx) => {
    if (readOn !== null) {
      await tx.mustBe(Organisation, organisation, readOn);
    }
    await tx.update(Credential, { id: credential.id }, { checkedById: ctx.actor?.personId ?? null, checkedAt: ctx.today() });
    const changes = { [`${credential.kind} checkedOn`]: [credential.checkedAt, ctx.today()] as const };
    await tx.tell({ action: "organisation.checkCredential", subject: organisation, changes });
    return organisation;
  });
}

