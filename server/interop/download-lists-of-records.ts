import { answersFor } from "../introductions/answering.ts";
import { looksAfter } from "../organisations/access.ts";
import { readsWording } from "../organisations/history.service.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { find } from "../platform/node.ts";
import { Service } from "../services/service.entity.ts";
import { codeWords } from "./download-cells.ts";
import { page, paging, type DownloadList, type Named, type NamedPerson } from "./download-list.ts";

/*
 * The lists of one record, an organisation, a service or an application: its links, who asked for it, and its history.
 */

/** Open to those who are this to the organisation. One that is not found is told by the graph. */
function openTo(are: (ctx: Context, organisation: Organisation) => boolean | Promise<boolean>): DownloadList["open"] {
  return async (ctx, variables) => {
    const organisation = await find(ctx, Organisation, String(variables["organisation"]));
    return organisation === null || are(ctx, organisation);
  };
}

function ofRecord(type: "Organisation" | "Service", list: string): (fields: string) => string {
  const record = type.toLowerCase();
  return (fields) => `query ($${record}: ID!, ${paging}) { node(id: $${record}) { ... on ${type} {
    list: ${list}(first: $first, after: $after) { ${page} edges { node { ${fields} } } } } } }`;
}

interface LinkRow {
  kind: string;
  state: string;
  purpose: string;
  startedOn: string;
  endsOn: string | null;
  endedReason: string | null;
  disputedReason: string | null;
  fromName: string;
  toName: string;
  from: { id: string } | null;
  to: { id: string } | null;
}

/** The links of one organisation, the former and disputed ones with them. */
export const links: DownloadList<LinkRow> = {
  rows: "links",
  about: (row) => [row.from?.id ?? null, row.to?.id ?? null],
  fields: "kind state purpose startedOn endsOn endedReason disputedReason fromName toName from { id } to { id }",
  question: ofRecord("Organisation", "links"),
  columns: [
    { key: "from", head: "First organisation", cell: (row) => row.fromName },
    { key: "to", head: "Second organisation", cell: (row) => row.toName },
    { key: "kind", head: "Kind", cell: (row) => codeWords(row.kind) },
    { key: "state", head: "State", cell: (row) => codeWords(row.state) },
    { key: "purpose", head: "What it is for", cell: (row) => row.purpose },
    { key: "startedOn", head: "From", cell: (row) => row.startedOn },
    { key: "endsOn", head: "Until", cell: (row) => row.endsOn },
    { key: "reason", head: "Reason", cell: (row) => row.endedReason ?? row.disputedReason },
  ],
};

interface AskedRow {
  state: string;
  createdAt: string;
  answerBy: string | null;
  from: NamedPerson;
  onBehalfOf: Named | null;
}

/** Who asked to be put in touch with one organisation. */
export const asked: DownloadList<AskedRow> = {
  rows: "requests",
  signedIn: true,
  open: openTo((ctx, organisation) => answersFor(ctx, organisation.id)),
  fields: "state createdAt answerBy from { displayName } onBehalfOf { name }",
  question: ofRecord("Organisation", "introductions"),
  columns: [
    { key: "from", head: "Who asks", cell: (row) => row.from.displayName },
    { key: "onBehalfOf", head: "For which organisation", cell: (row) => row.onBehalfOf?.name ?? null },
    { key: "state", head: "State", cell: (row) => codeWords(row.state) },
    { key: "createdAt", head: "Asked at", cell: (row) => row.createdAt },
    { key: "answerBy", head: "Answer by", cell: (row) => row.answerBy },
  ],
};

interface ActRow {
  at: string;
  actor: string;
  action: string;
  summary: string;
  reason: string | null;
}

const actFields = "at actor action summary reason";

const actColumns: DownloadList<ActRow>["columns"] = [
  { key: "at", head: "When", cell: (row) => row.at },
  { key: "actor", head: "Who", cell: (row) => row.actor },
  { key: "summary", head: "What was done", cell: (row) => row.summary },
  { key: "reason", head: "Reason", cell: (row) => row.reason },
];

