import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Network } from "../../server/identity/network.entity.ts";
import { Role } from "../../server/identity/role.ts";
import { RoleAssignment } from "../../server/identity/role-assignment.entity.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { Contact } from "../../server/organisations/contact.entity.ts";
import type { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Affiliation } from "../../server/people/affiliation.entity.ts";
import { addDays } from "../../server/platform/calendar.ts";
import { nodeId } from "../../server/platform/node.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, addOrganisation, giveRole, takeBack, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newestMail, signIn, type SignedIn } from "../harness/sign-in.ts";
import { statementsOf } from "../harness/statements.ts";

const request = `id state can topic response answerBy fromContact passedOn version
  from { displayName } to { name } onBehalfOf { name } contacts { channel value }`;
const problems = "problems { code message path ... on AlreadyOpen { subject { id } } ... on WrongState { state } }";
const ask = `mutation ($organisation: ID!, $why: String!, $onBehalfOf: ID) {
  askToBePutInTouch(organisation: $organisation, why: $why, onBehalfOf: $onBehalfOf) { introduction { ${request} } ${problems} }
}`;
const answer = `mutation ($request: ID!, $accept: Boolean!, $conditions: String) {
  answerIntroduction(request: $request, accept: $accept, conditions: $conditions) { introduction { ${request} } ${problems} }
}`;
const acceptAfterAll = `mutation ($request: ID!, $conditions: String) {
  acceptDeclinedIntroduction(request: $request, conditions: $conditions) { introduction { ${request} } ${problems} }
}`;
const withdraw = `mutation ($request: ID!) { withdrawIntroduction(request: $request) { introduction { ${request} } ${problems} } }`;
const read = `query ($id: ID!) { node(id: $id) { ... on IntroductionRequest { ${request} } } }`;
const mine = `query ($state: [IntroductionState!], $first: Int, $after: String) {
  introductions(state: $state, first: $first, after: $after) {
    totalCount edges { node { ${request} } } pageInfo { hasNextPage endCursor }
  }
}`;
const received = "query ($id: ID!) { node(id: $id) { ... on Organisation { introductions { totalCount edges { node { id } } } } } }";
const work = "{ viewer { tasks { kind title detail dueOn subject { id } } waitingOnOthers { kind title subject { id } } } }";

const why = "We would like to ask three of your groups about heating and winter illness.";

