/** What columns of a list can hold, and the names by which they are guessed. */
export const mappable = {
  name: ["name", "organisation", "organisation_name", "organization", "charity_name", "title"],
  purpose: ["purpose", "description", "activities", "what_we_do", "about", "what_it_is_for"],
  skills: ["skills", "skill", "capabilities", "what_they_do", "what_they_offer", "services", "services_offered", "expertise", "ukcat", "uk_cat"],
  communities: [
    "communities", "community", "communities_served", "who_they_work_with", "who_they_serve", "who_they_support", "who_it_is_for",
    "people_served", "beneficiaries", "client_group", "client_groups", "target_group", "target_groups",
  ],
  languages: ["languages", "language", "languages_spoken", "languages_offered", "community_languages", "spoken_languages"],
  areas: [
    "area_codes", "areas", "area", "areas_covered", "area_covered", "areas_of_operation", "area_of_operation", "areas_of_work",
    "where_they_work", "where_it_works", "coverage",
  ],
  postcode: ["postcode", "post_code"],
  website: ["website", "web", "url"],
  identifiers: ["identifiers", "org_id", "charity_number", "company_number", "register_numbers"],
  otherNames: ["other_names", "also_known_as", "alias"],
  kind: ["kind", "type", "legal_form"],
  voice: ["voice"],
  foundedYear: ["founded", "founded_year", "year", "year_it_began"],
  key: ["identifier", "id", "key", "reference"],
} as const;

/** Those of which a cell can hold several, in words of the vocabulary. */
export const listedFields: readonly string[] = ["skills", "communities", "languages", "areas"] satisfies (keyof typeof mappable)[];

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
