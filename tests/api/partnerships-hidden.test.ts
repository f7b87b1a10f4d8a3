import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foundNetwork } from "../../server/identity/founding.service.ts";
import { Role } from "../../server/identity/role.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { nodeId } from "../../server/platform/node.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, addOrganisation, giveRole, type Kept } from "../harness/organisations.ts";
import { startServer, type TestServer } from "../harness/server.ts";
import { newestMail, signIn } from "../harness/sign-in.ts";

const everything = `query ($id: ID!, $own: ID!, $hidden: ID!, $handle: String!) {
  link: node(id: $id) { ... on PartnershipLink { can state purpose fromName toName from { ...all } to { ...all } proposedBy { ...all } } }
  own: node(id: $own) { ... on Organisation {
    parent { ...all } history(first: 50) { edges { node { action actor changes { field } } } } revisions(first: 50) { edges { node { field before after actor { displayName } } } }
    links(first: 50) { totalCount edges { node { fromName toName from { ...all } to { ...all } proposedBy { ...all } } } }
  } }
  hidden: node(id: $hidden) { id }
  byHandle: organisation(handle: $handle) { id }
  organisations(filter: { text: "Quiet Circle" }, first: 5) { totalCount }
  viewer { tasks { subject { ... on PartnershipLink { from { ...all } to { ...all } proposedBy { ...all } } } } }
}
fragment all on Organisation { id handle name voice }`;
interface Side { name: string }
interface Ends { fromName: string; toName: string; from: Side | null; to: Side | null; proposedBy: Side | null }
interface Everything {
  link: (Ends & { can: string[]; state: string }) | null;
  own: { parent: Side | null; links: { totalCount: number; edges: { node: Ends }[] } };
  hidden: object | null;
  byHandle: object | null;
  organisations: { totalCount: number };
}
const link = "link { id state can from { name } to { name } } problems { code message }";
const propose = `mutation ($from: ID!, $to: ID!, $startedOn: Date!) {
  proposeLink(from: $from, to: $to, kind: BRANCH_OF, purpose: "Together.", startedOn: $startedOn) { ${link} }
}`;
const confirm = `mutation ($link: ID!) { confirmLink(link: $link) { ${link} } }`;
const dispute = `mutation ($link: ID!, $reason: String!) { disputeLink(link: $link, reason: $reason) { ${link} } }`;
const end = `mutation ($link: ID!, $on: Date!, $reason: String!) { endLink(link: $link, on: $on, reason: $reason) { ${link} } }`;
interface LinkAnswer {
  link: { id: string; state: string; can: string[]; from: Side | null; to: Side | null } | null;
  problems: { code: string }[];
}

