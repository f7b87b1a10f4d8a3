import { print } from "graphql";
import type { Span } from "../../server/database/ranked-documents.ts";
import { raw, sql, type Sql } from "../../server/database/sql.ts";
import { dayOf } from "../../server/platform/calendar.ts";
import { mixingAmong } from "../../server/organisations/daily-parts.ts";
import { multiplierOf, partAt } from "../../server/platform/daily-order.ts";
import { keyOf, publicId } from "../../server/platform/identifiers.ts";
import { saysNothing, searchWords } from "../../server/platform/stems.ts";
import { everyOperation } from "../harness/operations.ts";
import type { Contender, Contest } from "./contest.ts";
import { readFrom } from "./database.ts";
import type { FloorAsked } from "./floor.ts";
import type { FloorName } from "./floor-statements.ts";
import { usualQuestion } from "./usual.ts";

/** Where the contenders listen. */
export interface Addresses {
  floor: string;
  product: string;
  /** The product on PostgreSQL, with the same rows; empty where it is not measured. */
  postgres: string;
  usual: string;
}

/* Answers of the product in the form of the floor's: keys instead of ids, lists instead of connections. */

type Tree = Record<string, unknown>;
interface Edges {
  edges: { node: Tree }[];
  totalCount?: number;
}

const keyed = (prefix: string, node: unknown): Tree => {
  const { id, ...rest } = node as Tree & { id: string };
  return { id: keyOf(id, prefix), ...rest };
};
const nodesOf = (connection: unknown): Tree[] => (connection as Edges).edges.map(({ node }) => node);
const linkOf = (node: Tree): Tree => ({
  ...keyed("lnk", node),
  from: keyed("org", node["from"]),
  to: keyed("org", node["to"]),
});

function onFloor<Asked>(url: string, name: FloorName, values: (asked: Asked) => FloorAsked["values"]): Contender<Asked> {
  return {
    name: "floor",
    question: (asked) => ({ url, body: JSON.stringify({ name, values: values(asked) }) }),
    plain: (answer) => JSON.parse(answer),
  };
}

/** The product, and where it is measured there too, the product on PostgreSQL. */
function byProduct<Asked>(
  { product, postgres }: Addresses,
  query: string,
  variables: (asked: Asked) => Tree,
  plain: (data: Tree) => unknown,
): Contender<Asked>[] {
  const places = [{ name: "product", url: product }, { name: "on PostgreSQL", url: postgres }];
  return places.filter(({ url }) => url !== "").map(({ name, url }) => ({
    name,
    question: (asked) => ({ url, body: JSON.stringify({ query, variables: variables(asked) }) }),
    plain: (answer) => plain((JSON.parse(answer) as { data: Tree }).data),
  }));
}

/** How many different things are asked, so that nothing is answered twice in a row. */
const different = 40;

function contractQuestion(name: string): string {
  const operation = everyOperation().find((one) => one.name === name);
  if (!operation) {
    throw new Error(`The contract has no operation ${name}.`);
  }
  return print(operation.document);
}

interface FlagshipAsked {
  skill: string;
  area: string;
  areaCode: string;
}

/**
 * Which areas are asked for: those that somebody works in, or whole regions, where a page is full however few
 * organisations there are.
 */
export type AreasAsked = "areas" | "regions";

const areasAsked: Record<AreasAsked, Sql> = {
  areas: sql`select a.id, a.code from area a where a.id in (select t."termId" from organisation_term t where t.kind = 'AREA') order by a.code`,
  regions: sql`select a.id, a.code from area a where a.level = 'REGION' order by a.code`,
};

/** The first twenty with a skill in an area, with their skills, languages and five latest links. */
export async function flagship(
  file: string,
  addresses: Addresses,
  { within, withUsual }: { within: AreasAsked; withUsual: boolean },
): Promise<Contest<FlagshipAsked>> {
  const [skills, areas] = await readFrom(file, async (database) => [
    await database.rows<{ id: string }>(sql`select id from skill where "parentId" is not null order by code`),
    await database.rows<{ id: string; code: string }>(areasAsked[within]),
  ]);
  const asked = Array.from({ length: different }, (_, index) => {
    const area = areas[(index * 7) % areas.length]!;
    return { skill: skills[index % skills.length]!.id, area: area.id, areaCode: area.code };
  });
  const contenders: Contender<FlagshipAsked>[] = [
    onFloor(addresses.floor, "flagship", ({ skill, area }) => [skill, area]),
    ...byProduct<FlagshipAsked>(
      addresses,
      contractQuestion("FindBySkill"),
      ({ skill, areaCode }) => ({ skills: [publicId("skl", skill)], areas: [areaCode] }),
      ({ organisations }) =>
        nodesOf(organisations).map((node) => ({
          ...keyed("org", { id: node["id"], name: node["name"], kind: node["kind"] }),
          skills: nodesOf(node["capabilities"]).map(({ skill }) => keyed("skl", skill)),
          languages: (node["languages"] as { language: Tree }[]).map(({ language }) => language),
          links: nodesOf(node["links"]).map(linkOf),
        })),
    ),
  ];
  const usual: Contender<FlagshipAsked> = {
    name: "usual way",
    question: ({ skill, area }) => ({ url: addresses.usual, body: JSON.stringify({ query: usualQuestion, variables: { skill, area } }) }),
    plain: (answer) => (JSON.parse(answer) as { data: { organisations: unknown } }).data.organisations,
  };
  return {
    title: within === "areas" ? "Flagship" : "Flagship in whole regions: full pages",
    asked,
    contenders: withUsual ? [...contenders, usual] : contenders,
  };
}

