import type { FeedRecord } from "./feed-record.ts";

/** A table of the HSDS tabular data package. */
interface Table {
  /** Its columns in order; numbers are told from text for the description of the package. */
  columns: readonly string[];
  /** Which columns point to the id of another table, or of their own. */
  pointsTo?: Record<string, TableName>;
}

const numbers = new Set(["latitude", "longitude"]);

/** The tables that are written, each a file of its name; the names and columns are those of HSDS 3.0. */
export const tables = {
  organizations: {
    columns: ["id", "name", "alternate_name", "description", "email", "website", "legal_status", "uri", "parent_organization_id"],
    pointsTo: { parent_organization_id: "organizations" },
  },
  organization_identifiers: {
    columns: ["id", "organization_id", "identifier_scheme", "identifier_type", "identifier"],
    pointsTo: { organization_id: "organizations" },
  },
  phones: { columns: ["id", "organization_id", "number", "description"], pointsTo: { organization_id: "organizations" } },
  programs: { columns: ["id", "organization_id", "name", "description"], pointsTo: { organization_id: "organizations" } },
  services: {
    columns: [
      "id", "organization_id", "program_id", "name", "description", "status", "application_process", "fees_description", "eligibility_description",
      "assured_date", "last_modified",
    ],
    pointsTo: { organization_id: "organizations", program_id: "programs" },
  },
  schedules: {
    columns: ["id", "service_id", "freq", "byday", "opens_at", "closes_at", "notes"],
    pointsTo: { service_id: "services" },
  },
  service_areas: { columns: ["id", "service_id", "name", "uri"], pointsTo: { service_id: "services" } },
  languages: { columns: ["id", "service_id", "name", "code"], pointsTo: { service_id: "services" } },
  funding: { columns: ["id", "service_id", "source"], pointsTo: { service_id: "services" } },
  cost_options: { columns: ["id", "service_id", "amount_description"], pointsTo: { service_id: "services" } },
  locations: { columns: ["id", "location_type", "name", "latitude", "longitude"] },
  accessibility: { columns: ["id", "location_id", "description"], pointsTo: { location_id: "locations" } },
  service_at_location: {
    columns: ["id", "service_id", "location_id"],
    pointsTo: { service_id: "services", location_id: "locations" },
  },
  taxonomies: { columns: ["id", "name", "description"] },
  taxonomy_terms: {
    columns: ["id", "code", "name", "description", "parent_id", "taxonomy", "taxonomy_id"],
    pointsTo: { parent_id: "taxonomy_terms", taxonomy_id: "taxonomies" },
  },
  attributes: {
    columns: ["id", "link_id", "taxonomy_term_id", "link_type", "link_entity"],
    pointsTo: { taxonomy_term_id: "taxonomy_terms" },
  },
} satisfies Record<string, { columns: readonly string[]; pointsTo?: Record<string, string> }>;

/** The name of a table. */
export type TableName = keyof typeof tables;

/** The name of a table for each field that holds records of it. */
const tableOfField: Record<string, TableName> = {
  organization_identifiers: "organization_identifiers",
  phones: "phones",
  schedules: "schedules",
  service_areas: "service_areas",
  languages: "languages",
  cost_options: "cost_options",
  funding: "funding",
  accessibility: "accessibility",
  service_at_locations: "service_at_location",
  attributes: "attributes",
};

/** What a record inside another is called there by its key. */
const keyOfParent: Partial<Record<TableName, string>> = {
  organizations: "organization_id",
  services: "service_id",
  locations: "location_id",
};

/** A row of a table. */
export interface TableRow {
  table: TableName;
  values: FeedRecord;
}

/** A record and all that hangs on it, as rows; the organisation of a service and the terms have rows of their own. */
export function rowsOf(table: TableName, record: FeedRecord): TableRow[] {
  const location = record["location"] as FeedRecord | undefined;
  const program = record["program"] as FeedRecord | undefined;
  const own: FeedRecord = location ? { ...record, location_id: location.id } : record;
  const key = keyOfParent[table];
  const inner = Object.entries(record).flatMap(([field, held]) => {
    const inside = tableOfField[field];
    if (!inside || !Array.isArray(held)) {
      return [];
    }
    return (held as FeedRecord[]).flatMap((one) => rowsOf(inside, key ? { [key]: record.id, ...one } : one));
  });
  return [...(program ? rowsOf("programs", program) : []), ...(location ? rowsOf("locations", location) : []), { table, values: own }, ...inner];
}

/** A key by Table Schema 1: a table names itself with an empty text. */
function foreignKey(table: TableName, column: string, other: TableName): object {
  return { fields: column, reference: { resource: other === table ? "" : other, fields: "id" } };
}

/** The description of the package (datapackage.json): which files there are, and what stands in their columns. */
export function descriptionOfPackage(made: string): object {
  const resources = Object.entries(tables as Record<TableName, Table>).map(([name, { columns, pointsTo }]) => ({
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map((column) => ({ name: column, type: numbers.has(column) ? "number" : "string" })),
      primaryKey: "id",
      foreignKeys: Object.entries(pointsTo ?? {}).map(([column, other]) => foreignKey(name as TableName, column, other)),
    },
  }));
  return { name: "human_services_data", title: "Human Services Data Specification 3.0", profile: "tabular-data-package", created: made, resources };
}
