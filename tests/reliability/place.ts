import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import type { Config, DatabaseConfig } from "../../server/platform/config.ts";
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

/** Makes a database for one measurement, where the command line finds it too, on a disk that commits wait for. */
export async function makePlace(kind: Kind): Promise<Place> {
  const made = await databaseWith(kind, "vocabulary");
  const dataFolder = mkdtempSync(join(tmpdir(), "kpd-reliability-"));
  const database = onDisk(made.config, dataFolder);
  return furnish(database, dataFolder, made.drop);
}

/** Tests keep their files in memory and let PostgreSQL commit later; here that is what is measured. */
function onDisk(database: DatabaseConfig, dataFolder: string): DatabaseConfig {
  if (database.kind === "sqlite") {
    const file = join(dataFolder, "directory.sqlite");
    copyFileSync(database.file, file);
    return { kind: "sqlite", file };
  }
  const url = new URL(database.url);
  url.searchParams.delete("options");
  return { kind: "postgres", url: url.href };
}

/** Sets a partnership up in a database, and signs its secretary in. */
export async function furnish(database: DatabaseConfig, dataFolder: string, drop: () => Promise<void>): Promise<Place> {
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
      await drop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
