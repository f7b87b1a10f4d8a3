import { codeWords } from "./download-cells.ts";
import { page, paging, type DownloadList, type NamedOrganisation, type NamedPerson } from "./download-list.ts";

interface Place {
  voted: boolean | null;
  declaration: { level: string | null } | null;
}

interface BallotRow {
  subject: string;
  question: string;
  round: number;
  state: string;
  outcome: string | null;
  opensAt: string;
  closesAt: string;
  closedAt: string | null;
  organisation: NamedOrganisation | null;
  mySeat: Place | null;
  roll: Place[];
}

const hasSteppedBack = (place: Place): boolean => place.declaration?.level === "RECUSED";

/** The seats that sit, as the list counts them: those that stepped back do not. */
function sitting(row: BallotRow): Place[] {
  return row.roll.filter((place) => !hasSteppedBack(place));
}

/** What the reader's own seat has done, in the words of a code. */
function ownSeat({ mySeat }: BallotRow): string {
  if (!mySeat) {
    return "NOT_ON_THE_ROLL";
  }
  if (hasSteppedBack(mySeat)) {
    return "STEPPED_BACK";
  }
  return mySeat.voted ? "VOTED" : "NOT_VOTED";
}

/** The ballots of one committee, in one state. */
export const ballots: DownloadList<BallotRow> = {
  rows: "ballots",
  signedIn: true,
  about: (row) => [row.organisation?.id ?? null],
  fields: `subject question round state outcome opensAt closesAt closedAt organisation { id name }
    mySeat { voted declaration { level } } roll { voted declaration { level } }`,
  question: (fields) => `query ($committee: ID!, $state: BallotState, ${paging}) { committee(id: $committee) {
    list: ballots(state: $state, first: $first, after: $after) { ${page} edges { node { ${fields} } } } } }`,
  columns: [
    { key: "question", head: "Question", cell: (row) => row.question },
    { key: "subject", head: "About", cell: (row) => codeWords(row.subject) },
    { key: "organisation", head: "Organisation", cell: (row) => row.organisation?.name ?? null },
    { key: "round", head: "Round", cell: (row) => row.round },
    { key: "state", head: "State", cell: (row) => codeWords(row.state) },
    { key: "opensAt", head: "Opens", cell: (row) => row.opensAt },
    { key: "closesAt", head: "Closes", cell: (row) => row.closesAt },
    { key: "closedAt", head: "Closed", cell: (row) => row.closedAt },
    { key: "sitting", head: "Seats that decide", cell: (row) => sitting(row).length },
    { key: "voted", head: "Seats that voted", cell: (row) => sitting(row).filter(({ voted }) => voted).length },
    { key: "yourSeat", head: "Your seat", cell: (row) => codeWords(ownSeat(row)) },
    { key: "outcome", head: "Outcome", cell: (row) => codeWords(row.outcome) },
  ],
};

interface SeatRow {
  voice: string;
  founding: boolean;
  from: string;
  to: string | null;
  holder: NamedPerson | null;
  deputy: NamedPerson | null;
  organisation: NamedOrganisation;
}

/** The seats of one committee that are in term on a day. */
export const seats: DownloadList<SeatRow> = {
  rows: "seats",
  about: (row) => [row.organisation.id],
  fields: "voice founding from to holder { displayName } deputy { displayName } organisation { id name }",
  question: (fields) => `query ($committee: ID!, $on: Date) { committee(id: $committee) { list: seats(activeOn: $on) { ${fields} } } }`,
  columns: [
    { key: "on", head: "Seats as they were on", cell: (_row, { on }) => (typeof on === "string" ? on : null) },
    { key: "organisation", head: "Organisation", cell: (row) => row.organisation.name },
    { key: "voice", head: "Voice", cell: (row) => codeWords(row.voice) },
    { key: "founding", head: "Founding partner", cell: (row) => row.founding },
    { key: "holder", head: "Held by", cell: (row) => row.holder?.displayName ?? null },
    { key: "deputy", head: "Deputy", cell: (row) => row.deputy?.displayName ?? null },
    { key: "from", head: "Term begins", cell: (row) => row.from },
    { key: "to", head: "Term ends", cell: (row) => row.to },
  ],
};
