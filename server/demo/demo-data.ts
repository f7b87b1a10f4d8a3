import { readFileSync } from "node:fs";
import type { z } from "zod";
import { demoSchema } from "./demo-schemas.ts";

/** Everything the demonstration says, read and checked. Times are still relative: see when.ts. */
export type DemoData = z.infer<typeof demoSchema>;

/** Reads the files in server/demo/data. Throws, naming the file and the place in it, when one does not fit its shape. */
export function readDemoData(): DemoData {
  const files = Object.keys(demoSchema.shape).map((kind) => {
    const address = new URL(`./data/${kind}.json`, import.meta.url);
    return [kind, JSON.parse(readFileSync(address, "utf8"))] as const;
  });
  return demoSchema.parse(Object.fromEntries(files));
}
