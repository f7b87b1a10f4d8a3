import type { Database } from "../../server/database/connect.ts";
import { insertRows } from "../../server/database/insert-rows.ts";
import { raw, sql } from "../../server/database/sql.ts";
import { capacities, Capability, CapabilityBacking, SpareCapacity } from "../../server/organisations/capability.entity.ts";
import { Consent, ConsentMethod, ConsentScope, ConsentState } from "../../server/organisations/consent.entity.ts";
import { OrganisationTerm } from "../../server/organisations/organisation-term.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Illustrative, ListingBasis, OrganisationKind, Voice } from "../../server/organisations/organisation.enums.ts";
import { Profile, TranslationSource } from "../../server/organisations/profile.entity.ts";
import { writeFacetTerms, type CountedBy } from "../../server/organisations/term-numbers.ts";
import { PartnershipLink } from "../../server/partnerships/partnership-link.entity.ts";
import { LinkKind, Visibility } from "../../server/partnerships/partnership.enums.ts";
import { indexDocuments, type Indexable } from "../../server/platform/search-index.ts";
import { fold } from "../../server/platform/words.ts";
import { UnderstoodKind } from "../../server/vocabulary/term-word.entity.ts";
import { keys, random, type Random } from "./random.ts";

/*
 * Generated organisations for benchmarks, the same in every run: about ten skills and three partnership links each,
 * as many as a well-kept directory would have. They are written straight into the tables and the index, because a
 * benchmark of reading need not wait for the services that write; a test holds them to what those would write.
 */

/** What the directory knows already: the terms that generated organisations are given. */
interface Terms {
  skills: { id: string; name: string }[];
  areas: string[];
  communities: { id: string; name: string }[];
  languages: string[];
}

const moment = "2026-06-01T09:00:00.000Z";

const beginnings = ["Aston", "Bridge", "Canal", "Digbeth", "Elm", "Foundry", "Gathering", "Harbour", "Iron", "Junction"];
const middles = ["Sisters", "Elders", "Families", "Neighbours", "Carers", "Youth", "Welcome", "Garden", "Kitchen", "Choir"];
const endings = ["Group", "Association", "Project", "Network", "Trust", "Circle", "Forum", "Collective", "Club", "Centre"];

/** A branch has one parent; every other kind of link may be drawn for any two organisations. */
const linkKinds = Object.values(LinkKind).filter((kind) => kind !== LinkKind.BRANCH_OF);

/** How many organisations are made in one transaction. */
const batchSize = 1_000;

async function readTerms(database: Database): Promise<Terms> {
  const named = (table: string): Promise<{ id: string; name: string }[]> =>
    database.rows(sql`select id, name from ${raw(table)} order by id`);
  const areas = await database.rows<{ id: string }>(sql`select id from area where level <> 'COUNTRY' order by code`);
  const languages = await database.rows<{ id: string }>(sql`select id from language order by id`);
  return {
    skills: await database.rows(sql`select id, name from skill where "parentId" is not null order by code`),
    communities: await named("community"),
    areas: areas.map(({ id }) => id),
    languages: languages.map(({ id }) => id),
  };
}

interface Made {
  organisation: Partial<Organisation> & { id: string };
  profile: Partial<Profile>;
  capabilities: Partial<Capability>[];
  consents: Partial<Consent>[];
  terms: OrganisationTerm[];
  document: Indexable;
}

/** What an organisation can do, in words of nobody. */
export function capabilityOf(
  numbers: Random,
  key: string,
  of: { id: string; skill: { id: string; name: string }; languages: string[]; areas: string[] },
): Partial<Capability> {
  return {
    id: key,
    organisationId: of.id,
    skillId: of.skill.id,
    description: `${of.skill.name}, in our own way.`,
    languages: of.languages,
    areaIds: of.areas,
    communityIds: [],
    backing: CapabilityBacking.SELF_DESCRIBED,
    spareCapacity: numbers.pick(Object.values(SpareCapacity)),
    offeredTo: [],
  };
}

/** That an organisation agreed to be listed for all. */
export function listed(key: string, organisationId: string): Partial<Consent> {
  return {
    id: key,
    organisationId,
    scope: ConsentScope.LIST_PUBLIC,
    answer: ConsentState.GRANTED,
    grantedOn: moment,
    wordingVersion: 1,
    lang: "en",
    method: ConsentMethod.SELF,
  };
}

