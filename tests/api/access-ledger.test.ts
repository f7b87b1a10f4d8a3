import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccessEvent } from "../../server/organisations/access-event.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { AskToBePutInTouchDocument, OrganisationHistoryDocument, OrganisationPageDocument } from "../../schema/operations.ts";
import { contract } from "../harness/contract.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newAddress, signIn, type SignedIn } from "../harness/sign-in.ts";
import { signInOperator } from "../harness/directory.ts";

const purpose = "A list for the winter plan";

const ledger = contract("membership")["AccessLedger"]!;

interface Entry {
  id: string;
  by: string;
  action: string;
  fields: string[];
  purpose: string | null;
  at: string;
}

describe.each(databaseKinds)("the access ledger on %s", (kind) => {
  let server: TestServer;
  let reader: SignedIn;
  let made = 0;

  beforeAll(async () => {
    server = await startServer(kind);
    reader = await signIn(server, "reader@example.org", "Rita R.");
  });
  afterAll(() => server.close());

  async function group(consents = [ConsentScope.LIST_PUBLIC]): Promise<Kept> {
    made += 1;
    return addKept(server, `Sewing circle ${"abcdefghij"[made]}`, `Keeper-${made}`, { consents });
  }

  async function entriesAs(cookie: string | null, { organisation: { handle } }: Kept): Promise<{ totalCount: number; entries: Entry[] }> {
    await server.app.afterwards.settled();
    const asked = await server.as(cookie).ask<{ organisation: { accessLog: { totalCount: number; edges: { node: Entry }[] } } }, object>(
      ledger,
      { handle },
    );
    const { totalCount, edges } = asked.data.organisation.accessLog;
    return { totalCount, entries: edges.map(({ node }) => node) };
  }

  const openPage = async (cookie: string | null, { organisation: { handle } }: Kept): Promise<void> => {
    const { errors } = await server.as(cookie).ask(OrganisationPageDocument, { handle } as never);
    expect(errors).toEqual([]);
  };

  /** Gives a telephone number, and agrees to show it. */
  async function agree({ id, cookie, organisation }: Kept): Promise<void> {
    const { errors } = await server.as(cookie).ask(
      `mutation ($id: ID!, $version: Int!) {
        writeContacts(organisation: $id, contacts: [{ channel: "phone", value: "0121 496 0000" }], expectedVersion: $version) { problems { message } }
        giveConsent(organisation: $id, scope: SHOW_CONTACT, wordingVersion: 1, lang: "en") { problems { message } } }`,
      { id, version: organisation.version },
    );
    expect(errors).toEqual([]);
  }

  async function refuseFiles({ id, cookie }: Kept): Promise<void> {
    const { errors, data } = await server.as(cookie).ask<{ refuseConsent: { problems: unknown[] } }, object>(
      `mutation ($id: ID!) { refuseConsent(organisation: $id, scope: COMMISSIONER_EXPORT, wordingVersion: 1, lang: "en") { problems { message } } }`,
      { id },
    );
    expect({ errors, problems: data.refuseConsent.problems }).toEqual({ errors: [], problems: [] });
  }

  const download = (cookie: string, file: string, variables: object = {}) =>
    server.app.http.inject({
      method: "GET",
      url: `/download/${file}?variables=${encodeURIComponent(JSON.stringify(variables))}&purpose=${encodeURIComponent(purpose)}`,
      headers: { cookie },
      remoteAddress: newAddress(),
    });

  it("notes who opened a page while signed in: once for each person and day, and nobody of the public", async () => {
    const kept = await group();
    await openPage(null, kept);
    await Promise.all([openPage(reader.cookie, kept), openPage(reader.cookie, kept)]);
    await openPage(reader.cookie, kept);
    expect(await entriesAs(kept.cookie, kept)).toMatchObject({
      totalCount: 1,
      entries: [{ by: "Rita R.", action: "OPENED", fields: [], purpose: null }],
    });
    server.later({ days: 1 });
    await openPage(reader.cookie, kept);
    const { entries } = await entriesAs(kept.cookie, kept);
    expect(entries.map(({ action }) => action)).toEqual(["OPENED", "OPENED"]);
    expect(entries[0]!.at > entries[1]!.at, "newest first").toBe(true);
  });

  it("is read by those who keep the page and by operators only, and does not note those who keep it", async () => {
    const kept = await group();
    await openPage(kept.cookie, kept);
    await openPage(reader.cookie, kept);
    const [entry] = (await entriesAs(kept.cookie, kept)).entries;
    expect(await entriesAs(null, kept)).toEqual({ totalCount: 0, entries: [] });
    expect(await entriesAs(reader.cookie, kept)).toEqual({ totalCount: 0, entries: [] });
    const operator = await signInOperator(server);
    expect((await entriesAs(operator.cookie, kept)).entries.map(({ by }) => by)).toContain("Rita R.");
    const node = "query ($id: ID!) { node(id: $id) { id } }";
    expect((await server.as(kept.cookie).ask(node, { id: entry?.id })).data).toEqual({ node: { id: entry?.id } });
    expect((await server.as(reader.cookie).ask(node, { id: entry?.id })).data).toEqual({ node: null });
  });

  it("notes whose entries were taken away in a file, and which parts", async () => {
    const kept = await group([ConsentScope.LIST_PUBLIC, ConsentScope.COMMISSIONER_EXPORT]);
    const closed = await group();
    await refuseFiles(closed);
    expect((await download("", "organisations.csv")).statusCode).toBe(200);
    const answer = await download(reader.cookie, "organisations.json");
    const rows = (answer.json() as { rows: { name: string }[] }).rows.map(({ name }) => name);
    expect(rows).toContain(kept.organisation.name);
    const { entries } = await entriesAs(kept.cookie, kept);
    expect(entries).toMatchObject([{ by: "Rita R.", action: "EXPORTED", purpose }]);
    expect(entries[0]?.fields).toContain("contacts");
    expect(entries.map(({ action }) => action), "a file is no opening").not.toContain("OPENED");
    expect(rows, "said no to files").not.toContain(closed.organisation.name);
    expect((await entriesAs(closed.cookie, closed)).totalCount).toBe(0);
  });

  it("notes who asked to be put in touch, with what for", async () => {
    const kept = await group();
    const why = "We would like to ask your group about heating and winter illness.";
    const asked = await server.as(reader.cookie).ask(AskToBePutInTouchDocument, { organisation: kept.id, why });
    expect(asked.data.askToBePutInTouch.problems).toEqual([]);
    const { entries } = await entriesAs(kept.cookie, kept);
    expect(entries).toMatchObject([{ by: "Rita R.", action: "INTRODUCED", purpose: why }]);
  });

  it("notes what was asked for by its id, and lists that show contacts, but not lists that show none", async () => {
    const kept = await group();
    const named = `query ($text: String) { organisations(filter: { text: $text }) { edges { node { name } } } }`;
    const { name: text } = kept.organisation;
    await server.as(reader.cookie).ask(named, { text });
    expect((await entriesAs(kept.cookie, kept)).totalCount).toBe(0);
    await server.as(reader.cookie).ask("query ($id: ID!) { node(id: $id) { id } }", { id: kept.id });
    expect((await entriesAs(kept.cookie, kept)).entries.map(({ action }) => action)).toEqual(["OPENED"]);
    const other = await group();
    const withContacts = `query { organisations(first: 100) { edges { node { name contacts { value } } } } }`;
    await server.as(reader.cookie).ask(withContacts);
    expect((await entriesAs(other.cookie, other)).totalCount, "it shows no contacts").toBe(0);
    await agree(other);
    await server.as(reader.cookie).ask(withContacts);
    expect((await entriesAs(other.cookie, other)).entries.map(({ action }) => action)).toEqual(["OPENED"]);
  });

  it("is read page by page in the history of the page", async () => {
    const kept = await group();
    for (let day = 0; day < 22; day += 1) {
      await openPage(reader.cookie, kept);
      await server.app.afterwards.settled();
      server.later({ days: 1 });
      reader = await signIn(server, "reader@example.org");
    }
    const keeper = await signIn(server, `keeper-${made}@example.org`);
    const pageAfter = async (accessAfter: string | null) => {
      const { data } = await server.as(keeper.cookie).ask(OrganisationHistoryDocument, { handle: kept.organisation.handle, accessAfter });
      return data.organisation!.accessLog;
    };
    const first = await pageAfter(null);
    expect(first).toMatchObject({ totalCount: 22, pageInfo: { hasNextPage: true } });
    const second = await pageAfter(first.pageInfo.endCursor);
    expect([first.edges.length, second.edges.length]).toEqual([20, 2]);
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(22);
  });

  it("names nothing that its organisation is not told, and no entry holds an address", async () => {
    const stored = await server.app.database.read.find(AccessEvent);
    expect(stored.length).toBeGreaterThan(0);
    expect(JSON.stringify(stored)).not.toContain("@");
    expect(stored.map((entry) => nodeId(entry).slice(0, 4))).toContain("acc_");
  });
});
