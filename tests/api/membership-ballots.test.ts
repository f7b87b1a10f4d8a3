import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Membership } from "../../server/membership/membership.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { codesOf, CommitteeWorld, seatLetters, type Letter } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { fundApplicant } from "../harness/funding.ts";

const ballotDocument = /* GraphQL */ `
  query Ballot($id: ID!) {
    node(id: $id) {
      ... on Ballot {
        state
        can
        tally {
          participants
        }
        outcome
        explanation
        quorumReached
        myVote {
          choice
          reason
          changes
        }
        mySeat {
          mine
          deputy
          seat {
            id
          }
        }
        roll {
          voted
          vote {
            choice
            reason
          }
          deputy
          mine
          seat {
            id
          }
          declaration {
            level
            suggestedBy
            dismissedReason
            declaredAt
          }
        }
      }
    }
  }
`;

interface Place {
  seat: { id: string };
  voted: boolean;
  vote: { choice: string; reason: string | null } | null;
  mine: boolean;
  deputy: boolean;
  declaration: {
    level: string | null;
    suggestedBy: string[];
    dismissedReason: string | null;
    declaredAt: string | null;
  } | null;
}

describe.each(databaseKinds)("who votes, and who learns what, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  async function openOn(application: string): Promise<string> {
    return (await world.open(application)).data.openBallot.ballot.id;
  }

  async function rollAs(who: string, ballot: string): Promise<Map<Letter, Place>> {
    const { data } = await world.ask(who, ballotDocument, { id: ballot });
    const places: Place[] = data.node.roll;
    const entries = seatLetters.flatMap((letter) => {
      const place = places.find((one) => one.seat.id === world.seatIds.get(letter));
      return place ? [[letter, place] as const] : [];
    });
    return new Map(entries);
  }

  it("hides every vote from everybody until the close, and shows them to the committee alone afterwards", async () => {
    const { who, application } = await world.checked();
    const ballot = await openOn(application);
    await world.vote(ballot, "yyna---");
    for (const reader of ["secretary", "b", "u"]) {
      const { data } = await world.ask(reader, ballotDocument, { id: ballot });
      expect(data.node).toMatchObject({
        state: "OPEN",
        tally: null,
        outcome: null,
        explanation: null,
        quorumReached: true,
      });
      const read = await rollAs(reader, ballot);
      expect([...read.values()].filter((place) => place.voted)).toHaveLength(4);
      const others = [...read.values()].filter((place) => !place.mine);
      expect(others.every((place) => place.vote === null)).toBe(true);
    }
    const own = await world.ask("a", ballotDocument, { id: ballot });
    expect(own.data.node.myVote).toEqual({ choice: "APPROVE", reason: "Because of a", changes: 0 });
    const timeline = (await world.file(application, "secretary")).data.node.timeline;
    expect(JSON.stringify(timeline)).not.toContain("Because of");

    await world.closeAfterTime(ballot);
    const after = await rollAs("v", ballot);
    expect(after.get("c")?.vote).toEqual({ choice: "REJECT", reason: "Because of c" });
    const outside = await world.ask(who, ballotDocument, { id: ballot });
    expect(outside.data.node).toMatchObject({ state: "CLOSED", outcome: "APPROVED", roll: [] });
    expect((await world.ask(null, ballotDocument, { id: ballot })).data.node).toBeNull();
  });

  it("lets a seat change its vote until the close, and refuses a late one with the time", async () => {
    const { application } = await world.checked();
    const ballot = await openOn(application);
    await world.vote(ballot, "y------");
    const changed = await world.onboard("a", "CastVote", { ballot, choice: "REJECT", reason: "I thought again." });
    expect(changed.data.castVote.ballot.myVote).toMatchObject({
      choice: "REJECT",
      reason: "I thought again.",
      changes: 1,
    });
    world.pastTheClose();
    const late = await world.onboard("a", "CastVote", { ballot, choice: "APPROVE" });
    const [problem] = late.data.castVote.problems;
    expect(problem).toMatchObject({ code: "WRONG_STATE", state: "CLOSED" });
    expect(problem.message).toMatch(/^This ballot closed on \w+ \d+ \w+ \d{4}, [\d:]+[ap]m \(UK time\)\./);
    const read = await world.ask("a", ballotDocument, { id: ballot });
    expect(read.data.node.myVote).toMatchObject({ choice: "REJECT", changes: 1 });
    expect(codesOf(await world.onboard("b", "DeclareInterest", { ballot, level: "NONE" }))).toEqual(["WRONG_STATE"]);
  });

  it("takes a vote only after a declaration, and from nobody without a seat on the roll", async () => {
    const { who, application } = await world.checked();
    const ballot = await openOn(application);
    const first = await world.onboard("a", "CastVote", { ballot, choice: "APPROVE" });
    expect(first.data.castVote.problems[0]).toMatchObject({ code: "WRONG_STATE", allowed: ["declareInterest"] });
    const silent = await world.onboard("a", "DeclareInterest", { ballot, level: "DECLARED_MAY_VOTE" });
    expect(codesOf(silent)).toEqual(["INVALID"]);

    for (const outsider of ["secretary", who]) {
      expect(codesOf(await world.onboard(outsider, "CastVote", { ballot, choice: "APPROVE" }))).toEqual([
        "NOT_ELIGIBLE",
      ]);
    }
    const stranger = await world.newApplicant();
    expect(codesOf(await world.onboard(stranger.who, "CastVote", { ballot, choice: "APPROVE" }))).toEqual([
      "NOT_FOUND",
    ]);

    await world.onboard("b", "DeclareInterest", { ballot, level: "RECUSED", reason: "My sister" });
    expect(codesOf(await world.onboard("b", "CastVote", { ballot, choice: "APPROVE" }))).toEqual(["NOT_ELIGIBLE"]);
    const read = await world.ask("secretary", ballotDocument, { id: ballot });
    expect(read.data.node.roll.filter((place: Place) => place.voted)).toEqual([]);
    const can = async (reader: string) => (await world.ask(reader, ballotDocument, { id: ballot })).data.node.can;
    expect(await can("b")).toEqual(["declareInterest"]);
    await world.onboard("c", "DeclareInterest", { ballot, level: "NONE" });
    expect(await can("c")).toEqual(["declareInterest", "castVote"]);
    expect(await can("secretary")).toEqual([]);
  });

  it("leaves out seats whose term or membership has ended, and refuses their votes with the reason", async () => {
    const key = keyOf(world.organisationIds.get("d") ?? "", "org") ?? "";
    const { write } = world.server.app.database;
    await write((manager) => manager.update(Membership, { organisationId: key }, { firstRenewBy: "2026-02-01" }));
    const { application } = await world.checked();
    const ballot = await openOn(application);
    expect((await rollAs("secretary", ballot)).has("d")).toBe(false);
    const lapsed = await world.onboard("d", "DeclareInterest", { ballot, level: "NONE" });
    expect(codesOf(lapsed)).toEqual(["NOT_ELIGIBLE"]);
    expect(lapsed.data.declareInterest.problems[0].message).toContain("lapsed");
    const seat = world.seatIds.get("d");
    const eligible = await world.ask(
      "secretary",
      `{ node(id: "${seat}") { ... on Seat { eligible { eligible reason } } } }`,
    );
    expect(eligible.data.node.eligible).toEqual({
      eligible: false,
      reason: "Its organisation's membership has lapsed.",
    });
    await write((manager) => manager.update(Membership, { organisationId: key }, { firstRenewBy: null }));

    const ended = await world.ask(
      "secretary",
      `mutation ($seat: ID!, $on: Date!) { endSeat(seat: $seat, on: $on) { problems { code } } }`,
      {
        seat: world.seatIds.get("w"),
        on: "2026-03-31",
      },
    );
    expect(ended.data.endSeat.problems).toEqual([]);
    expect(codesOf(await world.onboard("w", "CastVote", { ballot, choice: "APPROVE" }))).toEqual(["NOT_ELIGIBLE"]);
    expect((await world.ask("w", ballotDocument, { id: ballot })).data.node).toBeNull();
    const next = await openOn((await world.checked()).application);
    const roll = await rollAs("secretary", next);
    expect([...roll.keys()]).toEqual(["a", "b", "c", "d", "u", "v"]);
    await world.setSeat("w", { from: "2026-04-01" });
  });

  it("never lets an organisation, its parent or its branches decide or read along, whatever is declared", async () => {
    const { application, organisation } = await world.checked();
    const { write } = world.server.app.database;
    const applicantKey = keyOf(organisation, "org") ?? "";
    const parentKey = keyOf(world.organisationIds.get("a") ?? "", "org") ?? "";
    const branchKey = keyOf(world.organisationIds.get("b") ?? "", "org") ?? "";
    await write((manager) => manager.update(Organisation, { id: applicantKey }, { parentId: parentKey }));
    await write((manager) => manager.update(Organisation, { id: branchKey }, { parentId: applicantKey }));
    await world.onboard("secretary", "AskApplicant", { application, question: "Between us", private: true });
    for (const letter of ["a", "b"]) {
      expect((await world.file(application, letter)).data.node.thread.edges).toEqual([]);
      expect(codesOf(await world.onboard(letter, "AskApplicant", { application, question: "?" }))).toEqual([
        "NOT_ELIGIBLE",
      ]);
    }
    const ballot = await openOn(application);
    const roll = await rollAs("secretary", ballot);
    expect(roll.get("a")?.declaration).toMatchObject({ level: "RECUSED", suggestedBy: ["PARENT"] });
    expect(roll.get("b")?.declaration).toMatchObject({ level: "RECUSED", suggestedBy: ["BRANCH"] });
    const insisted = await world.onboard("a", "DeclareInterest", { ballot, level: "NONE" });
    expect(codesOf(insisted)).toEqual(["CONFLICT_OF_INTEREST"]);
    expect(codesOf(await world.onboard("a", "CastVote", { ballot, choice: "APPROVE" }))).toEqual(["NOT_ELIGIBLE"]);
    const dismissed = await world.ask("secretary", world.membership["DismissSuggestedConflict"]!, {
      ballot,
      seat: world.seatIds.get("a"),
      reason: "They are fair.",
    });
    expect(codesOf(dismissed)).toEqual(["CONFLICT_OF_INTEREST"]);
    await write((manager) => manager.update(Organisation, { id: branchKey }, { parentId: null }));
  });

  it("keeps a person from voting on an organisation whose page they keep, whatever seat they hold", async () => {
    const { who, application } = await world.checked();
    await world.setSeat("v", { deputy: world.personId(who) });
    const ballot = await openOn(application);
    expect(codesOf(await world.onboard(who, "DeclareInterest", { ballot, level: "NONE" }))).toEqual([
      "CONFLICT_OF_INTEREST",
    ]);
    await world.onboard("v", "DeclareInterest", { ballot, level: "NONE" });
    const refused = await world.onboard(who, "CastVote", { ballot, choice: "APPROVE" });
    expect(refused.data.castVote.problems).toMatchObject([{ code: "NOT_ELIGIBLE" }]);
    expect(codesOf(await world.onboard("v", "CastVote", { ballot, choice: "REJECT" }))).toEqual([]);
    await world.setSeat("v");
  });

  it("suggests stepping back from confirmed links, until another seat dismisses it with a reason", async () => {
    const { who, application, organisation } = await world.checked();
    await fundApplicant(world, "u", { who, organisation });

    const ballot = await openOn(application);
    const place = async () => (await rollAs("secretary", ballot)).get("u");
    expect((await place())?.declaration).toMatchObject({
      level: "RECUSED",
      suggestedBy: ["FUNDING"],
      declaredAt: null,
    });
    await world.onboard("u", "DeclareInterest", {
      ballot,
      level: "DECLARED_MAY_VOTE",
      reason: "A grant of 500 pounds",
    });
    const refused = await world.onboard("u", "CastVote", { ballot, choice: "APPROVE" });
    expect(codesOf(refused)).toEqual(["NOT_ELIGIBLE"]);
    expect(refused.data.castVote.problems[0].message).toContain("a funding link");

    const dismiss = (by: string, reason: string) =>
      world.ask(by, world.membership["DismissSuggestedConflict"]!, { ballot, seat: world.seatIds.get("u"), reason });
    expect(codesOf(await dismiss("u", "It is small."))).toEqual(["NOT_ELIGIBLE"]);
    expect(codesOf(await dismiss("b", "  "))).toEqual(["INVALID"]);
    expect(codesOf(await dismiss("b", "Small, and known to all."))).toEqual([]);
    expect((await place())?.declaration).toMatchObject({
      level: "DECLARED_MAY_VOTE",
      suggestedBy: ["FUNDING"],
      dismissedReason: "Small, and known to all.",
    });
    expect(codesOf(await world.onboard("u", "CastVote", { ballot, choice: "APPROVE" }))).toEqual([]);
  });

  it("keeps what is private in the file from a seat until it has declared, exactly as if it were not there", async () => {
    const { application } = await world.checked();
    await world.onboard("secretary", "AskApplicant", { application, question: "A private word", private: true });
    const before = await world.file(application, "c");
    expect(before.data.node.thread.edges).toHaveLength(1);
    const note = before.data.node.thread.edges[0].node.id;
    const ballot = await openOn(application);

    const reads = async () => {
      const { data } = await world.ask(
        "c",
        `query ($application: ID!, $note: ID!) {
        file: node(id: $application) { ... on Application { mustDeclareFirst duplicates { similarity } thread { totalCount edges { node { id } } } } }
        note: node(id: $note) { id }
      }`,
        { application, note },
      );
      return data;
    };
    const closed = await reads();
    expect(closed).toEqual({
      file: { mustDeclareFirst: true, duplicates: [], thread: { totalCount: 0, edges: [] } },
      note: null,
    });
    expect(codesOf(await world.onboard("c", "AskApplicant", { application, question: "Psst", private: true }))).toEqual(
      ["CONFLICT_OF_INTEREST"],
    );
    await world.onboard("c", "DeclareInterest", { ballot, level: "NONE" });
    expect(await reads()).toMatchObject({
      file: { mustDeclareFirst: false, thread: { totalCount: 1 } },
      note: { id: note },
    });
    await world.onboard("c", "DeclareInterest", { ballot, level: "RECUSED" });
    expect(await reads()).toMatchObject({ file: { thread: { totalCount: 0 } }, note: null });
    expect((await world.file(application, "secretary")).data.node.thread.edges).toHaveLength(1);
  });

  it("gives a seat one vote, whether its holder or its deputy casts it", async () => {
    await world.signInAs("deputy", "deputy@example.org", "The deputy");
    await world.setSeat("a", { deputy: world.personId("deputy") });
    const { application } = await world.checked();
    const ballot = await openOn(application);
    await world.onboard("deputy", "DeclareInterest", { ballot, level: "NONE" });
    await world.onboard("deputy", "CastVote", { ballot, choice: "APPROVE" });
    await world.onboard("a", "CastVote", { ballot, choice: "REJECT" });
    const read = await world.ask("deputy", ballotDocument, { id: ballot });
    expect(read.data.node.myVote).toBeNull();
    const holder = await world.ask("a", ballotDocument, { id: ballot });
    expect(holder.data.node.myVote).toMatchObject({ choice: "REJECT", changes: 1 });
    expect(read.data.node.mySeat).toEqual({ mine: true, deputy: true, seat: { id: world.seatIds.get("a") } });
    expect(read.data.node.roll.filter((place: Place) => place.voted)).toHaveLength(1);
    const twice = await world.setSeat("b", { deputy: world.personId("deputy") });
    expect(codesOf(twice)).toEqual(["INVALID"]);
  });

  it.each([0, 1, 2, 3])("counts each vote before or after the close, %i of three sent before it, and loses none", async (place) => {
    const { application } = await world.checked();
    const ballot = await openOn(application);
    await world.vote(ballot, "yyyyyyy");
    const voters = ["u", "v", "w"].map((letter) => () => world.onboard(letter, "CastVote", { ballot, choice: "REJECT" }));
    const close = () => world.onboard("secretary", "CloseBallot", { ballot });
    const sent = await Promise.all(voters.toSpliced(place, 0, close).map((act) => act()));
    const [closed] = sent.splice(place, 1);
    const taken = sent.filter((answer) => codesOf(answer).length === 0).length;
    const late = sent.flatMap(codesOf);
    expect(late).toEqual(Array.from({ length: 3 - taken }, () => "WRONG_STATE"));
    const tally = { participants: 7, reject: taken, approve: 7 - taken };
    expect(closed?.data.closeBallot).toMatchObject({ problems: [], ballot: { tally } });
    const roll = await rollAs("secretary", ballot);
    const choices = [...roll.values()].map((one) => one.vote?.choice);
    expect(choices.filter((choice) => choice === "REJECT")).toHaveLength(taken);
  });
});
