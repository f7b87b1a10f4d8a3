import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flagsOfStart } from "../harness/started.ts";

/** A server that a benchmark started. */
export interface Running {
  url: string;
  close(): Promise<void>;
}

/** A server in a process of its own. */
export interface Apart extends Running {
  /** What it says of itself when it listens, beside its address. */
  said: Record<string, string>;
}

/** Starts a contender of `serve.ts` in a process of its own, so that it shares no thread with those who ask. */
export async function startApart(name: string, file: string): Promise<Apart> {
  const child = fork(join(import.meta.dirname, "serve.ts"), [name, file], {
    execArgv: [...flagsOfStart(), "--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const said = await new Promise<Record<string, string>>((resolve, reject) => {
    child.once("message", (message) => resolve(message as Record<string, string>));
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code} before it listened.`)));
  });
  return {
    url: said["url"] ?? "",
    said,
    close: () =>
      new Promise((closed) => {
        child.once("exit", () => closed());
        child.disconnect();
      }),
  };
}

/** Memory that a process holds now, in MB: all of it, and what is its own (not pages of the database file). */
export function memoryOf(pid: number | undefined): { all: number; own: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (field: string): number => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { all: megabytes("VmRSS"), own: megabytes("RssAnon") };
}
