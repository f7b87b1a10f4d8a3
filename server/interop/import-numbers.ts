import type { RegisterNumber } from "../organisations/identifiers.ts";

/** One text for a number of a register. */
export function written({ scheme, value }: RegisterNumber): string {
  return `${scheme}-${value}`;
}

/** The scheme and value of a written number such as GB-COH-02534145; no scheme ends in a digit. */
export function splitNumber(number: string): RegisterNumber {
  const [, scheme = "", value = ""] = /^(ROR|[A-Z]+-[A-Z]+)-(.+)$/.exec(number) ?? [];
  return { scheme, value };
}
