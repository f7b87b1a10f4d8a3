import { phrase, type Language } from "../platform/language.ts";
import { byteOrderMark, cellValue, codeWords, csvRows, type Cell } from "./download-cells.ts";
import type { DownloadList } from "./download-list.ts";
import type { RowPage, TakenRow } from "./download-rows.ts";
import { nodeId } from "../platform/node.ts";

/** A file as it is made: which list, how it was narrowed down, when, and what for; null for people who are not signed in. */
export interface FileMade {
  name: string;
  list: DownloadList;
  variables: Record<string, unknown>;
  at: string;
  on: string;
  purpose: string | null;
  /** In which the heads and the words of the service stand in a spreadsheet. */
  language: Language;
}

/** A column after those of the list. */
interface LastColumn {
  key: string;
  head: string;
  cell: (taken: TakenRow, made: FileMade) => Cell;
}

/** What every row says of itself, so that a row copied out of its file still says where it came from and why it was allowed. */
const ofOrganisations: readonly LastColumn[] = [
  { key: "organisationId", head: "Identifier", cell: ({ of }) => (of.length > 0 ? of.map(({ organisation }) => nodeId(organisation)) : null) },
  { key: "basis", head: "Why it may be in a file", cell: ({ of }) => codeWords(of[0]?.basis) },
];

const ofTaking: readonly LastColumn[] = [
  { key: "takenOn", head: "Taken on", cell: (_taken, made) => made.on },
  { key: "takenFor", head: "Taken for", cell: (_taken, made) => made.purpose },
];

/** The heads of the columns that follow those of the list. */
export const lastHeads: readonly string[] = [...ofOrganisations, ...ofTaking].map(({ head }) => head);

function columnsOf({ list, variables }: FileMade): LastColumn[] {
  const own = list.columns.map(({ key, head, cell }) => ({ key, head, cell: ({ row }: TakenRow) => cell(row as never, variables) }));
  return [...own, ...(list.about ? ofOrganisations : []), ...(list.own ? [] : ofTaking)];
}

/** The file for a spreadsheet, part by part. */
export async function* asCsv(made: FileMade, pages: AsyncIterable<RowPage>): AsyncGenerator<string> {
  const columns = columnsOf(made);
  yield byteOrderMark + csvRows([columns.map(({ head }) => phrase(head))], made.language);
  for await (const { rows } of pages) {
    if (rows.length > 0) {
      yield csvRows(rows.map((row) => columns.map(({ cell }) => cell(row, made))), made.language);
    }
  }
}

/** The file for a program, part by part; at its end, how many rows it has and how many organisations were left out by their answer. */
export async function* asJson(made: FileMade, pages: AsyncIterable<RowPage>): AsyncGenerator<string> {
  const columns = columnsOf(made);
  const { name, variables, at, purpose } = made;
  yield `{"list":${JSON.stringify(name)},"madeAt":${JSON.stringify(at)},"purpose":${JSON.stringify(purpose)},`;
  yield `"filter":${JSON.stringify(variables)},"rows":[`;
  let written = 0;
  const withheld = new Set<string>();
  for await (const page of pages) {
    for (const row of page.rows) {
      const cells = columns.map(({ key, cell }) => [key, cellValue(cell(row, made))] as const);
      yield `${written > 0 ? ",\n" : "\n"}${JSON.stringify(Object.fromEntries(cells))}`;
      written += 1;
    }
    page.withheld.forEach((id) => withheld.add(id));
  }
  yield `\n],"count":${written},"withheld":${withheld.size}}\n`;
}
