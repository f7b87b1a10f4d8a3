import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";

/** A PostgreSQL server that nobody else uses, so that it can be killed. */
export interface OwnPostgres {
  url: string;
  /** Kills it as a loss of power would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same files. @returns after so many milliseconds it answers. */
  start(): Promise<number>;
  /** Ends it and takes its files away. */
  remove(): Promise<void>;
}

/** Whoever PostgreSQL is run as: it refuses to be run as root. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  const idOf = (flag: string): number => Number(execFileSync("id", [flag, "nobody"]).toString());
  return { uid: idOf("-u"), gid: idOf("-g") };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes and starts one; null where the machine has no `initdb` and `postgres` on its path. */
export async function ownPostgres(): Promise<OwnPostgres | null> {
  const who = owner();
  const folder = mkdtempSync(join(tmpdir(), "kpd-postgres-"));
  if (who) {
    chownSync(folder, who.uid, who.gid);
  }
  const files = join(folder, "data");
  try {
    execFileSync("initdb", ["-D", files, "-A", "trust", "-U", "postgres"], { ...who, cwd: folder, stdio: "ignore" });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let child: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = once(child, "exit");
      child.kill(signal);
      await gone;
    }
  };
  const start = async (): Promise<number> => {
    const begun = performance.now();
    const settings = ["-D", files, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", `unix_socket_directories=${folder}`];
    child = spawn("postgres", settings, { ...who, cwd: folder, stdio: "ignore" });
    while (!(await answers(url))) {
      if (child.exitCode !== null || performance.now() - begun > 30_000) {
        throw new Error("The PostgreSQL of this measurement did not start.");
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return performance.now() - begun;
  };
  await start();
  return {
    url,
    kill: () => end("SIGKILL"),
    start,
    remove: async () => {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
