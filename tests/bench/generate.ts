import type { EntityManager } from "typeorm";
import type { Database } from "../../server/database/connect.ts";
import { indexOrganisation } from "../../server/database/search.ts";
import { compile, join, raw, sql } from "../../server/database/sql.ts";
import { fold } from "../../server/platform/words.ts";
import { searchWords } from "../../server/platform/stems.ts";
import { keys, random, type Random } from "./random.ts";

/*
 * Generated organisations for benchmarks, the same in every run: about ten skills and three partnership links each,
 * as many as a well-kept directory would have. They are written straight into the tables, because a benchmark of
 * reading need not wait for the services that write.
 */

type Row = Record<string, string | number | boolean | null>;

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
const kinds = ["UNINCORPORATED_GROUP", "CHARITY", "CIO", "CIC", "COMPANY", "FAITH_BODY", "COMMUNITY_HUB"];
const voices = ["COMMUNITY", "COMMUNITY", "COMMUNITY", "SERVICE_PROVIDER"];
const linkKinds = ["MENTORING", "JOINT_INITIATIVE", "RESEARCH_PARTNERSHIP", "REFERRAL", "HOSTS_SPACE", "TRAINING"];

/** A statement has at most so many values on SQLite. */
const valuesPerStatement = 30_000;

/** How many organisations are made in one transaction. */
const batchSize = 1_000;

async function insert(manager: EntityManager, kind: Database["kind"], table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) {
    return;
  }
  const step = Math.floor(valuesPerStatement / columns.length);
  for (let start = 0; start < rows.length; start += step) {
    const values = rows
      .slice(start, start + step)
      .map((row) => sql`(${join(columns.map((column) => sql`${row[column] ?? null}`))})`);
    const names = columns.map((column) => `"${column}"`).join(", ");
    const { text, values: bound } = compile(sql`insert into ${raw(table)} (${raw(names)}) values ${join(values)}`, kind);
    await manager.query(text, bound);
  }
}

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
  organisation: Row;
  words: { names: string; text: string };
  profiles: Row[];
  capabilities: Row[];
  consents: Row[];
  terms: Row[];
}

function termRows(organisationId: string, byKind: Record<string, readonly string[]>): Row[] {
  return Object.entries(byKind).flatMap(([kind, ids]) =>
    [...new Set(ids)].map((termId) => ({ organisationId, kind, termId })),
  );
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
  return {
    organisation: {
      id,
      handle: `generated-${number}`,
      name,
      foldedName: fold(name),
      shuffle: 1 + numbers.below(2 ** 31 - 2),
      otherNames: "[]",
      kind: numbers.pick(kinds),
      voice: numbers.pick(voices),
      communityLed: numbers.next() < 0.7,
      listingBasis: "CONSENT",
      illustrative: "WHOLE",
      parentId: null,
      areaIds: JSON.stringify(areas),
      communityIds: JSON.stringify(communities.map((community) => community.id)),
      offeredLanguages: JSON.stringify(
        languages.map((tag) => ({ tag, spoken: true, written: null, signed: null, interpreting: null })),
      ),
      ownWords: "[]",
      registeredAt: moment,
      version: 1,
      updatedAt: moment,
    },
    words: { names: name, text: `${purpose} ${whatWeDo}` },
    profiles: [
      { id: newKey(), organisationId: id, lang: "en", purpose, whatWeDo, translatedBy: "ORIGINAL" },
    ],
    capabilities: skills.map((skill) => ({
      id: newKey(),
      organisationId: id,
      skillId: skill.id,
      description: `${skill.name}, in our own way.`,
      languages: JSON.stringify(languages),
      areaIds: JSON.stringify(areas),
      communityIds: "[]",
      backing: "SELF_DESCRIBED",
      spareCapacity: numbers.pick(["YES", "LIMITED", "NO", "UNKNOWN"]),
      offeredTo: "[]",
    })),
    // One in ten has not agreed to be public: what is hidden must cost nothing and be counted nowhere.
    consents:
      numbers.next() < 0.1
        ? []
        : [{ id: newKey(), organisationId: id, scope: "LIST_PUBLIC", answer: "GRANTED", grantedOn: moment, wordingVersion: 1, lang: "en", method: "SELF" }],
    terms: termRows(id, {
      SKILL: skills.map((skill) => skill.id),
      AREA: areas,
      COMMUNITY: communities.map((community) => community.id),
      LANGUAGE: languages,
    }),
  };
}

function links(numbers: Random, newKey: () => string, ids: readonly string[], from: string): Row[] {
  return Array.from({ length: 3 }, () => ({
    id: newKey(),
    kind: numbers.pick(linkKinds),
    fromId: from,
    toId: numbers.pick(ids),
    purpose: "We meet every month and share what we learn.",
    startedOn: `20${15 + numbers.below(11)}-0${1 + numbers.below(9)}-${10 + numbers.below(18)}`,
    communityIds: "[]",
    visibility: "PUBLIC",
    illustrative: true,
    proposedById: from,
    proposedAt: moment,
    confirmedAt: moment,
    version: 1,
    updatedAt: moment,
  })).filter((link) => link.toId !== from);
}

async function writeBatch(database: Database, made: readonly Made[], linkRows: readonly Row[]): Promise<void> {
  const all = (part: "profiles" | "capabilities" | "consents" | "terms"): Row[] => made.flatMap((one) => one[part]);
  await database.write(async (manager) => {
    const put = (table: string, rows: readonly Row[]): Promise<void> => insert(manager, database.kind, table, rows);
    await put("organisation", made.map((one) => one.organisation));
    await put("organisation_profile", all("profiles"));
    await put("capability", all("capabilities"));
    await put("consent", all("consents"));
    await put("organisation_term", all("terms"));
    await put("partnership_link", linkRows);
    for (const { organisation: { id }, words } of made) {
      await indexOrganisation(manager, String(id), { names: searchWords(words.names), words: searchWords(words.text) });
    }
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
    ids.push(...made.map((one) => String(one.organisation["id"])));
    const linkRows = made.flatMap((one) => links(numbers, newKey, ids, String(one.organisation["id"])));
    await writeBatch(database, made, linkRows);
    told(done + size);
  }
}
