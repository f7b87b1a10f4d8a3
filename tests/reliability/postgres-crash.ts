import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure, Measurement } from "./figure.ts";
import { sendGroup, writers } from "./load.ts";
import { ownPostgres } from "./own-postgres.ts";
import { furnish } from "./place.ts";
import { prepare } from "./serving.ts";
import { compare } from "./stored.ts";

const what = "PostgreSQL is killed under load and started again: nothing acknowledged is lost, and writing goes on";
const crashes = 3;
/** The longest that writing may take to go on once PostgreSQL answers again, in seconds. */
const patience = 5;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function crash(): Promise<Figure> {
  const postgres = await ownPostgres();
  if (postgres === null) {
    return { requirement: 10, what, on: "postgres", figure: "this machine has no PostgreSQL to start and kill", holds: null };
  }
  const dataFolder = mkdtempSync(join(tmpdir(), "kpd-reliability-"));
  const place = await furnish({ kind: "postgres", url: postgres.url }, dataFolder, postgres.remove);
  const served = await prepare().open(place.config);
  let goesOn = true;
  const writing = writers(6, served.origin, place.cookie, () => goesOn);
  const waits: number[] = [];
  for (let count = 0; count < crashes; count += 1) {
    await pause(1500);
    await postgres.kill();
    await pause(300);
    await postgres.start();
    const begun = performance.now();
    while ((await sendGroup(served.origin, place.cookie)).id === null && performance.now() - begun < 30_000) {
      await pause(20);
    }
    waits.push((performance.now() - begun) / 1000);
  }
  goesOn = false;
  const sent = await writing;
  const { code } = await served.end("SIGTERM");
  const { lost, half, faults } = await compare(place.config, sent);
  await place.drop();
  const uncaught = served.complaints().filter((line) => line.includes("nobody caught")).length;
  const acknowledged = sent.filter(({ id }) => id !== null).length;
  return {
    requirement: 10,
    what,
    on: "postgres",
    figure:
      `${crashes} crashes beside ${acknowledged} acknowledged writes: ${lost} lost, ${half} half-written, writes again ` +
      `${Math.max(...waits).toFixed(1)} s at most after it answers, ${uncaught} errors that nobody caught; the stop ends with ${code}`,
    holds: lost + half + faults.length + uncaught === 0 && Math.max(...waits) < patience && code === 0 && acknowledged > 0,
  };
}

/** Requirement 10, with a PostgreSQL of its own, since the one of the tests is everybody's. */
export const postgresCrash: Measurement = {
  name: "postgres-crash",
  short: false,
  measure: async ({ kinds }) => (kinds.includes("postgres") ? [await crash()] : []),
};
