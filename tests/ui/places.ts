import type { Demo } from "../harness/demo.ts";

/** The ids that addresses of screens name, as the demonstration happens to have them this time. */
export interface Places {
  /** Applications by organisation. */
  application: Record<string, string>;
  /** The newest open and the newest closed ballot of each network, by organisation. */
  ballot: Record<string, string>;
  decision: Record<string, string>;
  /** Memberships in the West Midlands by organisation. */
  membership: Record<string, string>;
  /** Seats by organisation. */
  seat: Record<string, string>;
  /** Links by the organisations on their two sides: `from to`. */
  link: Record<string, string>;
  /** Services of Alum Rock Sehat Circle by name. */
  service: Record<string, string>;
  /** Skills on the page of Alum Rock Sehat Circle by code. */
  capability: Record<string, string>;
  /** Requests to be put in touch by who asked. */
  introduction: Record<string, string>;
  researcher: Record<string, string>;
  /** Roles in the West Midlands by who holds them. */
  role: Record<string, string>;
  /** Who an application may be a duplicate of, by organisation. */
  duplicate: Record<string, string>;
  /** Two organisations that may be one, by their words in addresses. */
  record: Record<string, string>;
  /** What Midland Interpreters can show, by kind. */
  credential: Record<string, string>;
  /** The suggestion for the page of Midland Interpreters. */
  suggestion: Record<string, string>;
  /** Claims to keep the page of a register entry, by who asks. */
  claim: Record<string, string>;
  /** Words that wait for a data steward. */
  word: Record<string, string>;
}

interface Edges<Node> {
  edges: { node: Node }[];
}

interface OfOrganisation {
  id: string;
  organisation: { id: string; handle: string };
}

interface OfNetwork {
  id: string;
  decisions: Edges<OfOrganisation>;
  memberships: Edges<OfOrganisation>;
  roleAssignments: { id: string; person: { displayName: string } }[];
  committees: { id: string; seats: OfOrganisation[]; ballots: Edges<OfOrganisation> }[];
}

interface OwnPage {
  links: Edges<{ id: string; from: { handle: string }; to: { handle: string } }>;
  services: Edges<{ id: string; name: string }>;
  capabilities: Edges<{ id: string; skill: { code: string } }>;
  introductions: Edges<{ id: string; from: { displayName: string } }>;
}

/** The two networks of the demonstration and who keeps their files. */
export const secretaries = { "west-midlands": "farida-n", "suffolk-north-east-essex": "tom-w" } as const;

const networkFields = `
  id decisions(first: 20) { edges { node { id organisation { id handle } } } }
  memberships(first: 50) { edges { node { id organisation { id handle } } } } roleAssignments { id person { displayName } }
  committees { id seats { id organisation { id handle } } ballots(first: 10) { edges { node { id organisation { id handle } } } } }`;

const pageFields = `
  links { edges { node { id from { handle } to { handle } } } } services { edges { node { id name } } }
  capabilities { edges { node { id skill { code } } } } introductions { edges { node { id from { displayName } } } }`;

/** Asks the demonstration which ids its things have. */
export async function findPlaces(demo: Demo): Promise<Places> {
  const places: Places = {
    application: {},
    ballot: {},
    decision: {},
    membership: {},
    seat: {},
    link: {},
    service: {},
    capability: {},
    introduction: {},
    researcher: {},
    role: {},
    duplicate: {},
    record: {},
    credential: {},
    suggestion: {},
    claim: {},
    word: {},
  };
  for (const [handle, secretary] of Object.entries(secretaries)) {
    await findInNetwork(demo, handle, secretary, places);
  }
  await findOnPage(demo, "alum-rock-sehat-circle", "rehana-q", places);
  await findOnPage(demo, "coventry-central-hall", "imran-s", places);
  await findOfRecords(demo, places);
  const asked = `{ researchers(first: 50) { edges { node { id displayName } } } }`;
  const { researchers } = await demo.ask<{ researchers: Edges<{ id: string; displayName: string }> }>("imran-s", asked);
  places.researcher = named(researchers, (person) => person.displayName);
  return places;
}

