import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/* The first screen must load on a slow phone: 130 kB of JavaScript and 10 kB of CSS at most, compressed. */

const limits = { js: 130 * 1024, css: 10 * 1024 };
const folder = "dist/admin";

/** What the first page names: its scripts, the modules it preloads, its style sheets. */
function filesOfFirstPage() {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
}

let failed = false;
for (const [kind, limit] of Object.entries(limits)) {
  const files = filesOfFirstPage().filter((file) => file.endsWith(`.${kind}`));
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  const fits = size <= limit && files.length > 0;
  process.stdout.write(`${kind}: ${(size / 1024).toFixed(1)} kB of ${limit / 1024} kB in ${files.length} files\n`);
  failed ||= !fits;
}
process.stdout.write(`${readdirSync(join(folder, "assets")).length} files in all\n`);
process.exit(failed ? 1 : 0);
