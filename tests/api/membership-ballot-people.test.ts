import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BallotInFullDocument } from "../../schema/operations.ts";
import { codesOf, CommitteeWorld, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

const ballotDocument = /* GraphQL */ `
  query Ballot($id: ID!) {
    node(id: $id) {
      ... on Ballot {
        state
        can
        application {
          id
        }
        myVote {
          choice
        }
        mySeat {
          voted
          deputy
          seat {
            id
          }
        }
      }
    }
  }
`;

const openDocument = /* GraphQL */ `
  mutation Open($committee: ID!, $about: ID!, $closesAt: DateTime!, $urgent: Boolean) {
    openBallot(
      committee: $committee
      subject: ADMIT
      about: $about
      question: "Should they join?"
      closesAt: $closesAt
      urgent: $urgent
    ) {
      ballot {
        id
        closesAt
      }
      problems {
        code
        message
        path
      }
    }
  }
`;

describe.each(databaseKinds)("how long a ballot is open, and who votes in it, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  async function openBallot(): Promise<{ ballot: string; application: string }> {
    const { application } = await world.checked();
    return { application, ballot: (await world.open(application)).data.openBallot.ballot.id };
  }

  async function ballotAs(who: string, id: string): Promise<Loose["data"]> {
    return (await world.ask(who, ballotDocument, { id })).data.node;
  }

  const declare = (who: string, ballot: string) => world.onboard(who, "DeclareInterest", { ballot, level: "NONE" });
  const cast = (who: string, ballot: string, choice = "APPROVE") => world.onboard(who, "CastVote", { ballot, choice });

  it("refuses a closing time before every seat can take part, and says the earliest", async () => {
    const { application } = await world.checked();
    const open = (closesAt: string, urgent = false) =>
      world.ask("secretary", openDocument, { committee: world.committeeId, about: application, closesAt, urgent });
    const tooSoon = await open(world.in({ days: 7, minutes: -5 }));
    const [problem] = tooSoon.data.openBallot.problems;
    expect(problem).toMatchObject({ code: "INVALID", path: ["closesAt"] });
    expect(problem.message).toMatch(
      /^A ballot is open for at least 7 days, so that every seat can take part\. Choose \w+ \d+ \w+ \d{4}, \d+[ap]m \(UK time\) or later\. If the matter cannot wait, mark the ballot as urgent: then it may close after 3 days\.$/,
    );
    const urgent = await open(world.in({ days: 3, minutes: -5 }), true);
    expect(urgent.data.openBallot.problems[0].message).toMatch(/^An urgent ballot is open for at least 3 days/);
    expect(codesOf(await open(world.in({ minutes: -5 })))).toEqual(["INVALID"]);
    expect(codesOf(await open(world.in({ days: 91 })))).toEqual(["INVALID"]);

    const earliest = `query ($id: ID!) { node(id: $id) { ... on Committee { earliestClose urgent: earliestClose(urgent: true) } } }`;
    const told = (await world.ask("secretary", earliest, { id: world.committeeId })).data.node;
    expect(told.earliestClose > world.in({ days: 7 }) && told.earliestClose < world.in({ days: 7, minutes: 61 })).toBe(true);
    const opened = await open(told.urgent, true);
    expect(opened.data.openBallot).toMatchObject({ problems: [], ballot: { closesAt: told.urgent } });
  });

  it("follows the partnership's own lengths", async () => {
    const change = `mutation ($network: ID!, $version: Int!, $days: Int!) {
      changeNetworkSettings(network: $network, input: { ballotDays: $days }, expectedVersion: $version) {
        network { version } problems { code message } } }`;
    const version = `query ($id: ID!) { node(id: $id) { ... on Network { version } } }`;
    const set = async (days: number) => {
      const now = (await world.ask("secretary", version, { id: world.networkId })).data.node.version;
      return codesOf(await world.ask("secretary", change, { network: world.networkId, version: now, days }));
    };
    const { application } = await world.checked();
    expect(await set(30)).toEqual([]);
    expect(codesOf(await world.open(application))).toEqual(["INVALID"]);
    // An ordinary ballot is never shorter than an urgent one.
    expect(await set(4)).toEqual([]);
    const variables = { committee: world.committeeId, about: application };
    const short = await world.ask("secretary", openDocument, { ...variables, closesAt: world.in({ days: 2, minutes: 5 }) });
    expect(codesOf(short)).toEqual(["INVALID"]);
    const enough = await world.ask("secretary", openDocument, { ...variables, closesAt: world.in({ days: 3, minutes: 5 }) });
    expect(codesOf(enough)).toEqual([]);
    expect(await set(14)).toEqual([]);
  });

  it("keeps the people it opened with, whoever is put on a seat meanwhile", async () => {
    await world.signInAs("heir", "heir@example.org", "The heir");
    const { ballot, application } = await openBallot();
    const changed = await world.setSeat("v", { holder: world.personId("heir"), deputy: world.personId("secretary") });
    expect(changed.data.setSeat.problems).toEqual([]);
    expect(changed.data.setSeat.unchangedBallots).toContainEqual({ id: ballot });

    for (const newcomer of ["heir", "secretary"]) {
      expect(await ballotAs(newcomer, ballot)).toMatchObject({ state: "OPEN", mySeat: null });
      for (const answer of [await declare(newcomer, ballot), await cast(newcomer, ballot)]) {
        expect(codesOf(answer)).toEqual(["NOT_ELIGIBLE"]);
        expect(JSON.stringify(answer.data)).toContain("It keeps the people it opened with");
      }
    }
    world.server.later({ days: 2 });
    expect(await ballotAs("v", ballot)).toMatchObject({
      state: "OPEN",
      application: { id: application },
      mySeat: { voted: false, deputy: false, seat: { id: world.seatIds.get("v") } },
    });
    expect(codesOf(await declare("v", ballot))).toEqual([]);
    expect(codesOf(await cast("v", ballot))).toEqual([]);
    const next = await openBallot();
    expect(codesOf(await declare("heir", next.ballot))).toEqual([]);
    expect(codesOf(await cast("heir", next.ballot))).toEqual([]);
    expect(codesOf(await cast("v", next.ballot))).toEqual(["NOT_ELIGIBLE"]);
    // A day more than the ballot is open: the role lasts to the end of the day on which it closes.
    world.server.later({ days: 7 });
    expect(codesOf(await cast("v", ballot))).toEqual(["WRONG_STATE"]);
    expect(await ballotAs("v", next.ballot)).toBeNull();
    await world.setSeat("v");
  });

  it("never lets one person vote for two seats of a ballot", async () => {
    const { ballot } = await openBallot();
    await world.signInAs("stand-in", "stand-in@example.org", "Stand-in");
    await world.setSeat("b", { holder: world.personId("stand-in") });
    // Their own seat is free now, so the holder of b may be put on another.
    const moved = await world.setSeat("c", { deputy: world.personId("b") });
    expect(codesOf(moved)).toEqual([]);
    await declare("b", ballot);
    await cast("b", ballot);
    expect(await ballotAs("b", ballot)).toMatchObject({ mySeat: { seat: { id: world.seatIds.get("b") } } });
    await declare("c", ballot);
    await cast("c", ballot, "REJECT");
    const roll = `query ($id: ID!) { node(id: $id) { ... on Ballot { roll { voted } } } }`;
    const read = await world.ask("secretary", roll, { id: ballot });
    expect(read.data.node.roll.filter((place: { voted: boolean }) => place.voted)).toHaveLength(2);
    expect(await ballotAs("c", ballot)).toMatchObject({ myVote: { choice: "REJECT" } });
    await world.setSeat("c");
    await world.setSeat("b");
  });

  it("lets a deputy vote only where the holder has not, and the holder always", async () => {
    await world.signInAs("deputy", "deputy@example.org", "The deputy");
    await world.setSeat("a", { deputy: world.personId("deputy") });
    const { ballot } = await openBallot();
    await declare("deputy", ballot);
    expect(codesOf(await cast("deputy", ballot))).toEqual([]);
    expect(await ballotAs("a", ballot)).toMatchObject({
      can: ["declareInterest", "castVote"],
      myVote: null,
      mySeat: { voted: true, deputy: false },
    });
    expect(codesOf(await cast("deputy", ballot, "ABSTAIN"))).toEqual([]);
    expect(codesOf(await cast("a", ballot, "REJECT"))).toEqual([]);

    for (const answer of [
      await cast("deputy", ballot),
      await world.onboard("deputy", "DeclareInterest", { ballot, level: "RECUSED" }),
    ]) {
      expect(codesOf(answer)).toEqual(["NOT_ELIGIBLE"]);
      expect(JSON.stringify(answer.data)).toContain("A deputy votes only where the holder has not");
    }
    expect(await ballotAs("deputy", ballot)).toMatchObject({
      can: [],
      myVote: null,
      mySeat: { voted: true, deputy: true },
    });
    expect(await ballotAs("a", ballot)).toMatchObject({ myVote: { choice: "REJECT" } });
    await world.setSeat("a");
  });

  it("says of a seat whose term ends before the close that it stays on the roll, and votes no more", async () => {
    const { ballot } = await openBallot();
    await declare("w", ballot);
    await cast("w", ballot);
    const endsOn = world.in({ days: 2 }).slice(0, 10);
    for (const letter of ["v", "w"] as const) {
      const end = `mutation ($seat: ID!, $on: Date!) { endSeat(seat: $seat, on: $on) { problems { message } } }`;
      const ended = await world.ask("secretary", end, { seat: world.seatIds.get(letter), on: endsOn });
      expect(ended.data.endSeat.problems).toEqual([]);
    }
    const placeOf = async (letter: "a" | "v" | "w"): Promise<unknown> => {
      const { roll } = (await world.ask("secretary", String(BallotInFullDocument), { id: ballot })).data.node;
      return roll.find((place: { seat: { id: string } }) => place.seat.id === world.seatIds.get(letter));
    };
    expect(await placeOf("a")).toMatchObject({ termEndsOn: null, termOver: false });
    expect(await placeOf("v")).toMatchObject({ termEndsOn: endsOn, termOver: false, voted: false });
    world.server.later({ days: 3 });
    world.signEverybodyInAgain();
    expect(await placeOf("v")).toMatchObject({ termEndsOn: endsOn, termOver: true, voted: false });
    expect(await placeOf("w")).toMatchObject({ termEndsOn: endsOn, termOver: true, voted: true });
    expect((await declare("v", ballot)).data.declareInterest.problems[0].message).toContain("The term of your seat has ended");
  });
});
