import { Refusal } from "../platform/refusal.ts";

const shape = /^(\d{4})-(\d{4})-(\d{4})-(\d{3}[\dX])$/;

/** The last character is a check digit: ISO 7064 mod 11-2 over the others, X for ten. */
function checkDigit(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? "X" : String(rest);
}

/**
 * An ORCID identifier in its usual form; an address and missing hyphens are accepted. Empty is not stated.
 * @throws Refusal INVALID when it cannot be one.
 */
export function readOrcid(path: string[], text: string | null | undefined): string | null {
  const typed = (text ?? "").trim().replace(/^(?:https?:\/\/)?(?:www\.)?orcid\.org\/([^/]+)\/?$/i, "$1").toUpperCase();
  if (typed === "") {
    return null;
  }
  const written = typed.replace(/[\s-]/g, "").replace(/(.{4})(?=.)/g, "$1-");
  const digits = written.replaceAll("-", "");
  if (!shape.test(written) || checkDigit(digits.slice(0, -1)) !== digits.at(-1)) {
    throw Refusal.invalid(path, "This is not an ORCID iD. It looks like 0000-0002-1825-0097. Please compare it.");
  }
  return written;
}
