import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const repository = join(import.meta.dirname, "..", "..");

/** What `npm start` tells Node.js itself. */
export function flagsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { scripts: { start: string } };
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}

/** The product, started by the command that installations use. */
export interface Started {
  origin: string;
  pid: number;
  /** What it has said so far. */
  said(): string;
  end(): Promise<void>;
}

/**
 * Starts the product as `npm start` does, on SQLite, on a port that is free.
 * @param folder where its data lies.
 * @throws Error with what it said when it ends before it listens.
 */
export async function startAsInstalled(folder: string): Promise<Started> {
  const server = spawn(process.execPath, [...flagsOfStart(), "server/run.mjs", "start"], {
    cwd: repository,
    env: {
      ...process.env,
      NODE_ENV: "production",
      KPD_SECRET: "a secret of this run that nobody else knows",
      KPD_DATA: folder,
      KPD_PORT: "0",
      DATABASE_URL: undefined,
    },
  });
  let said = "";
  const origin = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /"address":"([^"]+)"/u.exec(said)?.[1];
      if (address) {
        found(address);
      }
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", (code) => failed(new Error(`It ended with ${code}.\n${said}`)));
  });
  return {
    origin,
    pid: server.pid ?? 0,
    said: () => said,
    end: async () => {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
    },
  };
}
