import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { communityId, put, skillId } from "../harness/directory.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { signIn } from "../harness/sign-in.ts";

interface Told {
  field: string;
  before: string | null;
  after: string | null;
}

/** What a field of the input is called in the history, where it has another name there. */
const calledThere: Record<string, string> = { languageOffers: "languages" };

describe.each(databaseKinds)("every field of a page on %s", (kind) => {
  let server: TestServer;
  let cookie: string;
  let page: { id: string; key: string; handle: string };

  beforeAll(async () => {
    server = await startServer(kind);
    const editor = await signIn(server, "rehana@example.org", "Rehana Q.");
    cookie = editor.cookie;
    page = await put(server.app, { name: "Sehat Circle", by: editor.personId, agreed: [ConsentScope.LIST_PUBLIC] });
  });
  afterAll(() => server.close());

  async function fieldsOf(input: string): Promise<string[]> {
    const text = `{ __type(name: "${input}") { inputFields { name } } }`;
    const { data } = await server.as(null).ask<{ __type: { inputFields: { name: string }[] } }, object>(text);
    return data.__type.inputFields.map(({ name }) => name).sort();
  }

  async function newest(): Promise<Told[]> {
    const text = `{ organisation(handle: "${page.handle}") { revisions(first: 4) { edges { node { field before after } } } } }`;
    interface Revisions {
      organisation: { revisions: { edges: { node: Told }[] } };
    }
    return (await server.as(cookie).ask<Revisions, object>(text)).data.organisation.revisions.edges.map(({ node }) => node);
  }

  async function change(mutation: string, type: string, input: object): Promise<void> {
    const { version } = await server.app.database.read.findOneByOrFail(Organisation, { id: page.key });
    const text = `mutation ($organisation: ID!, $input: ${type}!, $version: Int!) {
      answer: ${mutation}(organisation: $organisation, input: $input, expectedVersion: $version) { problems { message } } }`;
    const { data, errors } = await server.as(cookie).ask<{ answer: { problems: object[] } }, object>(text, { organisation: page.id, input, version });
    expect([errors, data?.answer.problems], JSON.stringify(input)).toEqual([[], []]);
  }

  it("leaves its former and its new value in the history when it is changed", async () => {
    const samples: Record<string, unknown> = {
      accessNotes: "A ramp.", areas: ["E08000025"], communities: [await communityId(server.app, "women")], communityLed: true, foundedYear: 2011,
      identifiers: ["GB-CHC-1090095"], kind: "CIC", languageOffers: [{ language: "bn", spoken: true }], languageOffersNote: "By telephone too.",
      languages: ["ur"], name: "Sehat Circle of Aston", otherNames: ["صحت"], ownWords: ["sitting with her"], sizeBand: "SIZE_6_TO_20", voice: "SERVICE_PROVIDER",
      website: "https://sehat.example.org",
    };
    // A field that is added to the input without a sample here is one of which nobody has looked whether its history is kept.
    expect(Object.keys(samples).sort()).toEqual(await fieldsOf("OrganisationChange"));
    for (const [field, value] of Object.entries(samples)) {
      await change("changeOrganisation", "OrganisationChange", { [field]: value });
      const told = (await newest()).find((one) => one.field === (calledThere[field] ?? field));
      expect(told, field).toBeDefined();
      expect(told?.after, field).not.toBe(told?.before);
      expect((await newest()).map((one) => one.field)).not.toContain("foldedName");
    }
  });

  interface ServiceTold {
    node: { revisions: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: Told }[] } };
  }

  async function toldOfService(service: string, as: string | null, after: string | null = null): Promise<ServiceTold["node"]["revisions"]> {
    const text = `query ($service: ID!, $after: String) { node(id: $service) { ... on Service { revisions(first: 1, after: $after) {
      totalCount pageInfo { endCursor } edges { node { field before after } } } } } }`;
    return (await server.as(as).ask<ServiceTold, object>(text, { service, after })).data.node.revisions;
  }

  async function keep(mutation: string, args: string, input: object): Promise<{ id: string; version: number }> {
    interface Kept {
      answer: { service: { id: string; version: number }; problems: object[] };
    }
    const text = `mutation ($input: ServiceInput!) { answer: ${mutation}(${args}, input: $input) { service { id version } problems { message } } }`;
    const { data } = await server.as(cookie).ask<Kept, object>(text, { input });
    expect(data.answer.problems).toEqual([]);
    return data.answer.service;
  }

  it("leaves the former and the new value of every field of a service, a page at a time, for nobody but those who keep it", async () => {
    let typed: Record<string, unknown> = { name: "Wednesday circle", description: "Tea." };
    let service = await keep("offerService", `organisation: "${page.id}"`, typed);
    const schedule = [{ day: "WE", opens: "10:30", closes: "12:30", note: "In term" }];
    const samples: Record<string, [value: unknown, before: string | null, after: string]> = {
      name: ["Thursday circle", "Wednesday circle", "Thursday circle"],
      description: ["Tea and talk.", "Tea.", "Tea and talk."],
      skills: [[await skillId(server.app, "peer-support")], "[]", '["Peer support"]'],
      languages: [["ur"], "[]", '["ur"]'],
      areas: [["E08000025"], "[]", '["Birmingham"]'],
      communities: [[await communityId(server.app, "women")], "[]", '["Women"]'],
      eligibility: ["Any woman.", null, "Any woman."],
      costNote: ["Free", null, "Free"],
      howToReach: ["Just come.", null, "Just come."],
      programme: ["Community health", null, "Community health"],
      aboutProgramme: ["Health near home.", null, "Health near home."],
      fundedBy: ["The city council", null, "The city council"],
      schedule: [schedule, "[]", JSON.stringify(schedule)],
      accessibleFormats: [["Large print"], "[]", '["Large print"]'],
    };
    expect(Object.keys(samples).sort()).toEqual(await fieldsOf("ServiceInput"));
    const stranger = await signIn(server, "stranger@example.org", "Someone Else");
    for (const [index, [field, [value, before, after]]] of Object.entries(samples).entries()) {
      typed = { ...typed, [field]: value };
      service = await keep("changeService", `service: "${service.id}", expectedVersion: ${service.version}`, typed);
      const told = await toldOfService(service.id, cookie);
      expect(told.edges.map(({ node }) => node), field).toEqual([{ field, before, after }]);
      expect(told.totalCount, field).toBe(index + 1);
    }
    const { pageInfo } = await toldOfService(service.id, cookie);
    const second = await toldOfService(service.id, cookie, pageInfo.endCursor);
    expect(second.edges.map(({ node }) => node.field)).toEqual(["schedule"]);
    for (const other of [null, stranger.cookie]) {
      expect(await toldOfService(service.id, other)).toMatchObject({ totalCount: 0, edges: [] });
    }
  });

  it("leaves words in the history as well, in each language", async () => {
    const words = { purpose: "We sit together.", whatWeDo: "Tea.", howToWorkWithUs: "Write to us." };
    for (const lang of ["en", "ur"]) {
      for (const [field, value] of Object.entries(words)) {
        await change("writeProfile", "ProfileInput", { lang, purpose: words.purpose, [field]: `${value} ${lang}` });
        const told = (await newest()).map((one) => [one.field, one.after]);
        expect(told, `${lang} ${field}`).toContainEqual([expect.stringContaining(field), expect.stringContaining(`${value} ${lang}`)]);
      }
    }
  });
});
