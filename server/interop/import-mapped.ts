import { createHash } from "node:crypto";
import { withCharityRegister } from "../organisations/identifiers.ts";
import { ListingBasis, OrganisationKind, Voice } from "../organisations/organisation.enums.ts";
import { keyOf } from "../platform/identifiers.ts";
import { phrase } from "../platform/language.ts";
import { Refusal } from "../platform/refusal.ts";
import { fold } from "../platform/words.ts";
import { unguarded } from "./download-cells.ts";
import { kindIn, voiceIn } from "./import-kinds.ts";
import { readableName } from "./import-names.ts";
import { listedTermsIn } from "./import-listed.ts";
import { note } from "./import-note.ts";
import { ownScheme, type ReadRow } from "./import-record.ts";
import { mustStandOnce, type Table, type TableRow } from "./import-table.ts";
import { nameOf, textOf } from "./import-texts.ts";
import { numberOf, postcodeOf, websiteOf, yearOf } from "./import-values.ts";
import { written } from "./import-numbers.ts";
import { listedFields, type ListTerms } from "./list-terms.ts";

/*
 * Any list of organisations, with a mapping that says which column holds what. What is imported so is listed on nobody's
 * register: it shows only once the organisation itself agrees.
 */

/** What a column can hold, and the names by which it is guessed. */
export const mappableFields = {
  key: ["identifier", "id", "key", "reference"],
  name: ["name", "organisation", "organisation_name", "organization", "charity_name"],
  otherNames: ["other_names", "also_known_as", "alias"],
  identifiers: ["identifiers", "org_id", "charity_number", "company_number", "register_numbers"],
  kind: ["kind", "type", "legal_form"],
  voice: ["voice"],
  purpose: ["purpose", "description", "activities", "what_we_do", "about", "what_it_is_for"],
  website: ["website", "web", "url", "web_address"],
  postcode: ["postcode", "post_code", "zip"],
  foundedYear: ["founded", "founded_year", "year", "year_it_began"],
  languages: ["languages", "language", "languages_spoken", "languages_offered", "community_languages", "spoken_languages"],
  areas: [
    "area_codes", "areas", "area", "areas_covered", "area_covered", "areas_of_operation", "area_of_operation", "areas_of_work",
    "where_they_work", "where_it_works", "coverage",
  ],
  skills: ["skills", "skill", "capabilities", "what_they_do", "what_they_offer", "services", "services_offered", "expertise", "ukcat", "uk_cat"],
  communities: [
    "communities", "community", "communities_served", "who_they_work_with", "who_they_serve", "who_they_support", "who_it_is_for",
    "people_served", "beneficiaries", "client_group", "client_groups", "target_group", "target_groups",
  ],
} as const;

/** What a column can hold. */
export type MappableField = keyof typeof mappableFields;

/** Which column of a table holds what. */
export type Mapping = Partial<Record<MappableField, string>>;

/** Guesses which columns hold what, by their names. */
export function guessMapping(columns: readonly string[]): Mapping {
  const known = new Map(columns.map((column) => [column.toLowerCase().replace(/[^a-z]+/g, "_").replace(/^_|_$/g, ""), column]));
  const guessed = Object.entries(mappableFields).flatMap(([field, names]) => {
    const name = names.find((one) => known.has(one));
    return name ? [[field, known.get(name)]] : [];
  });
  return Object.fromEntries(guessed) as Mapping;
}

/** So many columns are named to people who did not say which one is meant. */
const mostNamed = 10;

function checkMapping(table: Table, mapping: Mapping): void {
  if (!mapping.name) {
    const columns = table.columns.slice(0, mostNamed).join("; ");
    throw Refusal.invalid(
      ["mapping", "name"],
      phrase("Say which column holds the name. The first row of the file names these: {columns}.", { columns }),
    );
  }
  for (const [field, column] of Object.entries(mapping)) {
    if (!(field in mappableFields) || !table.columns.includes(column)) {
      throw Refusal.invalid(["mapping", field], `There is no column “${column}”, or nothing called “${field}” to read from it.`);
    }
    if (/trustee/i.test(column)) {
      throw Refusal.invalid(["mapping", field], phrase("“{column}” holds names of people, which are never taken in.", { column }));
    }
  }
  mustStandOnce(table, Object.values(mapping));
}

