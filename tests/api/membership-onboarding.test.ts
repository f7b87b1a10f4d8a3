import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersFor, codesOf, CommitteeWorld } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";

describe.each(databaseKinds)("onboarding by the contract's operations, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  it("leads a new group without number, address or website from its first answer to membership", async () => {
    const { who, organisation, name } = await world.newApplicant();

    const started = await world.onboard(who, "StartApplication", { organisation, committee: world.committeeId });
    const draft = started.data.startApplication.application;
    expect(draft).toMatchObject({ state: "DRAFT" });

    const half = await world.onboard(who, "SaveAnswers", {
      application: draft.id,
      answers: [{ question: "purpose", value: "আমরা একসাথে চা খাই।", lang: "bn" }],
      expectedVersion: draft.version,
    });
    const saved = half.data.saveAnswers.application;
    expect(saved.answers).toContainEqual({ question: "purpose", value: "আমরা একসাথে চা খাই।", lang: "bn" });

    const early = await world.onboard(who, "SubmitApplication", {
      application: saved.id,
      expectedVersion: saved.version,
    });
    expect(early.data.submitApplication.problems.map((problem: { path: string[] }) => problem.path)).toEqual([
      ["answers", "communities"],
      ["answers", "areas"],
      ["answers", "languages"],
      ["answers", "skills"],
      ["answers", "contact"],
    ]);

    const full = await world.onboard(who, "SaveAnswers", {
      application: saved.id,
      answers: answersFor(name),
      expectedVersion: saved.version,
    });
    const ready = full.data.saveAnswers.application;
    const sent = await world.onboard(who, "SubmitApplication", {
      application: ready.id,
      expectedVersion: ready.version,
    });
    expect(sent.data.submitApplication).toMatchObject({
      problems: [],
      application: {
        state: "SUBMITTED",
        waitingOn: "COMMITTEE",
        reference: "S 1",
        can: ["withdrawApplication", "markRead"],
      },
    });

    const queue = await world.onboard("secretary", "Applications", { waitingOn: "COMMITTEE" });
    expect(queue.data.applications.edges[0].node).toMatchObject({
      id: ready.id,
      state: "SUBMITTED",
      organisation: { name },
    });

    const asked = await world.onboard("a", "AskApplicant", { application: ready.id, question: "Who keeps the key?" });
    expect(asked.data.askApplicant.application).toMatchObject({ state: "NEEDS_INFORMATION", waitingOn: "APPLICANT" });
    const replied = await world.onboard(who, "ReplyToCommittee", { application: ready.id, body: "চাবি আমার কাছে।" });
    expect(replied.data.replyToCommittee.application).toMatchObject({ state: "IN_REVIEW", waitingOn: "COMMITTEE" });

    const blocked = await world.open(ready.id, "b");
    expect(blocked.data.openBallot.problems).toEqual([
      {
        code: "WRONG_STATE",
        message: "A ballot opens when every check is passed, or waived with a note. 3 are left.",
        state: "IN_REVIEW",
        allowed: ["IN_REVIEW"],
      },
    ]);
    await world.passChecks(ready.id);

    const opened = await world.open(ready.id, "b");
    const { ballot } = opened.data.openBallot;
    expect(ballot).toMatchObject({ round: 1, state: "OPEN", rule: { version: 1, communityDoubleMajority: true } });
    expect(ballot.roll).toHaveLength(7);

    await world.vote(ballot.id, "yyyn---");
    const notYet = await world.onboard("a", "CloseBallot", { ballot: ballot.id });
    expect(codesOf(notYet)).toEqual(["WRONG_STATE"]);
    await world.vote(ballot.id, "----yar");
    const closed = await world.onboard("a", "CloseBallot", { ballot: ballot.id });
    expect(closed.data.closeBallot.ballot).toMatchObject({
      state: "CLOSED",
      outcome: "APPROVED",
      tally: { sitting: 6, recused: 1, approve: 4, reject: 1, abstain: 1, communityApprove: 3, communityReject: 1 },
    });
    expect(closed.data.closeBallot.ballot.tally.explanation).toBe(
      "4 of 6 seats said yes and 1 said no; 3 of the 4 community seats said yes and 1 no, which is what it takes.",
    );

    const file = await world.file(ready.id, who);
    expect(file.data.node).toMatchObject({ state: "APPROVED", waitingOn: "NOBODY", decision: { outcome: "APPROVED" } });
    const decision = file.data.node.decision.id;
    const written = await world.onboard("secretary", "GiveReasons", {
      decision,
      reasonsForApplicant: "Welcome. We liked the tea.",
      conditions: ["Tell us who keeps the key."],
    });
    expect(written.data.giveReasons.application.decision).toEqual({
      id: decision,
      reasonsForApplicant: "Welcome. We liked the tea.",
      conditions: ["Tell us who keeps the key."],
    });

    const members = await world.onboard("secretary", "Members", { network: world.networkId });
    const joined = members.data.node.memberships.edges.find(
      (edge: { node: { organisation: { id: string } } }) => edge.node.organisation.id === organisation,
    );
    expect(joined.node).toMatchObject({ state: "ACTIVE", organisation: { name } });
    expect(joined.node.renewBy > joined.node.from).toBe(true);
  });

  it("keeps private notes, checks' notes and drafts from whom they are not for", async () => {
    const { who, application } = await world.sent();
    await world.onboard("secretary", "AskApplicant", { application, question: "I know them well.", private: true });
    await world.onboard("secretary", "RecordCheck", {
      application,
      kind: "CONTACT",
      state: "WAIVED",
      note: "Met in person",
    });

    const forCommittee = await world.file(application, "c");
    const bodies = forCommittee.data.node.thread.edges.map((edge: { node: { body: string } }) => edge.node.body);
    expect(bodies).toEqual(["I know them well."]);
    const note = forCommittee.data.node.thread.edges[0].node.id;

    const forApplicant = await world.file(application, who);
    expect(forApplicant.data.node.thread.edges).toEqual([]);
    expect(forApplicant.data.node.checks.map((check: { note: string | null }) => check.note)).toEqual([
      null,
      null,
      null,
    ]);
    expect(forApplicant.data.node.duplicates).toEqual([]);
    expect(forApplicant.data.node.timeline.map((event: { action: string }) => event.action)).not.toContain(
      "application.askPrivately",
    );
    const direct = await world.ask(who, `{ node(id: "${note}") { id } }`);
    expect(direct.data.node).toBeNull();

    const draft = await world.newApplicant();
    const place = { organisation: draft.organisation, committee: world.committeeId };
    const started = await world.onboard(draft.who, "StartApplication", place);
    const id = started.data.startApplication.application.id;
    expect((await world.file(id, "secretary")).data.node).toBeNull();
    expect((await world.file(id, null as never)).data.node).toBeNull();
    expect((await world.file(id, draft.who)).data.node.state).toBe("DRAFT");
  });

  it("points to the application there already is, and takes the same one up again after a refusal", async () => {
    const { who, organisation, application } = await world.checked();
    const again = await world.ask(
      who,
      `mutation ($organisation: ID!, $committee: ID!) {
      startApplication(organisation: $organisation, committee: $committee) {
        problems { code ... on WrongState { state subject { id } } }
      }
    }`,
      { organisation, committee: world.committeeId },
    );
    expect(again.data.startApplication.problems).toEqual([
      { code: "WRONG_STATE", state: "IN_REVIEW", subject: { id: application } },
    ]);

    await world.onboard("a", "AskApplicant", { application, question: "Before the ballot?" });
    await world.onboard(who, "ReplyToCommittee", { application, body: "Yes." });
    const { closed } = await world.decide(application, "ynnnyyy");
    expect(closed.data.closeBallot.ballot.outcome).toBe("REFUSED_BY_COMMUNITY");
    expect((await world.file(application)).data.node.state).toBe("REFUSED");

    const reopened = await world.ask(who, world.membership["ReopenApplication"]!, {
      application,
      reason: "We have talked.",
    });
    expect(reopened.data.reopenApplication).toMatchObject({
      problems: [],
      application: { id: application, state: "IN_REVIEW" },
    });
    const file = await world.file(application);
    expect(file.data.node.thread.edges).toHaveLength(2);
    expect(file.data.node.ballots).toHaveLength(1);
    const opened = await world.open(application);
    expect(opened.data.openBallot.ballot.round).toBe(1);
  });

  it("is withdrawn at any time before a decision, and an open ballot is set aside", async () => {
    const { who, application } = await world.checked();
    const opened = await world.open(application);
    const ballot = opened.data.openBallot.ballot.id;
    const withdrawn = await world.ask(who, world.membership["WithdrawApplication"]!, { application });
    expect(withdrawn.data.withdrawApplication.application.state).toBe("WITHDRAWN");
    await world.onboard("a", "DeclareInterest", { ballot, level: "NONE" });
    const late = await world.onboard("a", "CastVote", { ballot, choice: "APPROVE" });
    expect(late.data.castVote.problems[0]).toMatchObject({ code: "WRONG_STATE", state: "VOID" });
  });

  it("loses nothing when two people save at once", async () => {
    const { who, organisation } = await world.newApplicant();
    const started = await world.onboard(who, "StartApplication", { organisation, committee: world.committeeId });
    const { id, version } = started.data.startApplication.application;
    const save = (value: string) =>
      world.onboard(who, "SaveAnswers", {
        application: id,
        answers: [{ question: "communities", value, lang: "en" }],
        expectedVersion: version,
      });
    const both = await Promise.all([save("Elders"), save("Children")]);
    expect(both.flatMap(codesOf)).toEqual(["STALE_VERSION"]);
  });
});
