import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import type { Config } from "../../server/platform/config.ts";
import { startServerOn } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";
import { databaseWith } from "../harness/templates.ts";
import { testConfig } from "../harness/test-config.ts";
import type { Kind } from "./figure.ts";

/** A database of its own with a partnership in it, and somebody who is signed in as its secretary. */
export interface Place {
  config: Config;
  cookie: string;
  drop(): Promise<void>;
}

/** Makes a database for one measurement, where the command line finds it too. */
export async function makePlace(kind: Kind): Promise<Place> {
  const made = await databaseWith(kind, "vocabulary");
  const dataFolder = mkdtempSync(join(tmpdir(), "kpd-reliability-"));
  const database = made.config.kind === "sqlite" ? { kind: "sqlite" as const, file: join(dataFolder, "directory.sqlite") } : made.config;
  if (made.config.kind === "sqlite" && database.kind === "sqlite") {
    renameSync(made.config.file, database.file);
  }
  const config = { ...testConfig(database), dataFolder };
  const server = await startServerOn(config);
  const secretary = { email: "farida@example.org", name: "Farida" };
  await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North", secretary });
  const { cookie } = await signIn(server, secretary.email);
  await server.close();
  return {
    config,
    cookie,
    drop: async () => {
      await made.drop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
