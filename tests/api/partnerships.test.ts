import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import type { Network } from "../../server/identity/network.entity.ts";
import { ConsentScope } from "../../server/organisations/consent.entity.ts";
import { NetworkRelation } from "../../server/organisations/organisation-network.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { interestLinks } from "../../server/partnerships/interest-links.ts";
import { addDays } from "../../server/platform/calendar.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, takeBack, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newestMail, signIn } from "../harness/sign-in.ts";
import { statementsOf } from "../harness/statements.ts";

const problems = "problems { code message path ... on AlreadyOpen { subject { id } } ... on WrongState { state allowed } }";
const link = "link { id state can version purpose disputedReason endsOn endedReason visibility from { name } to { name } proposedBy { name } }";
const propose = `mutation ($from: ID!, $to: ID!, $kind: LinkKind!, $purpose: String!, $startedOn: Date!, $endsOn: Date, $visibility: Visibility) {
  proposeLink(from: $from, to: $to, kind: $kind, purpose: $purpose, startedOn: $startedOn, endsOn: $endsOn, visibility: $visibility) { ${link} ${problems} }
}`;
const confirm = `mutation ($link: ID!) { confirmLink(link: $link) { ${link} ${problems} } }`;
const dispute = `mutation ($link: ID!, $reason: String!) { disputeLink(link: $link, reason: $reason) { ${link} ${problems} } }`;
const end = `mutation ($link: ID!, $on: Date!, $reason: String!) { endLink(link: $link, on: $on, reason: $reason) { ${link} ${problems} } }`;
const read = `query ($id: ID!) { node(id: $id) { id ... on PartnershipLink { state } } }`;
const list = `query ($id: ID!, $first: Int, $after: String, $kind: LinkKind, $activeOn: Date) {
  node(id: $id) { ... on Organisation {
    links(first: $first, after: $after, kind: $kind, activeOn: $activeOn) {
      totalCount edges { cursor node { id state startedOn } } pageInfo { hasNextPage endCursor }
    }
  } }
}`;
const work = "{ viewer { taskCount tasks { kind title subject { id } overdue } waitingOnOthers { kind title subject { id } } } }";

