import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Where a file of the real data is, or null where there is none: the folder is named by KPD_REAL_DATA. The product
 * ships none of it; tests that need it are skipped without it.
 */
export function realData(path: string): string | null {
  const folder = process.env["KPD_REAL_DATA"];
  const file = folder ? join(folder, path) : null;
  return file && existsSync(file) ? file : null;
}
