import { createHash } from "node:crypto";
import { listedFields, mappableFields, type MappableField, type Mapping } from "../../schema/list-columns.ts";
import { withCharityRegister } from "../organisations/identifiers.ts";
import { ListingBasis, OrganisationKind, Voice } from "../organisations/organisation.enums.ts";
import { keyOf } from "../platform/identifiers.ts";
import { phrase } from "../platform/language.ts";
import { Refusal } from "../platform/refusal.ts";
import { fold } from "../platform/words.ts";
import { kindIn, voiceIn } from "./import-kinds.ts";
import { readableName } from "./import-names.ts";
import { listedTermsIn } from "./import-listed.ts";
import { note } from "./import-note.ts";
import { ownScheme, type ReadRow } from "./import-record.ts";
import { mustStandOnce, type Table, type TableRow } from "./import-table.ts";
import { nameInCell, textOfCell, wordsInCell } from "./import-texts.ts";
import { numberOf, postcodeOf, websiteOf, yearOf } from "./import-values.ts";
import { written } from "./import-numbers.ts";
import type { ListTerms } from "./list-terms.ts";

/*
 * Any list of organisations, with a mapping that says which column holds what. What is imported so is listed on nobody's
 * register: it shows only once the organisation itself agrees.
 */

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
  const raw = (field: MappableField): string => (mapping[field] ? (cells[mapping[field]] ?? "") : "");
  const cell = (field: MappableField): string => textOfCell(raw(field));
  // Lists that were taken out of a directory carry its ids: in the same one, they say which page each row is.
  const directoryKey = keyOf(cell("key").toLowerCase(), "org");
  const name = nameInCell(column("name"), raw("name"));
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
  const purpose = wordsInCell(column("purpose"), raw("purpose"));
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
