/*
 * The tables of an HSDS tabular data package, put together again into the records that a feed answers. Both the service
 * and the admin read packages: the command line whole ones, the admin cuts them into parts that a request can carry.
 */

/** A record as JSON holds it. */
type PackageRecord = Record<string, unknown>;

/** A row of a table: its cells by the names of the columns, null where it does not have as many. */
export interface PackageRow {
  row: number;
  cells: Record<string, string> | null;
}

/** A table of a package. */
export interface PackageTable {
  name: string;
  columns: readonly string[];
  rows: readonly PackageRow[];
}

/** What of a package belongs to no record that could be kept: where it stands, why, and what stood there. */
export interface LostOfPackage {
  code: "COLUMN_MISSING" | "ID_REPEATED" | "ID_UNKNOWN" | "NAME_MISSING" | "ROW_MALFORMED" | "TABLE_MISSING" | "TABLE_NOT_TAKEN";
  field: string;
  value: string | null;
}

/** A package as a feed would answer it. */
export interface JoinedPackage {
  organizations: PackageRecord[];
  services: PackageRecord[];
  lost: LostOfPackage[];
}

/** The file that describes a package. */
export const descriptionName = "datapackage.json";

/** Other spellings of tables, which stand in the examples of the format. */
const spellings: Record<string, string> = {
  address: "addresses",
  attribute: "attributes",
  schedule: "schedules",
  service_at_locations: "service_at_location",
  taxonomy: "taxonomies",
};

/** The table that a column with the key of another record points to, the closest first. */
const pointsTo: Record<string, string> = {
  phone_id: "phones",
  contact_id: "contacts",
  service_at_location_id: "service_at_location",
  service_id: "services",
  location_id: "locations",
  organization_id: "organizations",
};

/** In which field of its parent the rows of a table stand, and by which of its columns they find it. */
const children: Record<string, { field: string; keys: readonly string[] }> = {
  accessibility: { field: "accessibility", keys: ["location_id"] },
  addresses: { field: "addresses", keys: ["location_id"] },
  contacts: { field: "contacts", keys: ["service_at_location_id", "service_id", "location_id", "organization_id"] },
  cost_options: { field: "cost_options", keys: ["service_id"] },
  funding: { field: "funding", keys: ["service_id", "organization_id"] },
  languages: { field: "languages", keys: ["phone_id", "service_id", "location_id"] },
  organization_identifiers: { field: "organization_identifiers", keys: ["organization_id"] },
  phones: { field: "phones", keys: ["contact_id", "service_at_location_id", "service_id", "location_id", "organization_id"] },
  programs: { field: "programs", keys: ["organization_id"] },
  required_documents: { field: "required_documents", keys: ["service_id"] },
  schedules: { field: "schedules", keys: ["service_at_location_id", "service_id", "location_id"] },
  service_areas: { field: "service_areas", keys: ["service_id"] },
  service_at_location: { field: "service_at_locations", keys: ["service_id"] },
};

/** Columns without which a table says too little; its rows are read all the same, and refused one by one. */
const needs: Record<string, readonly string[]> = { organizations: ["name"], services: ["organization_id"] };

const others = ["organizations", "services", "locations", "taxonomies", "taxonomy_terms", "attributes"];

/** What a file or resource is as a table: its name without folder and ending, as we spell it. */
export function tableNameOf(path: string): string {
  const name = (path.split("/").at(-1) ?? "").replace(/\.csv$/i, "").toLowerCase();
  return spellings[name] ?? name;
}

function isRecord(value: unknown): value is PackageRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Which tables a description names, each with its files; null where it names none. */
export function tablesDescribed(description: unknown): { name: string; paths: string[] }[] | null {
  const resources = isRecord(description) && Array.isArray(description["resources"]) ? description["resources"].filter(isRecord) : [];
  const named = resources.flatMap(({ name, path }) => {
    const paths = [path].flat().filter((one): one is string => typeof one === "string");
    return paths.length > 0 ? [{ name: tableNameOf(typeof name === "string" ? name : (paths[0] ?? "")), paths }] : [];
  });
  return named.length > 0 ? named : null;
}

/** One record that is being put together, and the row it comes from. */
interface Kept {
  record: PackageRecord;
  table: string;
  row: number;
}

class Joining {
  readonly lost: LostOfPackage[] = [];
  private readonly kept = new Map<string, Kept[]>();
  private readonly byId = new Map<string, Map<string, Kept>>();

  lose(code: LostOfPackage["code"], field: string, value: string | null): void {
    this.lost.push({ code, field, value });
  }

  rows(table: string): readonly Kept[] {
    return this.kept.get(table) ?? [];
  }

  find(table: string, id: unknown): Kept | undefined {
    return typeof id === "string" ? this.byId.get(table)?.get(id) : undefined;
  }

