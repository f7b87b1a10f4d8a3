import { connect, type Database } from "../../server/database/connect.ts";
import { atOneMoment } from "../../server/database/one-moment.ts";
import { integrityFaults, referenceFaults } from "../../server/database/soundness.ts";
import { sql } from "../../server/database/sql.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { firstBrokenLink } from "../../server/platform/audit-check.ts";
import type { Config } from "../../server/platform/config.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { entities } from "../../server/slices.ts";
import type { Sent } from "./load.ts";

/** Opens the database of a place beside whoever serves it. */
async function withRows<Result>(config: Config, work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await connect(config.database, entities);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** What the database holds of what was sent. */
export interface Stored {
  /** Acknowledged, but not there. */
  lost: number;
  /** There without its act, or an act without its group. */
  half: number;
  /** There although nobody was told so. */
  unanswered: number;
  /** There more than once. */
  twice: number;
  faults: string[];
}

/** Compares what was sent with what is there, one by one. */
export function compare(config: Config, sent: readonly Sent[]): Promise<Stored> {
  return withRows(config, async (database) => {
    const rows = await database.read.find(Organisation, { select: { id: true, name: true } });
    const keys = new Set(rows.map(({ id }) => id));
    const names = rows.map(({ name }) => name);
    const present = new Set(names);
    const [acts] = await database.rows<{ half: number | string }>(sql`
      select (select count(*) from organisation o where o."listingBasis" <> 'PUBLIC_REGISTER' and not exists (
          select 1 from audit_event e where e."subjectId" = o.id and e.action = 'organisation.registerOrganisation'))
        + (select count(*) from audit_event e where e.action = 'organisation.registerOrganisation' and not exists (
          select 1 from organisation o where o.id = e."subjectId")) as half`);
    const faults = await atOneMoment(database, async (manager) => [
      ...(await integrityFaults(manager)),
      ...(await referenceFaults(manager)),
      ...[await firstBrokenLink(manager)].flatMap((broken) => broken?.sentence ?? []),
    ]);
    return {
      lost: sent.filter(({ id }) => id !== null && !keys.has(keyOf(id, "org") ?? "")).length,
      half: Number(acts?.half),
      unanswered: sent.filter(({ id, name }) => id === null && present.has(name)).length,
      twice: names.length - present.size,
      faults,
    };
  });
}
