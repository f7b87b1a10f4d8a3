import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AuditEvent, Revision } from "../../server/platform/audit.entity.ts";
import { addDays, startOfDay } from "../../server/platform/calendar.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { answersFor, codesOf, CommitteeWorld, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { fundApplicant } from "../harness/funding.ts";

/*
 * The checks A1 to A15 of the committee's journey, one test each, so that a reader finds each by its number. What lies
 * behind them is tested in more depth in the files beside this one.
 */

const fileDocument = /* GraphQL */ `
  query File($id: ID!) {
    node(id: $id) {
      ... on Application {
        state
        waitingOn
        thread {
          totalCount
        }
        decision {
          id
          outcome
          standing
        }
        organisation {
          membership {
            state
          }
        }
      }
    }
  }
`;

describe.each(databaseKinds)("the checks of the committee's journey, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  async function fileAs(who: string, id: string): Promise<Loose["data"]> {
    return (await world.ask(who, fileDocument, { id })).data.node;
  }

  async function openBallot(): Promise<{ who: string; application: string; organisation: string; ballot: string }> {
    const checked = await world.checked();
    return { ...checked, ballot: (await world.open(checked.application)).data.openBallot.ballot.id };
  }

  const declare = (who: string, ballot: string) => world.onboard(who, "DeclareInterest", { ballot, level: "NONE" });
  const cast = (who: string, ballot: string, choice: string, reason?: string) =>
    world.onboard(who, "CastVote", { ballot, choice, reason });

  it("A1 a likely duplicate is offered first; going on takes its token, and stays in the record", async () => {
    await world.signInAs("founder", "founder@example.org", "Fatima F.");
    const common = { voice: "COMMUNITY", kind: "UNINCORPORATED_GROUP", purpose: "", lang: "en", areas: [] };
    const registerAs = (name: string, overrideToken?: string): Promise<Loose> =>
      world.onboard("founder", "RegisterOrganisation", { input: { ...common, name, postcode: "B8 1AA" }, overrideToken });
    const first = (await registerAs("Bangladeshi Women’s Association")).data.registerOrganisation.organisation;
    const likely = (await registerAs("Bangladeshi Womens Assoc")).data.registerOrganisation;
    expect(likely.organisation).toBeNull();
    expect(likely.problems[0]).toMatchObject({ code: "DUPLICATE" });
    expect(likely.problems[0].candidates[0].similarity).toBeGreaterThanOrEqual(0.8);
    const again = (await registerAs("Bangladeshi Womens Assoc", likely.problems[0].overrideToken)).data.registerOrganisation;
    expect(again.problems).toEqual([]);
    const { read } = world.server.app.database;
    const said = await read.findOneByOrFail(Revision, { subjectId: keyOf(again.organisation.id, "org") ?? "", field: "alike" });
    expect(said.after).toContain(first.name);
    const act = await read.findOneByOrFail(AuditEvent, { id: said.auditEventId });
    expect(act).toMatchObject({ action: "organisation.registerOrganisation", fields: expect.arrayContaining(["alike"]) });
  });

  it("A2 a second application is refused while one is open; after a refusal the old file is taken up with its thread", async () => {
    const { who, organisation, application, name } = await world.checked();
    const answers = answersFor(name);
    const second = await world.onboard(who, "ApplyToJoin", { organisation, committee: world.committeeId, answers });
    expect(codesOf(second)).toEqual(["WRONG_STATE"]);
    await world.onboard("secretary", "AskApplicant", { application, question: "Who keeps the key?" });
    await world.onboard(who, "ReplyToCommittee", { application, body: "Ayesha." });
    await world.decide(application, "nnnn---");
    const reopen = { application, reason: "We are more now." };
    expect(codesOf(await world.ask(who, world.membership["ReopenApplication"]!, reopen))).toEqual([]);
    expect(await fileAs(who, application)).toMatchObject({ state: "IN_REVIEW", thread: { totalCount: 2 } });
  });

  it("A3 a group without number, address or website can send its application", async () => {
    const { who, application } = await world.sent();
    expect(await fileAs(who, application)).toMatchObject({ state: "SUBMITTED" });
  });

  it("A4 names of any script are stored, or refused with their field; one that begins with “=” opens safely as CSV", async () => {
    await world.signInAs("namer", "namer@example.org", "Nadia N.");
    const common = { voice: "COMMUNITY", kind: "UNINCORPORATED_GROUP", purpose: "", lang: "en", areas: [] };
    const named = async (name: string): Promise<Loose["data"]> =>
      (await world.onboard("namer", "RegisterOrganisation", { input: { ...common, name } })).data.registerOrganisation;
    expect((await named("x".repeat(300))).problems).toMatchObject([{ code: "INVALID", path: ["input", "name"] }]);
    expect((await named("Chai ☕ & chat 👩🏾‍🍳")).organisation.name).toBe("Chai ☕ & chat 👩🏾‍🍳");
    expect((await named("مجموعة نساء برمنغهام")).organisation.name).toBe("مجموعة نساء برمنغهام");
    const formula = '=HYPERLINK("http://example.org") Collective';
    const { organisation } = await named(formula);
    expect(organisation.name).toBe(formula);
    const consent = { organisation: organisation.id, scope: "LIST_PUBLIC", wordingVersion: 1, lang: "en" };
    expect(codesOf(await world.ask("namer", world.membership["GiveConsent"]!, consent))).toEqual([]);
    const file = await world.server.app.http.inject({ method: "GET", url: "/download/organisations.csv" });
    expect(file.statusCode).toBe(200);
    expect(file.body).toContain("HYPERLINK");
    expect(parse(file.body, { bom: true }).flat().filter((cell) => cell.startsWith("="))).toEqual([]);
  });

  it("A5 a seat that funds the applicant is asked to step back; dismissing it takes a reason that stays", async () => {
    const { who, application, organisation } = await world.checked();
    await fundApplicant(world, "u", { who, organisation });
    const ballot = (await world.open(application)).data.openBallot.ballot.id;
    await declare("u", ballot);
    expect(codesOf(await cast("u", ballot, "APPROVE"))).toEqual(["NOT_ELIGIBLE"]);
    const dismiss = (reason: string) =>
      world.ask("b", world.membership["DismissSuggestedConflict"]!, { ballot, seat: world.seatIds.get("u"), reason });
    expect(codesOf(await dismiss(" "))).toEqual(["INVALID"]);
    const dismissed = await dismiss("Small, and known to all.");
    const places: { seat: { id: string }; declaration: object | null }[] =
      dismissed.data.dismissSuggestedConflict.ballot.roll;
    const kept = places.find((place) => place.seat.id === world.seatIds.get("u"));
    expect(kept?.declaration).toMatchObject({ suggestedBy: ["FUNDING"], dismissedReason: "Small, and known to all." });
    expect(codesOf(await cast("u", ballot, "APPROVE"))).toEqual([]);
  });

  it("A6 nothing private is readable before the declaration, exactly as if it were not there", async () => {
    const { application } = await world.checked();
    await world.onboard("secretary", "AskApplicant", { application, question: "A private word", private: true });
    const ballot = (await world.open(application)).data.openBallot.ballot.id;
    expect((await fileAs("c", application)).thread.totalCount).toBe(0);
    await declare("c", ballot);
    expect((await fileAs("c", application)).thread.totalCount).toBe(1);
  });

  it("A7 a vote by whoever stepped back, or holds no seat of the roll, is not taken", async () => {
    const { who, ballot } = await openBallot();
    await world.vote(ballot, "ryyyy--");
    for (const outsider of ["a", "secretary", who]) {
      expect(codesOf(await cast(outsider, ballot, "REJECT"))).toEqual(["NOT_ELIGIBLE"]);
    }
    const closed = await world.closeAfterTime(ballot);
    expect(closed.data.closeBallot.ballot.tally).toMatchObject({ sitting: 6, participants: 4, reject: 0 });
  });

  it("A8 three against three is a tie: one second round after seven days, then put off, never a casting vote", async () => {
    const { application } = await world.checked();
    const { closed } = await world.decide(application, "yyy-nnn");
    expect(closed.data.closeBallot.ballot.outcome).toBe("TIED");
    expect(codesOf(await world.open(application))).toEqual(["WRONG_STATE"]);
    world.server.later({ days: 7 });
    world.signEverybodyInAgain();
    const second = await world.decide(application, "yyy-nnn");
    expect(second.closed.data.closeBallot.ballot.outcome).toBe("TIED");
    expect(await fileAs("a", application)).toMatchObject({ state: "DEFERRED", waitingOn: "NOBODY" });
  });

  it("A9 three of seven are too few: it may be run once more, with deputies, and approves nothing", async () => {
    await world.signInAs("stand-in", "stand-in@example.org", "Stand-in");
    await world.setSeat("d", { deputy: world.personId("stand-in") });
    const { application } = await world.checked();
    const { closed } = await world.decide(application, "yyy----");
    expect(closed.data.closeBallot.ballot.outcome).toBe("INQUORATE");
    expect(await fileAs("a", application)).toMatchObject({ state: "IN_REVIEW", decision: null });
    const ballot = (await world.open(application)).data.openBallot.ballot.id;
    await world.vote(ballot, "yyy----");
    await declare("stand-in", ballot);
    await cast("stand-in", ballot, "APPROVE");
    await world.closeAfterTime(ballot);
    const asked = `query ($id: ID!) { node(id: $id) { ... on Ballot { outcome roll { votedByDeputy seat { id } } } } }`;
    const { outcome, roll } = (await world.ask("a", asked, { id: ballot })).data.node;
    const byDeputy = roll.filter((place: { votedByDeputy: boolean }) => place.votedByDeputy);
    expect(outcome).toBe("APPROVED");
    expect(byDeputy).toEqual([{ votedByDeputy: true, seat: { id: world.seatIds.get("d") } }]);
    await world.setSeat("d");
  });

  it("A10 where all community seats stepped back, institutions alone decide nothing", async () => {
    const { application } = await world.checked();
    const { closed } = await world.decide(application, "rrrryyy");
    expect(closed.data.closeBallot.ballot.outcome).toBe("ESCALATED_TOO_MANY_RECUSALS");
    expect(await fileAs("a", application)).toMatchObject({ state: "DEFERRED", waitingOn: "COMMITTEE" });
  });

  it("A11 a vote beside the close is before it or refused as too late, never lost", async () => {
    const { ballot } = await openBallot();
    await world.vote(ballot, "yyyyyyy");
    const [one, closed, other] = await Promise.all([
      cast("u", ballot, "REJECT"),
      world.onboard("secretary", "CloseBallot", { ballot }),
      cast("v", ballot, "REJECT"),
    ]);
    const late = [one, other].flatMap(codesOf);
    expect(late.filter((code) => code !== "WRONG_STATE")).toEqual([]);
    expect(closed.data.closeBallot.ballot.tally.reject).toBe(2 - late.length);
  });

  it("A12 and A13 a new rule leaves an open ballot alone; a block takes a reason, and stops one round", async () => {
    const { ballot: old } = await openBallot();
    const closesAt = world.in({ days: 7, minutes: 60 });
    const change = `mutation ($committee: ID!, $closesAt: DateTime!) {
      openBallot(committee: $committee, subject: CHANGE_RULE, question: "May a community seat block?", closesAt: $closesAt,
        proposal: { rule: { blockAllowed: true } }) { ballot { id } problems { code } } }`;
    const asked = await world.ask("a", change, { committee: world.committeeId, closesAt });
    const rule = asked.data.openBallot.ballot.id;
    await world.vote(rule, "yyyyyyy");
    await world.onboard("a", "CloseBallot", { ballot: rule });
    await declare("a", old);
    expect(codesOf(await cast("a", old, "BLOCK", "They own our data."))).toEqual(["INVALID"]);

    const { application, ballot } = await openBallot();
    await declare("a", ballot);
    expect(codesOf(await cast("a", ballot, "BLOCK"))).toEqual(["INVALID"]);
    await world.vote(ballot, "byyyyyy");
    const blocked = await world.onboard("a", "CloseBallot", { ballot });
    expect(blocked.data.closeBallot.ballot.outcome).toBe("BLOCKED");
    world.server.later({ days: 7 });
    world.signEverybodyInAgain();
    const plain = await world.decide(application, "byyyyyy");
    expect(plain.closed.data.closeBallot.ballot).toMatchObject({ outcome: "APPROVED", tally: { block: 0, reject: 1 } });
  });

  it("A14 an interest found after an approval marks it and puts the member on probation, undoing nothing", async () => {
    const { who, application } = await world.checked();
    await world.decide(application, "yyyyy--");
    const { decision } = await fileAs(who, application);
    const report = `mutation ($decision: ID!, $seat: ID!) {
      reportLateConflict(decision: $decision, seat: $seat, reason: "Their cousin keeps the till.") { problems { code } } }`;
    const variables = { decision: decision.id, seat: world.seatIds.get("u") };
    expect(codesOf(await world.ask("secretary", report, variables))).toEqual([]);
    expect(await fileAs(who, application)).toMatchObject({
      state: "APPROVED",
      decision: { outcome: "APPROVED", standing: "UNDER_REVIEW" },
      organisation: { membership: { state: "PROBATION" } },
    });
  });

  it("A15 unrenewed: grace on the day after, lapsed after it, no seat on the roll; renewing restores it without a gap", async () => {
    const settings = `mutation ($network: ID!, $version: Int!) { changeNetworkSettings(network: $network,
      input: { membershipTermMonths: 1, graceDays: 5 }, expectedVersion: $version) { network { version } problems { code } } }`;
    const network = { network: world.networkId, version: 1 };
    expect(codesOf(await world.ask("secretary", settings, network))).toEqual([]);
    const { who, application, organisation } = await world.checked();
    await world.decide(application, "yyyyyyy");
    await world.ask(
      "secretary",
      `mutation ($input: SeatInput!) { setSeat(input: $input) { problems { code message } } }`,
      {
        input: {
          committee: world.committeeId,
          organisation,
          holder: world.personId(who),
          voice: "COMMUNITY",
          from: world.in({}).slice(0, 10),
        },
      },
    );
    const read = `query ($id: ID!, $on: Date) { node(id: $id) { ... on Organisation { membership { id from renewBy state(on: $on) } } } }`;
    const member = async (on?: string) => (await world.ask(who, read, { id: organisation, on })).data.node.membership;
    const onRoll = async () => {
      const closesAt = world.in({ days: 7, minutes: 60 });
      const open = `mutation ($committee: ID!, $closesAt: DateTime!) { openBallot(committee: $committee, subject: OTHER,
        question: "Who is here?", closesAt: $closesAt) { ballot { roll { seat { organisation { id } } } } problems { code } } }`;
      const opened = await world.ask("a", open, { committee: world.committeeId, closesAt });
      const roll: { seat: { organisation: { id: string } } }[] = opened.data.openBallot.ballot.roll;
      return roll.some(({ seat }) => seat.organisation.id === organisation);
    };
    const first = await member();
    const dayAfter = (count: number) => addDays(first.renewBy, count);
    const moveTo = async (day: string) => {
      const minutes = (Date.parse(startOfDay(day)) - Date.parse(world.server.now())) / 60_000;
      world.server.later({ minutes: minutes + 1 });
      world.signEverybodyInAgain();
    };

    await moveTo(first.renewBy);
    expect(await member()).toEqual({ ...first, state: "ACTIVE" });
    await moveTo(dayAfter(1));
    expect(await member()).toEqual({ ...first, state: "GRACE" });
    expect(await onRoll()).toBe(true);
    await moveTo(dayAfter(5));
    expect(await member()).toMatchObject({ state: "GRACE" });
    await moveTo(dayAfter(6));
    expect(await member()).toEqual({ ...first, state: "LAPSED" });
    expect(await onRoll()).toBe(false);

    const renew = () => world.ask("secretary", world.membership["RenewMembership"]!, { membership: first.id });
    expect(codesOf(await renew())).toEqual([]);
    const renewed = await member();
    expect(renewed).toMatchObject({ id: first.id, from: first.from, state: "ACTIVE" });
    expect(await onRoll()).toBe(true);
    const days = Array.from({ length: 10 }, (_one, index) => dayAfter(index - 2));
    const states = await Promise.all(days.map(async (day) => (await member(day)).state));
    const asItWas = ["ACTIVE", "ACTIVE", "ACTIVE", "GRACE", "GRACE", "GRACE", "GRACE", "GRACE", "ACTIVE", "ACTIVE"];
    expect(states).toEqual(asItWas);
    // A second click renews nothing.
    expect(codesOf(await renew())).toEqual([]);
    expect(codesOf(await renew())).toEqual(["WRONG_STATE"]);
  });
});
