import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import type { Network } from "../../server/identity/network.entity.ts";
import { Membership, MembershipEvent, MembershipEventKind } from "../../server/membership/membership.entity.ts";
import { MembershipState } from "../../server/membership/membership.enums.ts";
import { HeldBack } from "../../server/organisations/held-back.ts";
import { NetworkRelation, OrganisationNetwork } from "../../server/organisations/organisation-network.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { addDays, startOfDay } from "../../server/platform/calendar.ts";
import { nodeId } from "../../server/platform/node.ts";
import { random } from "../bench/random.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";

const question = `query($filter: OrganisationFilter, $network: ID) {
  organisations(filter: $filter, first: 100, orderBy: NAME) {
    totalCount explain heldBack { totalCount reasons { reason count selected } } facets { field values { value count } }
    edges { heldBack node { name membership(network: $network) { state } assurance { state } } } } }`;

const withoutFacets = `query($filter: OrganisationFilter) {
  organisations(filter: $filter, first: 1) { heldBack { totalCount reasons { reason count selected } } } }`;

interface Found {
  totalCount: number;
  explain: string;
  heldBack: { totalCount: number; reasons: { reason: string; count: number; selected: boolean }[] };
  facets: { field: string; values: { value: string; count: number }[] }[];
  edges: {
    heldBack: string[];
    node: { name: string; membership: { state: string | null } | null; assurance: { state: string } };
  }[];
}

const { LAPSED, SUSPENDED, OVERDUE } = HeldBack;
const everyReason = [LAPSED, SUSPENDED, OVERDUE];

/** What became of a membership: days are counted from today. */
interface Story {
  from: number;
  renewBy?: number | null;
  endedOn?: number;
  events?: { kind: "RENEWED" | "SUSPENDED" | "PROBATION"; on: number; until: number | null }[];
}

