import { join, raw, sql, type Sql } from "../database/sql.ts";
import { boxAround, haversineFrom, haversineOfKm, inBox, kmOfHaversine, type Point } from "../places/distance.ts";
import { placeOfPostcode } from "../places/place-of-postcode.ts";
import { isOutsideUk, writtenPostcode } from "../places/postcode.ts";
import type { Context } from "../platform/context.ts";
import { Refusal } from "../platform/refusal.ts";
import { ConsentScope } from "./consent.entity.ts";
import type { NearInput } from "./near.input.ts";
import { hasConsent } from "./visible.ts";

/** A search around a point. */
export interface Near {
  point: Point;
  /** What people call the point; null for degrees. */
  label: string | null;
  /** How far at most, in whole kilometres. */
  withinKm: number;
  /** That `organisation o` is within reach. */
  condition: Sql;
  /** The haversine between the point and `organisation o`: to sort by, the nearest first. */
  apart: Sql;
  /** The same, as far as so many whole kilometres. */
  reaching: (km: number) => Near;
}

const furthest = 1000;
/** What 5 km exactly may become on the way through its haversine, in kilometres. */
const roundingError = 1e-6;

async function pointOf(ctx: Context, near: NearInput, path: string[]): Promise<Pick<Near, "point" | "label">> {
  const { postcode, latitude, longitude } = near;
  const byDegrees = typeof latitude === "number" && typeof longitude === "number";
  if (byDegrees === Boolean(postcode)) {
    throw Refusal.invalid(path, "Give a postcode, or latitude and longitude.");
  }
  if (byDegrees) {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw Refusal.invalid(path, "Latitude lies between -90 and 90 degrees, longitude between -180 and 180.");
    }
    return { point: { latitude, longitude }, label: null };
  }
  const place = await placeOfPostcode(ctx, postcode);
  if (place.latitude !== null && place.longitude !== null) {
    const { latitude: north, longitude: east } = place;
    return { point: { latitude: north, longitude: east }, label: place.postcode ? writtenPostcode(place.postcode) : place.district };
  }
  if (isOutsideUk(place.district ?? "")) {
    throw Refusal.invalid([...path, "postcode"], "Postcodes of Jersey, Guernsey and the Isle of Man cannot be placed here. Choose an area instead.");
  }
  throw Refusal.invalid(
    [...path, "postcode"],
    place.district === null
      ? "Enter a postcode such as B8 1AA, or its first part, such as B8."
      : `We do not know where the postcode district ${place.district} is. Try a postcode nearby, or choose an area instead.`,
  );
}

/**
 * Reads what somebody asked to be near to.
 * @throws Refusal INVALID for a postcode that is none or is not in the table, and for a distance out of range.
 */
export async function readNear(ctx: Context, near: NearInput, path: string[]): Promise<Near> {
  if (!(near.withinKm >= 1 && near.withinKm <= furthest)) {
    throw Refusal.invalid([...path, "withinKm"], "Ask for a distance from 1 to 1,000 kilometres.");
  }
  return around(ctx, await pointOf(ctx, near, path), Math.floor(near.withinKm));
}

function around(ctx: Context, place: Pick<Near, "point" | "label">, withinKm: number): Near {
  const apart = haversineTo(ctx, place.point);
  const condition = sql`${worthMeasuring(place.point, withinKm)} and ${apart} <= ${haversineOfKm(withinKm)}`;
  return { ...place, withinKm, condition, apart, reaching: (km) => around(ctx, place, Math.min(km, furthest)) };
}

/**
 * How far the nearest is that a search finds, where it finds nothing as near as was asked: each time twice as far is looked,
 * so that little is measured.
 * @param nearest reads the smallest haversine of what is found within reach; null where nothing is.
 * @returns whole kilometres, rounded up; null where nothing is found as far as anybody may ask.
 */
export async function kmToNearest(near: Near, nearest: (reach: Near) => Promise<number | null>): Promise<number | null> {
  for (let reach = near; reach.withinKm < furthest;) {
    reach = near.reaching(2 * reach.withinKm);
    const haversine = await nearest(reach);
    if (haversine !== null) {
      return wholeKm(haversine);
    }
  }
  return null;
}

