import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Role } from "../../server/identity/role.ts";
import { Consent, ConsentScope } from "../../server/organisations/consent.entity.ts";
import { NetworkRelation, OrganisationNetwork } from "../../server/organisations/organisation-network.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { ListingBasis } from "../../server/organisations/organisation.enums.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put, signInOperator } from "../harness/directory.ts";
import { giveRole } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

const viewers = [
  "public",
  "nobody",
  "researcher",
  "commissioner elsewhere",
  "fellow member",
  "seat",
  "secretary",
  "secretary elsewhere",
  "broker",
  "its editor",
  "operator",
] as const;
type ViewerName = (typeof viewers)[number];

const everybody = [...viewers];
const caretakers: ViewerName[] = ["seat", "secretary", "broker"];
const always: ViewerName[] = ["its editor", "operator"];
const participants: ViewerName[] = ["researcher", "fellow member", ...caretakers];
const { LIST_PUBLIC, LIST_MEMBERS, SHOW_CONTACT, EXACT_PLACE } = ConsentScope;

interface Case {
  name: string;
  basis?: ListingBasis;
  agreed?: ConsentScope[];
  relation?: NetworkRelation;
  /** What is done to it afterwards. */
  then?: "taken off" | "taken back" | "run out" | "left";
  seenBy: ViewerName[];
}

const cases: Case[] = [
  { name: "Public body", basis: ListingBasis.PUBLIC_BODY, seenBy: everybody },
  { name: "Register entry", basis: ListingBasis.PUBLIC_REGISTER, seenBy: everybody },
  { name: "Register entry taken off", basis: ListingBasis.PUBLIC_REGISTER, then: "taken off", seenBy: always },
  { name: "Never asked", seenBy: always },
  { name: "Agreed to other things", agreed: [SHOW_CONTACT, EXACT_PLACE], seenBy: always },
  { name: "Public by consent", agreed: [LIST_PUBLIC], seenBy: everybody },
  { name: "Consent taken back", agreed: [LIST_PUBLIC], then: "taken back", seenBy: always },
  { name: "Consent run out", agreed: [LIST_PUBLIC], then: "run out", seenBy: always },
  { name: "Member, never asked", relation: NetworkRelation.MEMBER, seenBy: [...caretakers, ...always] },
  { name: "Member, for members", agreed: [LIST_MEMBERS], relation: NetworkRelation.MEMBER, seenBy: [...participants, ...always] },
  { name: "For members, but of none", agreed: [LIST_MEMBERS], seenBy: always },
  { name: "Applicant", relation: NetworkRelation.APPLICANT, seenBy: [...caretakers, ...always] },
  { name: "Applicant, for members", agreed: [LIST_MEMBERS], relation: NetworkRelation.APPLICANT, seenBy: [...caretakers, ...always] },
  { name: "Member that left", agreed: [LIST_MEMBERS], relation: NetworkRelation.MEMBER, then: "left", seenBy: always },
];

const listQuestion = `query($filter: OrganisationFilter) { organisations(filter: $filter, first: 100, orderBy: NAME) {
  totalCount explain facets { field values { value count } } edges { node { name } } } }`;
const oneQuestion = `query($id: ID!, $handle: String!) {
  node(id: $id) { ... on Organisation { name contacts { value } places { precise latitude name } consents { id } editors { id } } }
  organisation(handle: $handle) { name history(first: 5) { totalCount } revisions(first: 5) { totalCount } } }`;

interface Shown {
  name: string;
  contacts: { value: string }[];
  places: { precise: boolean; latitude: number | null; name: string | null }[];
  consents: { id: string }[];
  editors: { id: string }[];
}
interface One {
  node: Shown | null;
  organisation: { name: string; history: { totalCount: number }; revisions: { totalCount: number } } | null;
}
interface Listed {
  organisations: {
    totalCount: number;
    explain: string;
    facets: { field: string; values: { value: string; count: number }[] }[];
    edges: { node: { name: string } }[];
  };
}

