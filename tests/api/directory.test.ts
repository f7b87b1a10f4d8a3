import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { SpareCapacity } from "../../server/organisations/capability.entity.ts";
import { ListingBasis, Voice } from "../../server/organisations/organisation.enums.ts";
import { Area } from "../../server/places/area.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { everyOperation } from "../harness/operations.ts";
import { databaseKinds } from "../harness/databases.ts";
import { communityId, put, skillId } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";

const question = `query($filter: OrganisationFilter, $orderBy: OrganisationOrder, $first: Int, $after: String, $last: Int, $before: String) {
  organisations(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount explain understood { kind label words }
    facets { field values { label count selected } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { whyMatched node { name } } } }`;

interface Found {
  totalCount: number;
  explain: string;
  understood: { kind: string; label: string; words: string }[];
  facets: { field: string; values: { label: string; count: number; selected: boolean }[] }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { whyMatched: string[]; node: { name: string } }[];
}

const { PUBLIC_BODY, PUBLIC_REGISTER } = ListingBasis;

describe.each(databaseKinds)("finding organisations on %s", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
    const shown = { listingBasis: PUBLIC_BODY };
    await put(server.app, {
      ...shown,
      name: "Alum Rock Sehat Circle",
      otherNames: ["الم راک صحت حلقہ"],
      areas: ["alum-rock"],
      communities: ["women"],
      languages: ["ur", "phr"],
      purpose: "We go to the doctor together.",
      skills: {
        interpreting: { ownWords: "going along and explaining", spareCapacity: SpareCapacity.LIMITED },
        "peer-support": { spareCapacity: SpareCapacity.YES },
      },
    });
    await put(server.app, {
      ...shown,
      name: "Midland Interpreters CIC",
      voice: Voice.SERVICE_PROVIDER,
      areas: ["E08000025", "E08000028"],
      languages: ["ur", "ar"],
      purpose: "Trained interpreters.",
      skills: { interpreting: { spareCapacity: SpareCapacity.NO }, "written-translation": {} },
    });
    await put(server.app, {
      ...shown,
      name: "Bangladeshi Elders of Coventry",
      areas: ["E08000026"],
      communities: ["bangladeshi", "older-people"],
      languages: ["bn", "syl"],
      purpose: "বাংলা আড্ডা and walks against isolation.",
      skills: { befriending: {} },
    });
    await put(server.app, {
      listingBasis: PUBLIC_REGISTER,
      name: "Saltley Neighbours’ Trust",
      areas: ["E08000025"],
      purpose: "Translation of letters for women.",
      languages: ["so"],
      communities: ["women"],
    });
  });
  afterAll(() => server.close());

  async function search(variables: object): Promise<Found> {
    const { data, errors } = await server.as(null).ask<{ organisations: Found }, object>(question, variables);
    expect(errors).toEqual([]);
    return data.organisations;
  }

  async function names(filter: object): Promise<string[]> {
    return (await search({ filter })).edges.map((edge) => edge.node.name).sort();
  }

  it("reads everyday words as skill, community and area, and says why each was found", async () => {
    const found = await search({ filter: { text: "Someone to translate for women, BIRMINGHAM" } });
    expect(found.understood).toEqual([
      { kind: "SKILL", label: "Interpreting at appointments", words: "Someone to translate" },
      { kind: "COMMUNITY", label: "Women", words: "women" },
      { kind: "AREA", label: "Birmingham", words: "BIRMINGHAM" },
    ]);
    expect(found.edges).toEqual([
      {
        node: { name: "Alum Rock Sehat Circle" },
        whyMatched: [
          "Offers **interpreting at appointments**, in their words “going along and explaining”. " +
            "For **women**, in Alum Rock, a part of **Birmingham**.",
        ],
      },
      {
        node: { name: "Saltley Neighbours’ Trust" },
        whyMatched: ["Its register entry mentions “**translation**” and “**women**”. In **Birmingham**."],
      },
      { node: { name: "Midland Interpreters CIC" }, whyMatched: ["Offers **interpreting at appointments**. In **Birmingham**."] },
    ]);
    expect(found.explain).toBe(
      "3 organisations with skill: Interpreting at appointments; community: Women; area: Birmingham, with its parts.",
    );
  });

  it("finds the same organisation by another spelling, its own script, a synonym and a beginning", async () => {
    const bangladeshi = ["Bangladeshi Elders of Coventry"];
    for (const text of ["Bangladeshy", "বাংলা", "older Bengali", "isolation elders coventry", "bangladeshi", "Bangl", "COVENTRY’S"]) {
      expect(await names({ text }), text).toEqual(bangladeshi);
    }
    expect(await names({ text: "حلقہ" })).toEqual(["Alum Rock Sehat Circle"]);
  });

  it("answers empty, short and hostile words with a list, never with an error", async () => {
    expect(await names({ text: "" })).toHaveLength(4);
    expect(await names({ text: "  ,;-  " })).toHaveLength(4);
    for (const text of ["z", "\"", "'", "* OR NEAR(", "a:*|b", "names : (x)", "%_\\", "؟", "x".repeat(5000), "\u{1F600}"]) {
      await search({ filter: { text } });
    }
    expect(await names({ text: "trust OR zeppelin OR quasar" })).toEqual([]);
  });

  it("says without which words something would be found", async () => {
    const { explain } = await search({ filter: { text: "befriending in Coventry", voices: ["FUNDER"] } });
    expect(explain).toBe(
      "0 organisations with skill: Befriending; area: Coventry, with its parts. Without any filter there is 1.",
    );
  });

  it("matches words literally when the reader says so", async () => {
    const { understood } = await search({ filter: { text: "women Birmingham", readLiterally: ["women"] } });
    expect(understood.map((one) => one.label)).toEqual(["Birmingham"]);
    expect(await names({ text: "women", readLiterally: ["women"] })).toEqual(["Saltley Neighbours’ Trust"]);
  });

  it("tells all of from any of, and lets communities intersect", async () => {
    const [interpreting, translation] = [await skillId(server.app, "interpreting"), await skillId(server.app, "written-translation")];
    expect(await names({ skills: [interpreting, translation] })).toEqual(["Midland Interpreters CIC"]);
    expect(await names({ anySkill: [interpreting, translation] })).toEqual(["Alum Rock Sehat Circle", "Midland Interpreters CIC"]);
    expect(await names({ skills: [await skillId(server.app, "language-and-access")] })).toHaveLength(2);
    expect(await names({ languages: ["ur", "phr"] })).toEqual(["Alum Rock Sehat Circle"]);
    expect(await names({ anyLanguage: ["phr", "ar"] })).toEqual(["Alum Rock Sehat Circle", "Midland Interpreters CIC"]);
    const [asian, elders] = [await communityId(server.app, "asian"), await communityId(server.app, "older-people")];
    expect(await names({ communities: [asian, elders] })).toEqual(["Bangladeshi Elders of Coventry"]);
    expect(await names({ communities: [asian, await communityId(server.app, "women")] })).toEqual([]);
    expect(await names({ areas: ["alum-rock", "E08000026"] })).toEqual(["Alum Rock Sehat Circle", "Bangladeshi Elders of Coventry"]);
    expect(await names({ areas: ["E12000005"], voices: ["SERVICE_PROVIDER"] })).toEqual(["Midland Interpreters CIC"]);
  });

  it("counts each facet without its own choice, and each organisation once", async () => {
    const { facets, totalCount } = await search({ filter: { voices: ["COMMUNITY"], anyLanguage: ["ur"], areas: ["E08000025"] } });
    const countsOf = (field: string): Record<string, number> =>
      Object.fromEntries(facets.find((facet) => facet.field === field)?.values.map(({ label, count }) => [label, count]) ?? []);
    expect(totalCount).toBe(1);
    expect(countsOf("voice")).toMatchObject({ Community: 1, "Service provider": 1, Funder: 0 });
    expect(countsOf("language")).toEqual({ Urdu: 1, "Pahari-Potwari": 1 });
    expect(countsOf("area")).toEqual({ Birmingham: 1 });
    expect(countsOf("community")).toEqual({ Women: 1 });
    expect(countsOf("spareCapacity")).toEqual({ Yes: 1, Some: 0, No: 0, "Not stated": 0 });
  });

  it("shows spare capacity for the skill that is asked for", async () => {
    const interpreting = await skillId(server.app, "interpreting");
    expect(await names({ spareCapacity: ["YES"] })).toEqual(["Alum Rock Sehat Circle"]);
    expect(await names({ anySkill: [interpreting], spareCapacity: ["YES"] })).toEqual([]);
    expect(await names({ anySkill: [interpreting], spareCapacity: ["LIMITED", "YES"] })).toEqual(["Alum Rock Sehat Circle"]);
    expect(await names({ spareCapacity: ["UNKNOWN"] })).toEqual(["Bangladeshi Elders of Coventry", "Saltley Neighbours’ Trust"]);
  });

  it("finds by the facts of the register alone what comes from a register", async () => {
    expect(await names({ languages: ["so"] })).toEqual([]);
    const answer = await server.as(null).ask<{ organisations: { edges: { node: Record<string, unknown> }[] } }, object>(
      "query($filter: OrganisationFilter) { organisations(filter: $filter) { edges { node { name communities { id } languages { spoken } } } } }",
      { filter: { text: "Saltley Neighbours" } },
    );
    expect(answer.data.organisations.edges).toEqual([{ node: { name: "Saltley Neighbours’ Trust", languages: [], communities: [] } }]);
  });

  it("finds the members of a partnership and whoever works in its region", async () => {
    const ctx = await server.app.contextFor(null);
    const coventry = await ctx.read.findOneByOrFail(Area, { code: "E08000026" });
    const network = await foundNetwork(ctx, { handle: "coventry", name: "Coventry", regionId: coventry.id });
    expect(await names({ network: nodeId(network) })).toEqual(["Bangladeshi Elders of Coventry"]);
  });

  it("refuses a term that is not known, so that a search never becomes wider in silence", async () => {
    for (const filter of [{ areas: ["E99999999"] }, { languages: ["qqq"] }, { skills: ["skl_01m80zkn93esyta95jnjj8swzp"] }]) {
      const answer = await server.as(null).ask(question, { filter });
      expect(answer.errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    }
  });

  it.each(["RELEVANCE", "NAME", "RECENTLY_ASSURED"])("reads page by page in the order %s, forwards and backwards", async (orderBy) => {
    const whole = (await search({ orderBy })).edges.map((edge) => edge.node.name);
    const forwards: string[] = [];
    let page = await search({ orderBy, first: 1 });
    for (let guard = 0; guard < 10; guard += 1) {
      forwards.push(...page.edges.map((edge) => edge.node.name));
      if (!page.pageInfo.hasNextPage) {
        break;
      }
      page = await search({ orderBy, first: 1, after: page.pageInfo.endCursor });
    }
    expect(forwards).toEqual(whole);
    const back = await search({ orderBy, last: 2, before: page.pageInfo.startCursor });
    expect(back.edges.map((edge) => edge.node.name)).toEqual(whole.slice(-3, -1));
    expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    expect((await search({ orderBy, last: 2 })).edges.map((edge) => edge.node.name)).toEqual(whole.slice(-2));
  });

  it("neither repeats nor skips while others are added and the day changes", async () => {
    const before = await names({});
    const read: string[] = [];
    let after: string | null = null;
    for (let added = 0; read.length < 4; added += 1) {
      const page: Found = await search({ first: 1, after });
      read.push(...page.edges.map((edge) => edge.node.name).filter((name) => before.includes(name)));
      after = page.pageInfo.endCursor;
      await put(server.app, { name: `Newcomer ${"abcdefghijklmnop"[added] ?? ""}${added}`, listingBasis: PUBLIC_BODY });
      server.later({ days: 1 });
      if (!page.pageInfo.hasNextPage) {
        break;
      }
    }
    expect([...read].sort()).toEqual(before);
  });

  it("refuses a cursor of another order", async () => {
    const { pageInfo } = await search({ orderBy: "NAME", first: 1 });
    const answer = await server.as(null).ask(question, { orderBy: "RELEVANCE", after: pageInfo.endCursor });
    expect(answer.errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });

  it("answers the contract's question for a skill in an area", async () => {
    const operation = everyOperation().find(({ name }) => name === "FindBySkill");
    const variables = { skills: [await skillId(server.app, "interpreting")], areas: ["E08000025"] };
    const answer = await server.as(null).ask<{ organisations: { edges: { node: { name: string } }[] } }, object>(
      operation?.document ?? "",
      variables,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data.organisations.edges.map((edge) => edge.node.name)).toEqual(["Alum Rock Sehat Circle", "Midland Interpreters CIC"]);
  });
});
