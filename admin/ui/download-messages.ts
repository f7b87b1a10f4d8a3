import { defineWords } from "../lib/words.ts";

/** Words of the menu that takes a list away. */
export const words = defineWords({
  download: { id: "download", defaultMessage: "{count, plural, one {Download this row} other {Download these # rows}}" },
  downloadAll: { id: "download.all", defaultMessage: "Download all rows" },
  csvAll: { id: "download.csv.all", defaultMessage: "All rows, for a spreadsheet (CSV)" },
  jsonAll: { id: "download.json.all", defaultMessage: "All rows, for a program (JSON)" },
  csv: { id: "download.csv", defaultMessage: "{count, plural, one {This # row} other {These # rows}}, for a spreadsheet (CSV)" },
  json: { id: "download.json", defaultMessage: "{count, plural, one {This # row} other {These # rows}}, for a program (JSON)" },
  purpose: { id: "download.purpose", defaultMessage: "What is the file for?" },
  purposeHint: { id: "download.purpose.hint", defaultMessage: "Every organisation in it reads who took it, when and what for." },
  purposeNoted: { id: "download.purpose.noted", defaultMessage: "It is noted with your name, the day and what you took." },
  purposeMissing: { id: "download.purpose.missing", defaultMessage: "Say in a few words what the file is for" },
  consent: { id: "download.consent", defaultMessage: "Whoever said no to files is left out. Contacts are not in it." },
  agreed: { id: "download.agreed", defaultMessage: "Download from this list" },
  agreedCsv: { id: "download.agreed.csv", defaultMessage: "For a spreadsheet (CSV)" },
  agreedJson: { id: "download.agreed.json", defaultMessage: "For a program (JSON)" },
  agreedConsent: {
    id: "download.agreed.consent",
    defaultMessage:
      "In it are those who said yes to files, public bodies and entries of registers. Everybody else is left out. Contacts are in it only where that was agreed.",
  },
});