/** Pairs of words of which generated names hold many, and those of real charities some. */
export const namedPairs = {
  generated: ["Foundry Kitchen", "Junction Garden", "Harbour Garden", "Canal Kitchen", "Digbeth Garden"],
  real: ["Charitable Trust", "Community Association", "Benevolent Fund", "Baptist Church", "Church of Scotland"],
};

/** What the search for two words is asked with: the floor is told the part of the day's order that stands first. */
interface WordsAsked {
  words: string;
  tokens: string;
  part: Span;
}

async function wordsAsked(file: string, pairs: readonly string[], day: string): Promise<WordsAsked[]> {
  return readFrom(file, (database) =>
    Promise.all(
      pairs.map(async (words) => {
        const stems = searchWords(words).filter(({ word }) => !saysNothing(word)).map(({ stem }) => stem);
        const all = stems.map((stem) => ({ phrase: [stem], in: ["names" as const] }));
        const part = partAt(await mixingAmong(database, { all }, day), 0)!;
        return { words, tokens: stems.map((stem) => `names : ${stem}`).join(" AND "), part };
      }),
    ),
  );
}

/** Two words that names hold, ranked; equal matches in the order of the day. */
export async function search(file: string, addresses: Addresses, pairs: readonly string[]): Promise<Contest<WordsAsked>> {
  const query = `query($words: String!) { organisations(filter: { text: $words, readLiterally: [$words] }, first: 20) { edges { node { id name } } } }`;
  const day = dayOf(new Date().toISOString());
  return {
    title: "Search, two words, ranked",
    asked: await wordsAsked(file, pairs, day),
    contenders: [
      onFloor(addresses.floor, "search", ({ tokens, part }) => [multiplierOf(day), tokens, part.from, part.to + 1]),
      ...byProduct<WordsAsked>(addresses, query, ({ words }) => ({ words }), ({ organisations }) => nodesOf(organisations).map((node) => keyed("org", node))),
    ],
  };
}

async function handles(file: string): Promise<{ handle: string }[]> {
  const rows = await readFrom(file, (database) =>
    database.rows<{ handle: string }>(sql`
      select o.handle from organisation o where exists (select 1 from consent c where c."organisationId" = o.id)
      order by o.shuffle limit ${raw(String(different))}`),
  );
  return rows.map(({ handle }) => ({ handle }));
}

/** The page of one organisation, as the contract asks it. What generated organisations have nothing of, is empty. */
export async function organisationPage(file: string, addresses: Addresses): Promise<Contest<{ handle: string }>> {
  return {
    title: "Organisation page",
    asked: await handles(file),
    contenders: [
      onFloor(addresses.floor, "page", ({ handle }) => [handle]),
      ...byProduct<{ handle: string }>(addresses, contractQuestion("Organisation"), ({ handle }) => ({ handle }), ({ organisation }) => {
        const { id, version, name, kind, voice, profile, links, ...rest } = organisation as Tree & { profile: Tree; links: Edges };
        const { lang, purpose, whatWeDo } = profile;
        const shown = nodesOf(links).map((node) => {
          const { state: _state, endsOn: _endsOn, ...told } = linkOf(node);
          return told;
        });
        const empty = {
          otherNames: rest["otherNames"],
          // Where a number leads to is worked out from it: the floor knows numbers only.
          identifiers: (rest["identifiers"] as Tree[]).map(({ scheme, value }) => ({ scheme, value })),
          parent: rest["parent"],
          branches: nodesOf(rest["branches"]),
          places: rest["places"],
          contacts: rest["contacts"],
          services: nodesOf(rest["services"]),
          membership: rest["membership"],
        };
        return { ...keyed("org", { id, version, name, kind, voice }), ...empty, profile: { lang, purpose, whatWeDo }, linkCount: links.totalCount, links: shown };
      }),
    ],
  };
}

/** The links of an organisation with both sides, and theirs again: two steps of the graph. */
export async function neighbourhood(file: string, addresses: Addresses): Promise<Contest<{ handle: string }>> {
  const further = "id name links(first: 5) { edges { node { id kind from { id name } to { id name } } } }";
  const query = `query($handle: String!) { organisation(handle: $handle) {
    links(first: 10) { edges { node { id kind from { ${further} } to { ${further} } } } } } }`;
  const sideOf = (side: unknown): Tree => ({
    ...keyed("org", side),
    links: nodesOf((side as Tree)["links"]).map(linkOf),
  });
  return {
    title: "Neighbourhood in the graph",
    asked: await handles(file),
    contenders: [
      onFloor(addresses.floor, "neighbourhood", ({ handle }) => [handle]),
      ...byProduct<{ handle: string }>(addresses, query, ({ handle }) => ({ handle }), ({ organisation }) =>
        nodesOf((organisation as Tree)["links"]).map((node) => ({
          ...keyed("lnk", node),
          from: sideOf(node["from"]),
          to: sideOf(node["to"]),
        })),
      ),
    ],
  };
}
