import type { LightMyRequestResponse } from "fastify";
import type { TestServer } from "./server.ts";

/** A record of the feed, as it is answered. */
export type Answered = { id: string } & Record<string, unknown>;

/** A page of the feed, as it is answered. */
export interface AnsweredPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: Answered[];
}

/** Asks an address of the feed, as a program somewhere does. */
export function getFeed(server: TestServer, url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
  return server.app.http.inject({ method: "GET", url, headers });
}

/** Every record of a list, page by page, the way a harvester reads it. */
export async function everyRecord(server: TestServer, url: string): Promise<Answered[]> {
  const records: Answered[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await getFeed(server, `${url}${url.includes("?") ? "&" : "?"}page=${page}&per_page=7`);
    const body = answer.json<AnsweredPage>();
    if (answer.statusCode !== 200) {
      throw new Error(answer.body);
    }
    records.push(...body.contents);
    if (body.last_page) {
      return records;
    }
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What each kind of record must have, by the field that holds it; what our own eyes can check without the schemas. */
const required: Record<string, string[]> = {
  services: ["id", "name", "status", "organization_id", "last_modified", "organization"],
  organizations: ["id", "name", "description"],
  organization: ["id", "name", "description"],
  service_at_locations: ["id", "service_id", "location"],
  location: ["id", "location_type", "latitude", "longitude"],
  taxonomies: ["id", "name", "description"],
  taxonomy_terms: ["id", "name", "description", "taxonomy", "taxonomy_id"],
  taxonomy_term: ["id", "name", "description", "taxonomy", "taxonomy_id"],
  attributes: ["id", "link_id", "link_type", "taxonomy_term_id", "taxonomy_term"],
  schedules: ["id", "freq", "byday", "opens_at", "closes_at"],
  service_areas: ["id", "name"],
  cost_options: ["id", "amount_description"],
  accessibility: ["id", "description"],
  organization_identifiers: ["id", "identifier_type", "identifier"],
  languages: ["id", "name", "code"],
  phones: ["id", "number"],
};

const statuses = ["active", "inactive", "temporarily closed"];

/** What is wrong with a record by the rules that both formats share, written down here once more, in our own words. */
export function flaws(kind: string, value: unknown, path = kind): string[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [`${path} is empty`] : value.flatMap((one, index) => flaws(kind, one, `${path}[${index}]`));
  }
  if (value === null || value === undefined || value === "") {
    return [`${path} is empty`];
  }
  if (typeof value !== "object") {
    return [];
  }
  const record = value as Record<string, unknown>;
  const missing = (required[kind] ?? [`a rule for ${kind}`]).filter((field) => !(field in record)).map((field) => `${path} lacks ${field}`);
  const ids = Object.entries(record).filter(([field, one]) => (field === "id" || field.endsWith("_id")) && !uuid.test(String(one)));
  const status = kind === "services" && !statuses.includes(String(record["status"])) ? [`${path}.status`] : [];
  const inner = Object.entries(record).flatMap(([field, one]) =>
    typeof one === "object" && one !== null ? flaws(field, one, `${path}.${field}`) : flaws("", one, `${path}.${field}`),
  );
  return [...missing, ...ids.map(([field]) => `${path}.${field} is no UUID`), ...status, ...inner];
}
