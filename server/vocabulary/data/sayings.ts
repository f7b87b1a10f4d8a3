import { readFileSync } from "node:fs";
import { z } from "zod";

const sayings = z.array(z.array(z.string().min(1)).min(2));

/**
 * Ways of saying the same: each entry holds what people say and what registers write of one narrow thing, which may be
 * a part of what a skill means ("lunch club"), a part of a community ("epilepsy"), or neither; in other languages where we
 * are sure of the word. Throws when the file does not fit its shape.
 */
export function shippedSayings(): string[][] {
  return sayings.parse(JSON.parse(readFileSync(new URL("./sayings.json", import.meta.url), "utf8")));
}
