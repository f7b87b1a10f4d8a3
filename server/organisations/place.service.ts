import { isOperator } from "../identity/authorise.ts";
import { writtenPostcode } from "../places/postcode.ts";
import type { Context } from "../platform/context.ts";
import { showsDetails, showsExactPlace, speaksFor } from "./access.ts";
import type { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";
import { areaToTell } from "./place-area.ts";
import { Place } from "./place.entity.ts";
import { visibleOrganisation } from "./visible.ts";

/** A postcode alone helps to find likely duplicates; it is not a place the organisation shows to others. */
function isToBeShown({ name, latitude, accessibility }: Place): boolean {
  return name !== null || latitude !== null || accessibility.length > 0;
}

/** Whether the viewer may read all that is kept of places: those who write for the organisation. */
function writesPlaces(ctx: Context, organisation: Organisation): boolean {
  return speaksFor(ctx, organisation) || isOperator(ctx.actor);
}

/** The places of an organisation in its order; those who write for it see what is kept of each. */
export async function placesOf(ctx: Context, organisation: Organisation): Promise<Place[]> {
  const places = showsDetails(ctx, organisation) ? await ctx.load.many(Place, "organisationId", organisation.id) : [];
  const shown = writesPlaces(ctx, organisation) ? places : await toOthers(ctx, organisation, places.filter(isToBeShown));
  return [...shown].sort((one, other) => one.position - other.position);
}

/** Places as others see them: of hidden ones, no narrower area than the page names, else the region. */
async function toOthers(ctx: Context, organisation: Organisation, places: readonly Place[]): Promise<Place[]> {
  if (organisation.listingBasis === ListingBasis.PUBLIC_BODY || (await showsExactPlace(ctx, organisation))) {
    return [...places];
  }
  const told = places.map(async (place) => {
    const areaId = await areaToTell(ctx, organisation, place.areaId);
    return areaId === null ? [] : [Object.assign(new Place(), place, { areaId })];
  });
  return (await Promise.all(told)).flat();
}

/** The postcode of a place as people write it, for those who write for the organisation; null for everybody else. */
export async function postcodeOfPlace(ctx: Context, place: Place): Promise<string | null> {
  const organisation = place.postcode === null ? null : await visibleOrganisation(ctx, place.organisationId);
  return place.postcode !== null && organisation && writesPlaces(ctx, organisation) ? writtenPostcode(place.postcode) : null;
}

/** The places that an organisation shows, by its key, if the viewer may see it. */
export async function placesAt(ctx: Context, organisationId: string): Promise<Place[]> {
  const organisation = await visibleOrganisation(ctx, organisationId);
  return organisation ? (await placesOf(ctx, organisation)).filter(isToBeShown) : [];
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
