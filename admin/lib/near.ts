/** How far from which postcode, as it was typed. */
export interface NearPostcode {
  postcode: string;
  withinKm: number;
}

/** The distances that are offered, in kilometres. */
export const offeredKm = [2, 5, 10, 20, 50] as const;

/** How far is meant where nobody said. */
export const usualKm = 10;

/** Reads what is near to which postcode from the query of an address; null where it does not matter. */
export function nearFrom(parameters: URLSearchParams): NearPostcode | null {
  const postcode = parameters.get("near")?.trim() ?? "";
  const km = Number(parameters.get("within"));
  return postcode === "" ? null : { postcode, withinKm: Number.isInteger(km) && km > 0 ? km : usualKm };
}

/** Writes it into the query of an address. */
export function writeNear(parameters: URLSearchParams, near: NearPostcode | null): void {
  if (near) {
    parameters.set("near", near.postcode);
    parameters.set("within", String(near.withinKm));
  }
}