interface Shown {
  id: string;
  state: string;
  can: string[];
  contacts: { channel: string; value: string }[];
  fromContact: string | null;
  response: string | null;
  to: { name: string } | null;
  answerBy: string;
  passedOn: boolean;
}
interface Answered {
  introduction: Shown | null;
  problems: { code: string; message: string; path: string[] | null; subject?: { id: string }; state?: string }[];
}
interface Listed {
  totalCount: number;
  edges: { node: Shown }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe.each(databaseKinds)("requests to be put in touch on %s", (kind) => {
  let server: TestServer;
  let network: Network;
  /** A public group, kept by Amina, with a telephone that it does not show. */
  let aston: Kept;
  /** A public group, kept by Bilal, that has nothing to do with the requests. */
  let bordesley: Kept;
  let researcher: SignedIn;
  let other: SignedIn;
  let commissioner: SignedIn;
  let secretary: SignedIn;
  let today: string;

  const act = async (cookie: string | null, document: string, variables: object): Promise<Answered> => {
    const given = await server.as(cookie).ask<Record<string, Answered>, object>(document, variables);
    expect(given.errors).toEqual([]);
    return Object.values(given.data)[0] as Answered;
  };
  const asked = async (who: SignedIn, of: string, changes: object = {}): Promise<string> => {
    const given = await act(who.cookie, ask, { organisation: of, why, ...changes });
    expect(given.problems).toEqual([]);
    return given.introduction?.id ?? "";
  };
  const shown = async (cookie: string | null, id: string): Promise<Shown | null> => {
    return (await server.as(cookie).ask<{ node: Shown | null }, object>(read, { id })).data.node;
  };
  const listed = async (cookie: string | null, variables: object = {}): Promise<Listed> => {
    const given = await server.as(cookie).ask<{ introductions: Listed }, object>(mine, { first: 50, ...variables });
    expect(given.errors).toEqual([]);
    return given.data.introductions;
  };
  const addContact = async (organisation: Organisation, value: string): Promise<void> => {
    const ctx = await server.app.contextFor(null);
    await ctx.write(async (tx) => {
      const contact = { position: 0, name: null, role: null, channel: "phone", value, preferredLanguage: null };
      await tx.insert(Contact, { organisationId: organisation.id, ...contact });
      await tx.tell({ action: "organisation.writeContacts", subject: organisation });
    });
  };
  /** A group of its own for a test, whose telephone is known to it alone. */
  const group = async (name: string, editor: string, consents = [ConsentScope.LIST_PUBLIC]): Promise<Kept> => {
    const kept = await addKept(server, name, editor, { networkId: network.id, consents });
    await addContact(kept.organisation, "0121 496 0001");
    return kept;
  };

  beforeAll(async () => {
    server = await startServer(kind);
    today = server.now().slice(0, 10);
    const ctx = await server.app.contextFor(null);
    network = await foundNetwork(ctx, { handle: "north", name: "North", secretary: { email: "farida@example.org", name: "Farida N." } });
    secretary = await signIn(server, "farida@example.org");
    researcher = await signIn(server, "eleanor@example.org", "Eleanor V.");
    other = await signIn(server, "daniel@example.org", "Daniel K.");
    commissioner = await signIn(server, "joanne@example.org", "Joanne F.");
    await giveRole(server, researcher.personId, Role.RESEARCHER, { networkId: network.id });
    await giveRole(server, other.personId, Role.RESEARCHER, { networkId: network.id });
    await giveRole(server, commissioner.personId, Role.COMMISSIONER, { networkId: network.id });
    aston = await group("Aston Elders", "Amina");
    bordesley = await group("Bordesley Kitchen", "Bilal");
  });
  afterAll(() => server.close());

  it("are relayed to those who keep the page, show no address, and are seen by nobody else", async () => {
    const given = await act(researcher.cookie, ask, { organisation: aston.id, why });
    expect(given.introduction).toMatchObject({
      state: "WITH_COMMUNITY",
      can: ["withdrawIntroduction"],
      contacts: [],
      fromContact: null,
      passedOn: false,
      answerBy: addDays(today, 28),
    });
    const id = given.introduction?.id ?? "";
    expect(await shown(aston.cookie, id)).toMatchObject({
      topic: why,
      from: { displayName: "Eleanor V." },
      fromContact: null,
      can: ["answerIntroduction"],
    });
    const mail = await newestMail(server, "amina@example.org");
    expect(mail?.subject).toMatch(/^Somebody asks to be put in touch with Aston Elders: please answer by /);
    expect(mail?.link).toBe(`/north/introductions/${id}`);
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/heating|Eleanor|eleanor@/);
    for (const outsider of [null, other.cookie, bordesley.cookie, secretary.cookie]) {
      expect(await shown(outsider, id)).toBeNull();
      expect((await listed(outsider)).totalCount).toBe(0);
      const to = await server.as(outsider).ask<{ node: { introductions: Listed } }, object>(received, { id: aston.id });
      expect(to.data.node.introductions).toMatchObject({ totalCount: 0, edges: [] });
    }
    const to = await server.as(aston.cookie).ask<{ node: { introductions: Listed } }, object>(received, { id: aston.id });
    expect(to.data.node.introductions).toMatchObject({ totalCount: 1, edges: [{ node: { id } }] });
    expect((await act(bordesley.cookie, answer, { request: id, accept: true })).problems[0]?.code).toBe("NOT_FOUND");
    expect((await act(researcher.cookie, answer, { request: id, accept: true })).problems[0]?.code).toBe("NOT_ELIGIBLE");
    expect((await act(aston.cookie, withdraw, { request: id })).problems[0]?.code).toBe("NOT_ELIGIBLE");
  });

  it("wait in the work of both sides until they are answered", async () => {
    const castle = await group("Castle Trust", "Chen");
    const id = await asked(commissioner, castle.id);
    // A new page also waits for its first check; that is another slice's task.
    const works = async (who: SignedIn): Promise<object> => {
      const { viewer } = (await server.as(who.cookie).ask<{ viewer: { tasks: { kind: string }[] } }, object>(work)).data;
      return { ...viewer, tasks: viewer.tasks.filter((task) => task.kind.endsWith("_INTRODUCTION")) };
    };
    expect(await works(castle)).toMatchObject({
      tasks: [{ kind: "ANSWER_INTRODUCTION", dueOn: addDays(today, 28), subject: { id } }],
      waitingOnOthers: [],
    });
    expect(await works(commissioner)).toMatchObject({
      tasks: [],
      waitingOnOthers: [{ kind: "AWAIT_INTRODUCTION", title: "Put in touch with Castle Trust", subject: { id } }],
    });
    await act(castle.cookie, answer, { request: id, accept: false });
    expect(await works(castle)).toMatchObject({ tasks: [] });
    expect(await works(commissioner)).toMatchObject({ waitingOnOthers: [] });
  });

  it("show both how to reach each other once accepted, and nobody else", async () => {
    const digbeth = await group("Digbeth Circle", "Dalia");
    const id = await asked(researcher, digbeth.id);
    const given = await act(digbeth.cookie, answer, { request: id, accept: true, conditions: "Ring after two." });
    expect(given.introduction).toMatchObject({ state: "ACCEPTED", fromContact: "eleanor@example.org", can: [] });
    expect(await shown(researcher.cookie, id)).toMatchObject({
      state: "ACCEPTED",
      response: "Ring after two.",
      contacts: [{ channel: "phone", value: "0121 496 0001" }],
      fromContact: null,
    });
    const page = "query ($id: ID!) { node(id: $id) { ... on Organisation { contacts { value } } } }";
    for (const reader of [researcher, other]) {
      const onPage = await server.as(reader.cookie).ask<{ node: { contacts: object[] } }, object>(page, { id: digbeth.id });
      expect(onPage.data.node.contacts).toEqual([]);
    }
    const mail = await newestMail(server, "eleanor@example.org");
    expect(mail?.subject).toBe("Digbeth Circle would like to be in touch with you");
    expect(mail?.body).not.toContain("0121");
    const twice = await act(digbeth.cookie, answer, { request: id, accept: false });
    expect(twice.problems[0]).toMatchObject({ code: "WRONG_STATE", state: "ACCEPTED" });
  });

  it("are declined without a reason, politely, and nobody else learns of it", async () => {
    const east = await group("Eastside Choir", "Esme");
    const id = await asked(researcher, east.id);
    const words = await act(east.cookie, answer, { request: id, accept: false, conditions: "We do not trust them." });
    expect(words.problems[0]).toMatchObject({ code: "INVALID", path: ["conditions"] });
    const given = await act(east.cookie, answer, { request: id, accept: false, conditions: " " });
    expect(given.introduction).toMatchObject({ state: "DECLINED", response: null, fromContact: null });
    expect(await shown(researcher.cookie, id)).toMatchObject({ state: "DECLINED", response: null, contacts: [] });
    expect(await shown(other.cookie, id)).toBeNull();
    expect((await newestMail(server, "eleanor@example.org"))?.subject).toBe("Eastside Choir cannot take up your request");
    // A refusal is no ban: the person may ask again another time.
    await asked(researcher, east.id);
  });

  it("can still be accepted for 14 days after a no, by those who answer", async () => {
    const west = await group("Westside Choir", "Wanda");
    const id = await asked(researcher, west.id);
    await act(west.cookie, answer, { request: id, accept: false });
    const again = await act(west.cookie, answer, { request: id, accept: false });
    expect(again.problems[0]).toMatchObject({ code: "WRONG_STATE", state: "DECLINED" });
    const until = `query ($id: ID!) { node(id: $id) { ... on IntroductionRequest { acceptableUntil can } } }`;
    const { node } = (await server.as(researcher.cookie).ask<{ node: object }, object>(until, { id })).data;
    expect(node).toEqual({ acceptableUntil: null, can: [] });
    expect((await act(researcher.cookie, acceptAfterAll, { request: id })).problems[0]?.code).toBe("NOT_ELIGIBLE");
    expect((await act(west.cookie, acceptAfterAll, { request: id, conditions: "Ring on a Monday." })).introduction)
      .toMatchObject({ state: "ACCEPTED", response: "Ring on a Monday." });
    expect((await newestMail(server, "eleanor@example.org"))?.subject).toBe("Westside Choir would like to be in touch with you");
  });

  it("need words, somebody to ask, and a reason to speak for another organisation", async () => {
    const nobody = await server.as(null).ask(ask, { organisation: bordesley.id, why });
    expect(nobody.errors[0]?.extensions?.code).toBe("UNAUTHENTICATED");
    const refused = async (who: SignedIn, changes: object): Promise<object | undefined> =>
      (await act(who.cookie, ask, { organisation: bordesley.id, why, ...changes })).problems[0];
    expect(await refused(researcher, { why: "  Hello.  " })).toMatchObject({ code: "INVALID", path: ["why"] });
    expect(await refused(researcher, { why: "a".repeat(2_001) })).toMatchObject({ code: "INVALID", path: ["why"] });
    expect(await refused(bordesley, {})).toMatchObject({ code: "NOT_ELIGIBLE" });
    expect(await refused(researcher, { onBehalfOf: aston.id })).toMatchObject({ code: "INVALID", path: ["onBehalfOf"] });
    const hidden = await addOrganisation(server, "Hidden Group", { consents: [] });
    expect(await refused(researcher, { organisation: nodeId(hidden) })).toMatchObject({ code: "NOT_FOUND" });
    const ctx = await server.app.contextFor(null);
    await ctx.write(async (tx) => {
      const affiliation = { organisationId: aston.organisation.id, personId: researcher.personId, role: "Volunteer", from: today, to: null };
      await tx.insert(Affiliation, affiliation);
      await tx.tell({ action: "organisation.changeOrganisation", subject: aston.organisation });
    });
    const given = await act(researcher.cookie, ask, { organisation: bordesley.id, why, onBehalfOf: aston.id });
    expect(given.introduction).toMatchObject({ onBehalfOf: { name: "Aston Elders" } });
  });

  it("are open once for a person and an organisation, and ten at a time at most", async () => {
    const busy = await signIn(server, "busy@example.org", "Busy B.");
    const groups = await Promise.all(
      [..."abcdefghijk"].map((letter) => addKept(server, `Group ${letter}`, `Editor${letter}`, { networkId: network.id })),
    );
    const first = await asked(busy, groups[0]?.id ?? "");
    const again = await act(busy.cookie, ask, { organisation: groups[0]?.id, why });
    expect(again.problems[0]).toMatchObject({ code: "DUPLICATE", subject: { id: first } });
    // Two at the same moment: one of them is refused.
    const both = await Promise.all([1, 2].map(() => act(busy.cookie, ask, { organisation: groups[1]?.id, why })));
    expect(both.map((given) => given.problems[0]?.code ?? "asked").sort()).toEqual(["DUPLICATE", "asked"]);
    for (const one of groups.slice(2, 10)) {
      await asked(busy, one.id);
    }
    expect((await act(busy.cookie, ask, { organisation: groups[10]?.id, why })).problems[0]?.code).toBe("LIMIT");
    expect((await act(busy.cookie, withdraw, { request: first })).introduction).toMatchObject({ state: "WITHDRAWN", can: [] });
    await asked(busy, groups[10]?.id ?? "");
    expect((await act(busy.cookie, withdraw, { request: first })).problems[0]).toMatchObject({ code: "WRONG_STATE", state: "WITHDRAWN" });
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: Listed = await listed(busy.cookie, { first: 4, after, state: ["WITH_COMMUNITY"] });
      expect(page.totalCount).toBe(10);
      pages.push(...page.edges.map((edge) => edge.node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(pages).size).toBe(10);
    expect((await listed(busy.cookie, { state: ["WITHDRAWN"] })).edges.map((edge) => edge.node.id)).toEqual([first]);
  });

  it("end at once, contacts gone, when the organisation takes its consent back", async () => {
    const consents = [ConsentScope.LIST_PUBLIC, ConsentScope.SHOW_CONTACT];
    const foleshill = await group("Foleshill Families", "Fadumo", consents);
    const accepted = await asked(other, foleshill.id);
    await act(foleshill.cookie, answer, { request: accepted, accept: true });
    const waiting = await asked(researcher, foleshill.id);
    // It shows its contacts to everybody, so whoever asks sees them as well.
    expect((await shown(researcher.cookie, waiting))?.contacts).toHaveLength(1);
    await takeBack(server, foleshill, ConsentScope.SHOW_CONTACT);
    expect((await shown(researcher.cookie, waiting))?.contacts).toEqual([]);
    expect((await shown(other.cookie, accepted))?.contacts).toHaveLength(1);
    await takeBack(server, foleshill, ConsentScope.LIST_PUBLIC);
    expect(await shown(researcher.cookie, waiting)).toMatchObject({ state: "WITHDRAWN", to: null, contacts: [], can: [] });
    expect(await shown(other.cookie, accepted)).toMatchObject({ state: "ACCEPTED", to: null, contacts: [] });
    expect(await shown(foleshill.cookie, accepted)).toMatchObject({ fromContact: null });
    expect((await act(foleshill.cookie, answer, { request: waiting, accept: true })).problems[0]).toMatchObject({ code: "WRONG_STATE", state: "WITHDRAWN" });
  });

  it("of researchers end, and can no longer be made, when the organisation does not want to be asked for research", async () => {
    const consents = [ConsentScope.LIST_PUBLIC, ConsentScope.RESEARCH_INTRODUCTIONS];
    const grange = await group("Grange Hub", "Gita", consents);
    const research = await asked(researcher, grange.id);
    const service = await asked(commissioner, grange.id);
    await takeBack(server, grange, ConsentScope.RESEARCH_INTRODUCTIONS);
    expect(await shown(researcher.cookie, research)).toMatchObject({ state: "WITHDRAWN", to: { name: "Grange Hub" } });
    expect(await shown(commissioner.cookie, service)).toMatchObject({ state: "WITH_COMMUNITY" });
    expect((await act(other.cookie, ask, { organisation: grange.id, why })).problems[0]?.code).toBe("CONSENT_MISSING");
  });

  it("go to the secretary where nobody keeps the page, who answers for the organisation", async () => {
    const orphan = await addOrganisation(server, "Harborne Readers", { networkId: network.id });
    await addContact(orphan, "0121 496 0002");
    const given = await act(researcher.cookie, ask, { organisation: nodeId(orphan), why });
    expect(given.introduction).toMatchObject({ state: "WITH_COMMUNITY", passedOn: true });
    const id = given.introduction?.id ?? "";
    expect((await newestMail(server, "farida@example.org"))?.body).toContain("Nobody keeps the page of Harborne Readers");
    expect((await listed(secretary.cookie)).edges.map((edge) => edge.node.id)).toEqual([id]);
    expect(await shown(commissioner.cookie, id)).toBeNull();
    expect((await act(secretary.cookie, answer, { request: id, accept: true })).introduction).toMatchObject({
      state: "ACCEPTED",
      fromContact: "eleanor@example.org",
    });
    expect((await shown(researcher.cookie, id))?.contacts).toEqual([{ channel: "phone", value: "0121 496 0002" }]);
    // As soon as somebody keeps the page, it is theirs alone.
    const editor = await signIn(server, "hana@example.org", "Hana R.");
    await giveRole(server, editor.personId, Role.MEMBER_EDITOR, { organisationId: orphan.id });
    expect(await shown(secretary.cookie, id)).toBeNull();
    expect(await shown(editor.cookie, id)).toMatchObject({ state: "ACCEPTED" });
    const alone = await addOrganisation(server, "Icknield Walkers");
    expect((await act(secretary.cookie, answer, { request: await asked(secretary, aston.id), accept: true })).problems[0]?.code).toBe("NOT_ELIGIBLE");
    const nobody = await act(researcher.cookie, ask, { organisation: nodeId(alone), why });
    expect(nobody.problems[0]).toMatchObject({ code: "WRONG_STATE", state: "NO_EDITOR" });
  });

  it("pass from the last person who keeps the page to those who go between", async () => {
    const jewellery = await group("Jewellery Row", "Jo");
    const id = await asked(researcher, jewellery.id);
    expect(await shown(secretary.cookie, id)).toBeNull();
    const ctx = await server.app.contextFor(null);
    await ctx.write(async (tx) => {
      const where = { organisationId: jewellery.organisation.id, role: Role.MEMBER_EDITOR };
      await tx.update(RoleAssignment, where, { to: addDays(today, -1) });
      await tx.tell({ action: "role.endRole", subject: jewellery.organisation });
    });
    expect(await shown(jewellery.cookie, id)).toBeNull();
    expect(await shown(secretary.cookie, id)).toMatchObject({ state: "WITH_COMMUNITY", can: ["answerIntroduction"], passedOn: true });
  });

  it("are answered by the broker who registered a group that keeps no page itself", async () => {
    const broker = await signIn(server, "bea@example.org", "Bea B.");
    const elsewhere = await foundNetwork(await server.app.contextFor(null), {
      handle: "south",
      name: "South",
      secretary: { email: "sol@example.org", name: "Sol S." },
    });
    await giveRole(server, broker.personId, Role.BROKER, { networkId: elsewhere.id });
    const kitchen = await addOrganisation(server, "Kings Heath Kitchen", { registeredById: broker.personId });
    const id = await asked(commissioner, nodeId(kitchen));
    expect((await newestMail(server, "bea@example.org"))?.link).toContain(id);
    expect((await listed(broker.cookie)).edges.map((edge) => edge.node.id)).toEqual([id]);
    expect((await act(broker.cookie, answer, { request: id, accept: false })).introduction).toMatchObject({ state: "DECLINED" });
  });

  it("are listed with the same number of statements, however many there are", async () => {
    const busy = await signIn(server, "busy@example.org");
    const count = (first: number): Promise<number> =>
      statementsOf(server, async () => {
        expect((await listed(busy.cookie, { first, state: ["WITH_COMMUNITY"] })).edges).toHaveLength(first);
      });
    const one = await count(1);
    expect(await count(10)).toBe(one);
  });

  it("run out after the days of the partnership's settings, which is no refusal", async () => {
    const ladywood = await group("Ladywood Lunches", "Lena");
    const ctx = await server.app.contextFor(null);
    await ctx.write(async (tx) => {
      const row = await tx.manager.findOneByOrFail(Network, { id: network.id });
      const changed = await tx.change(Network, row, { ownSettings: { introductionExpiresAfterDays: 3 } });
      await tx.tell({ action: "network.changeNetworkSettings", subject: changed });
    });
    const id = await asked(commissioner, ladywood.id);
    const mails = await ctx.read.count(Mail);
    expect(await shown(commissioner.cookie, id)).toMatchObject({ answerBy: addDays(today, 3) });
    server.later({ days: 4 });
    expect(await shown(commissioner.cookie, id)).toMatchObject({ state: "EXPIRED", can: [], contacts: [] });
    const late = await act(ladywood.cookie, answer, { request: id, accept: true });
    expect(late.problems[0]).toMatchObject({ code: "WRONG_STATE", state: "EXPIRED" });
    expect(await ctx.read.count(Mail)).toBe(mails);
    await asked(commissioner, ladywood.id);
  });
});
