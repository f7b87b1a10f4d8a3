import { isOperator } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { readsRolesOf } from "../identity/role.service.ts";
import { Role } from "../identity/role.ts";
import { find } from "../platform/node.ts";
import { isSteward } from "../vocabulary/vocabulary.policy.ts";
import { codeWords } from "./download-cells.ts";
import { page, paging, type DownloadList, type Named, type NamedOrganisation, type NamedPerson } from "./download-list.ts";

interface RoleRow {
  pending: boolean;
  role: string;
  from: string;
  to: string | null;
  person: NamedPerson;
  organisation: Named | null;
}

/** Who holds which role in a partnership. Seats stand in their own list, claims beside this one. */
export const roles: DownloadList<RoleRow> = {
  rows: "roles",
  signedIn: true,
  open: async (ctx, { network }) => {
    const found = await find(ctx, Network, String(network));
    return found === null || readsRolesOf(ctx, found);
  },
  shown: (row) => !row.pending && row.role !== (Role.COMMITTEE_SEAT as string),
  fields: "pending role from to person { displayName } organisation { name }",
  question: (fields) => `query ($network: ID!) { node(id: $network) { ... on Network { list: roleAssignments { ${fields} } } } }`,
  columns: [
    { key: "person", head: "Person", cell: (row) => row.person.displayName },
    { key: "role", head: "Role", cell: (row) => codeWords(row.role) },
    { key: "organisation", head: "Organisation", cell: (row) => row.organisation?.name ?? null },
    { key: "from", head: "From", cell: (row) => row.from },
    { key: "to", head: "Until", cell: (row) => row.to },
  ],
};

interface WordRow {
  label: string;
  status: string;
  organisationCount: number;
  wanted: string[];
  parent: { label: string } | null;
  proposal: { words: string; lang: string; proposedAt: string; proposedBy: NamedPerson | null } | null;
}

/** The words for skills that are in use, or those that wait to be answered. */
export const words: DownloadList<WordRow> = {
  rows: "words",
  signedIn: true,
  open: (ctx) => isSteward(ctx.actor),
  fields: "label status organisationCount wanted parent { label } proposal { words lang proposedAt proposedBy { displayName } }",
  question: (fields) => `query ($status: TermStatus = ACTIVE) { list: skills(status: $status) { ${fields} } }`,
  columns: [
    { key: "word", head: "Word", cell: (row) => row.label },
    { key: "wider", head: "Wider word", cell: (row) => row.parent?.label ?? null },
    { key: "status", head: "State", cell: (row) => codeWords(row.status) },
    { key: "organisations", head: "Organisations that use it", cell: (row) => row.organisationCount },
    { key: "wanted", head: "Languages in which words are wanted", cell: (row) => row.wanted },
    { key: "proposedWords", head: "As it was suggested", cell: (row) => row.proposal?.words ?? null },
    { key: "proposedIn", head: "Suggested in", cell: (row) => row.proposal?.lang ?? null },
    { key: "proposedAt", head: "Suggested at", cell: (row) => row.proposal?.proposedAt ?? null },
    { key: "proposedBy", head: "Suggested by", cell: (row) => row.proposal?.proposedBy?.displayName ?? null },
  ],
};

interface PairRow {
  one: NamedOrganisation & { handle: string };
  candidate: { organisation: NamedOrganisation & { handle: string }; same: string[]; differs: string[] };
}

/** Pairs of records that may be one organisation. */
export const duplicates: DownloadList<PairRow> = {
  rows: "pairs of records",
  signedIn: true,
  open: (ctx) => isSteward(ctx.actor),
  about: (row) => [row.one.id, row.candidate.organisation.id],
  fields: "one { id handle name } candidate { organisation { id handle name } same differs }",
  question: (fields) => `query (${paging}) { list: likelyDuplicates(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } pairs { ${fields} } } }`,
  columns: [
    { key: "one", head: "One record", cell: (row) => row.one.name },
    { key: "oneHandle", head: "Its word in addresses", cell: (row) => row.one.handle },
    { key: "other", head: "Other record", cell: (row) => row.candidate.organisation.name },
    { key: "otherHandle", head: "The other's word in addresses", cell: (row) => row.candidate.organisation.handle },
    { key: "same", head: "The same", cell: (row) => row.candidate.same },
    { key: "differs", head: "Different", cell: (row) => row.candidate.differs },
  ],
};

interface MailRow {
  to: string;
  subject: string;
  at: string;
  state: string;
  attempts: number;
  sentAt: string | null;
  nextAttemptAt: string | null;
  failure: string | null;
  reply: string | null;
}

/** The mails of the installation. What they say stays out: some hold a link that signs somebody in. */
export const outbox: DownloadList<MailRow> = {
  rows: "mails",
  signedIn: true,
  open: (ctx) => isOperator(ctx.actor),
  fields: "to subject at state attempts sentAt nextAttemptAt failure reply",
  question: (fields) => `query ($left: Boolean = false, ${paging}) {
    list: outbox(left: $left, first: $first, after: $after) { ${page} edges { node { ${fields} } } } }`,
  columns: [
    { key: "to", head: "To", cell: (row) => row.to },
    { key: "subject", head: "Subject", cell: (row) => row.subject },
    { key: "at", head: "Written at", cell: (row) => row.at },
    { key: "state", head: "State", cell: (row) => codeWords(row.state) },
    { key: "attempts", head: "Tries", cell: (row) => row.attempts },
    { key: "sentAt", head: "Sent at", cell: (row) => row.sentAt },
    { key: "nextAttemptAt", head: "Tried again at", cell: (row) => row.nextAttemptAt },
    { key: "failure", head: "What went wrong", cell: (row) => codeWords(row.failure) },
    { key: "reply", head: "What the mail server said", cell: (row) => row.reply },
  ],
};