  /** Takes the rows of a table: each id once, empty cells left out. */
  take({ name, columns, rows }: PackageTable): void {
    const kept = this.kept.get(name) ?? [];
    const byId = this.byId.get(name) ?? new Map<string, Kept>();
    this.kept.set(name, kept);
    this.byId.set(name, byId);
    const needed = needs[name] ?? children[name]?.keys ?? [];
    if (rows.length > 0 && needed.length > 0 && !needed.some((column) => columns.includes(column))) {
      this.lose("COLUMN_MISSING", `${name}.${needed.at(-1)}`, `${rows.length}`);
      if (!(name in needs)) {
        return;
      }
    }
    for (const { row, cells } of rows) {
      if (cells === null) {
        this.lose("ROW_MALFORMED", name, `${row}`);
        continue;
      }
      const record: PackageRecord = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ""));
      const id = cells["id"] ?? "";
      const earlier = id === "" ? undefined : byId.get(id);
      if (earlier === undefined) {
        const one = { record, table: name, row };
        kept.push(one);
        if (id !== "") {
          byId.set(id, one);
        }
      } else if (JSON.stringify(earlier.record) !== JSON.stringify(record)) {
        this.lose("ID_REPEATED", `${name}.id`, `${row}: ${id}`);
      }
    }
  }

  /** Puts a record into a list of another. */
  static hang(parent: Kept, field: string, record: PackageRecord): void {
    const list = parent.record[field];
    if (Array.isArray(list)) {
      list.push(record);
    } else {
      parent.record[field] = [record];
    }
  }

  /** Puts each row of a table where it belongs. */
  hangRows(table: string): void {
    const child = children[table];
    const rows = this.rows(table);
    if (!child || rows.length === 0) {
      return;
    }
    const { field, keys } = child;
    for (const { record, row } of rows) {
      const key = keys.find((one) => record[one] !== undefined);
      const parent = key === undefined ? undefined : this.find(pointsTo[key] ?? "", record[key]);
      if (parent) {
        Joining.hang(parent, field, record);
      } else {
        this.lose("ID_UNKNOWN", `${table}.${key ?? keys.at(-1)}`, `${row}: ${key === undefined ? "" : String(record[key])}`);
      }
    }
  }

  /** Puts places where services are, and where organisations are. */
  hangPlaces(): void {
    const used = new Set<Kept>();
    for (const { record, row } of this.rows("service_at_location")) {
      const place = this.find("locations", record["location_id"]);
      if (place) {
        record["location"] = place.record;
        used.add(place);
      } else if (record["location_id"] !== undefined) {
        this.lose("ID_UNKNOWN", "service_at_location.location_id", `${row}: ${String(record["location_id"])}`);
      }
    }
    for (const place of this.rows("locations")) {
      const { record, row } = place;
      const owner = this.find("organizations", record["organization_id"]);
      if (owner) {
        Joining.hang(owner, "locations", record);
      } else if (!used.has(place)) {
        this.lose("ID_UNKNOWN", "locations.organization_id", `${row}: ${String(record["organization_id"] ?? "")}`);
      }
    }
  }

  /** Puts terms, with the name of their taxonomy, on whatever they are said of. */
  hangTerms(): void {
    for (const { record } of this.rows("taxonomy_terms")) {
      record["taxonomy"] ??= this.find("taxonomies", record["taxonomy_id"])?.record["name"];
    }
    for (const { record, row } of this.rows("attributes")) {
      const term = this.find("taxonomy_terms", record["taxonomy_term_id"]);
      const owner = [...this.byId.keys()].map((table) => this.find(table, record["link_id"])).find((one) => one !== undefined);
      if (term && owner) {
        Joining.hang(owner, "attributes", { ...record, taxonomy_term: term.record });
      } else {
        const key = term ? "link_id" : "taxonomy_term_id";
        this.lose("ID_UNKNOWN", `attributes.${key}`, `${row}: ${String(record[key] ?? "")}`);
      }
    }
  }

  /** The records of a table that say whose they are; the others are lost. */
  named(table: string): PackageRecord[] {
    return this.rows(table).flatMap(({ record, row }) => {
      const isNamed = record["id"] !== undefined || record["name"] !== undefined;
      if (!isNamed) {
        this.lose("NAME_MISSING", `${table}.name`, `${row}`);
      }
      return isNamed ? [record] : [];
    });
  }
}

/**
 * Puts the tables of a package together by their keys. What belongs nowhere, is there twice or is in a table that is not
 * read comes back as lost, with the number of its row; nothing is dropped without being said.
 * @param missing the files that the description names and that are not there.
 */
export function joinPackage(tables: readonly PackageTable[], missing: readonly string[]): JoinedPackage {
  const joining = new Joining();
  missing.forEach((path) => joining.lose("TABLE_MISSING", path, null));
  for (const table of tables) {
    if (table.name in children || others.includes(table.name)) {
      joining.take(table);
    } else if (table.rows.length > 0) {
      joining.lose("TABLE_NOT_TAKEN", table.name, `${table.rows.length}`);
    }
  }
  Object.keys(children).forEach((table) => joining.hangRows(table));
  joining.hangPlaces();
  joining.hangTerms();
  for (const { record, row } of joining.rows("services")) {
    const program = record["program_id"];
    if (program !== undefined && !joining.find("programs", program)) {
      joining.lose("ID_UNKNOWN", "services.program_id", `${row}: ${String(program)}`);
    }
  }
  return { organizations: joining.named("organizations"), services: joining.named("services"), lost: joining.lost };
}
