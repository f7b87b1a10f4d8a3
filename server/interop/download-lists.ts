import { codeWords } from "./download-cells.ts";
import { asked, history, links, looks, serviceWordings, timeline, wordings } from "./download-lists-of-records.ts";
import { ballots, seats } from "./download-lists-of-committee.ts";
import { duplicates, outbox, roles, words } from "./download-lists-of-keepers.ts";
import { files, introductions, letters } from "./download-lists-own.ts";
import { page, paging, type DownloadList, type Named, type NamedOrganisation } from "./download-list.ts";

interface Labelled {
  label: string;
}

interface OrganisationRow {
  id: string;
  handle: string;
  name: string;
  otherNames: string[];
  kind: string;
  voice: string;
  communityLed: boolean | null;
  listingBasis: string;
  illustrative: string;
  profile: { purpose: string; whatWeDo: string };
  capabilities: { edges: { node: { skill: Labelled | null } }[] };
  languages: { language: Named }[];
  communities: Labelled[];
  areas: (Named & { code: string | null })[];
  website: string | null;
  foundedYear: number | null;
  identifiers: { scheme: string; value: string }[];
  assurance: { state: string; assuredOn: string | null };
  contacts: { channel: string; value: string; name: string | null }[];
  membership: { state: string | null } | null;
}

const organisations: DownloadList<OrganisationRow> = {
  rows: "organisations",
  fields: `id handle name otherNames kind voice communityLed listingBasis illustrative profile(lang: "en") { purpose whatWeDo }
    capabilities(first: 100) { edges { node { skill { label } } } } languages { language { name } } communities { label }
    areas { name code } website foundedYear identifiers { scheme value } assurance { state assuredOn }
    contacts { channel value name } membership { state }`,
  question: (fields) => `query ($filter: OrganisationFilter, $orderBy: OrganisationOrder = RELEVANCE, ${paging}) {
    list: organisations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { ${page} edges { node { ${fields} } } } }`,
  about: (row) => [row.id],
  ofOrganisations: true,
  columns: [
    { key: "name", head: "Name", cell: (row) => row.name },
    { key: "otherNames", head: "Other names", cell: (row) => row.otherNames },
    { key: "handle", head: "Word in addresses", cell: (row) => row.handle },
    { key: "kind", head: "Kind", cell: (row) => codeWords(row.kind) },
    { key: "voice", head: "Voice", cell: (row) => codeWords(row.voice) },
    { key: "communityLed", head: "Led by the community", cell: (row) => row.communityLed },
    { key: "purpose", head: "What it is for", cell: (row) => row.profile.purpose },
    { key: "whatWeDo", head: "What it does", cell: (row) => row.profile.whatWeDo },
    { key: "skills", head: "Skills", cell: (row) => row.capabilities.edges.flatMap(({ node }) => node.skill?.label ?? []) },
    { key: "languages", head: "Languages", cell: (row) => row.languages.map(({ language }) => language.name) },
    { key: "communities", head: "Communities", cell: (row) => row.communities.map(({ label }) => label) },
    { key: "areas", head: "Areas", cell: (row) => row.areas.map(({ name }) => name) },
    { key: "areaCodes", head: "Area codes", cell: (row) => row.areas.flatMap(({ code }) => code ?? []) },
    { key: "website", head: "Website", cell: (row) => row.website },
    { key: "foundedYear", head: "Year it began", cell: (row) => row.foundedYear },
    { key: "identifiers", head: "Register numbers", cell: (row) => row.identifiers.map(({ scheme, value }) => `${scheme}-${value}`) },
    { key: "listingBasis", head: "Why it is listed", cell: (row) => codeWords(row.listingBasis) },
    { key: "illustrative", head: "Invented for demonstration", cell: (row) => codeWords(row.illustrative) },
    { key: "assuredOn", head: "Checked on", cell: (row) => row.assurance.assuredOn },
    { key: "freshness", head: "State of the check", cell: (row) => codeWords(row.assurance.state) },
    { key: "membership", head: "State of its membership", cell: (row) => codeWords(row.membership?.state ?? null) },
    {
      key: "contacts",
      head: "Contacts",
      cell: (row) => row.contacts.map(({ channel, value, name }) => `${channel}: ${value}${name ? ` (${name})` : ""}`),
    },
  ],
};

