import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onEach, type Figure, type Kind, type Measurement } from "./figure.ts";
import { writers } from "./load.ts";
import { makePlace } from "./place.ts";
import { command, prepare } from "./serving.ts";
import { compare } from "./stored.ts";

const charities = 3_000;

function extract(): string {
  const head = "registered_charity_number,linked_charity_number,charity_name,charity_registration_status,charity_activities";
  const rows = Array.from({ length: charities }, (_unused, index) => `${8_000_000 + index},0,Invented charity ${index},Registered,Help no ${index}`);
  return [head, ...rows].join("\n");
}

/** The directory serves and people write while the command line imports a register into the same database. */
async function beside(kind: Kind): Promise<Figure> {
  const place = await makePlace(kind);
  const served = await prepare().open(place.config);
  const file = join(place.config.dataFolder, "extract.csv");
  writeFileSync(file, extract());
  let done = false;
  const importing = command(place.config, ["import", "charities", file]).finally(() => {
    done = true;
  });
  const sent = await writers(4, served.origin, place.cookie, () => !done);
  const imported = await importing;
  const ended = await served.end("SIGTERM");
  const { lost, half, faults } = await compare(place.config, sent);
  await place.drop();
  const refused = sent.filter(({ id }) => id === null).length;
  const busy = /SQLITE_BUSY|deadlock/.test(imported.said + served.complaints().join("\n")) ? "some" : "0";
  return {
    requirement: 4,
    what: "A second process, the import of a register, writes beside the server",
    on: kind,
    figure:
      `${imported.seconds.toFixed(1)} s of import (${charities} charities) beside ${sent.length} writes over HTTP: ${busy} refusals of the database, ` +
      `${refused} writes unanswered, ${lost} lost, ${half} half-written`,
    holds: imported.code === 0 && ended.code === 0 && busy === "0" && refused + lost + half + faults.length === 0,
  };
}

/** Requirement 4. */
export const twoProcesses: Measurement = { name: "two-processes", short: false, measure: ({ kinds }) => onEach(kinds, beside) };
