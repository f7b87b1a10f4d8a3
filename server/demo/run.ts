import { rmSync } from "node:fs";
import { assemble } from "../app.ts";
import { listen } from "../commands.ts";
import { ConfigurationError, type Config } from "../platform/config.ts";
import { readDemoData } from "./demo-data.ts";
import { loadDemo } from "./load.ts";
import { demoKey, serveDemoSignIn, signInLinks } from "./sign-in.ts";

/** How the demonstration is started. */
export interface DemoChoices {
  /** Throws away what was done in it, and starts over. */
  fresh: boolean;
}

/** `npm run demo`: loads the demonstration once, serves the product, and prints a sign-in link for each person. */
export async function runDemo(config: Config, { fresh }: DemoChoices): Promise<void> {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  if (fresh) {
    startOver(config);
  }
  const app = await assemble(config);
  await loadDemo(app, print);
  const demo = readDemoData();
  const key = demoKey(config.dataFolder);
  serveDemoSignIn(app.http, app.auth, demo, key);
  const listening = await listen(app);
  const address = config.url ?? listening;
  print(`\n${signInLinks(demo, address, key)}\n`);
  print(`The demonstration is open at ${address}. People, votes, dates and applications in it are invented.`);
  print("Each link above signs you in as that person. Stop with Ctrl+C; npm run demo -- --fresh starts over.");
}

function startOver({ database }: Config): void {
  if (database.kind !== "sqlite") {
    throw new ConfigurationError("--fresh removes the embedded SQLite file only. Empty the PostgreSQL database yourself.");
  }
  for (const suffix of ["", "-wal", "-shm"]) {
    rmSync(`${database.file}${suffix}`, { force: true });
  }
}
