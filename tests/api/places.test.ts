import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OrganisationPageDocument, WritePlacesDocument, type PlaceInput } from "../../schema/operations.ts";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { ConsentMethod, ConsentScope } from "../../server/organisations/consent.entity.ts";
import { giveConsent, withdrawConsent } from "../../server/organisations/consent.service.ts";
import { AuditEvent, Revision } from "../../server/platform/audit.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn, type SignedIn } from "../harness/sign-in.ts";

const house = { name: "The Yellow House, 7 Larch Road", postcode: "b83bb", latitude: 52.4905, longitude: -1.8402, accessibility: ["step-free", " "] };
const hall = { name: "Larch Hall", postcode: "CV1 1AA" };
const near = `query($postcode: String!) { organisations(filter: { near: { postcode: $postcode, withinKm: 3 } }) { edges { node { name } } } }`;

interface FeedPage {
  contents: { id: string; location: { name: string; latitude: number; accessibility?: { description: string }[] } }[];
}

describe.each(databaseKinds)("the places of an organisation on %s", (kind) => {
  let server: TestServer;
  let editor: SignedIn;
  let page: { id: string; key: string; handle: string };
  let network: string;
  let version = 1;

  beforeAll(async () => {
    server = await startServer(kind);
    editor = await signIn(server, "rehana@example.org", "Rehana Q.");
    network = (await foundNetwork(await server.app.contextFor(null), { handle: "north", name: "North" })).id;
    page = await put(server.app, { name: "Larch Circle", postcode: "CV4 7AL", by: editor.personId, agreed: [ConsentScope.LIST_PUBLIC] });
    const input = `{ name: "Tea on Tuesdays", description: "Tea." }`;
    const text = `mutation { offerService(organisation: "${page.id}", input: ${input}) { service { id } problems { message } } }`;
    expect((await server.as(editor.cookie).ask<{ offerService: { problems: unknown[] } }, object>(text)).data.offerService.problems).toEqual([]);
    version = (await shown(editor)).version;
  });
  afterAll(() => server.close());

  async function shown(who: SignedIn | null) {
    const { data, errors } = await server.as(who?.cookie ?? null).ask(OrganisationPageDocument, { handle: page.handle, network });
    expect(errors).toEqual([]);
    return data.organisation as NonNullable<typeof data.organisation>;
  }

  async function write(places: PlaceInput[], who = editor) {
    const { data, errors } = await server.as(who.cookie).ask(WritePlacesDocument, { organisation: page.id, places, expectedVersion: version });
    expect(errors).toEqual([]);
    version = data.writePlaces.organisation?.version ?? version;
    return data.writePlaces.problems;
  }

  async function isNear(postcode: string): Promise<boolean> {
    const { data } = await server.as(null).ask<{ organisations: { edges: unknown[] } }, object>(near, { postcode });
    return data.organisations.edges.length > 0;
  }

  async function feed(): Promise<FeedPage["contents"]> {
    return (await server.app.http.inject({ url: "/oruk/service_at_locations" })).json<FeedPage>().contents;
  }

  async function answer(scope: ConsentScope, agreed: boolean): Promise<void> {
    const ctx = await server.app.contextFor(editor.personId);
    const asked = { organisation: page.id, scope, wordingVersion: 1, lang: "en" };
    await (agreed ? giveConsent(ctx, asked, { method: ConsentMethod.SELF, givenBy: null }) : withdrawConsent(ctx, page.id, scope));
  }

  it("are written by those who keep its page, who see the postcode it registered with and can correct it", async () => {
    expect((await shown(editor)).places).toMatchObject([{ name: null, postcode: "CV4 7AL" }]);
    expect((await shown(null)).places).toEqual([]);
    const stranger = await signIn(server, "stranger@example.org", "A stranger");
    expect(await write([hall], stranger)).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect(await write([house, hall])).toEqual([]);
    const places = (await shown(editor)).places;
    expect(places).toMatchObject([
      { name: house.name, postcode: "B8 3BB", latitude: 52.4905, precise: true, accessibility: ["step-free"], area: { code: "E08000025" } },
      { name: "Larch Hall", postcode: "CV1 1AA", precise: false },
    ]);
  });

  it("say no more than the area to others, and are found, measured and exported by nobody, until it agrees", async () => {
    const others = (await shown(null)).places;
    expect(others).toMatchObject([{ name: null, postcode: null, latitude: null, longitude: null, precise: false }, { name: null, postcode: null }]);
    expect(await feed()).toEqual([]);
    expect([await isNear("B8 1AA"), await isNear("CV1 1AA")]).toEqual([false, false]);
    await answer(ConsentScope.EXACT_PLACE, true);
    expect((await shown(null)).places).toMatchObject([{ name: house.name, postcode: null, latitude: 52.4905 }, { name: "Larch Hall" }]);
    expect(await feed()).toMatchObject([{ location: { name: house.name, latitude: 52.4905, accessibility: [{ description: "step-free" }] } }]);
    expect([await isNear("B8 1AA"), await isNear("CV1 1AA"), await isNear("CV4 7AL")]).toEqual([true, true, false]);
  });

  it("keep their ids when they are written again, and are gone at once when they are taken off or hidden", async () => {
    const [before] = await feed();
    expect(await write([hall, { ...house, accessibility: ["step-free", "hearing loop"] }])).toEqual([]);
    expect((await feed()).map(({ id }) => id)).toEqual([before?.id]);
    await answer(ConsentScope.EXACT_PLACE, false);
    expect(await feed()).toEqual([]);
    await answer(ConsentScope.EXACT_PLACE, true);
    expect(await write([hall])).toEqual([]);
    expect([(await feed()).length, await isNear("B8 1AA")]).toEqual([0, false]);
  });

  it("say how to get in also where they have no name, and nothing where there is no more than a postcode", async () => {
    expect(await write([{ postcode: "B8 3BB", accessibility: ["step-free"] }, { postcode: "CV1 1AA" }])).toEqual([]);
    expect((await shown(editor)).places.map(({ postcode }) => postcode)).toEqual(["B8 3BB", "CV1 1AA"]);
    const unsaid = { name: null, postcode: null, latitude: null, precise: false };
    expect((await shown(null)).places).toMatchObject([{ ...unsaid, area: { code: "E08000025" }, accessibility: ["step-free"] }]);
    expect(await write([hall])).toEqual([]);
  });

  it.each([
    [[], "E12000005"],
    [["foleshill"], "E12000005"],
    [["E92000001"], "E92000001"],
    [["E92000001", "E12000005"], "E12000005"],
    [["E12000005", "E08000025"], "E08000025"],
  ])("tell others no narrower area than a page names that names %j, whatever the postcode says", async (areas, told) => {
    const refuge = await put(server.app, { name: "Rowan House", by: editor.personId, areas, agreed: [ConsentScope.LIST_PUBLIC] });
    const places = [{ name: "Rowan House", postcode: "B8 3BB", accessibility: ["step-free"] }];
    const written = await server.as(editor.cookie).ask(WritePlacesDocument, { organisation: refuge.id, places, expectedVersion: 1 });
    expect(written.data.writePlaces.problems).toEqual([]);
    const text = `{ organisation(handle: "${refuge.handle}") { places { area { code } } } }`;
    const seen = async (who: SignedIn | null): Promise<unknown> =>
      (await server.as(who?.cookie ?? null).ask<{ organisation: { places: unknown } }, object>(text)).data.organisation.places;
    expect(await seen(editor)).toEqual([{ area: { code: "E08000025" } }]);
    expect(await seen(null)).toEqual([{ area: { code: told } }]);
  });

  it("are refused with the place and the field", async () => {
    const fault = async (place: PlaceInput): Promise<unknown> => (await write([hall, place]))[0]?.path;
    expect(await fault({ name: "A", postcode: "B8 3B" })).toEqual(["places", "1", "postcode"]);
    expect(await fault({ name: "A", postcode: "B8 3BB", latitude: -1.84, longitude: 52.49 })).toEqual(["places", "1", "latitude"]);
    expect(await fault({ name: "A", postcode: "B8 3BB", latitude: 52.49 })).toEqual(["places", "1", "latitude"]);
    expect(await fault({ accessibility: ["step-free"], area: "E08000025" })).toEqual(["places", "1", "name"]);
    const [abroad] = await write([{ name: "A", postcode: "JE2 3AB" }]);
    expect(abroad).toMatchObject({ path: ["places", "0", "postcode"], message: expect.stringContaining("Say first in which areas you work") });
    expect(await fault({ name: "Nowhere" })).toEqual(["places", "1", "postcode"]);
    expect((await write(Array.from({ length: 11 }, () => hall)))[0]?.path).toEqual(["places"]);
  });

  it("leave no address in the record of acts", async () => {
    const read = server.app.database.read;
    expect(await read.countBy(AuditEvent, { action: "organisation.writePlaces" })).toBe(10);
    const kept = JSON.stringify([await read.find(Revision), await read.find(AuditEvent)]);
    expect(kept).not.toMatch(/Larch Road|B83BB|B8 3BB|52\.49/u);
    expect(kept).toContain("2 places");
  });
});
