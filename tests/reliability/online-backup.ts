import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { onEach, type Figure, type Kind, type Measurement } from "./figure.ts";
import { sendGroup, type Sent } from "./load.ts";
import { makePlace } from "./place.ts";
import { command, prepare } from "./serving.ts";
import { compare } from "./stored.ts";

function longest(sent: readonly Sent[]): number {
  return Math.round(Math.max(0, ...sent.map(({ milliseconds }) => milliseconds)));
}

/** One person writes all the time; then a backup is made meanwhile, restored elsewhere and compared. */
async function underLoad(kind: Kind): Promise<Figure> {
  const place = await makePlace(kind);
  const served = await prepare().open(place.config);
  const file = join(place.config.dataFolder, "backup.sqlite");
  const head = join(place.config.dataFolder, "head.json");
  const before: Sent[] = [];
  while (before.length < 200) {
    before.push(await sendGroup(served.origin, place.cookie));
  }
  await command(place.config, ["check", "--export-head", head]);
  let done = false;
  const backing = command(place.config, ["backup", file]).finally(() => {
    done = true;
  });
  const during: Sent[] = [];
  while (!done) {
    during.push(await sendGroup(served.origin, place.cookie));
  }
  const backup = await backing;
  await served.end("SIGTERM");
  const elsewhere = mkdtempSync(join(place.config.dataFolder, "elsewhere-"));
  const config = { ...place.config, dataFolder: elsewhere, database: { kind: "sqlite" as const, file: join(elsewhere, "directory.sqlite") } };
  const restored = await command(config, ["restore", file, "--head", head]);
  const checked = await command(config, ["check", "--head", head]);
  const { lost, half, faults } = await compare(config, before);
  await place.drop();
  return {
    requirement: 7,
    what: "A backup made while people write restores whole",
    on: kind,
    figure:
      `backup in ${backup.seconds.toFixed(1)} s (starting included) beside ${during.length} writes; restored with ${lost} of ${before.length} earlier writes lost, ` +
      `${half} half, check ended with ${checked.code}; longest write ${longest(during)} ms, without a backup ${longest(before)} ms`,
    holds: backup.code === 0 && restored.code === 0 && checked.code === 0 && lost + half + faults.length === 0 && during.length > 0,
  };
}

/** Requirement 7. */
export const onlineBackup: Measurement = { name: "online-backup", short: true, measure: ({ kinds, cycles }) => onEach(cycles > 10 ? kinds : ["sqlite"], underLoad) };
