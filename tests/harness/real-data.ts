import { existsSync } from "node:fs";
import { join } from "node:path";

/** Beside the checkout, unless KPD_REAL_DATA names another place. */
const usualFolder = join(import.meta.dirname, "..", "..", "..", "shared", "data");

/**
 * Where a file of the real data is, or null where there is none. The product ships none of it; tests that need it are
 * skipped without it.
 */
export function realData(path: string): string | null {
  const file = join(process.env["KPD_REAL_DATA"] ?? usualFolder, path);
  return existsSync(file) ? file : null;
}
