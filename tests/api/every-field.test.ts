import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { communityId, put } from "../harness/directory.ts";
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
    page = await put(server.app, { name: "Sehat Circle", by: editor.personId });
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
