import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codesOf, CommitteeWorld, type Letter, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

const openDocument = /* GraphQL */ `
  mutation Open(
    $committee: ID!
    $subject: BallotSubject!
    $about: ID
    $closesAt: DateTime!
    $urgent: Boolean
    $proposal: ProposalInput
  ) {
    openBallot(
      committee: $committee
      subject: $subject
      about: $about
      question: "Should it be so?"
      closesAt: $closesAt
      urgent: $urgent
      proposal: $proposal
    ) {
      ballot {
        id
        proposedUntil
        proposedRule
        rule {
          version
          communityDoubleMajority
        }
        roll {
          seat {
            id
          }
          declaration {
            level
            suggestedBy
          }
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`;

const memberDocument = /* GraphQL */ `
  query Member($id: ID!, $on: Date) {
    node(id: $id) {
      ... on Organisation {
        membership {
          id
          state(on: $on)
          renewBy
          decisions {
            subject
            outcome
          }
        }
      }
    }
  }
`;

describe.each(databaseKinds)("what ballots decide besides admissions, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  function openOn(subject: string, options: Record<string, unknown> = {}, who = "a"): Promise<Loose> {
    const closesAt = world.in({ days: 7, minutes: 60 });
    return world.ask(who, openDocument, { committee: world.committeeId, subject, closesAt, ...options });
  }

  async function decide(subject: string, votes: string, options: Record<string, unknown> = {}): Promise<Loose> {
    const opened = await openOn(subject, options);
    expect(codesOf(opened)).toEqual([]);
    const ballot = opened.data.openBallot.ballot.id;
    await world.vote(ballot, votes);
    return world.closeAfterTime(ballot);
  }

  async function memberOf(letter: Letter, on?: string): Promise<Loose["data"]> {
    const id = world.organisationIds.get(letter);
    return (await world.ask(letter, memberDocument, { id, on })).data.node.membership;
  }

  async function ruleNow(): Promise<Loose["data"]> {
    const asked = `query ($id: ID!) { committee(id: $id) { rule { version minParticipants blockAllowed communityDoubleMajority } } }`;
    return (await world.ask("a", asked, { id: world.committeeId })).data.committee.rule;
  }

  const day = (days: number) => world.in({ days }).slice(0, 10);

  it("a suspension has an end, keeps its own seat from voting, and is over by itself on the day after", async () => {
    const { id } = await memberOf("d");
    expect(codesOf(await openOn("SUSPEND", { about: id }))).toEqual(["INVALID"]);
    expect(codesOf(await openOn("SUSPEND", { about: id, proposal: { until: day(3) } }))).toEqual(["INVALID"]);
    const until = day(40);
    const opened = await openOn("SUSPEND", { about: id, proposal: { until } });
    const { ballot } = opened.data.openBallot;
    expect(ballot.proposedUntil).toBe(until);
    const own = ballot.roll.find((place: { seat: { id: string } }) => place.seat.id === world.seatIds.get("d"));
    expect(own.declaration).toMatchObject({ level: "RECUSED", suggestedBy: ["OWN_ORGANISATION"] });
    expect(codesOf(await openOn("REMOVE", { about: id }, "b"))).toEqual(["WRONG_STATE"]);
    await world.vote(ballot.id, "yyy----");
    await world.closeAfterTime(ballot.id);
    expect(await memberOf("d")).toMatchObject({ state: "FOUNDING" });
    await decide("SUSPEND", "yyy-y--", { about: id, proposal: { until } });
    expect(await memberOf("d")).toMatchObject({ state: "SUSPENDED" });
    expect(await memberOf("d", until)).toMatchObject({ state: "SUSPENDED" });
    expect(await memberOf("d", new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10))).toMatchObject({ state: "FOUNDING" });
    world.server.later({ days: 40 });
    world.signEverybodyInAgain();
    expect(await memberOf("d")).toMatchObject({ state: "FOUNDING" });
  });

  it("a membership is renewed, or ended, by a ballot about it", async () => {
    const { id } = await memberOf("w");
    await decide("RENEW", "yyyy---", { about: id });
    expect((await memberOf("w")).renewBy).not.toBeNull();
    expect(codesOf(await openOn("REMOVE", { about: id, urgent: true }))).toEqual(["INVALID"]);
    const refused = await decide("REMOVE", "nnnny--", { about: id });
    expect(refused.data.closeBallot.ballot.outcome).toBe("REFUSED");
    expect(await memberOf("w")).toMatchObject({ state: "FOUNDING" });
    await decide("REMOVE", "yyyyn--", { about: id });
    expect(await memberOf("w")).toMatchObject({ state: "REMOVED" });
    const subjects = (await memberOf("w")).decisions.map((one: { subject: string }) => one.subject);
    expect(subjects).toEqual(["REMOVE", "REMOVE", "RENEW"]);
    expect(codesOf(await openOn("RENEW", { about: id }))).toEqual(["WRONG_STATE"]);
    await expectInHistory(id);
    const other = await openOn("OTHER");
    const seats = other.data.openBallot.ballot.roll.map((place: { seat: { id: string } }) => place.seat.id);
    expect(seats).not.toContain(world.seatIds.get("w"));
  });

  /** What was ended by a ballot stays in the committee's history, and is no more than it was for everybody else. */
  async function expectInHistory(id: string): Promise<void> {
    const asked = `query ($id: ID!, $network: ID!) {
      one: node(id: $id) { ... on Membership { state pageVisible endedOn events { kind } organisation { name } } }
      all: node(id: $network) { ... on Network { memberships(state: REMOVED) { totalCount edges { node { id } } } } } }`;
    const variables = { id, network: world.networkId };
    for (const who of ["a", "secretary"]) {
      const { one, all } = (await world.ask(who, asked, variables)).data;
      const organisation = { name: "University of the coast" };
      expect(one).toMatchObject({ state: "REMOVED", pageVisible: false, events: [{ kind: "RENEWED" }], organisation });
      expect(all.memberships).toEqual({ totalCount: 1, edges: [{ node: { id } }] });
    }
    await world.newApplicant();
    for (const who of [null, "applicant0"]) {
      const { one, all } = (await world.ask(who, asked, variables)).data;
      expect(one).toBeNull();
      expect(all.memberships.totalCount).toBe(0);
    }
  }

  it("the rule changes only with the community's majority, and open ballots keep the one they opened with", async () => {
    const before = await ruleNow();
    expect(codesOf(await openOn("CHANGE_RULE"))).toEqual(["INVALID"]);
    const same = { rule: { blockAllowed: before.blockAllowed } };
    expect(codesOf(await openOn("CHANGE_RULE", { proposal: same }))).toEqual(["INVALID"]);
    for (const rule of [{ minParticipants: 2 }, { approveShare: 0.4 }, { approveShare: 1 }, { conflictLookbackMonths: 500 }]) {
      expect(codesOf(await openOn("CHANGE_RULE", { proposal: { rule } }))).toEqual(["INVALID"]);
    }
    const change = { proposal: { rule: { communityDoubleMajority: false, blockAllowed: true } } };
    const alone = await decide("CHANGE_RULE", "ynn-yyy", change);
    expect(alone.data.closeBallot.ballot.outcome).toBe("REFUSED_BY_COMMUNITY");
    expect(await ruleNow()).toEqual(before);

    const other = (await openOn("APPROVE_RESEARCH")).data.openBallot.ballot.id;
    const opened = (await openOn("CHANGE_RULE", change)).data.openBallot.ballot;
    expect(opened.proposedRule.join(" ")).toContain("A community seat may stop the first round");
    expect(codesOf(await openOn("CHANGE_RULE", change, "b"))).toEqual(["WRONG_STATE"]);
    await world.vote(opened.id, "yyyyyyy");
    await world.closeAfterTime(opened.id);
    expect(await ruleNow()).toMatchObject({ version: before.version + 1, blockAllowed: true, communityDoubleMajority: false });
    const kept = `query ($id: ID!) { node(id: $id) { ... on Ballot { rule { version } } } }`;
    expect((await world.ask("a", kept, { id: other })).data.node.rule.version).toBe(before.version);

    const back = { proposal: { rule: { communityDoubleMajority: true } } };
    const again = (await openOn("CHANGE_RULE", back)).data.openBallot.ballot;
    // The new rule asks for no community majority; a change of the rule always does.
    expect(again.rule).toEqual({ version: before.version + 1, communityDoubleMajority: true });
    await world.vote(again.id, "ynn-yyy");
    const closed = await world.closeAfterTime(again.id);
    expect(closed.data.closeBallot.ballot.outcome).toBe("REFUSED_BY_COMMUNITY");
  });

  it.each(["ENDORSE_CASE_STUDY", "APPROVE_RESEARCH", "OTHER"])("%s is a question whose outcome is kept", async (subject) => {
    const closed = await decide(subject, "yyyyy--", { urgent: false });
    expect(closed.data.closeBallot.ballot.outcome).toBe("APPROVED");
    const register = `query ($id: ID!) { node(id: $id) { ... on Network { decisions(first: 1) { edges { node { subject standing } } } } } }`;
    const read = await world.ask(null, register, { id: world.networkId });
    expect(read.data.node.decisions.edges[0].node).toEqual({ subject, standing: "STANDS" });
  });
});
