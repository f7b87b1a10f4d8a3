import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure, Measurement } from "./figure.ts";
import { makePlace } from "./place.ts";
import { prepare } from "./serving.ts";
import { sendGroup } from "./load.ts";

const commits = 50;

function hasStrace(): boolean {
  try {
    execFileSync("strace", ["-V"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const what = "Each commit reaches the disk: fsyncs ≥ commits";

/** Requirement 3. Only the kernel knows what reached the disk; strace asks it. */
async function measure(): Promise<Figure[]> {
  if (!hasStrace()) {
    return [{ requirement: 3, what, on: "sqlite", figure: "strace is not on this machine", holds: null }];
  }
  const place = await makePlace("sqlite");
  const folder = mkdtempSync(join(tmpdir(), "kpd-syncs-"));
  const served = await prepare().open(place.config);
  const log = join(folder, "calls");
  const tracer = spawn("strace", ["-f", "-q", "-e", "trace=fsync,fdatasync", "-o", log, "-p", String(served.child.pid)], { stdio: "ignore" });
  try {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    let acknowledged = 0;
    for (let count = 0; count < commits; count += 1) {
      acknowledged += (await sendGroup(served.origin, place.cookie)).id === null ? 0 : 1;
    }
    const ended = once(tracer, "exit");
    tracer.kill("SIGINT");
    await ended;
    const calls = readFileSync(log, "utf8").match(/f(data)?sync\(\d+\) += 0/g)?.length ?? 0;
    const figure = `${calls} syncs for ${acknowledged} acknowledged writes (each is noted once more with its answer)`;
    return [{ requirement: 3, what, on: "sqlite", figure, holds: calls >= acknowledged && acknowledged === commits }];
  } finally {
    await served.end("SIGTERM");
    await place.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Requirement 3. */
export const syncs: Measurement = { name: "syncs", short: false, measure };