async function findInNetwork(demo: Demo, handle: string, secretary: string, places: Places): Promise<void> {
  const query = `query ($handle: String!) { network(handle: $handle) { ${networkFields} } }`;
  const { network } = await demo.ask<{ network: OfNetwork }>(secretary, query, { handle });
  Object.assign(places.decision, byOrganisation(nodes(network.decisions)));
  Object.assign(places.membership, byOrganisation(nodes(network.memberships)));
  Object.assign(places.role, Object.fromEntries(network.roleAssignments.map((role) => [role.person.displayName, role.id])));
  for (const committee of network.committees) {
    Object.assign(places.seat, byOrganisation(committee.seats));
    Object.assign(places.ballot, byOrganisation(nodes(committee.ballots)));
  }
  const files = `query ($network: ID) { applications(network: $network, first: 20) {
    edges { node { id organisation { id handle } duplicates { organisation { id handle } } } } } }`;
  interface File extends OfOrganisation {
    duplicates: { organisation: { id: string; handle: string } }[];
  }
  const { applications } = await demo.ask<{ applications: Edges<File> }>(secretary, files, { network: network.id });
  Object.assign(places.application, byOrganisation(nodes(applications)));
  for (const file of nodes(applications)) {
    const [first] = file.duplicates;
    if (first) {
      places.duplicate[file.organisation.handle] = first.organisation.id;
    }
  }
}

async function findOnPage(demo: Demo, handle: string, editor: string, places: Places): Promise<void> {
  const query = `query ($handle: String!) { organisation(handle: $handle) { ${pageFields} } }`;
  const { organisation } = await demo.ask<{ organisation: OwnPage }>(editor, query, { handle });
  Object.assign(places.link, named(organisation.links, (link) => `${link.from.handle} ${link.to.handle}`));
  Object.assign(places.service, named(organisation.services, (service) => service.name));
  Object.assign(places.capability, named(organisation.capabilities, (capability) => capability.skill.code));
  Object.assign(places.introduction, named(organisation.introductions, (request) => request.from.displayName));
}

async function findOfRecords(demo: Demo, places: Places): Promise<void> {
  interface Found {
    one: { id: string };
    other: { id: string };
    words: { id: string; label: string }[];
    kept: { credentials: { id: string; kind: string }[]; suggestions: Edges<{ id: string }> };
  }
  const query = `{
    one: organisation(handle: "lozells-carers-chai-circle") { id }
    other: organisation(handle: "lozells-carers-group") { id }
    words: skills(status: PROPOSED) { id label }
    kept: organisation(handle: "midland-interpreters") { credentials { id kind } suggestions { edges { node { id } } } } }`;
  const { one, other, words, kept } = await demo.ask<Found>("sam-e", query);
  places.record = { "lozells-carers-chai-circle": one.id, "lozells-carers-group": other.id };
  places.credential = Object.fromEntries(kept.credentials.map(({ kind, id }) => [kind, id]));
  places.word = Object.fromEntries(words.map(({ label, id }) => [label, id]));
  places.suggestion = named(kept.suggestions, () => "midland-interpreters");
}

function nodes<Node>(list: Edges<Node>): Node[] {
  return list.edges.map((edge) => edge.node);
}

function named<Node extends { id: string }>(list: Edges<Node>, name: (node: Node) => string): Record<string, string> {
  return Object.fromEntries(nodes(list).map((node) => [name(node), node.id]));
}

/** The first of each organisation: lists come newest first. */
function byOrganisation(list: OfOrganisation[]): Record<string, string> {
  return Object.fromEntries([...list].reverse().map(({ id, organisation }) => [organisation.handle, id]));
}

/** The table without ids: enough to know which routes there are. */
export const nowhere: Places = {
  application: {},
  ballot: {},
  decision: {},
  membership: {},
  seat: {},
  link: {},
  service: {},
  capability: {},
  introduction: {},
  researcher: {},
  role: {},
  duplicate: {},
  record: {},
  credential: {},
  suggestion: {},
  claim: {},
  word: {},
};
