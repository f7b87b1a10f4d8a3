import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { isDay } from "../../platform/calendar.ts";

/**
 * The areas that ship with the product: the United Kingdom's countries, regions, combined authorities, counties,
 * districts and care boards, those that ended with what took their place; and, for the demonstration, towns and
 * neighbourhoods that people name, which have no code and are known by a key of ours. Names and codes are facts of the
 * Office for National Statistics; what of them to verify before quoting says NOTICE. What is not said is left out.
 */

const day = z.string().refine(isDay, "not a day");
const key = z.string().regex(/^([A-Z]\d{8}|[a-z]+(-[a-z]+)*)$/);

/** The kinds of areas, from the widest to the nearest. */
export const areaLevels = [
  "COUNTRY", "REGION", "COMBINED_AUTHORITY", "ICB", "PARTNERSHIP_AREA", "COUNTY", "UNITARY", "METROPOLITAN",
  "LONDON_BOROUGH", "DISTRICT", "TOWN", "NEIGHBOURHOOD",
] as const;

const areaRecord = z.strictObject({
  /** The GSS code, or for a place without one a stable key of ours. */
  key,
  name: z.string().min(1),
  level: z.enum(areaLevels),
  /** The area it lies in by administration; null only for a country. */
  within: key.nullable().default(null),
  /** Other areas it is part of: integrated care boards, areas a partnership draws for itself. */
  alsoWithin: z.array(key).default([]),
  validFrom: day.nullable().default(null),
  validTo: day.nullable().default(null),
  /** What took its place, by key. */
  successors: z.array(key).default([]),
  otherNames: z.array(z.string().min(1)).default([]),
  /** Postcode districts in which people of this place mostly live; a help for search, not a boundary. */
  outcodes: z.array(z.string().regex(/^[A-Z]{1,2}\d{1,2}$/)).default([]),
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