/** That the exact point of `organisation_place pl` may be used: `organisation o` agreed, and confirmed its page. */
function exactly(ctx: Context): Sql {
  return sql`pl.latitude is not null and o."listingBasis" <> 'PUBLIC_REGISTER' and ${hasConsent(ctx, ConsentScope.EXACT_PLACE)}`;
}

/** That `organisation o` was asked whether it may be shown exactly where it is, and said no or took it back. */
const saidNo = sql`exists (
  select 1 from consent c where c."organisationId" = o.id and c.scope = ${ConsentScope.EXACT_PLACE}
  and (c.answer = 'REFUSED' or c."withdrawnOn" is not null))`;

/**
 * That the district of `organisation_place pl` may be used: it agreed to more, or its address is public anyway and it has
 * not said no. Of an entry of a register that is the postcode there, which has no name and no point: what its keepers wrote
 * is not public.
 */
function byDistrict(ctx: Context): Sql {
  const isRegisters = sql`o."listingBasis" = 'PUBLIC_REGISTER' and pl.name is null and pl.latitude is null`;
  const isPublic = sql`((o."listingBasis" = 'PUBLIC_BODY' or (${isRegisters})) and not ${saidNo})`;
  return sql`pl.district is not null and (${isPublic} or ${hasConsent(ctx, ConsentScope.EXACT_PLACE)})`;
}

/**
 * The haversine between a point and the nearest of what `organisation o` lets be measured: its places exactly, or by
 * their district; only where neither may be, the middles of the areas it works in. One that works in Coventry from a house
 * in Aston is found in Coventry by the area, and is as far away as Aston.
 */
function haversineTo(ctx: Context, point: Point): Sql {
  const to = (alias: string): Sql => haversineFrom(point, raw(`${alias}.latitude`), raw(`${alias}.longitude`));
  return sql`(select min(apart) from (
    select ${to("pl")} as apart from organisation_place pl where pl."organisationId" = o.id and ${exactly(ctx)}
    union all
    select ${to("d")} from organisation_place pl join postcode_district d on d.id = pl.district
      where pl."organisationId" = o.id and ${byDistrict(ctx)} and not (${exactly(ctx)})
    union all
    select ${to("a")} from organisation_term t join area a on a.id = t."termId"
      where t."organisationId" = o.id and t.kind = 'AREA' and a.latitude is not null and not exists (
        select 1 from organisation_place pl where pl."organisationId" = o.id and ((${exactly(ctx)}) or (
          ${byDistrict(ctx)} and exists (select 1 from postcode_district d where d.id = pl.district))))
    ) as measured)`;
}

/** Leaves out by index whatever cannot be within reach; whether the rest may be measured, and is, is for `haversineTo`. */
function worthMeasuring(point: Point, withinKm: number): Sql {
  const box = boxAround(point, withinKm);
  const near = (alias: string): Sql => inBox(box, raw(`${alias}.latitude`), raw(`${alias}.longitude`));
  return sql`o.id in (
    select pl."organisationId" from organisation_place pl where ${near("pl")}
    union
    select pl."organisationId" from postcode_district d join organisation_place pl on pl.district = d.id where ${near("d")}
    union
    select t."organisationId" from area a join organisation_term t on t.kind = 'AREA' and t."termId" = a.id where ${near("a")})`;
}

/** Whole kilometres, rounded up and never less than 1: what is counted from is seldom more exact. */
function wholeKm(haversine: number): number {
  return Math.max(1, Math.ceil(kmOfHaversine(haversine) - roundingError));
}

/**
 * How far away an organisation is, in whole kilometres. All organisations of a page are measured in one statement.
 */
export async function distanceKm(ctx: Context, near: Near | null, organisationId: string): Promise<number | null> {
  if (near === null) {
    return null;
  }
  const { latitude, longitude } = near.point;
  const haversine = await ctx.load.batch(`haversine to ${latitude} ${longitude}`, organisationId, async (ids) => {
    const rows = await ctx.database.rows<{ id: string; apart: number | null }>(
      sql`select o.id, ${near.apart} as apart from organisation o where o.id in (${join(ids)})`,
    );
    const byId = new Map(rows.map((row) => [row.id, row.apart]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  return haversine === null ? null : wholeKm(haversine);
}

/** "within 5 km of B8 3BB": what was asked for, in the words of a sentence. */
export function nearInWords({ withinKm, label }: Near): string {
  return `within ${withinKm} km of ${label ?? "the point given"}`;
}
