import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AuditEvent, Revision } from "../../server/platform/audit.entity.ts";
import { firstBrokenLink } from "../../server/platform/audit-check.ts";
import { dayOf } from "../../server/platform/calendar.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { nodeId } from "../../server/platform/node.ts";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { codesOf, CommitteeWorld, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { addKept, type Kept } from "../harness/organisations.ts";

const ballotDocument = `query ($id: ID!) { node(id: $id) { ... on Ballot { state outcome tally { participants } can } } }`;
const ask = `mutation ($to: ID!) {
  askToBePutInTouch(organisation: $to, why: "We would like to learn from you.") { introduction { id } problems { code message } }
}`;
const answer = `mutation ($request: ID!, $accept: Boolean!) {
  answerIntroduction(request: $request, accept: $accept) { introduction { id state } problems { code message } }
}`;
const withdraw = `mutation ($request: ID!) { withdrawIntroduction(request: $request) { introduction { id } problems { code message } } }`;
const propose = `mutation ($from: ID!, $to: ID!, $on: Date!) {
  proposeLink(from: $from, to: $to, kind: REFERRAL, purpose: "A warm meal", startedOn: $on) { link { id } problems { code message } }
}`;
const confirm = `mutation ($link: ID!) { confirmLink(link: $link) { link { id state } problems { code message } } }`;
const dispute = `mutation ($link: ID!) { disputeLink(link: $link, reason: "Not so.") { link { id state } problems { code message } } }`;
const candidates = `query ($name: String!) { duplicateCandidates(name: $name) { organisation { id } similarity } }`;

/** What somebody who came second is told: the state as it is now, or that it changed meanwhile. */
const tooLate = ["WRONG_STATE", "STALE_VERSION"];

