import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfirmRowsGoneDocument, MyWorkDocument, OrganisationHistoryDocument, OwnFilesDocument } from "../../schema/operations.ts";
import { Role } from "../../server/identity/role.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { AuditEvent, Revision } from "../../server/platform/audit.entity.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, giveRole, takeBack, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newAddress, signIn } from "../harness/sign-in.ts";

const { LIST_PUBLIC, COMMISSIONER_EXPORT } = ConsentScope;
const purpose = "Planning winter visits";

describe.each(databaseKinds)("files that were taken away on %s", (kind) => {
  let server: TestServer;
  let made = 0;

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());

  async function group(consents: ConsentScope[]): Promise<Kept> {
    made += 1;
    return addKept(server, `Lapwing circle ${"abcdefghijklm"[made]}`, `Lapwing-${made}`, { consents });
  }

  const addressOf = (kept: Kept): string => `lapwing-${"abcdefghijklm".indexOf(kept.organisation.name.at(-1) ?? "")}@example.org`;

  const take = async (cookie: string, parameters: Record<string, string> = { purpose }, file = "organisations.csv") => {
    const answer = await server.app.http.inject({
      method: "GET",
      url: `/download/${file}?${new URLSearchParams(parameters).toString()}`,
      headers: { cookie },
      remoteAddress: newAddress(),
    });
    await server.app.afterwards.settled();
    return answer;
  };

  async function filesOf(cookie: string) {
    const { data, errors } = await server.as(cookie).ask(OwnFilesDocument, { after: null });
    expect(errors).toEqual([]);
    return data.viewer!.exports.edges.map(({ node }) => node);
  }

  async function ledgerOf({ cookie, organisation: { handle } }: Kept) {
    const { data } = await server.as(cookie).ask(OrganisationHistoryDocument, { handle });
    return data.organisation!.accessLog.edges.map(({ node }) => node).filter(({ action }) => action === "EXPORTED");
  }

  const tasksOf = async (cookie: string): Promise<string[]> => {
    const { data } = await server.as(cookie).ask(MyWorkDocument, {});
    return data.viewer!.tasks.map(({ kind: one }) => one).filter((one) => one === "TAKE_ROWS_OUT");
  };

  it("are not given without saying what for, nor to researchers", async () => {
    await group([LIST_PUBLIC, COMMISSIONER_EXPORT]);
    const { cookie, personId } = await signIn(server, "research@example.org", "Rosa R.");
    expect((await take(cookie, {})).statusCode).toBe(400);
    expect((await take(cookie, { purpose: "  x " })).json()).toMatchObject({ errors: [{ message: expect.stringContaining("what the file is for") as string }] });
    expect((await take(cookie)).statusCode).toBe(200);
    await giveRole(server, personId, Role.RESEARCHER, { networkId: newKey() });
    expect((await take(cookie)).statusCode).toBe(403);
    expect((await take(cookie, { purpose }, "researchers.csv")).statusCode).toBe(200);
    expect(await filesOf(cookie)).toHaveLength(2);
  });

  it("say in every row when and what for they were taken, and why the row was allowed; the chain holds no words", async () => {
    const agreed = await group([LIST_PUBLIC, COMMISSIONER_EXPORT]);
    const asked = await group([LIST_PUBLIC]);
    const { cookie } = await signIn(server, "joan@example.org", "Joan J.");
    const answer = await take(cookie, { purpose, variables: JSON.stringify({ filter: { voices: ["COMMUNITY"] } }) });
    const rows = parse(answer.body, { bom: true, columns: true }) as Record<string, string>[];
    const rowOf = (kept: Kept) => rows.find((row) => row["Identifier"] === kept.id);
    const day = server.now().slice(0, 10);
    expect(rowOf(agreed)).toMatchObject({ "Taken on": day, "Taken for": purpose, "Why it may be in a file": "Commissioner export" });
    expect(rowOf(asked)).toBeUndefined();
    const [file] = await filesOf(cookie);
    expect(file).toMatchObject({ list: "organisations", format: "csv", purpose, filter: "Voices: Community", organisations: rows.length, withheld: 1, recalled: [] });
    expect(await ledgerOf(agreed)).toMatchObject([
      { by: "Joan J.", purpose, basis: "COMMISSIONER_EXPORT", mustGoSince: null, goneAt: null, file: { id: file!.id, filter: "Voices: Community" } },
    ]);
    const { read } = server.app.database;
    const [event] = await read.find(AuditEvent, { where: { action: "directory.download" }, order: { sequence: "DESC" }, take: 1 });
    expect(JSON.stringify(event)).not.toContain("winter");
    expect(await read.findBy(Revision, { auditEventId: event!.id, field: "reason" })).toMatchObject([{ after: purpose }]);
  });

  it("count those that did not agree, by a no or never asked, without naming them", async () => {
    const closed = await group([LIST_PUBLIC, COMMISSIONER_EXPORT]);
    await takeBack(server, closed, COMMISSIONER_EXPORT);
    const { cookie } = await signIn(server, "kim@example.org", "Kim K.");
    const { rows, withheld } = (await take(cookie, { purpose }, "organisations.json")).json<{ rows: { name: string }[]; withheld: number }>();
    expect(withheld, "one was never asked").toBe(2);
    expect(rows.map(({ name }) => name)).not.toContain(closed.organisation.name);
    expect((await filesOf(cookie))[0]).toMatchObject({ withheld: 2 });
    expect(await ledgerOf(closed)).toEqual([]);
  });

  it("show at once which rows must go when an agreement is taken back, until it is said that they are gone", async () => {
    const leaver = await group([LIST_PUBLIC, COMMISSIONER_EXPORT]);
    const stayer = await group([LIST_PUBLIC, COMMISSIONER_EXPORT]);
    const { cookie } = await signIn(server, "lee@example.org", "Lee L.");
    const other = await signIn(server, "mo@example.org", "Mo M.");
    await take(cookie);
    const [before] = await filesOf(cookie);
    server.later({ minutes: 1 });
    await takeBack(server, leaver, LIST_PUBLIC);
    const [file] = await filesOf(cookie);
    expect(before?.recalled).toEqual([]);
    expect(file?.recalled).toMatchObject([{ organisationId: leaver.id, organisationName: leaver.organisation.handle, goneAt: null }]);
    expect(await ledgerOf(leaver)).toMatchObject([{ mustGoSince: file!.recalled[0]!.mustGoSince, goneAt: null }]);
    expect(await ledgerOf(stayer)).toMatchObject([{ mustGoSince: null }]);
    expect(await tasksOf(cookie)).toHaveLength(1);
    const letters = await server.app.database.read.findBy(Mail, { to: "lee@example.org", subject: "Please take a row out of a file of yours" });
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body).not.toContain("Lapwing");

    const refused = await server.as(other.cookie).ask(ConfirmRowsGoneDocument, { exportRecord: file!.id });
    expect(refused.data.confirmRowsGone.problems).toMatchObject([{ code: "NOT_FOUND" }]);
    const said = await server.as(cookie).ask(ConfirmRowsGoneDocument, { exportRecord: file!.id });
    expect(said.data.confirmRowsGone.problems).toEqual([]);
    expect(await tasksOf(cookie)).toEqual([]);
    expect((await ledgerOf(leaver))[0]?.goneAt).not.toBeNull();
    const again = await server.as(cookie).ask(ConfirmRowsGoneDocument, { exportRecord: file!.id });
    expect(again.data.confirmRowsGone.problems).toMatchObject([{ code: "WRONG_STATE" }]);
  });

  it("show by the clock alone that an agreement ran out; agreeing anew at once leaves rows alone, later does not bring them back", async () => {
    const timed = await group([LIST_PUBLIC]);
    const renewer = await group([LIST_PUBLIC, COMMISSIONER_EXPORT]);
    const agree = (one: Kept, expiresOn: string | null) =>
      server.as(one.cookie).ask(
        `mutation ($id: ID!, $expiresOn: Date) {
          giveConsent(organisation: $id, scope: COMMISSIONER_EXPORT, wordingVersion: 1, lang: "en", expiresOn: $expiresOn) { problems { message } } }`,
        { id: one.id, expiresOn },
      );
    // Two minutes on, so that midnight does not come between agreeing and looking.
    await agree(timed, new Date(Date.parse(server.now()) + 120_000).toISOString().slice(0, 10));
    const { cookie } = await signIn(server, "nia@example.org", "Nia N.");
    await take(cookie);
    server.later({ minutes: 1 });
    await agree(renewer, null);
    expect((await filesOf(cookie))[0]?.recalled).toEqual([]);
    server.later({ days: 1 });
    const ended = async () => (await filesOf((await signIn(server, "nia@example.org")).cookie))[0]?.recalled.map(({ organisationId }) => organisationId);
    expect(await ended()).toEqual([timed.id]);
    await agree({ ...timed, cookie: (await signIn(server, addressOf(timed))).cookie }, null);
    expect(await ended()).toEqual([timed.id]);
  });
});
