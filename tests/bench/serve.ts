import "reflect-metadata";
import { assemble } from "../../server/app.ts";
import { testConfig } from "../harness/test-config.ts";
import { startLimit } from "./flagship-limit.ts";
import { startUsual } from "./flagship-usual.ts";
import type { Running } from "./running.ts";

/* Starts one contender in a process of its own: serve.ts NAME FILE; it writes its address and ends with its parent. */

async function startProduct(file: string): Promise<Running> {
  const app = await assemble({ ...testConfig({ kind: "sqlite", file }), mode: "production" });
  const address = await app.http.listen({ host: "127.0.0.1", port: 0 });
  return { url: `${address}/graphql`, close: () => app.close() };
}

const starts: Record<string, (file: string) => Promise<Running>> = {
  limit: startLimit,
  product: startProduct,
  usual: startUsual,
};

const [name = "", file = ""] = process.argv.slice(2);
const start = starts[name];
if (!start) {
  throw new Error(`serve.ts knows ${Object.keys(starts).join(", ")}, not “${name}”.`);
}
const running = await start(file);
process.send?.(running.url);
process.on("disconnect", () => {
  void running.close().then(() => process.exit(0));
});
