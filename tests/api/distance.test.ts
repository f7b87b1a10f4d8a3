import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Role } from "../../server/identity/role.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { refuseConsent } from "../../server/organisations/consent.service.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { Place } from "../../server/organisations/place.entity.ts";
import { kilometresBetween, type Point } from "../../server/places/distance.ts";
import { Area } from "../../server/places/area.entity.ts";
import { PostcodeDistrict } from "../../server/places/postcode-district.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put, type Sketch } from "../harness/directory.ts";
import { giveRole } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";
import { statementsOf } from "../harness/statements.ts";

const question = `query($filter: OrganisationFilter, $orderBy: OrganisationOrder, $first: Int, $after: String) {
  organisations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount explain nearby { label withinKm totalCount } facets { field values { value count } } pageInfo { hasNextPage endCursor }
    edges { distanceKm node { name } } } }`;

interface Found {
  totalCount: number;
  explain: string;
  nearby: { label: string; withinKm: number | null; totalCount: number }[];
  facets: { field: string; values: { value: string; count: number }[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { distanceKm: number | null; node: { name: string } }[];
}

const { PUBLIC_BODY, PUBLIC_REGISTER } = ListingBasis;
const yellowHouse = { latitude: 52.4905, longitude: -1.8402 };

describe.each(databaseKinds)("distance on %s", (kind) => {
  let server: TestServer;
  let middles: Map<string, Point>;

  async function add(sketch: Sketch, exactly?: Point): Promise<void> {
    const { key } = await put(server.app, { agreed: sketch.listingBasis ? [] : [ConsentScope.LIST_PUBLIC], ...sketch });
    if (exactly) {
      await server.app.database.write((manager) => manager.update(Place, { organisationId: key }, { ...exactly, name: "A house" }));
    }
  }

  beforeAll(async () => {
    server = await startServer(kind);
    middles = new Map((await server.app.database.read.find(PostcodeDistrict)).map((row) => [row.id, row]));
    const exact = [ConsentScope.LIST_PUBLIC, ConsentScope.EXACT_PLACE];
    await add({ name: "Exactly shown", postcode: "B8 1AA", areas: ["E08000025"], agreed: exact }, yellowHouse);
    await add({ name: "Agreed, only its district known", postcode: "b81aa", agreed: exact });
    await add({ name: "Never agreed", postcode: "B8 1AA", areas: ["E08000026"] }, yellowHouse);
    await add({ name: "Without any area", postcode: "B8 1AA" }, yellowHouse);
    await add({ name: "No longer agreed", postcode: "B8 1AA", areas: ["foleshill"], agreed: exact }, yellowHouse);
    await add({ name: "Hidden altogether", postcode: "B8 1AA", areas: ["alum-rock"], agreed: [ConsentScope.EXACT_PLACE] }, yellowHouse);
    await add({ name: "In the register", postcode: "B8 1AA", listingBasis: PUBLIC_REGISTER });
    await add({ name: "In the register, written by its keepers", postcode: "B8 1AA", listingBasis: PUBLIC_REGISTER }, yellowHouse);
    const refuses = await put(server.app, { name: "In the register, said no", postcode: "B8 1AA", listingBasis: PUBLIC_REGISTER });
    const keeper = await signIn(server, "keeper@example.org", "Kit K.");
    await giveRole(server, keeper.personId, Role.MEMBER_EDITOR, { organisationId: refuses.key });
    await refuseConsent(await server.app.contextFor(keeper.personId), { organisation: refuses.id, scope: ConsentScope.EXACT_PLACE, wordingVersion: 1, lang: "en" });
    await add({ name: "A public body", postcode: "CV4 7AL", listingBasis: PUBLIC_BODY });
    await add({ name: "Works in Aston", areas: ["aston"] });
    await add({ name: "Works everywhere", areas: ["E92000001"] });
    await add({ name: "From Ipswich, for Colchester", postcode: "IP1 1AA", areas: ["E07000071"], agreed: exact });
    await server.app.database.write((manager) =>
      manager.query(`update consent set "withdrawnOn" = '2020-01-01' where scope = 'EXACT_PLACE' and "organisationId" in
        (select id from organisation where name = 'No longer agreed')`),
    );
  });
  afterAll(() => server.close());

  function middle(district: string): Point {
    const point = middles.get(district);
    if (!point) {
      throw new Error(`No district ${district}.`);
    }
    return point;
  }

  const fromB8 = (point: Point): number => Math.max(1, Math.ceil(kilometresBetween(middle("B8"), point)));

  async function search(variables: object): Promise<Found> {
    const { data, errors } = await server.as(null).ask<{ organisations: Found }, object>(question, variables);
    expect(errors).toEqual([]);
    return data.organisations;
  }

  async function near(withinKm: number, point: object = { postcode: "b8 3bb" }): Promise<Record<string, number | null>> {
    const found = await search({ filter: { near: { ...point, withinKm } }, orderBy: "DISTANCE", first: 100 });
    return Object.fromEntries(found.edges.map(({ node, distanceKm }) => [node.name, distanceKm]));
  }

  it("is counted from the exact point only where that is agreed, else from what the page shows", async () => {
    const found = await near(100);
    const district = (name: string): number => fromB8(middle(name));
    expect(found).toEqual({
      "Exactly shown": fromB8(yellowHouse),
      "Agreed, only its district known": 1,
      "Never agreed": expect.any(Number),
      "No longer agreed": district("CV6"),
      "In the register": 1,
      "A public body": district("CV4"),
      "Works in Aston": district("B6"),
    });
    expect(found["Never agreed"]).toBeGreaterThan(20);
  });

  it("finds what is within reach, from a postcode or a point, and nothing beyond", async () => {
    const closest = ["Exactly shown", "Agreed, only its district known", "In the register"].sort();
    expect(Object.keys(await near(2)).sort()).toEqual(closest);
    const { latitude, longitude } = middle("B8");
    expect(Object.keys(await near(2, { latitude, longitude })).sort()).toEqual(closest);
    expect(Object.keys(await near(4, { postcode: "B6" }))).toContain("Works in Aston");
    expect(await near(1, { latitude: 40, longitude: 0 })).toEqual({});
  });

  it("finds whoever works elsewhere than where it is by the area there, by distance only where it is", async () => {
    const name = "From Ipswich, for Colchester";
    const inArea = await search({ filter: { areas: ["E07000071"] } });
    expect(inArea.edges.map(({ node }) => node.name)).toContain(name);
    const middleOfColchester = await server.app.database.read.findOneByOrFail(Area, { code: "E07000071" });
    const { latitude, longitude } = middleOfColchester;
    expect(Object.keys(await near(10, { latitude, longitude }))).not.toContain(name);
    expect(await near(10, { postcode: "IP1" })).toEqual({ [name]: 1 });
  });

  it("gives a hidden place away by no circle, however it is drawn", async () => {
    const { latitude, longitude } = yellowHouse;
    for (const withinKm of [1, 2, 3, 5, 10, 15]) {
      const found = await near(withinKm, { latitude, longitude });
      const hidden = ["Never agreed", "No longer agreed", "Hidden altogether", "Without any area", "In the register, written by its keepers", "In the register, said no"];
      for (const name of hidden) {
        expect(Object.keys(found)).not.toContain(name);
      }
    }
    const [north, south] = await Promise.all([near(40, { latitude: 52.6, longitude }), near(40, { latitude: 52.38, longitude })]);
    expect(north["No longer agreed"]).toBe(Math.ceil(kilometresBetween({ latitude: 52.6, longitude }, middle("CV6"))));
    expect(south["No longer agreed"]).toBe(Math.ceil(kilometresBetween({ latitude: 52.38, longitude }, middle("CV6"))));
  });

  it("narrows counts and facets like any other condition, and says so", async () => {
    const found = await search({ filter: { near: { postcode: "B8 3BB", withinKm: 2 } } });
    expect(found.totalCount).toBe(3);
    expect(found.explain).toContain("within 2 km of B8 3BB");
    expect(found.explain).not.toContain("with within");
    const voices = found.facets.find(({ field }) => field === "voice")?.values;
    expect(voices?.find(({ value }) => value === "COMMUNITY")?.count).toBe(3);
  });

  it("orders by distance, page by page, without repeating or skipping, each page by the same number of statements", async () => {
    const variables = { filter: { near: { postcode: "B8", withinKm: 100 } }, orderBy: "DISTANCE" };
    const whole = (await search({ ...variables, first: 100 })).edges;
    const names: string[] = [];
    const statements: number[] = [];
    let after: string | null = null;
    for (;;) {
      statements.push(await statementsOf(server, () => search({ ...variables, first: 2, after })));
      const page: Found = await search({ ...variables, first: 2, after });
      names.push(...page.edges.map(({ node }) => node.name));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) {
        break;
      }
    }
    expect(names).toEqual(whole.map(({ node }) => node.name));
    const distances = whole.map(({ distanceKm }) => distanceKm ?? -1);
    expect(distances).toEqual([...distances].sort((one, other) => one - other));
    expect(new Set(statements).size).toBe(1);
  });

  it("says how far the nearest is where nothing is within reach, and finds it there", async () => {
    const near = { postcode: "IP1", withinKm: 1 };
    const filter = { text: "exactly shown", near };
    const found = await search({ filter });
    expect(found.totalCount).toBe(0);
    const km = Math.ceil(kilometresBetween(middle("IP1"), yellowHouse));
    expect(found.nearby[0]).toEqual({ label: `Within ${km} km`, withinKm: km, totalCount: 1 });
    const there = await search({ filter: { ...filter, near: { ...near, withinKm: km } } });
    expect(there.edges.map(({ node, distanceKm }) => [node.name, distanceKm])).toEqual([["Exactly shown", km]]);
    expect((await search({ filter: { ...filter, near: { ...near, withinKm: km - 1 } } })).totalCount).toBe(0);
    const nowhere = await search({ filter: { text: "without any area", near } });
    expect(nowhere.nearby.every(({ withinKm }) => withinKm === null)).toBe(true);
  });

  it("offers the same words anywhere where nothing near fits, in whatever order was asked", async () => {
    const filter = { text: "Aston", near: { postcode: "CO1", withinKm: 2 } };
    const anywhere = await search({ filter: { text: "Aston" } });
    const found = await search({ filter, orderBy: "DISTANCE" });
    expect(found.totalCount).toBe(0);
    expect(found.nearby).toContainEqual({ label: "Without any filter", withinKm: null, totalCount: anywhere.totalCount });
    expect(found).toMatchObject({ nearby: (await search({ filter })).nearby });
  });

  it("is not told where nobody asked from where", async () => {
    expect((await search({ first: 5 })).edges.every(({ distanceKm }) => distanceKm === null)).toBe(true);
  });

  it.each([
    [{ postcode: "POOLE", withinKm: 5 }, "Enter a postcode such as B8 1AA"],
    [{ postcode: "E1 7S", withinKm: 5 }, "Enter a postcode such as B8 1AA"],
    [{ postcode: "M50 2AA", withinKm: 5 }, "We do not know where the postcode district M50 is. Try a postcode nearby"],
    [{ withinKm: 5 }, "Give a postcode, or latitude and longitude."],
    [{ postcode: "B8", latitude: 52, longitude: 1, withinKm: 5 }, "Give a postcode, or latitude and longitude."],
    [{ latitude: 99, longitude: 1, withinKm: 5 }, "Latitude lies between"],
    [{ postcode: "B8", withinKm: 0.5 }, "Ask for a distance from 1 to 1,000 kilometres."],
    [{ postcode: "B8", withinKm: 5000 }, "Ask for a distance from 1 to 1,000 kilometres."],
  ])("says what is wrong with %j", async (wrong, message) => {
    const { errors } = await server.as(null).ask(question, { filter: { near: wrong } });
    expect(errors[0]?.message).toContain(message);
  });

  it("needs a place to order by distance from", async () => {
    const { errors } = await server.as(null).ask(question, { orderBy: "DISTANCE" });
    expect(errors[0]?.message).toBe("To order by distance, say near where: give a postcode.");
  });
});
