import type { Context } from "../platform/context.ts";
import { showsDetails, showsExactPlace } from "./access.ts";
import type { Organisation } from "./organisation.entity.ts";
import { Place } from "./place.entity.ts";
import { visibleOrganisation } from "./visible.ts";

/** A postcode given on registering helps to find likely duplicates; it is not a place the organisation shows. */
function isToBeShown(place: Place): boolean {
  return place.name !== null || place.latitude !== null;
}

/** The places of an organisation in its order. */
export async function placesOf(ctx: Context, organisation: Organisation): Promise<Place[]> {
  const places = showsDetails(ctx, organisation) ? await ctx.load.many(Place, "organisationId", organisation.id) : [];
  return places.filter(isToBeShown).sort((one, other) => one.position - other.position);
}

/** The places of an organisation by its key, if the viewer may see it. */
export async function placesAt(ctx: Context, organisationId: string): Promise<Place[]> {
  const organisation = await visibleOrganisation(ctx, organisationId);
  return organisation ? placesOf(ctx, organisation) : [];
}

async function mayReadExactly(ctx: Context, place: Place): Promise<boolean> {
  const organisation = await visibleOrganisation(ctx, place.organisationId);
  return organisation !== null && showsExactPlace(ctx, organisation);
}

/** Where exactly a place is, if the organisation agreed to show it and it is known. */
export async function exactPoint(ctx: Context, place: Place): Promise<{ latitude: number; longitude: number } | null> {
  const { latitude, longitude } = place;
  if (latitude === null || longitude === null || !(await mayReadExactly(ctx, place))) {
    return null;
  }
  return { latitude, longitude };
}

/** What a place is called, which can give away where it is. */
export async function exactName(ctx: Context, place: Place): Promise<string | null> {
  return (await mayReadExactly(ctx, place)) ? place.name : null;
}
