import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { put } from "../harness/directory.ts";
import { addKept, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newAddress, signIn } from "../harness/sign-in.ts";

const languages = ["en", "ur", "bn", "ar"];

describe.each(databaseKinds)("consents on %s", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());

  const give = async (kept: Kept, parameters: Record<string, unknown>) => {
    const { data, errors } = await server.as(kept.cookie).ask<{ giveConsent: { problems: { message: string }[] } }, object>(
      `mutation ($organisation: ID!, $scope: ConsentScope!, $wordingVersion: Int!, $lang: LanguageTag!, $expiresOn: Date) {
        giveConsent(organisation: $organisation, scope: $scope, wordingVersion: $wordingVersion, lang: $lang, expiresOn: $expiresOn) {
          problems { message } } }`,
      { organisation: kept.id, wordingVersion: 1, lang: "en", ...parameters },
    );
    expect({ errors, problems: data.giveConsent.problems }).toEqual({ errors: [], problems: [] });
  };

  it("are asked for in every language, each in words of its own", async () => {
    for (const scope of Object.values(ConsentScope)) {
      const asked = languages.map((lang) => `${lang}: reasonsForConsent(scope: ${scope}, lang: "${lang}") { lang version text }`);
      const { data } = await server.as(null).ask<Record<string, { lang: string; version: number; text: string }>, object>(`{ ${asked.join(" ")} }`);
      const shown = Object.values(data);
      expect(shown.map(({ lang }) => lang)).toEqual(languages);
      expect(new Set(shown.map(({ text }) => text)).size).toBe(languages.length);
      expect(new Set(shown.map(({ version }) => version)).size, "one version in all").toBe(1);
    }
  });

  it("keep the words that were shown: the version, and the language they were in, not the one asked for", async () => {
    const kept = await addKept(server, "Godwit circle", "Godwit", { consents: [] });
    await give(kept, { scope: "LIST_PUBLIC", lang: "bn" });
    await give(kept, { scope: "SHOW_CONTACT", lang: "so" });
    const { data } = await server.as(kept.cookie).ask<{ node: { consents: Record<string, unknown>[] } }, object>(
      `query ($id: ID!) { node(id: $id) { ... on Organisation {
        consents { scope method lang wordingVersion expiresOn grantedBy { displayName } wording { lang version text } } } } }`,
      { id: kept.id },
    );
    const same = { method: "SELF", wordingVersion: 1, expiresOn: null, grantedBy: { displayName: "Godwit" } };
    expect(data.node.consents).toMatchObject([
      { ...same, scope: "LIST_PUBLIC", lang: "bn", wording: { lang: "bn", version: 1, text: expect.stringContaining("আপনাদের পাতা") as string } },
      { ...same, scope: "SHOW_CONTACT", lang: "en", wording: { lang: "en", version: 1, text: expect.stringContaining("May we show") as string } },
    ]);
  });

  describe("that run out", () => {
    let kept: Kept;
    let other: Kept;

    beforeAll(async () => {
      const keeper = await signIn(server, "keeper@example.org", "Keeper K.");
      // Registered by its own act, so that it is in the index of words as well.
      const { id, key, handle } = await put(server.app, { name: "Avocet circle", by: keeper.personId });
      const organisation = await server.app.database.read.findOneByOrFail(Organisation, { id: key });
      kept = { ...keeper, organisation, id };
      expect(organisation.handle).toBe(handle);
      other = await addKept(server, "Dunlin circle", "Dunlin");
      const expiresOn = server.now().slice(0, 10);
      for (const scope of ["LIST_PUBLIC", "SHOW_CONTACT", "COMMISSIONER_EXPORT"]) {
        await give(kept, { scope, expiresOn });
      }
      await act(kept.cookie, `writeContacts(organisation: "${id}", contacts: [{ channel: "phone", value: "0121 496 0777" }],
        expectedVersion: ${organisation.version}) { problems { message } }`);
      const proposed = await act(kept.cookie, `proposeLink(from: "${id}", to: "${other.id}", kind: REFERRAL, purpose: "We send people on.",
        startedOn: "2024-01-01") { link { id } problems { message } }`);
      await act(other.cookie, `confirmLink(link: "${proposed.link?.id}") { problems { message } }`);
    });

    async function act(cookie: string, call: string): Promise<{ link?: { id: string } }> {
      const { data, errors } = await server.as(cookie).ask<{ done: { problems: object[]; link?: { id: string } } }, object>(`mutation { done: ${call} }`);
      expect({ errors, problems: data.done.problems }).toEqual({ errors: [], problems: [] });
      return data.done;
    }

    const fetched = async (url: string, cookie = ""): Promise<string> =>
      (await server.app.http.inject({ method: "GET", url, headers: { cookie }, remoteAddress: newAddress() })).body;

    /** Every way in which the organisation can be met by somebody else, and what each of them says of it. */
    async function everywhere(cookie: string): Promise<Record<string, string>> {
      const { data, errors } = await server.as(cookie).ask<Record<string, unknown>, object>(
        `query ($id: ID!, $other: ID!, $handle: String!) {
          list: organisations(first: 100) { edges { node { name contacts { value } } } }
          search: organisations(filter: { text: "avocet" }) { totalCount edges { node { name } } }
          count: organisations { totalCount facets { field values { value count } } }
          node(id: $id) { ... on Organisation { name contacts { value } } }
          organisation(handle: $handle) { name contacts { value } }
          links: node(id: $other) { ... on Organisation { links { totalCount edges { node { from { name } to { name } } } } } }
        }`,
        { id: kept.id, other: other.id, handle: kept.organisation.handle },
      );
      expect(errors).toEqual([]);
      const download = await fetched("/download/organisations.csv?purpose=To+try+it", cookie);
      const feeds = [await fetched("/hsds/organizations?per_page=100"), await fetched("/oruk/services?per_page=100")];
      return { ...Object.fromEntries(Object.entries(data).map(([name, part]) => [name, JSON.stringify(part)])), download, feeds: feeds.join("\n") };
    }

    it("end everywhere with their last day, by the clock alone", async () => {
      const reader = await signIn(server, "reader@example.org", "Rita R.");
      const before = await everywhere(reader.cookie);
      for (const where of ["list", "search", "node", "organisation", "links", "download", "feeds"]) {
        expect(before[where], where).toContain("Avocet circle");
      }
      for (const where of ["list", "node", "organisation", "download"]) {
        expect(before[where], where).toContain("0121 496 0777");
      }
      server.later({ days: 1 });
      const after = await everywhere((await signIn(server, "reader@example.org")).cookie);
      for (const [where, said] of Object.entries(after)) {
        expect(said, where).not.toContain("Avocet");
        expect(said, where).not.toContain("0121 496 0777");
      }
      const total = (said: string | undefined) => (JSON.parse(said ?? "{}") as { totalCount: number }).totalCount;
      expect(total(after["count"])).toBe(total(before["count"]) - 1);
      expect(total(after["search"])).toBe(0);
    });
  });
});
