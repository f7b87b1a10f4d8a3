/*
 * Rows as the registers write them, each with one of the faults that real extracts have. Names and numbers are invented.
 */

/** The columns of the Charity Commission's extract that matter here, with trustees that must never be kept. */
const extractColumns = [
  "registered_charity_number",
  "linked_charity_number",
  "charity_name",
  "charity_registration_status",
  "date_of_registration",
  "date_of_removal",
  "latest_income",
  "charity_contact_postcode",
  "charity_contact_web",
  "charity_contact_email",
  "charity_contact_phone",
  "charity_company_registration_number",
  "charity_insolvent",
  "charity_is_cio",
  "charity_activities",
  "charity_trustee",
] as const;

type Cells = Partial<Record<(typeof extractColumns)[number], string>>;

const usual: Cells = {
  linked_charity_number: "0",
  charity_registration_status: "Registered",
  date_of_registration: "2011-03-04",
  latest_income: "12345",
  charity_contact_postcode: "B8 3BB",
  charity_contact_email: "zebedee@example.org",
  charity_contact_phone: "0121 496 0000",
  charity_insolvent: "False",
  charity_is_cio: "False",
  charity_trustee: "Zebedee Quill",
};

const rows: Cells[] = [
  { registered_charity_number: "9000001", charity_name: "ALUM ROCK WOMEN'S LUNCH CLUB", charity_activities: "A hot lunch for older women." },
  { registered_charity_number: "9000002", charity_name: "Saltley Bike Kitchen", charity_contact_web: "www.bikekitchen.example" },
  { registered_charity_number: "9000003", charity_name: "BORDESLEY DRUMS CIO", charity_is_cio: "True", charity_contact_postcode: "E1 7S" },
  { registered_charity_number: "9000004", charity_name: "", charity_activities: "Nameless work." },
  { registered_charity_number: "9000005", linked_charity_number: "2", charity_name: "A FUND OF ANOTHER" },
  { registered_charity_number: "9000006", charity_name: "GONE BEFORE", charity_registration_status: "Removed", date_of_removal: "2020-01-01" },
  { registered_charity_number: "9000007", charity_name: "Small Heath Sewing Circle", charity_company_registration_number: "2324869.0" },
  { registered_charity_number: "9000008", charity_name: "Nechells Advice Desk", charity_insolvent: "True", charity_contact_web: "none" },
  { registered_charity_number: "900000X", charity_name: "Wrong Number Trust" },
  { registered_charity_number: "9000001", charity_name: "ALUM ROCK WOMEN'S LUNCH CLUB", charity_activities: "A hot lunch for older women." },
  { registered_charity_number: "9000009", charity_name: "SALTLEY BIKE KITCHEN", charity_contact_postcode: "" },
];

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The rows as a table. */
export function extract(changes: readonly Cells[] = []): string {
  const all = rows.map((row) => {
    const changed = changes.find((change) => change.registered_charity_number === row.registered_charity_number);
    return { ...usual, ...row, ...changed };
  });
  const lines = all.map((row) => extractColumns.map((column) => quoted(row[column] ?? "")).join(","));
  return [extractColumns.join(","), ...lines].join("\r\n");
}
