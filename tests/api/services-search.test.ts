import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import type { Context } from "../../server/platform/context.ts";
import { closeService, offerService } from "../../server/services/service.service.ts";
import { type Service, ServiceStatus } from "../../server/services/service.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { databaseKinds } from "../harness/databases.ts";
import { communityId, operatorOf, put, skillId } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { statementsOf } from "../harness/statements.ts";

const question = `query($text: String, $skills: [ID!], $languages: [LanguageTag!], $areas: [AreaCode!], $communities: [ID!],
    $near: NearInput, $readLiterally: [String!], $first: Int, $after: String) {
  services(text: $text, skills: $skills, languages: $languages, areas: $areas, communities: $communities, near: $near,
    readLiterally: $readLiterally, first: $first, after: $after) {
    totalCount unmetWords nearby { label text areas withinKm unfiltered totalCount } understood { label } corrections { typed read } facets { field values { label count selected } }
    pageInfo { hasNextPage endCursor } edges { whyMatched distanceKm node { name } } } }`;

interface Found {
  totalCount: number;
  unmetWords: string[];
  nearby: { label: string; text: string; areas: string[]; withinKm: number | null; unfiltered: boolean; totalCount: number }[];
  understood: { label: string }[];
  corrections: { typed: string; read: string }[];
  facets: { field: string; values: { label: string; count: number; selected: boolean }[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { whyMatched: string[]; distanceKm: number | null; node: { name: string } }[];
}

interface Offer {
  name: string;
  description?: string;
  skills?: string[];
  languages?: string[];
  areas?: string[];
  communities?: string[];
}

const clubs = ["Aardvark club", "Badger club", "Cuckoo club", "Dormouse club", "Egret club"];

describe.each(databaseKinds)("finding services on %s", (kind) => {
  let server: TestServer;
  let ctx: Context;

  async function offer(organisation: string, { name, description, skills, communities, ...said }: Offer): Promise<Service> {
    return offerService(ctx, organisation, {
      name,
      description: description ?? "",
      skills: await Promise.all((skills ?? []).map((code) => skillId(server.app, code))),
      communities: await Promise.all((communities ?? []).map((code) => communityId(server.app, code))),
      ...said,
    });
  }

  beforeAll(async () => {
    server = await startServer(kind);
    ctx = await operatorOf(server.app);
    const shown = { listingBasis: ListingBasis.PUBLIC_BODY };
    const near = await put(server.app, { ...shown, name: "Saltley Hub", postcode: "B8 1AA" });
    const far = await put(server.app, { ...shown, name: "Canley Hub", postcode: "CV4 7AL" });
    const hidden = await put(server.app, { name: "Hidden Hub", agreed: [ConsentScope.EXACT_PLACE] });
    await offer(near.id, { name: "Dial a ride", skills: ["transport"], languages: ["ur"], areas: ["E08000025"] });
    await offer(far.id, {
      name: "Come along",
      description: "Somebody goes to the surgery with you.",
      skills: ["interpreting", "transport"],
      languages: ["ur", "bn"],
      areas: ["E08000026"],
      communities: ["bangladeshi", "women"],
    });
    await offer(hidden.id, { name: "Hidden ride", description: "Zymurgy.", skills: ["transport"] });
    const ended = await offer(near.id, { name: "Ended ride", skills: ["transport"] });
    await closeService(ctx, nodeId(ended), ServiceStatus.DEFUNCT, ended.version);
    for (const [place, name] of clubs.entries()) {
      const host = await put(server.app, { ...shown, name: `Host ${name.slice(0, 3)} ${place}` });
      await offer(host.id, { name, description: "Origami." });
    }
  });
  afterAll(() => server.close());

  async function search(variables: object): Promise<Found> {
    const { data, errors } = await server.as(null).ask<{ services: Found }, object>(question, variables);
    expect(errors).toEqual([]);
    return data.services;
  }

  const names = async (variables: object): Promise<string[]> => (await search(variables)).edges.map(({ node }) => node.name).sort();

  it("reads everyday words, corrects them, and says why each was found", async () => {
    const found = await search({ text: "somebody to translate for women in Coventry" });
    expect(found.understood.map(({ label }) => label)).toEqual(["Interpreting at appointments", "Women", "Coventry"]);
    expect(found.edges).toMatchObject([
      { node: { name: "Come along" }, whyMatched: ["Offers **interpreting at appointments**. In **Coventry**. For **Women**."] },
    ]);
    const misspelt = await search({ text: "surgary" });
    expect(misspelt.corrections).toEqual([{ typed: "surgary", read: "surgery" }]);
    expect(misspelt.edges).toMatchObject([{ node: { name: "Come along" }, whyMatched: ["Mentions “**surgery**”."] }]);
    expect(await names({ text: "surgary", readLiterally: ["surgary"] })).toEqual([]);
    expect(await names({ text: "zymurgy" })).toEqual([]);
  });

  it("asks for all of several skills, languages and communities, and any of several areas", async () => {
    const [transport, interpreting] = [await skillId(server.app, "transport"), await skillId(server.app, "interpreting")];
    expect(await names({ skills: [transport] })).toEqual(["Come along", "Dial a ride"]);
    expect(await names({ skills: [transport, interpreting] })).toEqual(["Come along"]);
    expect(await names({ languages: ["ur", "bn"] })).toEqual(["Come along"]);
    expect(await names({ communities: [await communityId(server.app, "asian"), await communityId(server.app, "women")] })).toEqual(["Come along"]);
    expect(await names({ areas: ["E08000025", "E08000026"] })).toEqual(["Come along", "Dial a ride"]);
    const { errors } = await server.as(null).ask(question, { areas: ["E99999999"] });
    expect(errors).toHaveLength(1);
  });

  it("counts facets without their own choice, and nothing that is hidden or has ended", async () => {
    const transport = await skillId(server.app, "transport");
    const { facets, totalCount } = await search({ skills: [transport], languages: ["bn"] });
    const values = (field: string) => facets.find((one) => one.field === field)?.values ?? [];
    const counts = (field: string) => Object.fromEntries(values(field).map(({ label, count }) => [label, count]));
    expect(totalCount).toBe(1);
    expect(counts("language")).toEqual({ Bengali: 1, Urdu: 2 });
    expect(counts("skill")).toMatchObject({ Transport: 1, "Interpreting at appointments": 1 });
    expect(counts("area")).toEqual({ Coventry: 1 });
    expect(values("language").map(({ selected }) => selected)).toEqual([true, false]);
  });

  it("finds the nearest first around a postcode, with the distance, and refuses what is none", async () => {
    const found = await search({ near: { postcode: "b8 3bb", withinKm: 50 }, skills: [await skillId(server.app, "transport")] });
    expect(found.edges.map(({ node }) => node.name)).toEqual(["Dial a ride", "Come along"]);
    expect(found.edges[0]?.distanceKm).toBe(1);
    expect(found.edges[1]?.distanceKm).toBeGreaterThan(15);
    const far = await search({ text: "dial", near: { postcode: "CV4", withinKm: 2 } });
    const [nearest] = far.nearby;
    expect([far.totalCount, nearest]).toEqual([0, expect.objectContaining({ label: `Within ${nearest?.withinKm} km`, totalCount: 1 })]);
    expect(await names({ text: "dial", near: { postcode: "CV4", withinKm: nearest?.withinKm ?? 0 } })).toEqual(["Dial a ride"]);
    expect(await names({ text: "dial", near: { postcode: "CV4", withinKm: (nearest?.withinKm ?? 0) - 1 } })).toEqual([]);
    expect(await names({ near: { postcode: "B8", withinKm: 5 } })).toEqual(["Dial a ride"]);
    const { errors } = await server.as(null).ask(question, { near: { postcode: "POOLE", withinKm: 5 } });
    expect(errors[0]?.message).toContain("Enter a postcode");
  });

  it("says where nothing fits what nobody writes, and what is found without it, in the wider area and without filters", async () => {
    const strange = await search({ text: "zeppelin origami" });
    expect([strange.totalCount, strange.unmetWords]).toEqual([0, ["zeppelin"]]);
    expect(strange.nearby).toEqual([{ label: "Without “zeppelin”", text: "origami", areas: [], withinKm: null, unfiltered: false, totalCount: 5 }]);
    const interpreting = await skillId(server.app, "interpreting");
    const narrow = await search({ text: "surgery", skills: [interpreting], areas: ["E08000025"] });
    expect(narrow.totalCount).toBe(0);
    expect(narrow.nearby).toContainEqual({ label: "Without any filter", text: "surgery", areas: [], withinKm: null, unfiltered: true, totalCount: 1 });
    const wider = narrow.nearby.find(({ areas }) => areas.length > 0);
    expect(wider).toMatchObject({ label: expect.stringMatching(/^In /u) as unknown, totalCount: 1 });
    expect(await names({ text: "surgery", skills: [interpreting], areas: wider?.areas })).toEqual(["Come along"]);
  });

  it("orders equal matches anew each day, never by alphabet", async () => {
    const orders = new Set<string>();
    for (let day = 0; day < 8; day += 1) {
      const listed = (await search({ text: "origami" })).edges.map(({ node }) => node.name);
      expect([...listed].sort()).toEqual(clubs);
      orders.add(listed.join());
      server.later({ days: 1 });
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it("neither repeats nor skips while services are added and the day changes", async () => {
    const read: string[] = [];
    let after: string | null = null;
    for (let added = 0; ; added += 1) {
      const page: Found = await search({ text: "origami", first: 2, after });
      read.push(...page.edges.map(({ node }) => node.name).filter((name) => clubs.includes(name)));
      if (!page.pageInfo.hasNextPage || added > 10) {
        break;
      }
      after = page.pageInfo.endCursor;
      const host = await put(server.app, { name: `Newcomer ${"abcdefghijkl"[added] ?? ""}`, listingBasis: ListingBasis.PUBLIC_BODY });
      await offer(host.id, { name: `New club ${added}`, description: "Origami, origami." });
      server.later({ days: 1 });
    }
    expect([...read].sort()).toEqual(clubs);
  });

  it("reads each page by the same number of statements, however long it is", async () => {
    const counted = (first: number): Promise<number> => statementsOf(server, () => search({ text: "origami", first }));
    await counted(1);
    expect(await counted(5)).toBe(await counted(2));
  });
});