/** What was done with an organisation's page and its services. */
export const history: DownloadList<ActRow & { service: Named | null }> = {
  rows: "acts",
  signedIn: true,
  open: openTo(looksAfter),
  fields: `${actFields} service { name }`,
  question: ofRecord("Organisation", "history"),
  columns: [...actColumns, { key: "service", head: "Which service", cell: (row) => row.service?.name ?? null }],
};

/** What was done with an application, the newest first. That somebody read its messages is no act of its history. */
export const timeline: DownloadList<ActRow> = {
  rows: "acts",
  signedIn: true,
  shown: (row) => row.action !== "application.markRead",
  reversed: true,
  fields: actFields,
  question: (fields) => `query ($application: ID!) { node(id: $application) { ... on Application { list: timeline { ${fields} } } } }`,
  columns: actColumns,
};

interface WordingRow {
  at: string;
  field: string;
  before: string | null;
  after: string | null;
  actor: NamedPerson | null;
}

/** A kept value as text: lists part by part, of what has parts its texts. */
function valueInCell(kept: string | null): string | string[] | null {
  if (kept === null || !/^["[{]/u.test(kept)) {
    return kept;
  }
  try {
    return [JSON.parse(kept) as unknown].flat().map(textOf).filter((text) => text !== "");
  } catch {
    return kept;
  }
}

function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) {
    return String(value ?? "");
  }
  return Object.values(value).filter((part) => typeof part === "string").join(", ");
}

/** The earlier wording of an organisation's page. */
export const wordings: DownloadList<WordingRow> = {
  rows: "changes of wording",
  signedIn: true,
  open: openTo(readsWording),
  fields: "at field before after actor { displayName }",
  question: ofRecord("Organisation", "revisions"),
  columns: [
    { key: "at", head: "When", cell: (row) => row.at },
    { key: "actor", head: "Who", cell: (row) => row.actor?.displayName ?? null },
    { key: "field", head: "Field", cell: (row) => row.field },
    { key: "before", head: "Before", cell: (row) => valueInCell(row.before) },
    { key: "after", head: "After", cell: (row) => valueInCell(row.after) },
  ],
};

/** The earlier wording of one service. */
export const serviceWordings: DownloadList<WordingRow> = {
  ...wordings,
  open: async (ctx, variables) => {
    const service = await find(ctx, Service, String(variables["service"]));
    const organisation = await visibleOrganisation(ctx, service?.organisationId ?? null);
    return organisation === null || readsWording(ctx, organisation);
  },
  question: ofRecord("Service", "revisions"),
};

interface LookRow {
  at: string;
  by: string;
  action: string;
  purpose: string | null;
  basis: string | null;
  mustGoSince: string | null;
  goneAt: string | null;
  file: { filter: string } | null;
}

/** Who looked at an organisation, took its entry away or asked to be put in touch. */
export const looks: DownloadList<LookRow> = {
  rows: "entries of the ledger",
  signedIn: true,
  open: openTo(readsWording),
  fields: "at by action purpose basis mustGoSince goneAt file { filter }",
  question: ofRecord("Organisation", "accessLog"),
  columns: [
    { key: "at", head: "When", cell: (row) => row.at },
    { key: "by", head: "Who", cell: (row) => row.by },
    { key: "action", head: "What was done", cell: (row) => codeWords(row.action) },
    { key: "purpose", head: "What for", cell: (row) => row.purpose },
    { key: "filter", head: "How it was narrowed down", cell: (row) => row.file?.filter ?? null },
    { key: "basis", head: "Why it may be in a file", cell: (row) => codeWords(row.basis) },
    { key: "mustGoSince", head: "Must go since", cell: (row) => row.mustGoSince },
    { key: "goneAt", head: "Gone at", cell: (row) => row.goneAt },
  ],
};
