import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** Where the words and areas lie that ship with the product, and the code that makes rows of them. */
const folders = ["../vocabulary/", "../places/"];
/** What that code folds and stems words with. */
const files = ["../platform/words.ts", "../platform/stems.ts", "../platform/spelling.ts"];

let known: string | undefined;

/**
 * Tells versions of the shipped vocabulary apart: SHA-256, in hexadecimal, of its files and of the code that reads them.
 * Whatever of them changes, every installation loads all of it once more; nobody has to think of it.
 */
export function shippedDigest(): string {
  if (known === undefined) {
    const hash = createHash("sha256");
    for (const folder of folders) {
      const names = readdirSync(new URL(folder, import.meta.url), { recursive: true }).map(String);
      for (const name of names.filter((one) => /\.[a-z]+$/.test(one)).sort()) {
        hash.update(name).update(readFileSync(new URL(folder + name, import.meta.url)));
      }
    }
    for (const file of files) {
      hash.update(readFileSync(new URL(file, import.meta.url)));
    }
    known = hash.digest("hex");
  }
  return known;
}