describe.each(databaseKinds)("links with an organisation that is not listed on %s", (kind) => {
  let server: TestServer;
  /** Kept by Qadira; it agreed to nothing, so that nobody else sees it. */
  let hidden: Kept;
  /** A public group, kept by Rosa. */
  let shown: Kept;
  /** A public group that has nothing to do with the two. */
  let third: Kept;
  let networkId: string;
  let secretary: string;
  let stranger: string;
  let today: string;

  beforeAll(async () => {
    server = await startServer(kind);
    today = server.now().slice(0, 10);
    const ctx = await server.app.contextFor(null);
    const network = await foundNetwork(ctx, { handle: "north", name: "North", secretary: { email: "farida@example.org", name: "Farida N." } });
    networkId = network.id;
    secretary = (await signIn(server, "farida@example.org")).cookie;
    stranger = (await signIn(server, "sam@example.org", "Sam S.")).cookie;
    hidden = await addKept(server, "Quiet Circle", "Qadira", { consents: [] });
    shown = await addKept(server, "Rea Street Kitchen", "Rosa", { networkId: network.id });
    third = await addKept(server, "Castle Trust", "Chen", { networkId: network.id });
  });
  afterAll(() => server.close());

  const act = async (cookie: string, document: string, variables: object): Promise<LinkAnswer> => {
    const answer = await server.as(cookie).ask<Record<string, LinkAnswer>, object>(document, variables);
    expect(answer.errors).toEqual([]);
    return Object.values(answer.data)[0] as LinkAnswer;
  };
  const readBy = async (cookie: string | null, id: string): Promise<{ data: Everything; text: string }> => {
    const variables = { id, own: shown.id, hidden: hidden.id, handle: hidden.organisation.handle };
    const { data, errors } = await server.as(cookie).ask<Everything, object>(everything, variables);
    expect(errors).toEqual([]);
    return { data, text: JSON.stringify(data) };
  };
  const reads = async (id: string, state: string): Promise<void> => {
    const { data, text } = await readBy(shown.cookie, id);
    expect(data.link).toMatchObject({ state, toName: "Quiet Circle", fromName: "Rea Street Kitchen", to: null, proposedBy: null });
    expect(data.link?.from).toMatchObject({ name: "Rea Street Kitchen" });
    expect(data.own.parent).toBeNull();
    expect(data).toMatchObject({ hidden: null, byHandle: null, organisations: { totalCount: 0 } });
    for (const secret of [hidden.id, hidden.organisation.id, hidden.organisation.handle]) {
      expect(text).not.toContain(secret);
    }
    for (const outsider of [null, stranger, third.cookie, secretary]) {
      const answer = await readBy(outsider, id);
      expect(answer.data).toMatchObject({ link: null, hidden: null, byHandle: null, own: { links: { totalCount: 0, edges: [] } } });
      expect(answer.text).not.toContain("Quiet");
    }
  };

  it("can be answered by the side that may not see it: of it, the name is told and nothing else", async () => {
    // What the hidden side proposes is that the other one is a branch of it.
    const first = (await act(hidden.cookie, propose, { from: shown.id, to: hidden.id, startedOn: today })).link?.id ?? "";
    expect(await newestMail(server, "rosa@example.org")).toMatchObject({ subject: "Quiet Circle proposes a partnership link" });
    await reads(first, "PROPOSED");
    const disputed = await act(shown.cookie, dispute, { link: first, reason: "We never met." });
    expect(disputed.link).toMatchObject({ state: "DISPUTED", to: null, can: ["confirmLink", "endLink"] });
    await reads(first, "DISPUTED");
    expect((await act(shown.cookie, confirm, { link: first })).link).toMatchObject({ state: "CONFIRMED_BY_BOTH", to: null });
    await reads(first, "CONFIRMED_BY_BOTH");
    expect((await act(shown.cookie, end, { link: first, on: today, reason: "Over." })).link).toMatchObject({ state: "ENDED", to: null });
    await reads(first, "ENDED");
    // The hidden side sees both, as before.
    expect((await readBy(hidden.cookie, first)).data.link).toMatchObject({ to: { name: "Quiet Circle" }, from: { name: "Rea Street Kitchen" } });
  });

  it("are answered by the broker who registered a group, as long as nobody keeps its page", async () => {
    const broker = await signIn(server, "bea@example.org", "Bea B.");
    const elsewhere = await signIn(server, "otis@example.org", "Otis O.");
    for (const { personId } of [broker, elsewhere]) {
      await giveRole(server, personId, Role.BROKER, { networkId });
    }
    const group = await addOrganisation(server, "Garden Circle", { registeredById: broker.personId });
    const id = nodeId(group);
    const proposed = await act(broker.cookie, propose, { from: id, to: third.id, startedOn: today });
    expect(proposed.link).toMatchObject({ state: "PROPOSED", can: ["endLink"] });
    const foreign = await act(elsewhere.cookie, propose, { from: id, to: third.id, startedOn: today });
    expect(foreign).toMatchObject({ link: null, problems: [{ code: "NOT_ELIGIBLE" }] });
    const ended = await act(broker.cookie, end, { link: proposed.link?.id, on: today, reason: "The other way round." });
    expect(ended.link?.state).toBe("ENDED");
    const asked = (await act(hidden.cookie, propose, { from: id, to: hidden.id, startedOn: today })).link?.id;
    type Work = { viewer: { tasks: { kind: string; subject: { id: string } }[] } };
    const { data } = await server.as(broker.cookie).ask<Work, object>("{ viewer { tasks { kind subject { id } } } }", {});
    expect(data.viewer.tasks).toContainEqual({ kind: "CONFIRM_LINK", subject: { id: asked } });
    expect((await act(elsewhere.cookie, confirm, { link: asked })).problems[0]?.code).toBe("NOT_FOUND");
    expect((await act(broker.cookie, dispute, { link: asked, reason: "Not yet." })).link).toMatchObject({ state: "DISPUTED", to: null });
    expect((await act(broker.cookie, confirm, { link: asked })).link).toMatchObject({ state: "CONFIRMED_BY_BOTH", to: null });
    const ctx = await server.app.contextFor(null);
    const acts = await ctx.read.findBy(AuditEvent, { action: "link.confirmLink", actorId: broker.personId });
    expect(acts).toHaveLength(1);
    // Once somebody keeps the page, it is theirs alone.
    await giveRole(server, elsewhere.personId, Role.MEMBER_EDITOR, { organisationId: group.id });
    expect((await act(broker.cookie, end, { link: asked, on: today, reason: "Over." })).problems[0]?.code).toBe("NOT_FOUND");
  });
});
