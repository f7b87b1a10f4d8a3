import "reflect-metadata";
import { assemble } from "../../server/app.ts";
import { testConfig } from "../harness/test-config.ts";
import { startFloor } from "./floor.ts";
import type { Running } from "./running.ts";
import { startUsual } from "./usual.ts";
import { startVoting, startVotingFloor } from "./voting.ts";

/*
 * Starts one contender in a process of its own: serve.ts NAME FILE, or for the product the address of a PostgreSQL
 * database; it says where it listens and ends with its parent.
 */

async function startProduct(file: string): Promise<Running> {
  const database = file.startsWith("postgres:") ? { kind: "postgres" as const, url: file } : { kind: "sqlite" as const, file };
  const app = await assemble({ ...testConfig(database), mode: "production" });
  const address = await app.http.listen({ host: "127.0.0.1", port: 0 });
  return { url: `${address}/graphql`, close: () => app.close() };
}

const starts: Record<string, (file: string) => Promise<Running>> = {
  floor: startFloor,
  product: startProduct,
  usual: startUsual,
  voting: startVoting,
  "voting floor": startVotingFloor,
};

const [name = "", file = ""] = process.argv.slice(2);
const start = starts[name];
if (!start) {
  throw new Error(`serve.ts knows ${Object.keys(starts).join(", ")}, not “${name}”.`);
}
const { close, ...said } = await start(file);
process.send?.(said);
process.on("disconnect", () => {
  void close().then(() => process.exit(0));
});