describe.each(databaseKinds)("who sees an organisation on %s", (kind) => {
  let server: TestServer;
  const cookies = new Map<ViewerName, string | null>();
  const made = new Map<string, { id: string; key: string; handle: string }>();

  beforeAll(async () => {
    server = await startServer(kind);
    const ctx = await server.app.contextFor(null);
    const north = await foundNetwork(ctx, { handle: "north", name: "North" });
    const south = await foundNetwork(ctx, { handle: "south", name: "South" });
    const signedIn = async (name: ViewerName): Promise<string> => {
      const person = await signIn(server, `${name.replaceAll(" ", ".")}@example.org`, name);
      cookies.set(name, person.cookie);
      return person.personId;
    };
    const holding = async (name: ViewerName, role: Role, networkId: string): Promise<void> =>
      giveRole(server, await signedIn(name), role, { networkId });
    cookies.set("public", null);
    await signedIn("nobody");
    await holding("researcher", Role.RESEARCHER, north.id);
    await holding("commissioner elsewhere", Role.COMMISSIONER, south.id);
    await holding("seat", Role.COMMITTEE_SEAT, north.id);
    await holding("secretary", Role.SECRETARY, north.id);
    await holding("secretary elsewhere", Role.SECRETARY, south.id);
    await holding("broker", Role.BROKER, north.id);
    cookies.set("operator", (await signInOperator(server)).cookie);
    const fellow = await put(server.app, { name: "Fellow member" });
    await relate(fellow.key, north.id, NetworkRelation.MEMBER);
    await giveRole(server, await signedIn("fellow member"), Role.MEMBER_EDITOR, { organisationId: fellow.key });
    const editor = await signedIn("its editor");
    for (const one of cases) {
      await make(one, north.id, editor);
    }
  });
  afterAll(() => server.close());

  async function relate(organisationId: string, networkId: string, relation: NetworkRelation, to: string | null = null): Promise<void> {
    const { write } = server.app.database;
    const row = { id: crypto.randomUUID(), organisationId, networkId, relation, from: "2020-01-01", to };
    await write((manager) => manager.insert(OrganisationNetwork, row));
  }

  async function make(one: Case, networkId: string, editor: string): Promise<void> {
    const text = "Zebrafinch";
    const sketch = { name: one.name, purpose: text, listingBasis: one.basis, agreed: one.agreed };
    const organisation = await put(server.app, { ...sketch, postcode: "B8 1AA", areas: ["alum-rock"] });
    made.set(one.name, organisation);
    await giveRole(server, editor, Role.MEMBER_EDITOR, { organisationId: organisation.key });
    if (one.relation) {
      await relate(organisation.key, networkId, one.relation, one.then === "left" ? "2020-12-31" : null);
    }
    const { write } = server.app.database;
    const today = server.now().slice(0, 10);
    if (one.then === "taken off") {
      await write((manager) => manager.update(Organisation, { id: organisation.key }, { takenOffOn: today }));
    }
    if (one.then === "taken back") {
      await write((manager) => manager.update(Consent, { organisationId: organisation.key }, { withdrawnOn: server.now() }));
    }
    if (one.then === "run out") {
      await write((manager) => manager.update(Consent, { organisationId: organisation.key }, { expiresOn: "2020-12-31" }));
    }
  }

  it.each(viewers)("%s sees the same in lists, counts, facets and search", async (viewer) => {
    const expected = cases.filter((one) => one.seenBy.includes(viewer)).map((one) => one.name).sort();
    for (const filter of [{ text: "Zebrafinch" }, { text: "zebrafinc", areas: ["E08000025"] }]) {
      const { data, errors } = await server.as(cookies.get(viewer) ?? null).ask<Listed, object>(listQuestion, { filter });
      expect(errors).toEqual([]);
      const { edges, totalCount, facets, explain } = data.organisations;
      expect(edges.map((edge) => edge.node.name).sort()).toEqual(expected);
      expect(totalCount).toBe(expected.length);
      expect(explain).toMatch(new RegExp(`^${expected.length} organisation`));
      const voices = facets.find((facet) => facet.field === "voice");
      expect(voices?.values.reduce((sum, value) => sum + value.count, 0)).toBe(expected.length);
      const birmingham = facets.find((facet) => facet.field === "area")?.values.find((value) => value.value === "E08000025");
      expect(birmingham?.count ?? 0).toBe(expected.length);
    }
  });

  it.each(viewers)("%s is answered for a hidden one exactly as for a missing one", async (viewer) => {
    const asker = server.as(cookies.get(viewer) ?? null);
    const missing = await asker.ask<One, object>(oneQuestion, { id: "org_01m80zkn93esyta95jnjj8swzp", handle: "no-such" });
    for (const one of cases) {
      const { id, handle } = made.get(one.name) ?? { id: "", handle: "" };
      const answer = await asker.ask<One, object>(oneQuestion, { id, handle });
      if (one.seenBy.includes(viewer)) {
        expect([answer.data.node?.name, answer.data.organisation?.name]).toEqual([one.name, one.name]);
      } else {
        expect(answer).toEqual(missing);
      }
    }
  });

  it.each(viewers)("%s reads who keeps it, its consents and its history only where they look after it", async (viewer) => {
    const looksAfter = (one: Case): boolean =>
      viewer === "its editor" || viewer === "operator" ||
      (["seat", "secretary"].includes(viewer) && one.relation !== undefined && one.then !== "left");
    for (const one of cases.filter(({ seenBy }) => seenBy.includes(viewer))) {
      const { id, handle } = made.get(one.name) ?? { id: "", handle: "" };
      const { data } = await server.as(cookies.get(viewer) ?? null).ask<One, object>(oneQuestion, { id, handle });
      const told = looksAfter(one);
      expect(data.node?.editors.length === 0).toBe(!told);
      expect(data.node?.consents.length).toBe(told ? (one.agreed?.length ?? 0) : 0);
      expect((data.organisation?.history.totalCount ?? 0) > 0).toBe(told);
      expect((data.organisation?.revisions.totalCount ?? 0) > 0).toBe(viewer === "its editor" || viewer === "operator");
    }
  });
});
