import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { codesOf, CommitteeWorld, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { foundRegion, type Region } from "../harness/region.ts";

const fileDocument = /* GraphQL */ `
  query File($id: ID!) {
    node(id: $id) {
      ... on Application {
        state
        waitingOn
        can
        decidedBy { id network { name } }
        ballots { id state round roll { seat { id } } }
        thread(first: 20) { edges { node { body } } }
        organisation { name membership { state network { name } decisions { outcome network { name } } } }
      }
    }
  }
`;

const ballotDocument = /* GraphQL */ `
  query Ballot($id: ID!) {
    node(id: $id) {
      ... on Ballot {
        outcome
        passesTo { name }
        roll { seat { organisation { name } } declaration { level suggestedBy } deputy }
      }
    }
  }
`;

const secret = "Two of us know the treasurer.";

describe.each(databaseKinds)("a ballot that too many stepped back from, on %s", (kind) => {
  let world: CommitteeWorld;
  let region: Region;

  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  const read = async (who: string | null, id: string): Promise<Loose["data"]> =>
    (await world.ask(who, fileDocument, { id })).data.node;
  const ballotOf = async (who: string, id: string): Promise<Loose["data"]> =>
    (await world.ask(who, ballotDocument, { id })).data.node;

  it("stays with its committee where there is none above, and the applicant is told what happens", async () => {
    const { who, application } = await world.checked();
    const { ballot } = await world.decide(application, "rrrryyy");
    expect(await ballotOf("u", ballot)).toMatchObject({ outcome: "ESCALATED_TOO_MANY_RECUSALS", passesTo: null });
    const file = await read(who, application);
    expect(file).toMatchObject({ state: "DEFERRED", waitingOn: "COMMITTEE", decidedBy: { id: world.committeeId } });
    const mails = await (await world.server.app.contextFor(null)).read.find(Mail);
    expect(mails.some((mail) => mail.body.includes("Other people take their places"))).toBe(true);
    // With other people on the seats, another ballot of the same committee can open.
    expect((await read("secretary", application)).can).toContain("openBallot");
  });

  it("goes to the committee of the larger partnership, on the same file, behind the same gate; what it decides binds", async () => {
    region = await foundRegion(world);
    const { who, application, name } = await world.checked();
    expect(codesOf(await world.onboard("w", "AskApplicant", { application, question: secret, private: true }))).toEqual([]);
    expect(await read("p", application)).toBeNull();
    const first = await world.open(application);
    await world.vote(first.data.openBallot.ballot.id, "rrrryyy");
    expect(await read("p", application)).toBeNull();
    await world.closeAfterTime(first.data.openBallot.ballot.id);

    const told = await read(who, application);
    expect(told).toMatchObject({ state: "IN_BALLOT", decidedBy: { id: region.committeeId, network: { name: "East of England" } } });
    expect(await ballotOf("u", first.data.openBallot.ballot.id)).toMatchObject({ passesTo: { name: "East of England" } });
    const mails = await (await world.server.app.contextFor(null)).read.find(Mail);
    expect(mails.some((mail) => mail.body.includes("The committee of East of England decides now"))).toBe(true);

    const ballots = (await read("p", application)).ballots;
    const ballot = ballots.find((one: { state: string }) => one.state === "OPEN");
    expect(ballot).toMatchObject({ round: 1 });
    const { roll } = await ballotOf("p", ballot.id);
    const declared = Object.fromEntries(
      roll.map((place: Loose["data"]) => [place.seat.organisation.name, place.declaration?.suggestedBy ?? []]),
    );
    expect(declared).toEqual({
      "Norwich Lantern Makers": [],
      "Peterborough Night Readers": [],
      "Luton Allotment Circle": [],
      "Ipswich Bangla Elders": ["STEPPED_BACK_BEFORE"],
      "County public health": [],
    });

    // The gate: what is private is read by seats that have declared, and by nobody who stepped back before.
    const bodies = async (reader: string): Promise<string[]> =>
      (await read(reader, application)).thread.edges.map((edge: { node: { body: string } }) => edge.node.body);
    expect(await bodies("p")).not.toContain(secret);
    const declare = (seatOf: string) => world.onboard(seatOf, "DeclareInterest", { ballot: ballot.id, level: "NONE" });
    const vote = (seatOf: string) => world.onboard(seatOf, "CastVote", { ballot: ballot.id, choice: "APPROVE", reason: null });
    expect(codesOf(await declare("p"))).toEqual([]);
    expect(await bodies("p")).toContain(secret);
    expect(await bodies("a")).not.toContain(secret);
    expect(codesOf(await vote("a"))).toEqual(["NOT_ELIGIBLE"]);
    // Stepped back as the holder of another seat: as the deputy, and as the holder of a seat with a deputy.
    for (const conflicted of ["b", "c"]) {
      expect(await bodies(conflicted)).not.toContain(secret);
      expect(codesOf(await declare(conflicted))).toEqual(["NOT_ELIGIBLE"]);
    }
    for (const seatOf of ["deputy", "r", "u"]) {
      expect(codesOf(await declare(seatOf))).toEqual([]);
      expect(codesOf(await vote(seatOf))).toEqual([]);
    }
    expect(codesOf(await vote("p"))).toEqual([]);
    // The first committee cannot open another meanwhile, and every sitting seat has voted.
    expect(codesOf(await world.open(application))).not.toEqual([]);
    expect(codesOf(await world.onboard("p", "CloseBallot", { ballot: ballot.id }))).toEqual([]);

    const decided = await read(who, application);
    expect(decided).toMatchObject({ state: "APPROVED", organisation: { name } });
    const { membership } = decided.organisation;
    expect(membership).toMatchObject({ state: "ACTIVE", network: { name: "Suffolk and North East Essex" } });
    const outcomes = membership.decisions.map((one: Loose["data"]) => [one.outcome, one.network.name]);
    expect(outcomes).toContainEqual(["APPROVED", "East of England"]);
    expect(outcomes).toContainEqual(["ESCALATED_TOO_MANY_RECUSALS", "Suffolk and North East Essex"]);
  });
});
