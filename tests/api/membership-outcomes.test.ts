import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Committee } from "../../server/membership/committee.entity.ts";
import { layDownRule } from "../../server/membership/founding.ts";
import { codesOf, CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

const ballotDocument = /* GraphQL */ `
  query Ballot($id: ID!) {
    node(id: $id) {
      ... on Ballot {
        state
        outcome
        explanation
        round
        quorumReached
        nextRoundFrom
        rule {
          version
          blockAllowed
        }
        tally {
          participants
          approve
          reject
          abstain
          block
        }
        decision {
          id
          outcome
          explanation
          appealUntil
        }
      }
    }
  }
`;

/** Letters for the seats a b c d (communities) and u v w (institutions); see CommitteeWorld.vote. */
const cases: [outcome: string, votes: string, state: string, waitingOn: string][] = [
  ["APPROVED", "yyyynnn", "APPROVED", "NOBODY"],
  ["REFUSED", "ynaannn", "REFUSED", "NOBODY"],
  ["REFUSED_BY_COMMUNITY", "ynnnyyy", "REFUSED", "NOBODY"],
  ["SPLIT_INSTITUTIONS_AGAINST", "yaa-nn-", "DEFERRED", "COMMITTEE"],
  ["TIED", "yyy-nnn", "IN_REVIEW", "COMMITTEE"],
  ["TIED", "yynnyyy", "IN_REVIEW", "COMMITTEE"],
  ["NO_DECISION", "aaaaaaa", "IN_REVIEW", "COMMITTEE"],
  ["NO_COMMUNITY_DECISION", "aaa-yy-", "IN_REVIEW", "COMMITTEE"],
  ["INQUORATE", "yyy----", "IN_REVIEW", "COMMITTEE"],
  ["INQUORATE_COMMUNITY", "yy--yyy", "IN_REVIEW", "COMMITTEE"],
  ["ESCALATED_TOO_MANY_RECUSALS", "rrrryyy", "DEFERRED", "COMMITTEE"],
  ["ESCALATED_TOO_MANY_RECUSALS", "rrryyrr", "DEFERRED", "COMMITTEE"],
];

describe.each(databaseKinds)("what ballots come to, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  it.each(cases)(
    "%s by the votes %s: the application is %s and waits on %s",
    async (outcome, votes, state, waitingOn) => {
      const { application } = await world.checked();
      const { ballot, closed } = await world.decide(application, votes);
      expect(closed.data.closeBallot).toMatchObject({ problems: [], ballot: { state: "CLOSED", outcome } });
      const file = await world.file(application);
      expect(file.data.node).toMatchObject({ state, waitingOn });

      const { data } = await world.ask("a", ballotDocument, { id: ballot });
      expect(data.node).toMatchObject({ outcome, decision: { outcome, explanation: data.node.explanation } });
      expect(data.node.explanation).toBe(closed.data.closeBallot.ballot.tally.explanation);
      expect(data.node.decision.appealUntil === null).toBe(state !== "REFUSED");
      const members = await world.onboard("secretary", "Members", { network: world.networkId });
      expect(members.data.node.memberships.totalCount).toBe(7 + approvedSoFar(outcome));
    },
  );

  let approved = 0;
  function approvedSoFar(outcome: string): number {
    approved += outcome === "APPROVED" ? 1 : 0;
    return approved;
  }

  it("gives a tie one second round, not before seven days, and then puts the application off", async () => {
    const { who, application } = await world.checked();
    const { ballot } = await world.decide(application, "yyy-nnn");
    const first = await world.ask("secretary", ballotDocument, { id: ballot });
    expect(first.data.node.nextRoundFrom).toMatch(/^\d{4}-\d\d-\d\d$/);

    const early = await world.open(application);
    expect(early.data.openBallot.problems[0]).toMatchObject({ code: "WRONG_STATE", state: "IN_REVIEW" });
    expect(early.data.openBallot.problems[0].message).toMatch(/^A second round can open from \d+ \w+ \d{4}\.$/);

    world.server.later({ days: 7 });
    world.signEverybodyInAgain();
    const opened = await world.open(application);
    expect(opened.data.openBallot.ballot).toMatchObject({ round: 2, state: "OPEN" });
    await world.vote(opened.data.openBallot.ballot.id, "yynn-yn");
    const closed = await world.closeAfterTime(opened.data.openBallot.ballot.id);
    expect(closed.data.closeBallot.ballot.outcome).toBe("TIED");
    expect((await world.file(application)).data.node).toMatchObject({ state: "DEFERRED", waitingOn: "NOBODY" });
    expect(codesOf(await world.open(application))).toEqual(["WRONG_STATE"]);

    const again = await world.ask(who, world.membership["ReopenApplication"]!, {
      application,
      reason: "We are more now.",
    });
    expect(again.data.reopenApplication.application.state).toBe("IN_REVIEW");
  });

  it("runs an inquorate ballot once more at once, and then puts the application off", async () => {
    const { application } = await world.checked();
    await world.decide(application, "yyy----");
    const { closed } = await world.decide(application, "yyy----");
    expect(closed.data.closeBallot.ballot.outcome).toBe("INQUORATE");
    expect((await world.file(application)).data.node).toMatchObject({ state: "DEFERRED", waitingOn: "NOBODY" });
  });

  it("lets the committee open another ballot after a split, without the applicant", async () => {
    const { application } = await world.checked();
    await world.decide(application, "yaa-nn-");
    const opened = await world.open(application, "a");
    expect(opened.data.openBallot.ballot).toMatchObject({ round: 2, state: "OPEN" });
    await world.vote(opened.data.openBallot.ballot.id, "yyyyyyy");
    const closed = await world.onboard("a", "CloseBallot", { ballot: opened.data.openBallot.ballot.id });
    expect(closed.data.closeBallot.ballot.outcome).toBe("APPROVED");
  });

  it("reads closed from its closing time on, with its outcome, before anybody records it", async () => {
    const { who, application } = await world.checked();
    const ballot = (await world.open(application)).data.openBallot.ballot.id;
    await world.vote(ballot, "yyyy---");
    world.pastTheClose();
    const read = await world.ask("b", ballotDocument, { id: ballot });
    expect(read.data.node).toMatchObject({ state: "CLOSED", outcome: "APPROVED", decision: null });
    const outside = await world.ask(who, ballotDocument, { id: ballot });
    expect(outside.data.node).toMatchObject({ state: "CLOSED", outcome: null, tally: null, explanation: null });
    expect((await world.file(application)).data.node.state).toBe("IN_BALLOT");
    const withdrawn = await world.ask(who, world.membership["WithdrawApplication"]!, { application });
    expect(codesOf(withdrawn)).toEqual(["WRONG_STATE"]);
    await world.onboard("c", "CloseBallot", { ballot });
    expect((await world.file(application)).data.node.state).toBe("APPROVED");
    expect(codesOf(await world.onboard("c", "CloseBallot", { ballot }))).toEqual(["WRONG_STATE"]);
  });

  it("keeps the rule a ballot opened with, and blocks only where the rule allows it and with a reason", async () => {
    const before = await world.checked();
    const old = (await world.open(before.application)).data.openBallot.ballot.id;
    await world.onboard("a", "DeclareInterest", { ballot: old, level: "NONE" });
    const refused = await world.onboard("a", "CastVote", {
      ballot: old,
      choice: "BLOCK",
      reason: "They own our data.",
    });
    expect(codesOf(refused)).toEqual(["INVALID"]);

    const ctx = await world.server.app.contextFor(null);
    const committee = await ctx.read.findOneByOrFail(Committee, {});
    await ctx.write((tx) => layDownRule(tx, committee, { blockAllowed: true }, ctx.today()));
    const still = await world.ask("a", ballotDocument, { id: old });
    expect(still.data.node.rule).toEqual({ version: 1, blockAllowed: false });
    expect(codesOf(await world.onboard("a", "CastVote", { ballot: old, choice: "BLOCK", reason: "Still." }))).toEqual([
      "INVALID",
    ]);

    const after = await world.checked();
    const opened = await world.open(after.application);
    const ballot = opened.data.openBallot.ballot.id;
    expect(opened.data.openBallot.ballot.rule.version).toBe(2);
    for (const letter of ["a", "u"]) {
      await world.onboard(letter, "DeclareInterest", { ballot, level: "NONE" });
    }
    expect(codesOf(await world.onboard("a", "CastVote", { ballot, choice: "BLOCK" }))).toEqual(["INVALID"]);
    expect(codesOf(await world.onboard("u", "CastVote", { ballot, choice: "BLOCK", reason: "No." }))).toEqual([
      "INVALID",
    ]);
    await world.vote(ballot, "byyyyyy");
    const closed = await world.onboard("secretary", "CloseBallot", { ballot });
    expect(closed.data.closeBallot.ballot).toMatchObject({
      outcome: "BLOCKED",
      tally: { block: 1, approve: 6, reject: 0 },
    });

    world.server.later({ days: 7 });
    world.signEverybodyInAgain();
    const second = (await world.open(after.application)).data.openBallot.ballot.id;
    await world.vote(second, "byyyyyy");
    const plain = await world.onboard("secretary", "CloseBallot", { ballot: second });
    expect(plain.data.closeBallot.ballot).toMatchObject({
      outcome: "APPROVED",
      tally: { block: 0, reject: 1, approve: 6 },
    });
  });
});
