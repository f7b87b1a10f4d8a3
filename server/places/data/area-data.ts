import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { isDay } from "../../platform/calendar.ts";

/**
 * The areas that ship with the product: the West Midlands, and Suffolk and Essex with the East of England. Codes and
 * names are facts of the Office for National Statistics (see NOTICE); places people name (Alum Rock, Tipton) have no
 * code and are known by a key of ours.
 */

const day = z.string().refine(isDay, "not a day");

const areaRecord = z.strictObject({
  /** The GSS code, or for a place without one a stable key of ours. */
  key: z.string().regex(/^([A-Z]\d{8}|[a-z]+(-[a-z]+)*)$/),
  code: z.string().regex(/^[A-Z]\d{8}$/).nullable(),
  name: z.string().min(1),
  level: z.enum([
    "COUNTRY", "REGION", "COMBINED_AUTHORITY", "COUNTY", "UNITARY", "METROPOLITAN", "DISTRICT", "ICB",
    "PARTNERSHIP_AREA", "TOWN", "NEIGHBOURHOOD",
  ]),
  /** The area it lies in by administration; null only for a country. */
  within: z.string().nullable(),
  /** Other areas it is part of: integrated care boards, areas a partnership draws for itself. */
  alsoWithin: z.array(z.string()),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  /** What took its place, by key. */
  successors: z.array(z.string()),
  otherNames: z.array(z.string().min(1)),
  /** Postcode districts in which people of this place mostly live; a help for search, not a boundary. */
  outcodes: z.array(z.string().regex(/^[A-Z]{1,2}\d{1,2}$/)).optional(),
  note: z.string().optional(),
});

/** An area of the shipped table. */
export type AreaRecord = z.infer<typeof areaRecord>;

/** The shipped areas. An area may be named before the one it lies in. Throws when the file does not fit its shape. */
export function shippedAreas(): AreaRecord[] {
  return z.array(areaRecord).parse(JSON.parse(readFileSync(new URL("./areas.json", import.meta.url), "utf8")));
}

const districtRow = z
  .object({
    outcode: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/),
    latitude: z.coerce.number().min(49).max(61),
    longitude: z.coerce.number().min(-9).max(2),
    lad_code: z.string().regex(/^[A-Z]\d{8}$/),
  })
  .transform((row) => ({ district: row.outcode, latitude: row.latitude, longitude: row.longitude, areaCode: row.lad_code }));

/** The postcode districts of the areas that the demonstration is about, with their middles. See NOTICE. */
export function shippedDistricts(): z.infer<typeof districtRow>[] {
  const text = readFileSync(new URL("./districts.csv", import.meta.url), "utf8");
  return z.array(districtRow).parse(parse(text, { columns: true }));
}
