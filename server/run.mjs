import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/*
 * `node server/run.mjs COMMAND`: runs a command of `main.ts` from the server that `npm run build` made, in half the time
 * that translating hundreds of files takes. Where it is not built, or older than what it was built from, the command runs
 * from the sources: nobody is served yesterday's code.
 */

const built = join(import.meta.dirname, "..", "dist", "server", "main.js");
const libraries = join(import.meta.dirname, "..", "package-lock.json");

/** Whether the built server holds all that the sources say now. */
function isCurrent() {
  if (!existsSync(built)) {
    return false;
  }
  const madeAt = statSync(built).mtimeMs;
  const sources = readdirSync(import.meta.dirname, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(import.meta.dirname, name));
  return [...sources, libraries].every((file) => statSync(file).mtimeMs <= madeAt);
}

if (isCurrent()) {
  await import(built);
} else {
  process.stderr.write("The server was changed since it was built, or was not built: it starts from its sources, which takes longer. `npm run build` builds it.\n");
  const { register } = await import("tsx/esm/api");
  register();
  await import("./main.ts");
}