interface ServiceRow {
  name: string;
  description: string;
  status: string;
  organisation: NamedOrganisation | null;
  skills: Labelled[];
  languages: { language: Named }[];
  communities: Labelled[];
  areas: Named[];
  eligibility: string | null;
  costNote: string | null;
  howToReach: string | null;
  programme: string | null;
  fundedBy: string | null;
  schedule: { day: string; opens: string; closes: string; note: string | null }[];
  accessibleFormats: string[];
  assurance: { assuredOn: string | null };
}

const services: DownloadList<ServiceRow> = {
  rows: "services",
  fields: `name description status organisation { id name } skills { label } languages { language { name } }
    communities { label } areas { name } eligibility costNote howToReach programme fundedBy schedule { day opens closes note } accessibleFormats
    assurance { assuredOn }`,
  question: (fields) => `query ($text: String, $skills: [ID!], $languages: [LanguageTag!], $areas: [AreaCode!],
    $communities: [ID!], $near: NearInput, $readLiterally: [String!], $alsoShow: [HeldBack!], ${paging}) {
    list: services(text: $text, skills: $skills, languages: $languages, areas: $areas, communities: $communities,
      near: $near, readLiterally: $readLiterally, alsoShow: $alsoShow, first: $first, after: $after) {
      ${page} edges { node { ${fields} } } } }`,
  about: (row) => [row.organisation?.id ?? null],
  ofOrganisations: true,
  columns: [
    { key: "name", head: "Name", cell: (row) => row.name },
    { key: "organisation", head: "Organisation", cell: (row) => row.organisation?.name ?? null },
    { key: "description", head: "What it is", cell: (row) => row.description },
    { key: "status", head: "State", cell: (row) => codeWords(row.status) },
    { key: "skills", head: "Skills", cell: (row) => row.skills.map(({ label }) => label) },
    { key: "languages", head: "Languages", cell: (row) => row.languages.map(({ language }) => language.name) },
    { key: "communities", head: "Communities", cell: (row) => row.communities.map(({ label }) => label) },
    { key: "areas", head: "Areas", cell: (row) => row.areas.map(({ name }) => name) },
    { key: "eligibility", head: "Who can use it", cell: (row) => row.eligibility },
    { key: "costNote", head: "What it costs", cell: (row) => row.costNote },
    { key: "howToReach", head: "How to come to it", cell: (row) => row.howToReach },
    { key: "programme", head: "Part of the programme", cell: (row) => row.programme },
    { key: "fundedBy", head: "Who pays for it", cell: (row) => row.fundedBy },
    {
      key: "schedule",
      head: "When it is open",
      cell: (row) => row.schedule.map(({ day, opens, closes, note }) => `${day} ${opens}-${closes}${note ? ` (${note})` : ""}`),
    },
    { key: "accessibleFormats", head: "Accessible formats", cell: (row) => row.accessibleFormats },
    { key: "assuredOn", head: "Checked on", cell: (row) => row.assurance.assuredOn },
  ],
};

interface ResearcherRow {
  displayName: string;
  organisations: { organisation: Named | null; to: string | null }[];
  researcher: {
    orcid: string | null;
    languages: string[];
    methods: string[];
    statement: string | null;
    interests: Labelled[];
    communitiesWorkedWith: Labelled[];
  } | null;
}

const researchers: DownloadList<ResearcherRow> = {
  rows: "researchers",
  fields: `displayName organisations { organisation { name } to } researcher { orcid languages methods statement(lang: "en")
    interests { label } communitiesWorkedWith { label } }`,
  question: (fields) => `query ($text: String, $interests: [ID!], $communities: [ID!], $languages: [LanguageTag!],
    $readLiterally: [String!], ${paging}) {
    list: researchers(text: $text, interests: $interests, communities: $communities, languages: $languages,
      readLiterally: $readLiterally, first: $first, after: $after) {
      ${page} edges { node { ${fields} } } } }`,
  columns: [
    { key: "name", head: "Name", cell: (row) => row.displayName },
    {
      key: "organisations",
      head: "Organisations",
      cell: (row) => row.organisations.flatMap(({ organisation, to }) => (to === null && organisation ? organisation.name : [])),
    },
    { key: "orcid", head: "ORCID", cell: (row) => row.researcher?.orcid ?? null },
    { key: "interests", head: "Interests", cell: (row) => row.researcher?.interests.map(({ label }) => label) ?? null },
    { key: "communities", head: "Communities worked with", cell: (row) => row.researcher?.communitiesWorkedWith.map(({ label }) => label) ?? null },
    { key: "methods", head: "Methods", cell: (row) => row.researcher?.methods ?? null },
    { key: "languages", head: "Languages", cell: (row) => row.researcher?.languages ?? null },
    { key: "statement", head: "To communities", cell: (row) => row.researcher?.statement ?? null },
  ],
};

