import { withCharityRegister } from "../organisations/identifiers.ts";
import { ListingBasis, OrganisationKind, Voice } from "../organisations/organisation.enums.ts";
import { Refusal } from "../platform/refusal.ts";
import { readableName } from "./import-names.ts";
import { note, type Note } from "./import-note.ts";
import type { ImportedRecord, ReadRow } from "./import-record.ts";
import { mustStandOnce, type Table, type TableRow } from "./import-table.ts";
import { nameInCell, textOfCell, wordsInCell } from "./import-texts.ts";
import { companyNumberOf, dayOf, incomeBandOf, numberOf, postcodeOf, saysYes, websiteOf } from "./import-values.ts";

/*
 * Charities out of a register: the table `charity` of the Charity Commission's public extract, and tables with the
 * columns of the UK-CAT sample (which hold charities of all three registers of the United Kingdom). Trustees, contacts,
 * addresses and sums of money are not read.
 */

/** What is read, and the columns in which it may stand. */
const columnNames = {
  orgId: ["org_id"],
  number: ["registered_charity_number", "reg_number"],
  linked: ["linked_charity_number"],
  name: ["charity_name", "name"],
  otherNames: ["other_names", "known_as", "knownas"],
  status: ["charity_registration_status", "active"],
  removedOn: ["date_of_removal"],
  registeredOn: ["date_of_registration", "date_registered"],
  reporting: ["charity_reporting_status"],
  income: ["latest_income", "income"],
  postcode: ["charity_contact_postcode", "postcode"],
  website: ["charity_contact_web", "web", "website"],
  company: ["charity_company_registration_number", "company_number"],
  insolvent: ["charity_insolvent"],
  administration: ["charity_in_administration"],
  isCio: ["charity_is_cio"],
  activities: ["charity_activities", "activities"],
  objects: ["charitable_objects", "objects"],
  ukcat: ["ukcat"],
} as const;

type Field = keyof typeof columnNames;

/** Which column of a table holds what. */
type Columns = Partial<Record<Field, string>>;

/** Finds the columns by their names. @throws Refusal INVALID when a table holds no charities. */
function columnsOf(table: Table): Columns {
  const known = new Map(table.columns.map((column) => [column.toLowerCase().replace(/[^a-z]+/g, "_"), column]));
  const found = Object.entries(columnNames).flatMap(([field, names]) => {
    const name = names.find((one) => known.has(one));
    return name ? [[field, known.get(name)]] : [];
  });
  const columns = Object.fromEntries(found) as Columns;
  if (!columns.name || !(columns.orgId ?? columns.number)) {
    throw Refusal.invalid(
      "content",
      "These are not charities of a register: a column with the name (charity_name or name) and one with the number " +
        "(registered_charity_number or org_id) are needed.",
    );
  }
  mustStandOnce(table, Object.values(columns));
  return columns;
}

/** The column says that it holds numbers of charities, so that what is no other register's is one of England and Wales. */
function charityNumberIn(text: string): string {
  const written = withCharityRegister(text);
  return written === text && text !== "" ? `GB-CHC-${text}` : written;
}

const numberShape = /^GB-(CHC|SC|NIC)-/;

function tagsIn(cell: string): NonNullable<ImportedRecord["tags"]> {
  return cell.split(/[;,\s]+/).filter((code) => code !== "").map((code) => ({ scheme: "UK-CAT", code }));
}

function readCells(cells: Record<string, string>, columns: Columns, today: string): Omit<ReadRow, "row"> {
  const raw = (field: Field): string => (columns[field] ? (cells[columns[field]] ?? "") : "");
  const cell = (field: Field): string => textOfCell(raw(field));
  const column = (field: Field): string => columns[field] ?? field;
  const written = cell("orgId") || charityNumberIn(cell("number"));
  const number = numberOf(written);
  const reject = (...notes: Note[]): Omit<ReadRow, "row"> => ({ record: null, notes });
  if (written === "") {
    return reject(note("NUMBER_MISSING", column(columns.orgId ? "orgId" : "number")));
  }
  if (!number || !numberShape.test(`${number.scheme}-`)) {
    return reject(note("NUMBER_WRONG", column(columns.orgId ? "orgId" : "number"), written));
  }
  if (!/^0*$/.test(cell("linked"))) {
    return reject(note("LINKED_CHARITY", column("linked"), cell("linked")));
  }
  const name = nameInCell(column("name"), raw("name"));
  if (name.value === null) {
    return reject(...name.notes);
  }
  const status = cell("status");
  const left = cell("removedOn") !== "" || (status !== "" && !/^(registered|true|t|1|active)$/i.test(status));
  const postcode = postcodeOf(column("postcode"), cell("postcode"));
  const website = websiteOf(column("website"), cell("website"));
  const company = companyNumberOf(column("company"), cell("company"));
  const registeredOn = dayOf(column("registeredOn"), cell("registeredOn"), today);
  const activities = wordsInCell(column("activities"), raw("activities"));
  const objects = wordsInCell(column("objects"), raw("objects"));
  const others = cell("otherNames").split(/[;|]/).map((one) => readableName(one)).filter((one) => one !== "");
  const words = [name, postcode, website, company, registeredOn, activities, objects].flatMap((read) => read.notes);
  const purpose = activities.value ?? objects.value;
  return {
    record: {
      number,
      basis: ListingBasis.PUBLIC_REGISTER,
      facts: {
        name: readableName(name.value),
        otherNames: others,
        kind: saysYes(cell("isCio")) ? OrganisationKind.CIO : OrganisationKind.CHARITY,
        purpose: purpose ?? "",
        website: website.value,
        postcode: postcode.value,
        identifiers: company.value === null ? [] : [company.value],
      },
      // A register does not say with whose voice a charity speaks; that it speaks for a community is its own to say.
      voice: Voice.SERVICE_PROVIDER,
      registeredName: name.value,
      objects: objects.value,
      registeredOn: registeredOn.value,
      incomeBand: incomeBandOf(cell("income")),
      foundedYear: null,
      tags: columns.ukcat ? tagsIn(cell("ukcat")) : null,
      left,
    },
    notes: [
      ...words,
      ...(purpose === null ? [note("PURPOSE_MISSING", column("activities"))] : []),
      ...(activities.value === null && objects.value !== null ? [note("PURPOSE_FROM_OBJECTS", column("activities"))] : []),
      ...(saysYes(cell("insolvent")) || saysYes(cell("administration")) ? [note("INSOLVENT", column("insolvent"))] : []),
      ...(/overdue|default/i.test(cell("reporting")) ? [note("REPORTING_OVERDUE", column("reporting"), cell("reporting"))] : []),
    ],
  };
}

/**
 * Reads a table of charities, row by row.
 * @param today nothing in a register is younger.
 * @throws Refusal INVALID when it holds no charities.
 */
export function charitiesIn(table: Table, today: string): (row: TableRow) => ReadRow {
  const columns = columnsOf(table);
  return ({ row, cells }) => {
    return cells ? { row, ...readCells(cells, columns, today) } : { row, record: null, notes: [note("ROW_MALFORMED")] };
  };
}
