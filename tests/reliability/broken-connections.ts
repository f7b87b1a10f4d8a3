import { runOnPostgres } from "../harness/databases.ts";
import type { Figure, Measurement } from "./figure.ts";
import { sendGroup, writers } from "./load.ts";
import { makePlace } from "./place.ts";
import { prepare } from "./serving.ts";
import { compare } from "./stored.ts";

const breaks = 5;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** All connections to our own database are cut while people write. */
async function cut(): Promise<Figure> {
  const place = await makePlace("postgres");
  const { database } = place.config;
  const name = database.kind === "postgres" ? new URL(database.url).pathname.slice(1) : "";
  const served = await prepare().open(place.config);
  let goesOn = true;
  const writing = writers(6, served.origin, place.cookie, () => goesOn);
  const waits: number[] = [];
  for (let count = 0; count < breaks; count += 1) {
    await pause(700);
    await runOnPostgres(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`);
    const begun = performance.now();
    while ((await sendGroup(served.origin, place.cookie)).id === null && performance.now() - begun < 10_000) {
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
  return {
    requirement: 10,
    what: "PostgreSQL cuts every connection: nothing acknowledged is lost, and writing goes on",
    on: "postgres",
    figure:
      `${breaks} cuts beside ${sent.filter(({ id }) => id !== null).length} acknowledged writes: ${lost} lost, ${half} half-written, writes again after ` +
      `${Math.max(...waits).toFixed(1)} s at most, ${uncaught} errors that nobody caught; the stop ends with ${code}`,
    holds: lost + half + faults.length + uncaught === 0 && Math.max(...waits) < 5 && code === 0,
  };
}

/** Requirement 10, where every connection ends but PostgreSQL goes on. */
export const brokenConnections: Measurement = {
  name: "broken-connections",
  short: false,
  measure: async ({ kinds }) =>
    kinds.includes("postgres")
      ? [await cut()]
      : [{ requirement: 10, what: "PostgreSQL cuts every connection", on: "postgres", figure: "TEST_POSTGRES_URL is not set", holds: null }],
};
