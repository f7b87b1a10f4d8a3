import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BallotMinutesDocument } from "../../schema/operations.ts";
import { codesOf, CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { fundApplicant } from "../harness/funding.ts";

const ballotDocument = /* GraphQL */ `
  query Ballot($id: ID!) {
    node(id: $id) {
      ... on Ballot {
        state
        organisation { name }
        myVote { choice reason }
        mySeat { voted vote { choice } }
        roll { voted vote { choice reason } }
      }
    }
  }
`;

const seatsDocument = /* GraphQL */ `
  query Seats($committee: ID!, $seat: ID!) {
    committee(id: $committee) { seats { id organisation { name } } }
    node(id: $seat) { id }
  }
`;

interface Place {
  voted: boolean;
  declaration: { level: string | null } | null;
}

describe.each(databaseKinds)("what may not leak from a committee, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  async function opened(): Promise<{ who: string; organisation: string; application: string; ballot: string }> {
    const file = await world.checked();
    return { ...file, ballot: (await world.open(file.application)).data.openBallot.ballot.id };
  }

  it("shows a vote before the close to the person who cast it alone, whoever is put on the seat meanwhile", async () => {
    const { ballot } = await opened();
    await world.vote(ballot, "n------");
    await world.setSeat("a", { deputy: world.personId("secretary") });
    const placed = (await world.ask("secretary", ballotDocument, { id: ballot })).data.node;
    expect(placed).toMatchObject({ state: "OPEN", myVote: null, mySeat: null });
    expect(JSON.stringify(placed)).not.toContain("Because of");
    const next = await opened();
    await world.vote(next.ballot, "n------");
    const deputy = (await world.ask("secretary", ballotDocument, { id: next.ballot })).data.node;
    expect(deputy).toMatchObject({ state: "OPEN", myVote: null, mySeat: { voted: true, vote: null } });
    expect(JSON.stringify(deputy)).not.toContain("Because of");
    const caster = (await world.ask("a", ballotDocument, { id: ballot })).data.node;
    expect(caster.myVote).toEqual({ choice: "REJECT", reason: "Because of a" });
    await world.setSeat("a");
  });

  it("gives somebody who speaks for the applicant the applicant's view, even with a seat on the committee", async () => {
    const { who, application, ballot } = await opened();
    await world.setSeat("v", { deputy: world.personId(who) });
    await world.vote(ballot, "yyyyyyy");
    const before = (await world.ask(who, ballotDocument, { id: ballot })).data.node;
    expect(before).toMatchObject({ roll: [], myVote: null });
    await world.closeAfterTime(ballot);
    const after = (await world.ask(who, ballotDocument, { id: ballot })).data.node;
    expect(after).toMatchObject({ state: "CLOSED", roll: [], myVote: null });
    expect(JSON.stringify(after)).not.toContain("Because of");
    expect((await world.file(application, who)).data.node.id).toBe(application);
    await world.setSeat("v");
  });

  it("lets nobody who speaks for the applicant open its ballot, even with a seat on the committee", async () => {
    const { who, application } = await world.checked();
    await world.setSeat("v", { deputy: world.personId(who) });
    expect(codesOf(await world.open(application, who))).toEqual(["NOT_ELIGIBLE"]);
    await world.setSeat("v");
  });

  it("keeps from other members whom a ballot concerned, where they may not see the organisation", async () => {
    const { application, ballot } = await opened();
    await world.vote(ballot, "nnnnnnn");
    await world.closeAfterTime(ballot);
    const { who } = await newMember();
    const read = (await world.ask(who, ballotDocument, { id: ballot })).data.node;
    expect(read).toMatchObject({ state: "CLOSED", organisation: null, roll: [] });
    expect((await world.ask("secretary", ballotDocument, { id: ballot })).data.node.organisation).not.toBeNull();
    expect((await world.file(application, who)).data.node).toBeNull();
  });

  it("gives minutes to the committee and to members, with where the record holds them, and never how a seat voted", async () => {
    const { who, ballot } = await opened();
    await world.vote(ballot, "yyynry-");
    expect((await world.ask("secretary", String(BallotMinutesDocument), { id: ballot })).data.node.recordEntry).toBeNull();
    await world.closeAfterTime(ballot);
    const { who: member } = await newMember();
    const [committee, members, applicant] = await Promise.all(
      ["secretary", member, who].map(async (reader) => (await world.ask(reader, String(BallotMinutesDocument), { id: ballot })).data.node),
    );
    const voted = committee.roll.map((place: Place) => (place.declaration?.level === "RECUSED" ? "stepped back" : place.voted));
    expect(voted.sort()).toEqual([false, "stepped back", true, true, true, true, true].sort());
    expect(committee.recordEntry).toEqual({ sequence: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect(members).toMatchObject({ roll: [], recordEntry: committee.recordEntry, tally: { participants: 5, recused: 1 } });
    expect(applicant).toMatchObject({ roll: [], recordEntry: null, tally: null });
    expect(JSON.stringify([committee, members, applicant])).not.toMatch(/Because of|"APPROVE"|"REJECT"/u);
  });

  it("does not name the organisation of a seat to those who may not see the organisation", async () => {
    const variables = { committee: world.committeeId, seat: world.seatIds.get("b") };
    const consent = { organisation: world.organisationIds.get("a"), scope: "LIST_PUBLIC", wordingVersion: 1, lang: "en" };
    expect(codesOf(await world.ask("a", world.membership["GiveConsent"]!, consent))).toEqual([]);
    const outside = (await world.ask(null, seatsDocument, variables)).data;
    expect(outside.node).toBeNull();
    expect(outside.committee.seats).toEqual([
      { id: world.seatIds.get("a"), organisation: { name: "Ipswich Bangla Elders" } },
    ]);
    const inside = (await world.ask("u", seatsDocument, variables)).data;
    expect(inside.committee.seats).toHaveLength(7);
    expect(inside.node).toEqual({ id: world.seatIds.get("b") });
  });

  it("keeps a seat that a link asks to step back from what is private, until that is dismissed", async () => {
    const { who, organisation, application } = await world.checked();
    await world.onboard("secretary", "AskApplicant", { application, question: "Between us", private: true });
    await fundApplicant(world, "u", { who, organisation });
    const ballot = (await world.open(application)).data.openBallot.ballot.id;
    await world.onboard("u", "DeclareInterest", { ballot, level: "DECLARED_MAY_VOTE", reason: "A grant" });
    expect((await world.file(application, "u")).data.node.thread.edges).toEqual([]);
    const seat = world.seatIds.get("u");
    const dismiss = { ballot, seat, reason: "It was long ago." };
    expect(codesOf(await world.ask("secretary", world.membership["DismissSuggestedConflict"]!, dismiss))).toEqual([]);
    expect((await world.file(application, "u")).data.node.thread.edges).toHaveLength(1);
  });

  it("does not tell the committee by a likely duplicate that an applicant is where another organisation says it is", async () => {
    const { who, organisation, application, name } = await world.checked();
    const text = `mutation ($id: ID!, $version: Int!) { writePlaces(organisation: $id, expectedVersion: $version,
      places: [{ postcode: "B8 3BB" }]) { problems { code } } }`;
    const isThere = async (as: string, id: string): Promise<void> => {
      const { version } = (await world.ask(as, `query ($id: ID!) { node(id: $id) { ... on Organisation { version } } }`, { id })).data.node;
      expect(codesOf(await world.ask(as, text, { id, version }))).toEqual([]);
    };
    const shown = await world.register("u", `${name} Hall`);
    await isThere("u", shown);
    await isThere(who, organisation);
    const agrees = (as: string, id: string, scope: string) =>
      world.ask(as, world.membership["GiveConsent"]!, { organisation: id, scope, wordingVersion: 1, lang: "en" });
    expect(codesOf(await agrees("u", shown, "LIST_PUBLIC"))).toEqual([]);
    expect(codesOf(await agrees("u", shown, "EXACT_PLACE"))).toEqual([]);
    const matched = async (): Promise<unknown> => {
      const file = `query ($id: ID!) { node(id: $id) { ... on Application { duplicates { organisation { id } matchedOn } } } }`;
      const { duplicates } = (await world.ask("secretary", file, { id: application })).data.node;
      return duplicates.find((one: { organisation: { id: string } }) => one.organisation.id === shown)?.matchedOn;
    };
    expect(await matched()).toEqual(["name"]);
    expect(codesOf(await agrees(who, organisation, "EXACT_PLACE"))).toEqual([]);
    expect(await matched()).toEqual(["name", "postcode", "area"]);
  });

  async function newMember(): Promise<{ who: string }> {
    const { who, application } = await world.checked();
    await world.decide(application, "yyyyyyy");
    return { who };
  }
});
