import { fork, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Config } from "../../server/platform/config.ts";

const repository = join(import.meta.dirname, "..", "..");

/** The product in a process of its own. */
export interface Served {
  origin: string;
  child: ChildProcess;
  /** The errors in its log. */
  complaints(): string[];
  /** Ends it by a signal. @returns what it ended with. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: string | null }>;
}

/** A process that has read the product and waits to be told what to serve, so that starting takes no time of the cycle. */
export interface Waiting {
  open(config: Config): Promise<Served>;
  giveUp(): void;
}

/** Starts a process that waits. */
export function prepare(): Waiting {
  const child = fork(join(import.meta.dirname, "serve.ts"), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = once(child, "exit");
  return {
    giveUp: () => void child.kill("SIGKILL"),
    open: async (config) => {
      const started = once(child, "message");
      child.send({ ...config, logLevel: "error" });
      const first = await Promise.race([started, ended.then(() => null)]);
      if (first === null) {
        throw new Error(`The server ended before it listened.\n${said}`);
      }
      return {
        origin: String(first[0]),
        child,
        complaints: () => said.split("\n").filter((line) => line.startsWith("{")),
        end: async (signal) => {
          child.kill(signal);
          const [code, by] = (await ended) as [number | null, string | null];
          return { code, signal: by };
        },
      };
    },
  };
}

/** What a command of the command line ended with, and what it said. */
export interface Ended {
  code: number | null;
  said: string;
  seconds: number;
}

/** Runs a command of the command line as people do, on the database of a configuration. */
export async function command(config: Config, words: readonly string[]): Promise<Ended> {
  const { database, dataFolder, secret } = config;
  const begun = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts", ...words], {
    cwd: repository,
    env: {
      ...process.env,
      NODE_ENV: "production",
      KPD_SECRET: secret,
      KPD_DATA: dataFolder,
      KPD_LOG_LEVEL: "silent",
      ...(database.kind === "postgres" ? { DATABASE_URL: database.url } : {}),
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const [code] = (await once(child, "exit")) as [number | null];
  return { code, said, seconds: (performance.now() - begun) / 1000 };
}
