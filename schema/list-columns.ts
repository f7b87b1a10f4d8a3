/*
 * What columns of a list of organisations can hold, for whoever guesses it: the service for files that come without a mapping,
 * the screen for what it proposes. The names in Urdu, Bengali and Arabic are the heads of our own lists in those languages.
 */

/** What a column can hold, in the order in which it is asked, and the names by which it is guessed. */
export const mappableFields = {
  name: [
    "name", "organisation", "organisation_name", "organization", "organization_name", "charity_name", "title",
    "نام", "تنظیم", "নাম", "সংগঠন", "الاسم", "المنظمة",
  ],
  purpose: [
    "purpose", "description", "activities", "charity_activities", "what_we_do", "about", "what_it_is_for",
    "یہ_کس_لیے_ہے", "এটি_কীসের_জন্য", "لماذا_هي",
  ],
  skills: [
    "skills", "skill", "capabilities", "what_they_do", "what_they_offer", "services", "services_offered", "expertise", "ukcat", "uk_cat",
    "مہارتیں", "দক্ষতা", "المهارات",
  ],
  communities: [
    "communities", "community", "communities_served", "who_they_work_with", "who_they_serve", "who_they_support", "who_it_is_for",
    "people_served", "beneficiaries", "client_group", "client_groups", "target_group", "target_groups",
    "کمیونٹیاں", "জনগোষ্ঠী", "المجتمعات",
  ],
  languages: [
    "languages", "language", "languages_spoken", "languages_offered", "community_languages", "spoken_languages",
    "زبانیں", "ভাষা", "اللغات",
  ],
  areas: [
    "area_codes", "علاقوں_کے_کوڈ", "এলাকার_কোড", "رموز_المناطق",
    "areas", "area", "areas_covered", "area_covered", "areas_of_operation", "area_of_operation", "areas_of_work", "where_they_work",
    "where_it_works", "coverage", "علاقے", "এলাকা", "المناطق",
  ],
  postcode: ["postcode", "post_code", "zip"],
  website: ["website", "web", "url", "web_address", "ویب_سائٹ", "ওয়েবসাইট", "الموقع_الإلكتروني"],
  identifiers: [
    "identifiers", "org_id", "charity_number", "registered_charity_number", "company_number", "register_numbers",
    "رجسٹر_نمبر", "নিবন্ধন_নম্বর", "أرقام_السجلات",
  ],
  otherNames: ["other_names", "also_known_as", "alias", "دوسرے_نام", "অন্যান্য_নাম", "أسماء_أخرى"],
  kind: ["kind", "type", "legal_form", "قسم", "ধরন", "النوع"],
  voice: ["voice", "آواز", "কণ্ঠ", "الصوت"],
  foundedYear: ["founded", "founded_year", "year", "year_it_began", "آغاز_کا_سال", "শুরুর_বছর", "سنة_البدء"],
  key: ["identifier", "id", "key", "reference", "شناختی_نمبر", "শনাক্তকারী", "المعرّف"],
} as const;

/** What a column can hold. */
export type MappableField = keyof typeof mappableFields;

/** Which column of a table holds what. */
export type Mapping = Partial<Record<MappableField, string>>;

/** What a list can say of an organisation in words of the vocabulary: a cell can hold several. */
export const listedFields = ["areas", "languages", "skills", "communities"] as const;

/** The name of a column as names are compared: letters of any script, however they are parted and written. */
export function plainColumn(column: string): string {
  return column
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, "_")
    .replace(/^_|_$/g, "");
}

const plainNames = Object.entries(mappableFields).map(([field, names]) => ({ field, names: names.map(plainColumn) }));

/** Guesses which columns hold what, by their names. */
export function guessMapping(columns: readonly string[]): Mapping {
  const known = new Map(columns.map((column) => [plainColumn(column), column]));
  const guessed = plainNames.flatMap(({ field, names }) => {
    const name = names.find((one) => known.has(one));
    return name === undefined ? [] : [[field, known.get(name)]];
  });
  return Object.fromEntries(guessed) as Mapping;
}
