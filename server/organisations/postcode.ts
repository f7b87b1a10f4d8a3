import { Refusal } from "../platform/refusal.ts";

/** Postcodes of the United Kingdom and the Crown Dependencies: a district of 2 to 4 characters, then a digit and two letters. */
const shape = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

/**
 * A postcode in capitals without spaces; any spelling is accepted.
 * @throws Refusal INVALID when it cannot be one.
 */
export function readPostcode(path: string[], text: string | null | undefined): string | null {
  const typed = (text ?? "").toUpperCase().replace(/[^A-Z0-9]/g, "");
  if (typed === "") {
    return null;
  }
  if (!shape.test(typed)) {
    throw Refusal.invalid(path, "Enter a full postcode such as B8 1AA, or leave it out.");
  }
  return typed;
}

/** The district at the beginning of a postcode: B8 of B81AA. */
export function outcodeOf(postcode: string): string {
  return shape.exec(postcode)?.[1] ?? postcode;
}
