import { raw, sql, type Sql } from "../database/sql.ts";
import { haversineFrom, haversineOfKm } from "../places/distance.ts";
import { placeOfPostcode } from "../places/place-of-postcode.ts";
import type { Context } from "../platform/context.ts";
import { FeedRefusal } from "./feed-parameters.ts";

/** The furthest that is looked, in metres. */
const furthest = 200_000;

/**
 * That a service `s` at a place `p` is near a postcode: within so many metres of it, or, without a distance, offered in
 * an area in which the postcode lies. Distances are from the middle of the postcode's district.
 * @param metres null asks for the service's areas.
 * @throws FeedRefusal 400 for what is no postcode, for one that is not in the table, and for a distance without one.
 */
export async function nearPostcode(ctx: Context, postcode: string | null, metres: number | null): Promise<Sql[]> {
  if (metres !== null && (postcode === null || metres > furthest)) {
    throw new FeedRefusal(400, `proximity goes with a postcode and is ${furthest} metres at most.`);
  }
  if (postcode === null) {
    return [];
  }
  const { latitude, longitude, areaId, fault } = await placeOfPostcode(ctx, postcode);
  if (fault !== null || latitude === null || longitude === null) {
    const why = fault === "UNKNOWN" ? "is not in our table of postcodes" : "is not a postcode such as B8 1AA";
    throw new FeedRefusal(400, `The postcode ${JSON.stringify(postcode)} ${why}.`);
  }
  if (metres !== null) {
    const from = haversineFrom({ latitude, longitude }, raw("p.latitude"), raw("p.longitude"));
    return [sql`${from} <= ${haversineOfKm(metres / 1000)}`];
  }
  const holding = sql`select "areaId" from area_part where "partId" = ${areaId ?? ""}`;
  return [sql`exists (select 1 from (${holding}) as whole where s."areaIds" like '%"' || whole."areaId" || '"%')`];
}