function organisation(numbers: Random, newKey: () => string, terms: Terms, number: number): Made {
  const id = newKey();
  const name = `${numbers.pick(beginnings)} ${numbers.pick(middles)} ${numbers.pick(endings)} ${number}`;
  const skills = numbers.some(terms.skills, 5 + numbers.below(10));
  const areas = numbers.some(terms.areas, 1 + numbers.below(2));
  const communities = numbers.some(terms.communities, 1 + numbers.below(3));
  const languages = ["en", ...numbers.some(terms.languages, 1 + numbers.below(3)).filter((tag) => tag !== "en")];
  const purpose = `We bring together ${communities.map((community) => community.name).join(" and ")}.`;
  const whatWeDo = `We offer ${skills.map((skill) => skill.name.toLowerCase()).join(", ")}, every week and for everybody.`;
  const sortName = fold(name);
  const carried: Record<UnderstoodKind, string[]> = {
    SKILL: skills.map((skill) => skill.id),
    LANGUAGE: languages,
    AREA: areas,
    COMMUNITY: communities.map((community) => community.id),
  };
  const capabilities = skills.map((skill) => capabilityOf(numbers, newKey(), { id, skill, languages, areas }));
  return {
    terms: Object.values(UnderstoodKind).flatMap((kind) =>
      carried[kind].map((termId) => ({ organisationId: id, kind, termId, sortName })),
    ),
    document: {
      names: [name],
      texts: [purpose, whatWeDo, null, null, ...capabilities.flatMap(({ description }) => [null, description ?? null])],
      tags: [...carried.SKILL, ...carried.LANGUAGE, ...carried.COMMUNITY],
    },
    organisation: {
      id,
      handle: `generated-${number}`,
      name,
      foldedName: sortName,
      shuffle: 1 + numbers.below(2 ** 31 - 2),
      otherNames: [],
      kind: numbers.pick(Object.values(OrganisationKind)),
      voice: numbers.next() < 0.75 ? Voice.COMMUNITY : Voice.SERVICE_PROVIDER,
      communityLed: numbers.next() < 0.7,
      listingBasis: ListingBasis.CONSENT,
      illustrative: Illustrative.ALL,
      parentId: null,
      areaIds: areas,
      communityIds: communities.map((community) => community.id),
      offeredLanguages: languages.map((tag) => ({ tag, spoken: true, written: null, signed: null, interpreting: null })),
      ownWords: [],
      registeredAt: moment,
      version: 1,
      updatedAt: moment,
    },
    profile: { id: newKey(), organisationId: id, lang: "en", purpose, whatWeDo, translatedBy: TranslationSource.ORIGINAL },
    capabilities,
    // One in ten has not agreed to be public: what is hidden must cost nothing and be counted nowhere.
    consents: numbers.next() < 0.1 ? [] : [listed(newKey(), id)],
  };
}

/** Three links of an organisation with some of the others. */
export function links(numbers: Random, newKey: () => string, ids: readonly string[], from: string): Partial<PartnershipLink>[] {
  return Array.from({ length: 3 }, () => ({
    id: newKey(),
    kind: numbers.pick(linkKinds),
    fromId: from,
    toId: numbers.pick(ids),
    purpose: "We meet every month and share what we learn.",
    startedOn: `20${15 + numbers.below(11)}-0${1 + numbers.below(9)}-${10 + numbers.below(18)}`,
    communityIds: [],
    visibility: Visibility.PUBLIC,
    illustrative: true,
    proposedById: from,
    proposedAt: moment,
    confirmedAt: moment,
    version: 1,
    updatedAt: moment,
  })).filter((link) => link.toId !== from);
}

/** What facets are counted by. */
function countedBy({ organisation, terms, capabilities }: Made): CountedBy {
  const capacityOf = new Map(capabilities.map(({ skillId, spareCapacity }) => [skillId!, capacities.indexOf(spareCapacity!) + 1]));
  return { organisationId: organisation.id, terms, capacityOf };
}

async function writeBatch(
  database: Database,
  made: readonly Made[],
  linked: readonly Partial<PartnershipLink>[],
): Promise<void> {
  await database.write(async (manager) => {
    await insertRows(manager, Organisation, made.map((one) => one.organisation));
    await insertRows(manager, Profile, made.map((one) => one.profile));
    await insertRows(manager, Capability, made.flatMap((one) => one.capabilities));
    await insertRows(manager, Consent, made.flatMap((one) => one.consents));
    await insertRows(manager, PartnershipLink, linked);
    await insertRows(manager, OrganisationTerm, made.flatMap((one) => one.terms));
    await writeFacetTerms(manager, made.map(countedBy));
    await indexDocuments(manager, "organisation", new Map(made.map((one) => [one.organisation.id, one.document])));
  });
}

/**
 * Fills a migrated database, whose vocabulary is loaded, with so many organisations.
 * @param told hears how many are written, to show progress.
 */
export async function generate(
  database: Database,
  count: number,
  told: (done: number) => void = () => {},
  seed = 20261122,
): Promise<void> {
  const numbers = random(seed);
  const newKey = keys(numbers);
  const terms = await readTerms(database);
  const ids: string[] = [];
  for (let done = 0; done < count; done += batchSize) {
    const size = Math.min(batchSize, count - done);
    const made = Array.from({ length: size }, (_, index) => organisation(numbers, newKey, terms, done + index + 1));
    ids.push(...made.map((one) => one.organisation.id));
    const linkRows = made.flatMap((one) => links(numbers, newKey, ids, one.organisation.id));
    await writeBatch(database, made, linkRows);
    told(done + size);
  }
}