interface MemberRow {
  state: string | null;
  from: string;
  renewBy: string | null;
  endedOn: string | null;
  organisation: NamedOrganisation & { handle: string; voice: string };
}

const members: DownloadList<MemberRow> = {
  rows: "members",
  // On an earlier day the later members had not begun.
  shown: (row) => row.state !== null,
  about: (row) => [row.organisation.id],
  fields: "state(on: $on) from renewBy endedOn organisation { id handle name voice }",
  question: (fields) => `query ($network: ID!, $on: Date, ${paging}) { node(id: $network) { ... on Network {
    list: memberships(first: $first, after: $after) { ${page} edges { node { ${fields} } } } } } }`,
  columns: [
    { key: "organisation", head: "Organisation", cell: (row) => row.organisation.name },
    { key: "handle", head: "Word in addresses", cell: (row) => row.organisation.handle },
    { key: "voice", head: "Voice", cell: (row) => codeWords(row.organisation.voice) },
    { key: "state", head: "Membership", cell: (row) => codeWords(row.state) },
    { key: "from", head: "From", cell: (row) => row.from },
    { key: "renewBy", head: "Renew by", cell: (row) => row.renewBy },
    { key: "endedOn", head: "Ended on", cell: (row) => row.endedOn },
  ],
};

interface ApplicationRow {
  reference: string;
  state: string;
  waitingOn: string;
  waitingSince: string | null;
  dueOn: string | null;
  checksLeft: number;
  voice: string;
  organisation: NamedOrganisation & { handle: string };
}

const applications: DownloadList<ApplicationRow> = {
  rows: "applications",
  signedIn: true,
  fields: "reference state waitingOn waitingSince dueOn checksLeft voice organisation { id handle name }",
  about: (row) => [row.organisation.id],
  question: (fields) => `query ($network: ID, $state: [ApplicationState!], $waitingOn: WaitingOn, $text: String,
    $orderBy: ApplicationOrder = WAITING_LONGEST, ${paging}) {
    list: applications(network: $network, state: $state, waitingOn: $waitingOn, text: $text, orderBy: $orderBy, first: $first,
      after: $after) { ${page} edges { node { ${fields} } } } }`,
  columns: [
    { key: "reference", head: "Reference", cell: (row) => row.reference },
    { key: "organisation", head: "Organisation", cell: (row) => row.organisation.name },
    { key: "handle", head: "Word in addresses", cell: (row) => row.organisation.handle },
    { key: "voice", head: "Voice", cell: (row) => codeWords(row.voice) },
    { key: "state", head: "State", cell: (row) => codeWords(row.state) },
    { key: "waitingOn", head: "Whose turn", cell: (row) => codeWords(row.waitingOn) },
    { key: "waitingSince", head: "Waiting since", cell: (row) => row.waitingSince },
    { key: "dueOn", head: "Due on", cell: (row) => row.dueOn },
    { key: "checksLeft", head: "Checks left", cell: (row) => row.checksLeft },
  ],
};

interface DecisionRow {
  on: string;
  outcome: string;
  subject: string;
  explanation: string;
  organisation: NamedOrganisation | null;
}

const decisions: DownloadList<DecisionRow> = {
  rows: "decisions",
  fields: "on outcome subject explanation organisation { id name }",
  about: (row) => [row.organisation?.id ?? null],
  question: (fields) => `query ($network: ID!, ${paging}) { node(id: $network) { ... on Network {
    list: decisions(first: $first, after: $after) { ${page} edges { node { ${fields} } } } } } }`,
  columns: [
    { key: "on", head: "Recorded on", cell: (row) => row.on },
    { key: "organisation", head: "Organisation", cell: (row) => row.organisation?.name ?? null },
    { key: "subject", head: "About", cell: (row) => codeWords(row.subject) },
    { key: "outcome", head: "Outcome", cell: (row) => codeWords(row.outcome) },
    { key: "explanation", head: "Explanation", cell: (row) => row.explanation },
  ],
};

/** Every list that can be taken away, by its word in the address. */
export const downloadLists: Record<string, DownloadList> = {
  organisations,
  services,
  researchers,
  members,
  seats,
  applications,
  ballots,
  decisions,
  links,
  introductions,
  asked,
  words,
  duplicates,
  roles,
  outbox,
  letters,
  files,
  history,
  wordings,
  serviceWordings,
  looks,
  timeline,
};
