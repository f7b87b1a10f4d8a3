import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Transaction } from "../platform/transaction.ts";
import { relationsOf } from "./access.ts";
import { dueOn, freshnessOf, termsOf, type AssuranceTerms } from "./assurance.ts";
import { Assurance } from "./assurance.type.ts";
import { Capability } from "./capability.entity.ts";
import { NetworkRelation } from "./organisation-network.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { Freshness } from "./organisation.enums.ts";
import { visibleOrganisation } from "./visible.ts";
import { line } from "./wording.ts";

const longestMethod = 200;

/** The terms on which the page of an organisation is checked: those of the networks it is a member of today. */
async function assuranceTermsOf(ctx: Context, organisationId: string): Promise<AssuranceTerms> {
  const relations = await relationsOf(ctx, organisationId);
  const members = relations.filter(({ relation }) => relation === NetworkRelation.MEMBER);
  const networks = await Promise.all(members.map(({ networkId }) => ctx.load.one(Network, networkId)));
  return termsOf(networks.filter((network) => network !== null));
}

/** How fresh the page of an organisation is today. */
export async function assuranceOf(ctx: Context, organisation: Organisation): Promise<Assurance> {
  const terms = await assuranceTermsOf(ctx, organisation.id);
  const { assuredAt } = organisation;
  return Object.assign(new Assurance(), {
    state: freshnessOf(assuredAt, terms, ctx.today()),
    assuredOn: assuredAt === null ? null : dayOf(assuredAt),
    assuredById: organisation.assuredById,
    dueOn: assuredAt === null ? null : dueOn(assuredAt, terms),
    method: organisation.assuranceMethod,
    changesSince: organisation.version - (organisation.assuredVersion ?? 0),
  });
}

const neverAssured = {
  state: Freshness.NEVER,
  assuredOn: null,
  assuredById: null,
  dueOn: null,
  method: null,
  changesSince: 0,
};

/** How fresh a part of a page is: it was checked with the page, unless it was added or changed afterwards. */
export async function assuranceOfPart(
  ctx: Context,
  organisationId: string,
  part: { offeredAt: string; updatedAt: string },
): Promise<Assurance> {
  const organisation = await visibleOrganisation(ctx, organisationId);
  const assuredAt = organisation?.assuredAt ?? null;
  if (!organisation || assuredAt === null || assuredAt < part.offeredAt) {
    return Object.assign(new Assurance(), neverAssured);
  }
  const page = await assuranceOf(ctx, organisation);
  return Object.assign(page, { changesSince: assuredAt < part.updatedAt ? 1 : 0 });
}

/**
 * Says that the page is still right, as somebody who keeps it, on the version that was read.
 * @throws Refusal INVALID without a word on how it was checked, STALE_VERSION.
 */
export async function assureProfile(
  ctx: Context,
  id: string,
  expectedVersion: number,
  method: string,
): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  const actor = await authorise(ctx, "organisation.assureProfile", organisation);
  return ctx.write((tx) => assure(tx, organisation, { expectedVersion, method, by: actor.personId }));
}

/** That somebody looked through a page: which version of it, how, and who. */
export interface LookedThrough {
  expectedVersion: number;
  method: string;
  /** Key of the person. */
  by: string;
}

/**
 * Notes inside a running transaction that a page was looked through and is right.
 * @throws Refusal INVALID without a word on how it was checked, STALE_VERSION.
 */
export async function assure(tx: Transaction, organisation: Organisation, looked: LookedThrough): Promise<Organisation> {
  const how = line(["method"], looked.method, longestMethod);
  if (how === "") {
    throw Refusal.invalid("method", "Say how you checked, for example: read it together at our meeting.");
  }
  const assured = {
    assuredAt: tx.now,
    assuredById: looked.by,
    assuranceMethod: how,
    assuredVersion: looked.expectedVersion + 1,
  };
  const changed = await tx.change(Organisation, organisation, assured, looked.expectedVersion);
  await tx.update(Capability, { organisationId: organisation.id }, { assuredAt: dayOf(tx.now) });
  await tx.tell({
    action: "organisation.assureProfile",
    subject: changed,
    changes: { assuredOn: [organisation.assuredAt, tx.now], assuranceMethod: [organisation.assuranceMethod, how] },
  });
  return changed;
}