describe.each(databaseKinds)("two people at once, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  async function opened(votes: string): Promise<{ who: string; application: string; ballot: string }> {
    const { who, application } = await world.checked();
    const ballot = (await world.open(application)).data.openBallot.ballot.id;
    await world.vote(ballot, votes);
    return { who, application, ballot };
  }

  /** That exactly one of the answers was taken, and the others were told why not. */
  function expectOne(answers: readonly Loose[]): void {
    const codes = answers.map(codesOf);
    expect(codes.filter((one) => one.length === 0)).toHaveLength(1);
    expect(tooLate).toEqual(expect.arrayContaining(codes.flat()));
  }

  async function events(action: string): Promise<number> {
    return world.server.app.database.read.countBy(AuditEvent, { action });
  }

  it("records a ballot once, with one decision, one membership and one letter", async () => {
    const { ballot, application } = await opened("yyyyyyy");
    const before = await events("membership.begin");
    const closers = ["secretary", "a", "b", "secretary"];
    expectOne(await Promise.all(closers.map((who) => world.onboard(who, "CloseBallot", { ballot }))));
    expect((await world.file(application)).data.node.state).toBe("APPROVED");
    expect(await events("membership.begin")).toBe(before + 1);
  });

  it("opens one ballot on an application, whoever asks at once", async () => {
    const { application } = await world.checked();
    const before = await events("ballot.openBallot");
    const answers = await Promise.all(["secretary", "a", "b"].map((who) => world.open(application, who)));
    expectOne(answers);
    expect(await events("ballot.openBallot")).toBe(before + 1);
    expect((await world.file(application)).data.node.state).toBe("IN_BALLOT");
  });

  it("sets a ballot aside when its application is withdrawn, says so, and lets the same file come back", async () => {
    const { who, application, ballot } = await opened("yy-----");
    const withdrawn = await world.ask(who, world.membership["WithdrawApplication"]!, { application, reason: "Not now." });
    expect(withdrawn.data.withdrawApplication).toMatchObject({ problems: [], application: { state: "WITHDRAWN" } });
    const read = (await world.ask("secretary", ballotDocument, { id: ballot })).data.node;
    expect(read).toEqual({ state: "VOID", outcome: null, tally: null, can: [] });
    const cast = await world.onboard("a", "CastVote", { ballot, choice: "REJECT" });
    expect(codesOf(cast)).toEqual(["WRONG_STATE"]);
    expect(cast.data.castVote.problems[0].message).toContain("because the application was withdrawn");
    expect(codesOf(await world.onboard("secretary", "CloseBallot", { ballot }))).toEqual(["WRONG_STATE"]);
    world.pastTheClose();
    expect(codesOf(await world.onboard("secretary", "CloseBallot", { ballot }))).toEqual(["WRONG_STATE"]);

    const reason = "We can now.";
    const reopened = await world.ask(who, world.membership["ReopenApplication"]!, { application, reason });
    expect(reopened.data.reopenApplication.application.state).toBe("IN_REVIEW");
    expect((await world.open(application)).data.openBallot.ballot).toMatchObject({ round: 1, state: "OPEN" });
  });

  it.each([0, 1])("either decides or withdraws, never both (order %i)", async (order) => {
    const { who, application, ballot } = await opened("yyyyyyy");
    const acts = [
      () => world.onboard("secretary", "CloseBallot", { ballot }),
      () => world.ask(who, world.membership["WithdrawApplication"]!, { application }),
    ];
    const answers = await Promise.all((order === 0 ? acts : acts.toReversed()).map((act) => act()));
    expectOne(answers);
    const { state } = (await world.file(application)).data.node;
    const after = (await world.ask("secretary", ballotDocument, { id: ballot })).data.node;
    expect([state, after.state]).toEqual(state === "WITHDRAWN" ? ["WITHDRAWN", "VOID"] : ["APPROVED", "CLOSED"]);
  });

  it("takes one answer to a request to be put in touch", async () => {
    const group = await addKept(world.server, `Walkers of ${kind}`, `walker-${kind}`);
    const as = (cookie: string, document: string, variables: object) => world.server.as(cookie).ask(document, variables) as Promise<Loose>;
    const acts: ((request: string) => Promise<Loose>)[] = [
      (request) => as(group.cookie, answer, { request, accept: true }),
      (request) => as(group.cookie, answer, { request, accept: false }),
      (request) => as(group.cookie, answer, { request, accept: true }),
      (request) => world.ask("u", withdraw, { request }),
    ];
    for (const turn of acts.keys()) {
      const request = (await world.ask("u", ask, { to: group.id })).data.askToBePutInTouch.introduction.id;
      const inTurn = [...acts.slice(turn), ...acts.slice(0, turn)];
      expectOne(await Promise.all(inTurn.map((act) => act(request))));
      const letters = await world.server.app.database.read.countBy(Mail, { to: "u@example.org" });
      expect(codesOf(await as(group.cookie, answer, { request, accept: true }))).toEqual(["WRONG_STATE"]);
      expect(await world.server.app.database.read.countBy(Mail, { to: "u@example.org" })).toBe(letters);
    }
  });

  it("takes one answer to a proposed link", async () => {
    const one = await addKept(world.server, `Bakers of ${kind}`, `baker-${kind}`);
    const other = await addKept(world.server, `Cooks of ${kind}`, `cook-${kind}`);
    const as = ({ cookie }: Kept, document: string, variables: object) => world.server.as(cookie).ask(document, variables) as Promise<Loose>;
    const on = dayOf(world.server.now());
    const link = (await as(one, propose, { from: one.id, to: other.id, on })).data.proposeLink.link.id;
    const answers = await Promise.all([as(other, confirm, { link }), as(other, dispute, { link }), as(other, confirm, { link })]);
    // Who disputed may still confirm: where the dispute was quicker, a confirmation that read it may follow.
    const disputed = codesOf(answers[1]!).length === 0;
    const confirmed = [answers[0]!, answers[2]!].filter((one) => codesOf(one).length === 0).length;
    expect(confirmed).toBeLessThanOrEqual(1);
    expect(disputed || confirmed === 1).toBe(true);
    expect(tooLate).toEqual(expect.arrayContaining(answers.flatMap(codesOf)));
    const { state } = (await as(one, `query ($link: ID!) { node(id: $link) { ... on PartnershipLink { state } } }`, { link })).data.node;
    expect(state).toBe(confirmed === 1 ? "CONFIRMED_BY_BOTH" : "DISPUTED");
  });

  it.each(["confirmed", "disputed"] as const)("lets a link be %s once", async (verb) => {
    const one = await addKept(world.server, `Potters ${verb} of ${kind}`, `potter-${verb}-${kind}`);
    const other = await addKept(world.server, `Weavers ${verb} of ${kind}`, `weaver-${verb}-${kind}`);
    const as = ({ cookie }: Kept, document: string, variables: object) => world.server.as(cookie).ask(document, variables) as Promise<Loose>;
    const on = dayOf(world.server.now());
    const link = (await as(one, propose, { from: one.id, to: other.id, on })).data.proposeLink.link.id;
    const document = verb === "confirmed" ? confirm : dispute;
    expectOne(await Promise.all([1, 2, 3].map(() => as(other, document, { link }))));
  });

  it("takes one answer to a suggestion, and one word that several suggest", async () => {
    const group = await addKept(world.server, `Gardeners of ${kind}`, `gardener-${kind}`);
    const text = `mutation ($to: ID!) { suggestChange(organisation: $to, input: { reason: "I was there.", change: { foundedYear: 1998 } }) {
      suggestion { id } problems { code } } }`;
    const suggestion = (await world.ask("u", text, { to: group.id })).data.suggestChange.suggestion.id;
    const answered = (accept: string[]) => world.server.as(group.cookie).ask(
      `mutation ($suggestion: ID!, $accept: [String!]!) { answerSuggestion(suggestion: $suggestion, accept: $accept, reason: "So.", expectedVersion: 1) {
        suggestion { id } problems { code } } }`, { suggestion, accept }) as Promise<Loose>;
    expectOne(await Promise.all([answered([]), answered(["foundedYear"]), answered([])]));
    const word = `mutation { proposeSkill(label: "Digging together on ${kind}", lang: "en") { skill { id } problems { code } } }`;
    const words = await Promise.all(["u", "secretary", "a"].map((who) => world.ask(who, word, {})));
    expect(new Set(words.map(({ data }) => data.proposeSkill.skill.id)).size).toBe(1);
  });

  it("reveals no hidden organisation as a likely duplicate, nor what was done to it", async () => {
    const { who: keeper, name, organisation } = await world.newApplicant();
    const { read } = world.server.app.database;
    const subjectId = keyOf(organisation, "org") ?? "";
    const event = await read.findOneByOrFail(AuditEvent, { subjectId });
    const revision = await read.findOneByOrFail(Revision, { subjectId });
    const ids = [nodeId(event), nodeId(revision), organisation];
    for (const who of [null, "u", "secretary"]) {
      const found = await world.ask(who, candidates, { name });
      expect(found.data.duplicateCandidates).toEqual([]);
      const nodes = await world.ask(who, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids });
      expect(nodes.data.nodes).toEqual([null, null, null]);
    }
    const own = await world.ask(keeper, candidates, { name });
    expect(own.data.duplicateCandidates).toHaveLength(1);
  });

  it("leaves the record of acts whole", async () => {
    expect(await firstBrokenLink(world.server.app.database.read)).toBeNull();
  });
});
