/** What columns of a list can hold, and the names by which they are guessed. */
export const mappable = {
  name: ["name", "organisation", "organisation_name", "organization", "charity_name", "title"],
  purpose: ["purpose", "description", "activities", "what_we_do", "about"],
  postcode: ["postcode", "post_code"],
  website: ["website", "web", "url"],
  identifiers: ["identifiers", "org_id", "charity_number", "company_number"],
  otherNames: ["other_names", "also_known_as", "alias"],
  kind: ["kind", "type", "legal_form"],
  voice: ["voice"],
  foundedYear: ["founded", "founded_year", "year"],
  key: ["id", "key", "reference"],
} as const;

/** What a column can hold. */
export type MappableField = keyof typeof mappable;

/** Which column holds what; an empty text is "not in the file". */
export type Mapping = Record<MappableField, string>;

/** All of them, in the order in which they are asked. */
export const mappableFields = Object.keys(mappable) as MappableField[];

/** Guesses which columns hold what. */
export function guess(columns: readonly string[]): Mapping {
  const known = new Map(columns.map((column) => [column.toLowerCase().replace(/[^a-z]+/g, "_").replace(/^_|_$/g, ""), column]));
  const entries = mappableFields.map((field) => [field, mappable[field].map((name) => known.get(name)).find(Boolean) ?? ""]);
  return Object.fromEntries(entries) as Mapping;
}

/** The column by which rows of a register are known. */
export function registerKey(columns: readonly string[]): string | undefined {
  return ["org_id", "registered_charity_number", "reg_number"].find((name) => columns.includes(name));
}