function readCells(cells: Record<string, string>, mapping: Mapping, today: string, terms: ListTerms): Omit<ReadRow, "row"> {
  const column = (field: MappableField): string => mapping[field] ?? field;
  const cellAsWritten = (field: MappableField): string => (mapping[field] ? (cells[mapping[field]] ?? "") : "");
  // Lists that were taken out of a directory carry its ids: in the same one, they say which page each row is.
  const directoryKey = keyOf(cellAsWritten("key").trim().toLowerCase(), "org");
  // In such a list an apostrophe keeps words from running as a formula; in any other it belongs to the words.
  const cell = (field: MappableField): string => (directoryKey ? unguarded(cellAsWritten(field)) : cellAsWritten(field));
  const name = nameOf(column("name"), cell("name"));
  if (name.value === null) {
    return { record: null, notes: name.notes };
  }
  const typed = cell("identifiers").split(/[;,|\s]+/).filter((text) => text !== "");
  // Letters alone do not tell a charity of Scotland from a company; the name of the column does.
  const ofCharities = /charit/i.test(column("identifiers"));
  const withRegister = (text: string): string => (ofCharities || /^\d+$/.test(text) ? withCharityRegister(text) : text);
  const numbers = typed.map((text) => ({ text, number: numberOf(withRegister(text)) }));
  const wrong = numbers.filter(({ number }) => number === null);
  const good = numbers.flatMap(({ number }) => number ?? []);
  const postcode = postcodeOf(column("postcode"), cell("postcode"));
  const website = websiteOf(column("website"), cell("website"));
  const purpose = textOf(column("purpose"), cell("purpose"));
  const kind = kindIn(cell("kind"));
  const voice = voiceIn(cell("voice"));
  const year = yearOf(column("foundedYear"), cell("foundedYear"), today);
  const readable = readableName(name.value);
  const listed = listedTermsIn(
    listedFields.filter((field) => mapping[field]).map((field) => ({ field, column: column(field), cell: cell(field) })),
    terms,
  );
  const [first] = good;
  const own = (first && written(first)) || cell("key") || `${fold(readable)} ${postcode.value ?? ""}`;
  return {
    record: {
      // The number of a register is the register's entry; a list is only known again by a key of its own.
      number: { scheme: ownScheme, value: directoryKey ?? createHash("sha256").update(own).digest("hex").slice(0, 32) },
      basis: ListingBasis.CONSENT,
      facts: {
        name: readable,
        otherNames: cell("otherNames").split(/[;|]/).map((text) => text.trim()).filter((text) => text !== ""),
        kind: kind ?? (good.some(({ scheme }) => /CHC|SC$|NIC/.test(scheme)) ? OrganisationKind.CHARITY : OrganisationKind.OTHER),
        purpose: purpose.value ?? "",
        website: website.value,
        postcode: postcode.value,
        identifiers: good.map(written),
        ...(Object.keys(listed.terms).length > 0 ? { terms: listed.terms } : {}),
      },
      voice: voice ?? Voice.COMMUNITY,
      registeredName: name.value,
      objects: null,
      registeredOn: null,
      incomeBand: null,
      foundedYear: year.value,
      tags: null,
      left: false,
    },
    notes: [
      ...[name, purpose, website, year].flatMap((read) => read.notes),
      ...(mapping.postcode ? postcode.notes : []),
      ...wrong.map(({ text }) => note("IDENTIFIER_WRONG", column("identifiers"), text)),
      ...(cell("kind") !== "" && kind === null ? [note("KIND_UNKNOWN", column("kind"), cell("kind"))] : []),
      ...(cell("voice") !== "" && voice === null ? [note("VOICE_UNKNOWN", column("voice"), cell("voice"))] : []),
      ...listed.notes,
    ],
  };
}

/**
 * Reads a list of organisations by a mapping.
 * @param today none began later.
 * @param terms finds what its cells say in words of the vocabulary.
 * @throws Refusal INVALID when the mapping names what is not there.
 */
export function organisationsIn(table: Table, mapping: Mapping, today: string, terms: ListTerms): (row: TableRow) => ReadRow {
  checkMapping(table, mapping);
  return ({ row, cells }) => {
    return cells ? { row, ...readCells(cells, mapping, today, terms) } : { row, record: null, notes: [note("ROW_MALFORMED")] };
  };
}
