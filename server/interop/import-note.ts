/** What can be said of one value or one row of a file. Codes are stable; sentences are for people. */
export const noteSentences = {
  ROW_MALFORMED: "The row cannot be read: it does not have the columns of the first row.",
  NAME_MISSING: "There is no name. Nothing is listed without one.",
  NAME_TOO_LONG: "The name is longer than 200 characters.",
  NAME_FORMULA: "A formula of a spreadsheet stands in place of the name. Put in its place what it shows, and read the file again.",
  NUMBER_MISSING: "There is no register number to know the organisation by.",
  NUMBER_WRONG: "The register number cannot be one.",
  LINKED_CHARITY: "It is part of another charity and has no entry of its own.",
  NOT_ON_REGISTER: "It is no longer on the register.",
  LEFT_REGISTER: "It is no longer on the register: its entry was taken off the list.",
  INSOLVENT: "The register says that it is insolvent or in administration. Please look at it.",
  REPORTING_OVERDUE: "The register says that its accounts are overdue.",
  REPEATED: "The same organisation stands in an earlier row. Both were read as one.",
  REPEATED_DIFFERS: "The same organisation stands in an earlier row and says something else. The earlier row counts.",
  SAME_NAME: "Another organisation has the same name. Please look whether they are one.",
  NAME_DIFFERS: "The organisation with this number is called otherwise in the directory. Please look whether the number is right.",
  SHARED_NUMBER: "This number belongs to another organisation in the directory as well. Please look whether they are one.",
  POSTCODE_MISSING: "There is no postcode, so that the place is not known.",
  POSTCODE_WRONG: "The postcode cannot be one. It was not kept.",
  POSTCODE_UNKNOWN: "The place of this postcode is not known. Load a newer table of postcodes.",
  POSTCODE_OUTSIDE_UK: "This postcode is in Jersey, Guernsey or the Isle of Man. They are in no area here, so it was not placed. Its page can say where it works.",
  WEBSITE_COMPLETED: "The website had no https:// in front. It was added.",
  WEBSITE_WRONG: "The website cannot be one. It was not kept.",
  COMPANY_NUMBER_COMPLETED: "The company number had lost its noughts. They were added.",
  COMPANY_NUMBER_WRONG: "The company number cannot be one. It was not kept.",
  DATE_WRONG: "The date cannot be one. It was not kept.",
  TEXT_CUT: "The text is longer than is kept. It was cut at the end of a word.",
  TEXT_FORMULA: "A formula of a spreadsheet stands in place of the words. It was not kept.",
  LETTERS_LOST: "Some letters were lost before the file was written: � stands in their place. Please mend the file and read it again.",
  YEAR_WRONG: "The year cannot be one in which it began. It was not kept.",
  PURPOSE_FROM_OBJECTS: "It does not say what it does. Its charitable objects stand in place of that.",
  PURPOSE_MISSING: "It does not say what it does.",
  KIND_UNKNOWN: "This kind of organisation is not known. It was read by its register number, or as another kind.",
  VOICE_UNKNOWN: "This voice is not known. It was read as that of a community.",
  IDENTIFIER_WRONG: "This number of a register cannot be one. It was not kept. Write it with its register, such as GB-CHC-1090095.",
  OFF_THE_LIST: "It asked to be taken off the list. It stays off.",
  ERASED: "It was erased from this directory for good. Nothing of it was taken in.",
  FIELD_WRONG: "This has another form than the format asks for. It was not kept.",
  ORGANISATION_MISSING: "Nothing says which organisation offers this service.",
  SERVICE_NAMELESS: "A service has no name. It was not kept.",
  STATUS_UNKNOWN: "This state of a service is not known. It was read as not offered at present.",
  TIMES_NOT_KEPT: "These times do not repeat weekly on named days with an opening and a closing hour. They were not kept.",
  TERM_UNKNOWN: "The vocabularies have no word for this term. It was not kept.",
  AREA_UNKNOWN: "This area is not known. It was not kept. Write its name or its GSS code, such as E06000015.",
  LANGUAGE_UNKNOWN: "This language is not known. It was not kept. Write one of its names or its code, such as ur.",
  SKILL_UNKNOWN: "No skill of the vocabulary is called so. It was not kept: the organisation can say it on its page in words of its own.",
  COMMUNITY_UNKNOWN: "No community of the vocabulary is called so. It was not kept: the organisation itself says whom it is for.",
  SEVERAL_CALLED_SO: "Several are called so. It was not kept. Write the code of the one that is meant.",
  SKILLS_THEIRS: "The organisation says itself what it can do: the skills of the file were not taken in.",
  CONTACTS_NOT_KEPT: "Contacts in the file were not kept: the organisation gives its own, and says who may see them.",
  PLACES_NOT_KEPT: "Places in the file were not kept, but for the district of a postcode: the organisation gives its own, and says who may see them.",
  FIELD_NOT_TAKEN: "There is no place for this here. It was not taken in.",
  FUNDING_NOT_KEPT: "Who funds an organisation is said by a link that both have confirmed. This was not kept.",
  PROGRAMME_WITHOUT_SERVICE: "A programme is kept with its services, and none of these is part of it. It was not kept.",
  PARENT_PROPOSED: "The file names the organisation that it is a branch of. It counts once that one confirms it: a link was proposed to it.",
  PARENT_UNKNOWN: "The organisation that it is said to be a branch of stands neither in the file nor in the directory. It was not kept.",
  PARENT_THEIRS: "The file names an organisation that it is a branch of. That is for the two of them to say; nothing was changed.",
  PARENT_WRONG: "It is said to be a branch of itself. It was not kept.",
  TABLE_MISSING: "The package names this file, and it is not there.",
  TABLE_NOT_TAKEN: "The package holds a table that is not read. Its rows were not taken in.",
  COLUMN_MISSING: "The table has no such column, so that nothing says what its rows belong to or are called.",
  ID_REPEATED: "This id stands in an earlier row of the table, which says something else. The earlier row counts.",
  ID_UNKNOWN: "No record of the package has this id. The row that names it was not put with anything.",
  WRITTEN_MEANWHILE: "The same file was being imported twice at once. The other import wrote this.",
  SAME_AS_PAGE: "It says what the page says. The organisation writes its page itself: nothing was taken in.",
  NAME_IN_CAPITALS: "The name is in capitals. It was made readable; the spelling of the file is kept beside it.",
  POSTCODE_COMPLETED: "The postcode has no space. It was read all the same.",
  OWN_WORDS_KEPT: "What stands on the page stays as it is. What the file says is kept as a suggestion to whoever keeps the page.",
} as const;

/** The code of a note. */
export type NoteCode = keyof typeof noteSentences;

/** Whether it is the code of a note. */
export function isNoteCode(value: unknown): value is NoteCode {
  return typeof value === "string" && Object.hasOwn(noteSentences, value);
}

/** One thing to be said of a row: where, what, and what stood there. */
export interface Note {
  /** The column as the file names it; null for the row as a whole. */
  field: string | null;
  code: NoteCode;
  /** What stood there; null where it says nothing. */
  value: string | null;
  /** What it could be, where it can be several. */
  couldBe: readonly string[];
}

/** Makes a note. */
export function note(code: NoteCode, field: string | null = null, value: string | null = null, couldBe: readonly string[] = []): Note {
  return { field, code, value, couldBe };
}
