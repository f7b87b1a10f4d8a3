import { codeWords } from "./download-cells.ts";
import { page, paging, type DownloadList, type Named } from "./download-list.ts";

/*
 * What is the reader's own: the requests they made or answer, the letters that were written to them, the files they took.
 */

interface RequestRow {
  topic: string;
  state: string;
  createdAt: string;
  answerBy: string | null;
  to: Named | null;
}

/** The requests to be put in touch that the reader made or answers. */
export const introductions: DownloadList<RequestRow> = {
  rows: "requests",
  signedIn: true,
  own: true,
  fields: "topic state createdAt answerBy to { name }",
  question: (fields) => `query ($state: [IntroductionState!], ${paging}) {
    list: introductions(state: $state, first: $first, after: $after) { ${page} edges { node { ${fields} } } } }`,
  columns: [
    { key: "to", head: "Organisation", cell: (row) => row.to?.name ?? null },
    { key: "topic", head: "What about", cell: (row) => row.topic },
    { key: "state", head: "State", cell: (row) => codeWords(row.state) },
    { key: "createdAt", head: "Asked at", cell: (row) => row.createdAt },
    { key: "answerBy", head: "Answer by", cell: (row) => row.answerBy },
  ],
};

interface LetterRow {
  subject: string;
  at: string;
  state: string;
  sentAt: string | null;
  nextAttemptAt: string | null;
}

/** The letters that were written to the reader. */
export const letters: DownloadList<LetterRow> = {
  rows: "letters",
  signedIn: true,
  own: true,
  fields: "subject at state sentAt nextAttemptAt",
  question: (fields) => `query (${paging}) { viewer {
    list: letters(first: $first, after: $after) { ${page} edges { node { ${fields} } } } } }`,
  columns: [
    { key: "subject", head: "Subject", cell: (row) => row.subject },
    { key: "at", head: "Written at", cell: (row) => row.at },
    { key: "state", head: "State", cell: (row) => codeWords(row.state) },
    { key: "sentAt", head: "Sent at", cell: (row) => row.sentAt },
    { key: "nextAttemptAt", head: "Tried again at", cell: (row) => row.nextAttemptAt },
  ],
};

interface FileRow {
  list: string;
  format: string;
  at: string;
  purpose: string;
  filter: string;
  organisations: number;
  withheld: number | null;
  recalled: { goneAt: string | null }[];
}

/** The files that the reader took. */
export const files: DownloadList<FileRow> = {
  rows: "files",
  signedIn: true,
  own: true,
  fields: "list format at purpose filter organisations withheld recalled { goneAt }",
  question: (fields) => `query (${paging}) { viewer {
    list: exports(first: $first, after: $after) { ${page} edges { node { ${fields} } } } } }`,
  columns: [
    { key: "list", head: "List", cell: (row) => codeWords(row.list) },
    { key: "format", head: "Format", cell: (row) => row.format },
    { key: "at", head: "Taken at", cell: (row) => row.at },
    { key: "purpose", head: "What for", cell: (row) => row.purpose },
    { key: "filter", head: "How it was narrowed down", cell: (row) => row.filter },
    { key: "organisations", head: "Organisations in it", cell: (row) => row.organisations },
    { key: "withheld", head: "Left out, not having agreed to files", cell: (row) => row.withheld },
    { key: "mustGo", head: "Rows that must go", cell: (row) => row.recalled.filter(({ goneAt }) => goneAt === null).length },
  ],
};
