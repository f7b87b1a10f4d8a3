import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { importFile } from "../../server/interop/import-command.ts";
import { everyRecord, type Answered } from "./feed.ts";
import type { TestServer } from "./server.ts";

/** A line of the report that an import writes. */
export interface ReportLine {
  row: string;
  result: string;
  organisation: string;
  name: string;
  field: string;
  reason: string;
  value: string;
}

/** Imports a file of a feed as the command does. */
export async function importFeed(server: TestServer, file: string, dryRun = false): Promise<{ said: string; lines: ReportLine[] }> {
  const ctx = await server.app.contextFor(null);
  const report = `${file}.report.csv`;
  const choices = { format: "hsds", file, dryRun, report, extractOn: "2026-11-01", taxonomy: null, coded: null, mapping: null };
  const said = await importFile(ctx, choices, () => undefined);
  return { said, lines: parse(readFileSync(report), { columns: true, bom: true }) };
}

/** What everybody may read in the feed, organisations and services with all that hangs on them. */
export async function wholeFeed(server: TestServer): Promise<{ organizations: Answered[]; services: Answered[] }> {
  const organizations = await everyRecord(server, "/hsds/organizations?full=true");
  const services = await everyRecord(server, "/hsds/services?full=true");
  return { organizations, services };
}

/** Fields that hold keys, moments, contacts or places: an import does not carry them over. */
const left = /^(id|.*_id|uri|email|phones|legal_status|assured_date|last_modified|service_at_locations|link_entity|taxonomy_term_id)$/;

function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => JSON.stringify(plain(one))).sort();
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const kept = Object.entries(value).filter(([field]) => !left.test(field));
  return Object.fromEntries(kept.sort(([one], [other]) => one.localeCompare(other)).map(([field, inner]) => [field, plain(inner)]));
}

/** What of a feed an import carries over, in an order of its own, to be compared. */
export function carriedOver({ organizations, services }: { organizations: Answered[]; services: Answered[] }): unknown {
  const byName = (one: unknown, other: unknown): number => JSON.stringify(one).localeCompare(JSON.stringify(other));
  return { organizations: organizations.map(plain).sort(byName), services: services.map(plain).sort(byName) };
}