interface LinkAnswer {
  link: { id: string; state: string; can: string[]; version: number } | null;
  problems: { code: string; message: string; path: string[] | null; subject?: { id: string } | null; state?: string }[];
}
interface Listed {
  totalCount: number;
  edges: { cursor: string; node: { id: string; state: string; startedOn: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe.each(databaseKinds)("partnership links on %s", (kind) => {
  let server: TestServer;
  let network: Network;
  /** A public group, kept by Amina. */
  let aston: Kept;
  /** A public group, kept by Bilal. */
  let bordesley: Kept;
  /** A public group, kept by Chen, that has nothing to do with the two. */
  let castle: Kept;
  /** A group shown to members only, kept by Dalia; a member of the network as Aston is. */
  let digbeth: Kept;
  let secretary: string;
  let stranger: string;
  let today: string;

  const act = async (cookie: string | null, document: string, variables: object): Promise<LinkAnswer> => {
    const answer = await server.as(cookie).ask<Record<string, LinkAnswer>, object>(document, variables);
    expect(answer.errors).toEqual([]);
    return Object.values(answer.data)[0] as LinkAnswer;
  };
  const proposal = (from: Kept, to: Kept, changes: object = {}): object => ({
    from: from.id,
    to: to.id,
    kind: "REFERRAL",
    purpose: "People who need a warm meal are sent on.",
    startedOn: addDays(today, -10),
    ...changes,
  });
  const proposed = async (from: Kept, to: Kept, changes: object = {}): Promise<string> => {
    const answer = await act(from.cookie, propose, proposal(from, to, changes));
    expect(answer.problems).toEqual([]);
    return answer.link?.id ?? "";
  };
  const linked = async (from: Kept, to: Kept, changes: object = {}): Promise<string> => {
    const id = await proposed(from, to, changes);
    expect((await act(to.cookie, confirm, { link: id })).link?.state).toBe("CONFIRMED_BY_BOTH");
    return id;
  };
  const stateFor = async (cookie: string | null, id: string): Promise<string | null> => {
    const answer = await server.as(cookie).ask<{ node: { state: string } | null }, object>(read, { id });
    return answer.data.node?.state ?? null;
  };
  const listFor = async (cookie: string | null, of: Kept, variables: object = {}): Promise<Listed> => {
    const answer = await server.as(cookie).ask<{ node: { links: Listed } }, object>(list, { id: of.id, first: 50, ...variables });
    expect(answer.errors).toEqual([]);
    return answer.data.node.links;
  };
  const idsFor = async (cookie: string | null, of: Kept, variables: object = {}): Promise<string[]> => {
    return (await listFor(cookie, of, variables)).edges.map((edge) => edge.node.id);
  };

  beforeAll(async () => {
    server = await startServer(kind);
    today = server.now().slice(0, 10);
    const ctx = await server.app.contextFor(null);
    network = await foundNetwork(ctx, { handle: "north", name: "North", secretary: { email: "farida@example.org", name: "Farida N." } });
    secretary = (await signIn(server, "farida@example.org")).cookie;
    stranger = (await signIn(server, "sam@example.org", "Sam S.")).cookie;
    const member = { networkId: network.id };
    aston = await addKept(server, "Aston Elders", "Amina", member);
    bordesley = await addKept(server, "Bordesley Kitchen", "Bilal");
    castle = await addKept(server, "Castle Trust", "Chen");
    digbeth = await addKept(server, "Digbeth Circle", "Dalia", { ...member, consents: [ConsentScope.LIST_MEMBERS] });
  });
  afterAll(() => server.close());

  it("count only once the other side has confirmed them: until then the two sides alone know of them", async () => {
    const answer = await act(aston.cookie, propose, proposal(aston, bordesley));
    expect(answer.link).toMatchObject({ state: "PROPOSED", can: ["endLink"], proposedBy: { name: "Aston Elders" } });
    const id = answer.link?.id ?? "";
    for (const outsider of [null, stranger, castle.cookie, secretary]) {
      expect(await stateFor(outsider, id)).toBeNull();
      for (const side of [aston, bordesley]) {
        expect(await listFor(outsider, side)).toMatchObject({ totalCount: 0, edges: [] });
      }
    }
    for (const party of [aston, bordesley]) {
      expect(await stateFor(party.cookie, id)).toBe("PROPOSED");
      expect(await listFor(party.cookie, aston)).toMatchObject({ totalCount: 1 });
      expect(await idsFor(party.cookie, aston, { activeOn: today })).toEqual([]);
    }
    const confirmed = await act(bordesley.cookie, confirm, { link: id });
    expect(confirmed.link).toMatchObject({ state: "CONFIRMED_BY_BOTH", can: ["endLink"] });
    for (const outsider of [null, stranger, castle.cookie]) {
      expect(await stateFor(outsider, id)).toBe("CONFIRMED_BY_BOTH");
      expect(await idsFor(outsider, aston, { activeOn: today })).toEqual([id]);
      expect(await listFor(outsider, bordesley)).toMatchObject({ totalCount: 1 });
    }
  });

  it("are proposed by one side only, confirmed by the other only, and by nobody else", async () => {
    const kindOf = { kind: "TRAINING" };
    const nobody = await server.as(null).ask(propose, proposal(aston, castle, kindOf));
    expect(nobody.errors[0]?.extensions?.code).toBe("UNAUTHENTICATED");
    expect((await act(stranger, propose, proposal(aston, castle, kindOf))).problems[0]?.code).toBe("NOT_ELIGIBLE");
    // The second side may propose as well: it is then for the first to confirm.
    const answer = await act(castle.cookie, propose, proposal(aston, castle, kindOf));
    expect(answer.link).toMatchObject({ proposedBy: { name: "Castle Trust" } });
    const id = answer.link?.id ?? "";
    expect((await act(castle.cookie, confirm, { link: id })).problems[0]?.code).toBe("NOT_ELIGIBLE");
    expect((await act(castle.cookie, dispute, { link: id, reason: "Not so." })).problems[0]?.code).toBe("NOT_ELIGIBLE");
    expect((await act(stranger, confirm, { link: id })).problems[0]?.code).toBe("NOT_FOUND");
    expect((await act(bordesley.cookie, end, { link: id, on: today, reason: "Not so." })).problems[0]?.code).toBe("NOT_FOUND");
    expect((await act(aston.cookie, confirm, { link: id })).link?.state).toBe("CONFIRMED_BY_BOTH");
    const twice = await act(aston.cookie, confirm, { link: id });
    expect(twice.problems[0]).toMatchObject({ code: "WRONG_STATE", state: "CONFIRMED_BY_BOTH" });
  });

  it("are refused with oneself, twice, with days that do not fit, and without words", async () => {
    const refused = async (changes: object): Promise<object | undefined> =>
      (await act(aston.cookie, propose, proposal(aston, castle, { kind: "ADVISORY", ...changes }))).problems[0];
    expect(await refused({ to: aston.id })).toMatchObject({ code: "INVALID", path: ["to"] });
    expect(await refused({ endsOn: addDays(today, -11) })).toMatchObject({ code: "INVALID", path: ["endsOn"] });
    expect(await refused({ purpose: "  " })).toMatchObject({ code: "INVALID", path: ["purpose"] });
    expect(await refused({ purpose: "a".repeat(2_001) })).toMatchObject({ code: "INVALID", path: ["purpose"] });
    expect(await refused({ to: "org_nothing" })).toMatchObject({ code: "NOT_FOUND" });
    const id = await proposed(aston, castle, { kind: "ADVISORY", endsOn: addDays(today, -10) });
    // The other way round it is the same pair and the same kind.
    const again = await act(castle.cookie, propose, proposal(castle, aston, { kind: "ADVISORY" }));
    expect(again.problems[0]).toMatchObject({ code: "DUPLICATE", subject: { id } });
    await act(aston.cookie, end, { link: id, on: addDays(today, -10), reason: "Proposed by mistake." });
    expect(await stateFor(castle.cookie, id)).toBe("ENDED");
    expect(await stateFor(stranger, id)).toBeNull();
    expect((await act(castle.cookie, propose, proposal(castle, aston, { kind: "ADVISORY" }))).problems).toEqual([]);
  });

  it("keep both texts when they are disputed, between the two sides", async () => {
    const id = await proposed(bordesley, castle, { kind: "MENTORING", purpose: "We mentor them." });
    const short = await act(castle.cookie, dispute, { link: id, reason: "" });
    expect(short.problems[0]).toMatchObject({ code: "INVALID", path: ["reason"] });
    const disputed = await act(castle.cookie, dispute, { link: id, reason: "It was one meeting." });
    expect(disputed.link).toMatchObject({
      state: "DISPUTED",
      purpose: "We mentor them.",
      disputedReason: "It was one meeting.",
      can: ["confirmLink", "endLink"],
    });
    expect(await stateFor(stranger, id)).toBeNull();
    const again = await act(bordesley.cookie, propose, proposal(bordesley, castle, { kind: "MENTORING" }));
    expect(again.problems[0]).toMatchObject({ code: "DUPLICATE", subject: { id } });
    expect((await act(castle.cookie, confirm, { link: id })).link).toMatchObject({ state: "CONFIRMED_BY_BOTH", disputedReason: null });
    const late = await act(castle.cookie, dispute, { link: id, reason: "After all not." });
    expect(late.problems[0]).toMatchObject({ code: "WRONG_STATE", state: "CONFIRMED_BY_BOTH" });
  });

  it("are ended by either side from a day on, and run out after their last day", async () => {
    const id = await linked(aston, castle, { kind: "HOSTS_SPACE", endsOn: addDays(today, 5) });
    const early = await act(castle.cookie, end, { link: id, on: addDays(today, -11), reason: "Too early." });
    expect(early.problems[0]).toMatchObject({ code: "INVALID", path: ["on"], message: expect.stringMatching(/^It began on \d+ \w+ \d{4}: choose/u) });
    const long = await act(castle.cookie, end, { link: id, on: addDays(today, 6), reason: "Too late." });
    expect(long.problems[0]).toMatchObject({ code: "INVALID", path: ["on"] });
    const ended = await act(castle.cookie, end, { link: id, on: today, reason: "The hall is being repaired." });
    expect(ended.link).toMatchObject({ state: "ENDED", endsOn: today, endedReason: "The hall is being repaired.", can: [] });
    expect(await idsFor(null, aston, { kind: "HOSTS_SPACE", activeOn: today })).toEqual([]);
    expect(await idsFor(null, aston, { kind: "HOSTS_SPACE", activeOn: addDays(today, -1) })).toEqual([id]);
    const agreed = await linked(aston, castle, { kind: "HOSTS_SPACE", endsOn: today });
    expect(await stateFor(null, agreed)).toBe("CONFIRMED_BY_BOTH");
    expect(await idsFor(null, aston, { kind: "HOSTS_SPACE", activeOn: today })).toEqual([agreed]);
    expect(await idsFor(null, aston, { kind: "HOSTS_SPACE", activeOn: addDays(today, 1) })).toEqual([]);
  });

  it("make a branch, one parent at a time and never in a circle", async () => {
    const parentOf = async ({ organisation }: Kept): Promise<string | null> => {
      const ctx = await server.app.contextFor(null);
      return (await ctx.read.findOneByOrFail(Organisation, { id: organisation.id })).parentId;
    };
    const branch = { kind: "BRANCH_OF" };
    const future = await act(bordesley.cookie, propose, proposal(bordesley, aston, { ...branch, startedOn: addDays(today, 1) }));
    expect(future.problems[0]).toMatchObject({ code: "INVALID", path: ["startedOn"] });
    const id = await proposed(bordesley, aston, branch);
    expect(await parentOf(bordesley)).toBeNull();
    await act(aston.cookie, confirm, { link: id });
    expect(await parentOf(bordesley)).toBe(aston.organisation.id);
    const second = await proposed(bordesley, castle, branch);
    expect((await act(castle.cookie, confirm, { link: second })).problems[0]?.code).toBe("WRONG_STATE");
    expect(await stateFor(castle.cookie, second)).toBe("PROPOSED");
    await act(bordesley.cookie, end, { link: second, on: today, reason: "Not both." });
    await linked(castle, bordesley, branch);
    const circle = await proposed(aston, castle, branch);
    expect((await act(castle.cookie, confirm, { link: circle })).problems[0]?.code).toBe("WRONG_STATE");
    await act(aston.cookie, end, { link: id, on: today, reason: "It stands on its own now." });
    expect(await parentOf(bordesley)).toBeNull();
  });

  it("stay hidden with either organisation, in lists, counts and by their id", async () => {
    const id = await linked(digbeth, aston, { kind: "JOINT_INITIATIVE" });
    expect(await stateFor(stranger, id)).toBeNull();
    expect(await listFor(stranger, aston, { kind: "JOINT_INITIATIVE" })).toMatchObject({ totalCount: 0, edges: [] });
    expect(await listFor(aston.cookie, aston, { kind: "JOINT_INITIATIVE" })).toMatchObject({ totalCount: 1 });
    expect(await stateFor(secretary, id)).toBe("CONFIRMED_BY_BOTH");
    const open = await linked(aston, bordesley, { kind: "JOINT_INITIATIVE" });
    expect(await idsFor(null, bordesley, { kind: "JOINT_INITIATIVE" })).toEqual([open]);
    await takeBack(server, aston, ConsentScope.LIST_PUBLIC);
    expect(await listFor(null, bordesley, { kind: "JOINT_INITIATIVE" })).toMatchObject({ totalCount: 0, edges: [] });
    expect(await stateFor(null, open)).toBeNull();
    expect(await stateFor(aston.cookie, open)).toBe("CONFIRMED_BY_BOTH");
  });

  it("show as their visibility says: to everybody, to members, or to the two", async () => {
    const east = await addKept(server, "Eastside Choir", "Esme", { networkId: network.id });
    const members = await linked(east, castle, { kind: "INFORMATION_SHARING", visibility: "MEMBERS" });
    const parties = await linked(east, castle, { kind: "RESEARCH_PARTNERSHIP", visibility: "PARTIES" });
    expect(await idsFor(null, castle, { kind: "INFORMATION_SHARING" })).toEqual([]);
    expect(await idsFor(stranger, castle, { kind: "INFORMATION_SHARING" })).toEqual([]);
    expect(await idsFor(aston.cookie, castle, { kind: "INFORMATION_SHARING" })).toEqual([members]);
    expect(await idsFor(secretary, castle, { kind: "INFORMATION_SHARING" })).toEqual([members]);
    expect(await idsFor(aston.cookie, castle, { kind: "RESEARCH_PARTNERSHIP" })).toEqual([]);
    expect(await idsFor(castle.cookie, castle, { kind: "RESEARCH_PARTNERSHIP" })).toEqual([parties]);
  });

  it("are known to the committee that has the application of one side before it", async () => {
    const newcomer = await addKept(server, "Foleshill Newcomers", "Fadumo", {
      networkId: network.id,
      relation: NetworkRelation.APPLICANT,
    });
    const id = await proposed(newcomer, castle, { kind: "REFERRAL" });
    expect(await stateFor(secretary, id)).toBe("PROPOSED");
    expect(await stateFor(stranger, id)).toBeNull();
  });

  it("wait in the work of the other side, and are told by mail without a word of what was written", async () => {
    const grange = await addKept(server, "Grange Hub", "Gita");
    const harborne = await addKept(server, "Harborne Readers", "Hana");
    const id = await proposed(grange, harborne, { purpose: "A secret purpose." });
    const mail = await newestMail(server, "hana@example.org");
    expect(mail).toMatchObject({ subject: "Grange Hub proposes a partnership link", link: "/north/organisations/harborne-readers" });
    expect(mail?.body).not.toContain("secret");
    // A new page also waits for its first check; that is another slice's task.
    const works = async (cookie: string): Promise<object> => {
      const { viewer } = (await server.as(cookie).ask<{ viewer: { tasks: { kind: string }[] } }, object>(work)).data;
      return { ...viewer, tasks: viewer.tasks.filter((task) => task.kind.endsWith("_LINK")) };
    };
    expect(await works(harborne.cookie)).toMatchObject({
      taskCount: 2,
      tasks: [{ kind: "CONFIRM_LINK", title: "Tie the link: Grange Hub", subject: { id }, overdue: false }],
      waitingOnOthers: [],
    });
    expect(await works(grange.cookie)).toMatchObject({
      tasks: [],
      waitingOnOthers: [{ kind: "AWAIT_LINK", title: "Link with Harborne Readers", subject: { id } }],
    });
    await act(harborne.cookie, confirm, { link: id });
    expect(await works(harborne.cookie)).toMatchObject({ tasks: [] });
    expect(await works(grange.cookie)).toMatchObject({ waitingOnOthers: [] });
  });

  it("page without repeating or leaving one out, the newest beginning first", async () => {
    const hub = await addKept(server, "Icknield Hub", "Ines");
    const others = await Promise.all(
      ["Jewellery Row", "Kings Heath", "Ladywood", "Moseley", "Nechells"].map((name, index) =>
        addKept(server, name, `${name.slice(0, 4)}${index}`),
      ),
    );
    for (const [index, other] of others.entries()) {
      await linked(index % 2 === 0 ? hub : other, index % 2 === 0 ? other : hub, { startedOn: addDays(today, -20 - (index % 3)) });
    }
    const seen: { id: string; startedOn: string }[] = [];
    let after: string | null = null;
    do {
      const page: Listed = await listFor(null, hub, { first: 2, after });
      expect(page.totalCount).toBe(5);
      seen.push(...page.edges.map((edge) => edge.node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen.map((node) => node.id)).size).toBe(5);
    const days = seen.map((node) => node.startedOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  it("are read for a list of organisations with the same number of statements as for one", async () => {
    const nodes = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organisation { name links(first: 1) { totalCount edges { node { state can from { name } to { name } } } } } } }";
    const count = (ids: string[]): Promise<number> =>
      statementsOf(server, async () => {
        const answer = await server.as(castle.cookie).ask(nodes, { ids });
        expect(answer.errors).toEqual([]);
      });
    const ids = [castle, bordesley, aston, digbeth].map((one) => one.id);
    // Opening somebody else's page is noted in its ledger; one's own is not. One link is less than any of them has.
    const one = await count(ids.slice(1, 2));
    expect(await count(ids)).toBe(one);
  });

  it("of certain kinds are an interest, also for a while after their end", async () => {
    const ctx = await server.app.contextFor(null);
    const orchard = await addKept(server, "Orchard Fund", "Omar");
    const pype = await addKept(server, "Pype Hayes", "Priya");
    const past = await proposed(orchard, pype, { kind: "FUNDING", startedOn: addDays(today, -900), endsOn: addDays(today, -400) });
    await act(pype.cookie, confirm, { link: past });
    await linked(orchard, pype, { kind: "REFERRAL" });
    await proposed(orchard, pype, { kind: "SLA" });
    const since = async (day: string): Promise<object[]> => interestLinks(ctx, pype.organisation.id, day);
    expect(await since(addDays(today, -400))).toMatchObject([{ otherId: orchard.organisation.id, link: { kind: "FUNDING" } }]);
    expect(await since(addDays(today, -399))).toEqual([]);
    expect(await stateFor(null, past)).toBe("ENDED");
  });

  it("lapse when nobody answers a proposal, and can then be proposed anew", async () => {
    const quinton = await addKept(server, "Quinton Walkers", "Qasim");
    const id = await proposed(quinton, castle, { kind: "REFERRAL" });
    server.later({ days: 91 });
    const back = { quinton: await signIn(server, "qasim@example.org"), castle: await signIn(server, "chen@example.org") };
    expect(await stateFor(back.quinton.cookie, id)).toBe("LAPSED");
    expect((await act(back.castle.cookie, confirm, { link: id })).problems[0]).toMatchObject({ code: "WRONG_STATE", state: "LAPSED" });
    const again = await act(back.quinton.cookie, propose, proposal(quinton, castle));
    expect(again.problems).toEqual([]);
  });
});
