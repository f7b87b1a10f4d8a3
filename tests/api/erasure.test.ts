import { In, Like, Not } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AskToBePutInTouchDocument } from "../../schema/operations.ts";
import { Role } from "../../server/identity/role.ts";
import { AuditEvent, Revision } from "../../server/platform/audit.entity.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { Person } from "../../server/identity/person.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Contact } from "../../server/organisations/contact.entity.ts";
import { writeContacts } from "../../server/organisations/contact.service.ts";
import { mergeOrganisations } from "../../server/organisations/merge.service.ts";
import { databaseKinds } from "../harness/databases.ts";
import { operatorOf, put } from "../harness/directory.ts";
import { giveRole } from "../harness/organisations.ts";
import { everyRow, expectSound } from "../harness/rows.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newAddress, signIn, type SignedIn } from "../harness/sign-in.ts";

interface Erased {
  data: { done: { erased: boolean | null; problems: { code: string }[] } };
  errors: { extensions?: { code?: string } }[];
}

describe.each(databaseKinds)("erasing on %s", (kind) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(kind);
  });
  afterAll(() => server.close());

  const eraseMyself = ({ cookie }: SignedIn, confirm: string) =>
    server.as(cookie).ask("mutation ($confirm: String!) { done: eraseMyself(confirm: $confirm) { erased problems { code } } }", { confirm }) as unknown as Promise<Erased>;

  const eraseOrganisation = ({ cookie }: SignedIn, id: string, confirm: string) =>
    server.as(cookie).ask(
      "mutation ($id: ID!, $confirm: String!) { done: eraseOrganisation(organisation: $id, confirm: $confirm) { erased problems { code } } }",
      { id, confirm },
    ) as unknown as Promise<Erased>;

  const obstaclesOf = async ({ cookie }: SignedIn): Promise<string[]> => {
    const { data } = await server.as(cookie).ask<{ viewer: { erasure: { obstacles: string[] } } }, object>("{ viewer { erasure { obstacles } } }");
    return data.viewer.erasure.obstacles;
  };

  it("leaves no string of a person in any table, and the chain as it was", async () => {
    const zelda = await signIn(server, "zelda.quux@example.org", "Zelda Quuxworth");
    const keeper = await signIn(server, "keeper@example.org", "Kit K.");
    const circle = await put(server.app, { name: "Heron circle", by: keeper.personId, agreed: ["LIST_PUBLIC" as never, "COMMISSIONER_EXPORT" as never] });
    const asked = await server.as(zelda.cookie).ask(AskToBePutInTouchDocument, { organisation: circle.id, why: "Xylophones are what I play on Tuesdays." });
    expect(asked.data.askToBePutInTouch.problems).toEqual([]);
    const url = `/download/organisations.csv?purpose=${encodeURIComponent("Xylophones for all")}`;
    await server.app.http.inject({ method: "GET", url, headers: { cookie: zelda.cookie }, remoteAddress: newAddress() });
    await server.app.afterwards.settled();
    const before = await everyRow(server);
    expect(["quux", "xylophones"].filter((one) => before.includes(one))).toHaveLength(2);
    const events = await server.app.database.read.count(AuditEvent);

    expect((await eraseMyself(zelda, "somebody@example.org")).data.done.problems).toMatchObject([{ code: "INVALID" }]);
    expect((await eraseMyself(zelda, "zelda.quux@example.org")).data.done).toEqual({ erased: true, problems: [] });
    await server.app.afterwards.settled();
    const after = await everyRow(server);
    expect(["quux", "xylophones", "zelda"].filter((one) => after.includes(one))).toEqual([]);
    expect(await server.app.database.read.findOneBy(Person, { id: zelda.personId })).toMatchObject({ displayName: "A former member" });
    expect(await server.app.database.read.count(AuditEvent)).toBe(events + 1);
    await expectSound(server);
    const { data } = await server.as(zelda.cookie).ask<{ viewer: null }, object>("{ viewer { email } }");
    expect(data.viewer, "signed out").toBeNull();
    const ledger = await server.as(keeper.cookie).ask<{ node: { accessLog: { edges: { node: { by: string; purpose: string | null } }[] } } }, object>(
      "query ($id: ID!) { node(id: $id) { ... on Organisation { accessLog { edges { node { by purpose } } } } } }",
      { id: circle.id },
    );
    expect(ledger.data.node.accessLog.edges.map(({ node }) => node.by)).toEqual(["A former member", "A former member"]);
  });

  it("says first what has to happen where others rely on somebody", async () => {
    const only = await signIn(server, "only@example.org", "Only One");
    const { key } = await put(server.app, { name: "Stork circle", by: only.personId });
    expect(await obstaclesOf(only)).toEqual([expect.stringContaining("Stork circle")]);
    expect((await eraseMyself(only, "only@example.org")).data.done.problems).toMatchObject([{ code: "WRONG_STATE" }]);
    const second = await signIn(server, "second@example.org", "Second S.");
    await giveRole(server, second.personId, Role.MEMBER_EDITOR, { organisationId: key });
    expect(await obstaclesOf(only)).toEqual([]);
    expect((await eraseMyself(only, "only@example.org")).data.done.erased).toBe(true);
  });

  it("leaves no string of an organisation in any table; its address and id lead nowhere, files say that its row must go", async () => {
    const keeper = await signIn(server, "brolga@example.org", "Bo B.");
    const reader = await signIn(server, "reader@example.org", "Rita R.");
    const { id, key, handle } = await put(server.app, {
      name: "Brolgatown Weavers", otherNames: ["Quipu friends"], purpose: "Loomography for everybody.", by: keeper.personId,
      agreed: ["LIST_PUBLIC" as never, "COMMISSIONER_EXPORT" as never],
    });
    const ctx = await server.app.contextFor(keeper.personId);
    const { version } = await server.app.database.read.findOneByOrFail(Organisation, { id: key });
    await writeContacts(ctx, id, [{ channel: "phone", value: "0121 496 0991", name: "Wilhelmina" }], version);
    await server.as(reader.cookie).ask(AskToBePutInTouchDocument, { organisation: id, why: "Your loomography is what I would like to see." });
    const url = `/download/organisations.csv?purpose=${encodeURIComponent("A plan for winter")}`;
    await server.app.http.inject({ method: "GET", url, headers: { cookie: reader.cookie }, remoteAddress: newAddress() });
    await server.app.afterwards.settled();
    const words = ["brolgatown", "quipu", "loomography", "0121 496 0991", "wilhelmina"];
    const before = await everyRow(server);
    expect(words.filter((one) => before.includes(one))).toEqual(words);

    expect((await eraseOrganisation(reader, id, "Brolgatown Weavers")).data.done.problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect((await eraseOrganisation(keeper, id, "Brolgatown")).data.done.problems).toMatchObject([{ code: "INVALID" }]);
    expect((await eraseOrganisation(keeper, id, "Brolgatown Weavers")).data.done).toEqual({ erased: true, problems: [] });
    await server.app.afterwards.settled();
    const after = await everyRow(server);
    expect(words.filter((one) => after.includes(one))).toEqual([]);
    await expectSound(server);
    const found = await server.as(keeper.cookie).ask("query ($id: ID!, $handle: String!) { node(id: $id) { id } organisation(handle: $handle) { id } }", { id, handle });
    expect(found.data).toEqual({ node: null, organisation: null });
    const files = await server.as(reader.cookie).ask<{ viewer: { exports: { edges: { node: { recalled: object[] } }[] } } }, object>(
      "{ viewer { exports { edges { node { recalled { organisationId organisationName } } } } } }",
    );
    expect(files.data.viewer.exports.edges[0]?.node.recalled).toEqual([{ organisationId: id, organisationName: null }]);
  });

  it("leaves nothing of the records that were merged into an organisation, nor of those merged into them", async () => {
    const keeper = await signIn(server, "heron@example.org", "Hal H.");
    const agreed = ["LIST_PUBLIC" as never];
    const [first, second, third] = await Promise.all(
      ["Heronry Potters", "Heronry Kilns", "Heronry Glazers"].map((name) => put(server.app, { name, purpose: `${name} daily.`, by: keeper.personId, agreed })),
    );
    const operator = await operatorOf(server.app);
    const reason = "The same people.";
    await mergeOrganisations(operator, { keep: second?.id ?? "", merge: first?.id ?? "", fieldChoices: [], reason }, false);
    await mergeOrganisations(operator, { keep: third?.id ?? "", merge: second?.id ?? "", fieldChoices: [], reason }, false);
    expect(await everyRow(server)).toContain("heronry potters daily");
    expect((await eraseOrganisation(keeper, third?.id ?? "", "Heronry Glazers")).data.done).toEqual({ erased: true, problems: [] });
    await server.app.afterwards.settled();
    expect(await everyRow(server)).not.toContain("heronry");
    await expectSound(server);
  });

  it("reaches where a person is written down on a record that was merged away, for whoever kept the page only", async () => {
    const keeper = await signIn(server, "godwit@example.org", "Gwendolyn Godwitter");
    const other = await signIn(server, "other@example.org", "Oddly Othered");
    const shown = ["LIST_PUBLIC" as never, "SHOW_CONTACT" as never];
    const stays = await put(server.app, { name: "Dunlin Bakers", by: keeper.personId, agreed: shown });
    const goes = await put(server.app, { name: "The Dunlin Bakery", by: keeper.personId, agreed: ["LIST_PUBLIC" as never] });
    await giveRole(server, (await signIn(server, "more@example.org", "More M.")).personId, Role.MEMBER_EDITOR, { organisationId: stays.key });
    const ctx = await server.app.contextFor(keeper.personId);
    const { version } = await server.app.database.read.findOneByOrFail(Organisation, { id: goes.key });
    const phone = { channel: "phone", value: "0121 496 0777" };
    await writeContacts(ctx, goes.id, [{ ...phone, name: "Gwendolyn Godwitter" }, { ...phone, name: "Oddly Othered" }], version);
    await mergeOrganisations(await operatorOf(server.app), { keep: stays.id, merge: goes.id, fieldChoices: [], reason: "One bakery." }, false);
    const claim = `mutation { claimOrganisation(organisation: "${stays.id}", message: "Mine.") { problems { code } } }`;
    expect((await server.as(other.cookie).ask<object, object>(claim)).errors).toEqual([]);
    for (const [who, address] of [[keeper, "godwit@example.org"], [other, "other@example.org"]] as const) {
      expect((await eraseMyself(who, address)).data.done).toEqual({ erased: true, problems: [] });
    }
    await server.app.afterwards.settled();
    const left = await everyRow(server);
    expect(left).not.toContain("godwitter");
    const contacts = await server.app.database.read.findBy(Contact, { organisationId: goes.key });
    expect(contacts.map(({ name }) => name)).toEqual(["Oddly Othered"]);
    await expectSound(server);
  });

  it("takes nothing from others, whatever somebody called themselves", async () => {
    const keeper = await signIn(server, "ibis@example.org", "Ib I.");
    const { id } = await put(server.app, { name: "Ibis and the others", by: keeper.personId, agreed: ["LIST_PUBLIC" as never] });
    const vandal = await signIn(server, "vandal@example.org", "the");
    const theirs = await put(server.app, { name: "the", by: vandal.personId, agreed: ["LIST_PUBLIC" as never] });
    await server.as(keeper.cookie).ask(AskToBePutInTouchDocument, { organisation: theirs.id, why: "Hello." });
    const valuesOf = async (): Promise<unknown> =>
      (await server.app.database.read.findBy(Revision, { subjectId: Not(In([vandal.personId, theirs.key])) })).filter(({ after, before }) =>
        ![after, before].includes("the") && `${after} ${before}`.includes("the"));
    const lettersOf = async (): Promise<unknown> => server.app.database.read.findBy(Mail, { to: "ibis@example.org", subject: Like("%the%") });
    const [values, letters] = [await valuesOf(), await lettersOf()];
    expect(values).not.toEqual([]);
    expect(letters).not.toEqual([]);
    expect((await eraseOrganisation(vandal, theirs.id, "the")).data.done.problems).toEqual([]);
    expect((await eraseMyself(vandal, "vandal@example.org")).data.done.problems).toEqual([]);
    expect(await valuesOf()).toEqual(values);
    expect(await lettersOf()).toEqual(letters);
    const { data } = await server.as(null).ask<{ node: { name: string } }, object>("query ($id: ID!) { node(id: $id) { ... on Organisation { name } } }", { id });
    expect(data.node.name).toBe("Ibis and the others");
  });
});