describe.each(databaseKinds)("whom the directory leaves out on %s", (kind) => {
  let server: TestServer;
  let network: Network;
  let other: Network;

  async function join(organisationId: string, networkId: string, story: Story): Promise<void> {
    const ctx = await server.app.contextFor(null);
    const day = (days: number): string => addDays(ctx.today(), days);
    const dayOrNone = (days: number | null | undefined): string | null => (typeof days === "number" ? day(days) : null);
    const id = crypto.randomUUID();
    await server.app.database.write(async (manager) => {
      await manager.insert(Membership, {
        id, organisationId, networkId,
        admittedAs: MembershipState.ACTIVE,
        from: day(story.from),
        firstRenewBy: dayOrNone(story.renewBy),
        endedOn: dayOrNone(story.endedOn),
        endedAs: story.endedOn === undefined ? null : MembershipState.RESIGNED,
        endedReason: null,
      });
      for (const { kind: what, on, until } of story.events ?? []) {
        const kindOfEvent = MembershipEventKind[what];
        const event = { id: crypto.randomUUID(), membershipId: id, kind: kindOfEvent, on: day(on), until: dayOrNone(until) };
        await manager.insert(MembershipEvent, event);
      }
      const to = dayOrNone(story.endedOn);
      await manager.insert(OrganisationNetwork, {
        id: crypto.randomUUID(), organisationId, networkId, relation: NetworkRelation.MEMBER, from: day(story.from), to,
      });
    });
  }

  async function add(name: string, words: string, story: Story | null, checkedAgo: number | null = null): Promise<string> {
    const basis = { listingBasis: ListingBasis.PUBLIC_BODY };
    const { key } = await put(server.app, { name, purpose: words, postcode: "B8 1AA", areas: ["alum-rock"], ...basis });
    if (checkedAgo !== null) {
      const { today } = await server.app.contextFor(null);
      const assuredAt = startOfDay(addDays(today(), -checkedAgo));
      await server.app.database.write((manager) => manager.update(Organisation, { id: key }, { assuredAt }));
    }
    if (story) {
      await join(key, network.id, story);
    }
    return key;
  }

  beforeAll(async () => {
    server = await startServer(kind);
    const ctx = await server.app.contextFor(null);
    network = await foundNetwork(ctx, { handle: "north", name: "North" });
    other = await foundNetwork(ctx, { handle: "south", name: "South" });
    const words = "Zebrafinch";
    await add("Active", words, { from: -900, renewBy: 100 });
    await add("In grace", words, { from: -900, renewBy: -60 });
    await add("Lapsed", words, { from: -900, renewBy: -61 });
    await add("Renewed", words, { from: -900, renewBy: -200, events: [{ kind: "RENEWED", on: -200, until: 300 }] });
    await add("Suspended", words, { from: -900, renewBy: 100, events: [{ kind: "SUSPENDED", on: -3, until: 0 }] });
    await add("Was suspended", words, { from: -900, renewBy: 100, events: [{ kind: "SUSPENDED", on: -3, until: -1 }] });
    await add("Left", words, { from: -900, renewBy: -400, endedOn: -300 });
    await add("Checked a year ago", words, null, 365);
    await add("Checked not quite a year ago", words, null, 364);
    await add("Never checked", words, null);
    await add("Lapsed and overdue", words, { from: -900, renewBy: -100 }, 500);
    await join(await add("Lapsed here, a member there", words, { from: -900, renewBy: -100 }), other.id, { from: -100, renewBy: 600 });
    const register = { name: "From the register", purpose: words, listingBasis: ListingBasis.PUBLIC_REGISTER };
    await put(server.app, { ...register, areas: ["alum-rock"] });
    await add("Only a lapsed one", "Quokka", { from: -900, renewBy: -100 });
    await add("Only an overdue one", "Wombat", null, 400);
  });
  afterAll(() => server.close());

  async function search(filter: object): Promise<Found> {
    const variables = { filter, network: "network" in filter ? filter.network : null };
    const { data, errors } = await server.as(null).ask<{ organisations: Found }, object>(question, variables);
    expect(errors).toEqual([]);
    expect(data.organisations.edges.length).toBe(data.organisations.totalCount);
    // Without facets it is counted in another way.
    const alone = await server.as(null).ask<{ organisations: Pick<Found, "heldBack"> }, object>(withoutFacets, { filter });
    expect(alone.data.organisations.heldBack).toEqual(data.organisations.heldBack);
    return data.organisations;
  }

  async function names(filter: object): Promise<string[]> {
    return (await search(filter)).edges.map(({ node }) => node.name);
  }

  const usual = [
    "Active",
    "Checked not quite a year ago",
    "From the register",
    "In grace",
    "Lapsed here, a member there",
    "Left",
    "Never checked",
    "Renewed",
    "Was suspended",
  ];

  it("leaves out lapsed and suspended members and pages long overdue, never those that were never checked", async () => {
    const found = await search({ text: "Zebrafinch" });
    expect(found.edges.map(({ node }) => node.name)).toEqual(usual);
    expect(found.edges.every((edge) => edge.heldBack.length === 0)).toBe(true);
    expect(found.heldBack).toEqual({
      totalCount: 4,
      reasons: [
        { reason: "LAPSED", count: 1, selected: false },
        { reason: "SUSPENDED", count: 1, selected: false },
        { reason: "OVERDUE", count: 1, selected: false },
      ],
    });
  });

  it("shows them when asked, with the reason, as many as each choice said", async () => {
    for (const reason of everyReason) {
      const found = await search({ text: "Zebrafinch", alsoShow: [reason] });
      expect(found.totalCount).toBe(usual.length + 1);
      const added = found.edges.filter(({ node }) => !usual.includes(node.name));
      expect(added.map((edge) => edge.heldBack)).toEqual([[reason]]);
    }
    const both = await search({ text: "Zebrafinch", alsoShow: [LAPSED, OVERDUE] });
    expect(both.totalCount).toBe(usual.length + 3);
    expect(both.edges.find(({ node }) => node.name === "Lapsed and overdue")?.heldBack).toEqual([LAPSED, OVERDUE]);
    const all = await search({ text: "Zebrafinch", alsoShow: everyReason });
    expect(all.totalCount).toBe(usual.length + 4);
    expect(all.heldBack.totalCount).toBe(0);
  });

  it("judges by the partnership whose pages are looked at", async () => {
    const here = { text: "Zebrafinch", network: nodeId(network) };
    expect(await names(here)).not.toContain("Lapsed here, a member there");
    const found = await search({ ...here, alsoShow: [LAPSED] });
    const one = found.edges.find(({ node }) => node.name === "Lapsed here, a member there");
    expect([one?.heldBack, one?.node.membership?.state]).toEqual([[LAPSED], "LAPSED"]);
    expect(await names({ text: "Zebrafinch", network: nodeId(other) })).toContain("Lapsed here, a member there");
  });

  it("is answered by state where a state is asked for by name", async () => {
    expect(await names({ text: "Zebrafinch", memberState: ["LAPSED"] })).toEqual(["Lapsed", "Lapsed here, a member there"]);
    expect(await names({ text: "Zebrafinch", memberState: ["SUSPENDED", "GRACE"] })).toEqual(["In grace", "Suspended"]);
    expect(await names({ text: "Zebrafinch", freshness: ["OVERDUE"] })).toEqual(["Checked a year ago"]);
    expect(await names({ text: "Zebrafinch", freshness: ["OVERDUE"], memberState: ["LAPSED"] })).toEqual(["Lapsed and overdue"]);
  });

  it("counts the facets, the area, the distance and the words alike", async () => {
    for (const filter of [
      { text: "Zebrafinch" },
      { text: "zebrafinc", areas: ["E08000025"] },
      { text: "Zebrafinch", alsoShow: [SUSPENDED] },
    ]) {
      const { facets, totalCount } = await search(filter);
      const count = (field: string, value?: string): number =>
        (facets.find((facet) => facet.field === field)?.values ?? [])
          .filter((one) => value === undefined || one.value === value)
          .reduce((sum, one) => sum + one.count, 0);
      expect(count("voice")).toBe(totalCount);
      expect(count("area", "E08000025")).toBe(totalCount);
      const overdue = count("freshness", "OVERDUE");
      expect(await names({ ...filter, freshness: ["OVERDUE"] })).toHaveLength(overdue);
      expect(overdue).toBe(1);
    }
    const near = { near: { postcode: "B8 1AA", withinKm: 3 } };
    expect(await names({ text: "Zebrafinch", ...near })).toEqual(usual);
    expect(await names({ text: "Zebrafinch", ...near, alsoShow: everyReason })).toHaveLength(usual.length + 4);
  });

  it("says where nothing is found how many are left out", async () => {
    const lapsed = await search({ text: "Quokka" });
    expect([lapsed.totalCount, lapsed.heldBack.totalCount]).toEqual([0, 1]);
    expect(lapsed.explain).toContain("1 more matches but is not shown");
    const overdue = await search({ text: "Wombat" });
    expect([overdue.totalCount, overdue.heldBack.totalCount]).toEqual([0, 1]);
    expect(await names({ text: "Wombat", alsoShow: [OVERDUE] })).toEqual(["Only an overdue one"]);
  });

  it("leaves the same out of downloads and of the open feed", async () => {
    const { http } = server.app;
    const rows = async (filter: object): Promise<string[]> => {
      const variables = encodeURIComponent(JSON.stringify({ filter, orderBy: "NAME" }));
      const answer = await http.inject({ method: "GET", url: `/download/organisations.json?variables=${variables}` });
      return answer.json<{ rows: { name: string }[] }>().rows.map(({ name }) => name);
    };
    for (const filter of [{ text: "Zebrafinch" }, { text: "Zebrafinch", alsoShow: everyReason }]) {
      expect(await rows(filter)).toEqual(await names(filter));
    }
    const feed = await http.inject({ method: "GET", url: "/oruk/organizations?per_page=100" });
    const listed = feed.json<{ contents: { name: string }[] }>().contents.map(({ name }) => name).sort();
    expect(listed).toEqual(usual);
  });

  it("tells the state of a member in lists as its page does, whatever the dates", async () => {
    const { pick, next } = random(20261129);
    const often = (share: number): boolean => next() < share;
    const stories = Array.from({ length: 90 }, (): Story => ({
      from: pick([-900, -400, -1, 0, 1]),
      renewBy: pick([null, -400, -61, -60, -1, 0, 1, 300]),
      ...(often(0.1) ? { endedOn: pick([-5, 0, 1]) } : {}),
      events: [
        ...(often(0.3) ? [{ kind: "SUSPENDED" as const, on: pick([-9, 0, 1]), until: pick([null, -1, 0, 5]) }] : []),
        ...(often(0.4) ? [{ kind: "PROBATION" as const, on: pick([-9, 0, 1]), until: pick([null, -1, 0, 5]) }] : []),
        ...(often(0.3) ? [{ kind: "RENEWED" as const, on: -3, until: pick([null, -1, -61, 400]) }] : []),
        ...(often(0.2) ? [{ kind: "RENEWED" as const, on: -2, until: pick([null, -70, 9]) }] : []),
      ],
    }));
    for (const [place, story] of stories.entries()) {
      await add(`Story ${place}`, "Capybara", story);
    }
    const everybody = await search({ text: "Capybara", network: nodeId(network), alsoShow: everyReason });
    const states = new Map(everybody.edges.map(({ node }) => [node.name, node.membership?.state ?? null]));
    const told = ["ACTIVE", "GRACE", "LAPSED", "PROBATION", "RESIGNED", "SUSPENDED"];
    expect([...new Set(states.values())].filter((state) => state !== null).sort()).toEqual(told);
    for (const state of Object.values(MembershipState)) {
      const expected = [...states].filter(([, one]) => one === state).map(([name]) => name);
      const found = await names({ text: "Capybara", network: nodeId(network), memberState: [state] });
      expect(found.sort()).toEqual(expected.sort());
    }
  });
});
