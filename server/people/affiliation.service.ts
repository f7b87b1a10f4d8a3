import { organisationsEdited } from "../identity/authorise.ts";
import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import { Role } from "../identity/role.ts";
import { showsDetails } from "../organisations/access.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import { isWithin } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { Affiliation } from "./affiliation.entity.ts";
import { ResearcherProfile } from "./researcher-profile.entity.ts";

async function withVisibleOrganisation(ctx: Context, affiliations: Affiliation[]): Promise<Affiliation[]> {
  const organisations = await Promise.all(affiliations.map((one) => visibleOrganisation(ctx, one.organisationId)));
  return affiliations.filter((_one, index) => organisations[index] !== null);
}

/** The people who work with an organisation today; for people who are signed in. */
export async function peopleOf(ctx: Context, organisation: Organisation): Promise<Affiliation[]> {
  if (!ctx.actor || !showsDetails(ctx, organisation)) {
    return [];
  }
  const all = await ctx.load.many(Affiliation, "organisationId", organisation.id);
  return all.filter((one) => isWithin(ctx.today(), one.from, one.to));
}

/**
 * The organisations a person works with. The public reads those of researchers who wrote a profile, nobody else's;
 * hidden organisations are left out.
 */
export async function affiliationsOf(ctx: Context, personId: string): Promise<Affiliation[]> {
  const [profile] = await ctx.load.many(ResearcherProfile, "personId", personId);
  if (!ctx.actor && !profile) {
    return [];
  }
  return withVisibleOrganisation(ctx, await ctx.load.many(Affiliation, "personId", personId));
}

/** The organisations the viewer works with or keeps the page of. */
export async function affiliationsOfViewer(ctx: Context): Promise<Affiliation[]> {
  const personId = ctx.actor?.personId ?? "";
  const stated = await ctx.load.many(Affiliation, "personId", personId);
  const inForce = stated.filter((one) => isWithin(ctx.today(), one.from, one.to));
  const unstated = organisationsEdited(ctx.actor).filter((key) => !inForce.some((one) => one.organisationId === key));
  const roles = await ctx.load.many(RoleAssignment, "personId", personId);
  const kept = unstated.map((organisationId) => {
    const role = roles.find((one) => one.organisationId === organisationId && one.role === Role.MEMBER_EDITOR && !one.pending);
    const since = { role: "Keeps the page", from: role?.from ?? ctx.today(), to: role?.to ?? null };
    return Object.assign(new Affiliation(), { personId, organisationId, ...since });
  });
  return withVisibleOrganisation(ctx, [...inForce, ...kept]);
}
