import { createHash } from "node:crypto";
import { connect } from "../../server/database/connect.ts";
import { entities } from "../../server/slices.ts";
import type { Config } from "../../server/platform/config.ts";
import { onEach, type Figure, type Kind, type Measurement } from "./figure.ts";
import { makePlace } from "./place.ts";
import { command } from "./serving.ts";

/** The tables with their columns, and how many rows each has, as one text. */
async function shapeOf(config: Config): Promise<string> {
  const database = await connect(config.database, entities);
  const runner = database.writer.createQueryRunner();
  try {
    const listed: { name: string }[] = await runner.query(
      config.database.kind === "sqlite"
        ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`
        : `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename`,
    );
    const shapes: string[] = [];
    for (const { name } of listed) {
      const columns = (await runner.getTable(name))?.columns.map((column) => column.name).sort();
      const [{ count }] = (await runner.query(`SELECT count(*) AS count FROM "${name}"`)) as [{ count: number }];
      shapes.push(`${name} ${String(columns)} ${Number(count)}`);
    }
    return createHash("sha256").update(shapes.join("\n")).digest("hex");
  } finally {
    await runner.release();
    await database.close();
  }
}

/** A database of the first release in which something stands where the newest step ends: it fails after all its other work. */
async function failing(kind: Kind): Promise<Figure> {
  const place = await makePlace(kind);
  const database = await connect(place.config.database, entities);
  if (kind === "sqlite") {
    await database.writer.query("PRAGMA foreign_keys = OFF");
  }
  await database.writer.undoLastMigration({ transaction: "all" });
  await database.writer.query("CREATE TABLE search_researcher (id text)");
  await database.close();
  const before = await shapeOf(place.config);
  const failed = await command(place.config, ["migrate"]);
  const after = await shapeOf(place.config);
  const mend = await connect(place.config.database, entities);
  await mend.writer.query("DROP TABLE search_researcher");
  await mend.close();
  const again = await command(place.config, ["migrate"]);
  const checked = await command(place.config, ["check"]);
  await place.drop();
  return {
    requirement: 6,
    what: "A failed migration leaves no trace, and the process says so",
    on: kind,
    figure:
      `ended with ${failed.code}, tables and rows ${before === after ? "as before" : "CHANGED"}; ` +
      `once mended it ends with ${again.code}, and a check with ${checked.code}`,
    holds: failed.code === 1 && before === after && again.code === 0 && checked.code === 0,
  };
}

/** Requirement 6. */
export const failedMigration: Measurement = { name: "failed-migration", short: false, measure: ({ kinds }) => onEach(kinds, failing) };
