import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ApplicationFileDocument,
  BallotInFullDocument,
  BallotMinutesDocument,
  DecisionInFullDocument,
  DecisionRegisterDocument,
  EndSeatTermDocument,
  EraseMyselfDocument,
  EraseOrganisationDocument,
  MembersOnDocument,
  OwnErasureDocument,
  SeatPeopleDocument,
  SettingsOutboxDocument,
} from "../../schema/operations.ts";
import { Role } from "../../server/identity/role.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { addDays } from "../../server/platform/calendar.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { CommitteeWorld, codesOf, seatLetters, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { giveRole } from "../harness/organisations.ts";
import { everyRow, expectSound } from "../harness/rows.ts";

/*
 * Somebody who held a seat, asked, declared, voted and wrote reasons is erased. What the committee decided stays as it
 * was decided; who they were, and what they said in their own words, is gone from everywhere.
 */

const email = "zelda.quux@example.org";
const name = "Zelda Quuxworth";
/** Words that stand nowhere but in what is theirs. */
const own = ["quux", "xylophone", "bassoon", "zither"];

const fileWords = `query ($id: ID!) { node(id: $id) { ... on Application {
  thread(first: 50) { edges { node { body author { displayName } } } } timeline { actor reason } } } }`;

describe.each(databaseKinds)("a voter who is erased, on %s", (kind) => {
  let world: CommitteeWorld;

  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
    await world.signInAs("operator", "operator@example.org", "Opal O.");
    await giveRole(world.server, keyOf(world.personId("operator"), "per") ?? "", Role.OPERATOR, {});
  });
  afterAll(() => world.server.close());

  const read = async (document: object, variables: object, who = "secretary"): Promise<Loose["data"]> => {
    const answer = await world.server.as(await world.cookieOf(who)).ask(document as never, variables as never) as Loose;
    expect(answer.errors).toEqual([]);
    return answer.data;
  };

  const erase = async (who: string, confirm: string) =>
    world.server.as(await world.cookieOf(who)).ask(EraseMyselfDocument, { confirm });

  const obstacles = async (who: string): Promise<string[]> => (await read(OwnErasureDocument, {}, who)).viewer.erasure.obstacles;

  /** Zelda comes to the seat of b, and a ballot opens with her on its roll. */
  async function withZelda(): Promise<{ application: string; ballot: string; applicant: string }> {
    await world.signInAs("zelda", email, name);
    expect(codesOf(await world.setSeat("b", { holder: world.personId("zelda") }))).toEqual([]);
    const { application, who } = await world.sent();
    await world.onboard("zelda", "AskApplicant", { application, question: "Do you play the xylophone?" });
    await world.onboard(who, "ReplyToCommittee", { application, body: "We do, on Tuesdays." });
    await world.onboard("zelda", "AskApplicant", { application, question: "Between us: I heard a bassoon.", private: true });
    await world.onboard("zelda", "RecordCheck", { application, kind: "CONTACT", state: "PASSED" });
    await world.passChecks(application);
    const opened = await world.open(application);
    expect(codesOf(opened)).toEqual([]);
    return { application, applicant: who, ballot: opened.data.openBallot.ballot.id };
  }

  async function declareAndVote(ballot: string, choice: string): Promise<void> {
    const level = "DECLARED_MAY_VOTE";
    expect(codesOf(await world.onboard("zelda", "DeclareInterest", { ballot, level, reason: "My zither was mended there." }))).toEqual([]);
    expect(codesOf(await world.onboard("zelda", "CastVote", { ballot, choice, reason: "They play the xylophone." }))).toEqual([]);
  }

  /** What the committee reads of what was decided, without names of people and without her own words. */
  async function record(application: string, ballot: string): Promise<Loose["data"]> {
    const shown = (await read(BallotInFullDocument, { id: ballot })).node;
    const minutes = (await read(BallotMinutesDocument, { id: ballot })).node;
    const register = (await read(DecisionRegisterDocument, { handle: "suffolk" })).network.decisions.edges;
    const decision = (await read(DecisionInFullDocument, { id: shown.decision.id })).node;
    const file = (await read(ApplicationFileDocument, { id: application })).node;
    const { memberships, committees } = (await read(MembersOnDocument, { network: world.networkId, on: world.server.now().slice(0, 10) })).node;
    const withoutWords = (place: { declaration: object | null }) => ({ ...place, declaration: { ...place.declaration, reason: undefined } });
    return {
      ballot: {
        ...shown,
        roll: shown.roll.map((place: { vote: object | null; declaration: object }) => ({
          ...withoutWords(place),
          vote: place.vote && { ...place.vote, reason: undefined },
        })),
      },
      minutes: { ...minutes, roll: minutes.roll.map(withoutWords) },
      register,
      decision,
      acts: file.timeline.map(({ action, at }: { action: string; at: string }) => ({ action, at })),
      memberships,
      seats: committees[0].seats.map(({ id, organisation, from, to }: Record<string, unknown>) => ({ id, organisation, from, to })),
    };
  }

  it("leaves what was decided as it was, with nothing of who they were", async () => {
    const { application, applicant, ballot } = await withZelda();
    await declareAndVote(ballot, "REJECT");
    await world.vote(ballot, "y-yyyay");
    await world.closeAfterTime(ballot);
    const decision = (await read(BallotInFullDocument, { id: ballot })).node.decision.id;
    const reasons = { decision, reasonsForApplicant: "Six of us heard you play and liked it.", conditions: [] };
    expect(codesOf(await world.onboard("zelda", "GiveReasons", reasons))).toEqual([]);

    expect(await obstacles("zelda")).toEqual([expect.stringContaining("Colchester Roma Families")]);
    expect(codesOf((await erase("zelda", email)) as Loose)).toEqual(["WRONG_STATE"]);
    expect(codesOf(await world.setSeat("b"))).toEqual([]);
    expect(await obstacles("zelda")).toEqual([]);
    const before = await record(application, ballot);
    expect(before.ballot).toMatchObject({ outcome: "APPROVED", tally: { participants: 7, approve: 5, reject: 1, abstain: 1 } });
    const chain = await world.server.app.database.read.find(AuditEvent, { order: { sequence: "ASC" } });
    const rows = await everyRow(world.server);
    expect(own.filter((word) => rows.includes(word))).toEqual(own);

    expect((await erase("zelda", email)).data.eraseMyself).toMatchObject({ problems: [] });
    await world.server.app.afterwards.settled();
    expect(await record(application, ballot)).toEqual(before);
    const chainAfter = await world.server.app.database.read.find(AuditEvent, { order: { sequence: "ASC" } });
    expect(chainAfter.slice(0, -1)).toEqual(chain);
    expect(chainAfter.at(-1)).toMatchObject({ action: "account.eraseMyself" });
    await expectSound(world.server);
    const rowsAfter = await everyRow(world.server);
    expect(own.filter((word) => rowsAfter.includes(word))).toEqual([]);

    for (const who of ["secretary", "a", applicant]) {
      const screens = await Promise.all([
        world.ask(who, fileWords, { id: application }),
        read(SeatPeopleDocument, { text: "Zelda" }, "secretary"),
        read(SettingsOutboxDocument, {}, "operator"),
      ]);
      expect(own.filter((word) => JSON.stringify(screens).toLowerCase().includes(word))).toEqual([]);
    }
    const file = (await read(ApplicationFileDocument, { id: application })).node;
    expect(file.timeline.map(({ actor }: { actor: string }) => actor)).toContain("A former member");
    expect(file.checks.find(({ kind: check }: { kind: string }) => check === "CONTACT").on).not.toBeNull();
    const messages = file.thread.edges.map(({ node }: { node: object }) => node);
    expect(messages.filter(({ author }: { author: { displayName: string } }) => author.displayName === "A former member")).toMatchObject([
      { body: "This message was erased.", shared: true },
      { body: "This message was erased.", shared: false },
    ]);
  });

  it("says so in the language of whoever reads", async () => {
    await world.ask("a", `mutation { chooseLanguage(language: "ur") { problems { code } } }`);
    const { data } = await world.ask("a", `{ network(handle: "suffolk") { decisions { edges { node { ballot { application { timeline { actor } } } } } } } }`);
    expect(JSON.stringify(data)).toContain("ایک سابق رکن");
    await world.ask("a", `mutation { chooseLanguage(language: "en") { problems { code } } }`);
  });

  it("has whoever is on the roll of an open ballot vote or step back first; the vote then stands", async () => {
    const { application, ballot } = await withZelda();
    expect(codesOf(await world.setSeat("b"))).toEqual([]);
    expect(await obstacles("zelda")).toEqual([expect.stringContaining("Vote, abstain or step back")]);
    expect(codesOf((await erase("zelda", email)) as Loose)).toEqual(["WRONG_STATE"]);
    await declareAndVote(ballot, "APPROVE");
    expect(await obstacles("zelda")).toEqual([]);
    expect((await erase("zelda", email)).data.eraseMyself).toMatchObject({ problems: [] });

    // Whoever came to the seat meanwhile votes from the next ballot on: a vote that was cast is not cast again.
    expect(codesOf(await world.onboard("b", "CastVote", { ballot, choice: "REJECT" }))).toEqual(["NOT_ELIGIBLE"]);
    await world.vote(ballot, "y-nn---");
    await world.closeAfterTime(ballot);
    const { node } = await read(BallotInFullDocument, { id: ballot });
    expect(node).toMatchObject({ tally: { sitting: 7, participants: 4, approve: 2, reject: 2 } });
    expect(node.roll).toHaveLength(seatLetters.length);
    expect((await read(ApplicationFileDocument, { id: application })).node.state).toBe("IN_REVIEW");
    await expectSound(world.server);
  });

  it("lets go at once of whoever stepped back from it", async () => {
    const { ballot } = await withZelda();
    expect(codesOf(await world.setSeat("b"))).toEqual([]);
    await world.onboard("zelda", "DeclareInterest", { ballot, level: "RECUSED", reason: "My zither hangs there." });
    expect(await obstacles("zelda")).toEqual([]);
    expect((await erase("zelda", email)).data.eraseMyself).toMatchObject({ problems: [] });
    const { node } = await read(BallotInFullDocument, { id: ballot });
    const place = node.roll.find(({ seat }: { seat: { id: string } }) => seat.id === world.seatIds.get("b"));
    expect(place.declaration).toMatchObject({ level: "RECUSED", reason: null });
    const rows = await everyRow(world.server);
    expect(own.filter((word) => rows.includes(word))).toEqual([]);
  });

  it("has an organisation give up its seat first; what its seat decided stays, under words for what was erased", async () => {
    const { application, ballot } = await withZelda();
    expect(codesOf(await world.setSeat("b"))).toEqual([]);
    await world.vote(ballot, "yynyyyy");
    await world.closeAfterTime(ballot);
    world.signEverybodyInAgain();
    const organisation = world.organisationIds.get("b");
    const eraseIt = async () =>
      world.server.as(await world.cookieOf("b")).ask(EraseOrganisationDocument, { organisation: organisation ?? "", confirm: "Colchester Roma Families" });
    expect(codesOf((await eraseIt()) as Loose)).toEqual(["WRONG_STATE"]);
    const before = await record(application, ballot);
    const ended = addDays(world.server.now().slice(0, 10), -1);
    await read(EndSeatTermDocument, { seat: world.seatIds.get("b"), on: ended });
    const ofIt = ({ node }: { node: { organisation: { id: string } } }) => node.organisation.id === organisation;
    const membership = before.memberships.edges.find(ofIt).node.id;
    expect(codesOf(await world.ask("b", world.membership["LeaveNetwork"]!, { membership }))).toEqual([]);
    expect(codesOf((await eraseIt()) as Loose)).toEqual([]);
    await world.server.app.afterwards.settled();

    const after = await record(application, ballot);
    expect(after.ballot.tally).toEqual(before.ballot.tally);
    expect(after.ballot.outcome).toBe(before.ballot.outcome);
    expect(after.minutes.roll).toHaveLength(seatLetters.length);
    const texts = JSON.stringify(after);
    expect(texts).not.toContain("Colchester");
    expect(texts).toContain("An organisation that was erased");
    expect((await everyRow(world.server)).includes("roma families")).toBe(false);
    await expectSound(world.server);
  });
});
