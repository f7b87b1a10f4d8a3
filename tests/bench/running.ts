import { fork } from "node:child_process";
import { join } from "node:path";

/** A server that a benchmark started. */
export interface Running {
  url: string;
  close(): Promise<void>;
}

/** Starts a contender of `serve.ts` in a process of its own, so that it shares no thread with those who ask. */
export async function startApart(name: "limit" | "product" | "usual", file: string): Promise<Running> {
  const child = fork(join(import.meta.dirname, "serve.ts"), [name, file], {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("message", (message) => resolve(String(message)));
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code} before it listened.`)));
  });
  return {
    url,
    close: () =>
      new Promise((closed) => {
        child.once("exit", () => closed());
        child.disconnect();
      }),
  };
}
