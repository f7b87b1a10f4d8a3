import { In, type EntityManager } from "typeorm";
import type { Context } from "../platform/context.ts";
import { normalisePostcode } from "./postcode.ts";
import { PostcodeDistrict } from "./postcode-district.entity.ts";

/** Where a postcode lies, as far as the table of districts knows. */
export interface PostcodePlace {
  /** In capitals without spaces; null when only a district was given. */
  postcode: string | null;
  /** Such as B8; null when the text is no postcode. */
  district: string | null;
  /** Degrees north and east of the middle of the district: right to a few kilometres, never the place itself. */
  latitude: number | null;
  longitude: number | null;
  /** Key of the council's area. */
  areaId: string | null;
  /** EMPTY, MALFORMED: not a postcode. UNKNOWN: one, but its district is not in the table. null: it is placed. */
  fault: "EMPTY" | "MALFORMED" | "UNKNOWN" | null;
}

/** How many districts are asked for in one statement. */
const atOnce = 500;

async function districtsOf(manager: EntityManager, names: readonly string[]): Promise<Map<string, PostcodeDistrict>> {
  const distinct = [...new Set(names)];
  const found = new Map<string, PostcodeDistrict>();
  for (let start = 0; start < distinct.length; start += atOnce) {
    const rows = await manager.findBy(PostcodeDistrict, { id: In(distinct.slice(start, start + atOnce)) });
    rows.forEach((row) => found.set(row.id, row));
  }
  return found;
}

/**
 * Where postcodes in any spelling lie, in their order; for many at once (imports), in one statement for each 500
 * districts. Works offline, by the table of districts that was loaded.
 */
export async function placesOfPostcodes(
  manager: EntityManager,
  texts: readonly (string | null | undefined)[],
): Promise<PostcodePlace[]> {
  const readings = texts.map(normalisePostcode);
  const districts = await districtsOf(manager, readings.flatMap(({ district }) => district ?? []));
  return readings.map(({ postcode, district, fault }) => {
    const row = district === null ? undefined : districts.get(district);
    return {
      postcode,
      district,
      latitude: row?.latitude ?? null,
      longitude: row?.longitude ?? null,
      areaId: row?.areaId ?? null,
      fault: fault ?? (row ? null : "UNKNOWN"),
    };
  });
}

/** Where a postcode in any spelling lies; asked for several in one request, it is one statement. */
export function placeOfPostcode(ctx: Context, text: string | null | undefined): Promise<PostcodePlace> {
  return ctx.load.batch("place of a postcode", text ?? "", (texts) => placesOfPostcodes(ctx.read, texts));
}
