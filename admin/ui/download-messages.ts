import { defineWords } from "../lib/words.ts";

/** Words of the menu that takes a list away. */
export const words = defineWords({
  download: { id: "download", defaultMessage: "Download" },
  csv: { id: "download.csv", defaultMessage: "{count, plural, one {This # row} other {These # rows}}, for a spreadsheet (CSV)" },
  json: { id: "download.json", defaultMessage: "{count, plural, one {This # row} other {These # rows}}, for a program (JSON)" },
  consent: { id: "download.consent", defaultMessage: "Whoever said no to files is left out. Contacts are in it only where that was agreed." },
});
