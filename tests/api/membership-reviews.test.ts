import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Mail } from "../../server/platform/outbox.entity.ts";
import { codesOf, CommitteeWorld, seatLetters, type Letter, type Loose } from "../harness/committee.ts";
import { databaseKinds } from "../harness/databases.ts";
import { ballotDocument, fileDocument, lateDocument, openDocument, tasksDocument } from "../harness/review-documents.ts";

describe.each(databaseKinds)("decisions that are looked at again, on %s", (kind) => {
  let world: CommitteeWorld;
  beforeAll(async () => {
    world = await CommitteeWorld.found(kind);
  });
  afterAll(() => world.server.close());

  async function fileAs(who: string, id: string): Promise<Loose["data"]> {
    return (await world.ask(who, fileDocument, { id })).data.node;
  }

  async function tasksOf(who: string): Promise<{ kind: string; subject: { id: string } }[]> {
    return (await world.ask(who, tasksDocument)).data.viewer.tasks;
  }

  const appeal = (who: string, decision: string, grounds = "Nobody asked us about the key.") =>
    world.ask(who, world.membership["AppealDecision"]!, { decision, grounds });
  const reopen = (who: string, application: string) =>
    world.ask(who, world.membership["ReopenApplication"]!, { application, reason: "We are more now." });
  const report = (who: string, decision: string, letter: Letter, reason = "Their cousin keeps the till.") =>
    world.ask(who, lateDocument, { decision, seat: world.seatIds.get(letter), reason });

  function openOn(about: string | null, options: Record<string, unknown> = {}, who = "secretary"): Promise<Loose> {
    const closesAt = world.in({ days: options["urgent"] === true ? 3 : 7, minutes: 60 });
    return world.ask(who, openDocument, { committee: world.committeeId, subject: "ADMIT", about, closesAt, ...options });
  }

  async function refused(votes = "nnn-n--"): Promise<{ who: string; application: string; decision: string }> {
    const { who, application } = await world.checked();
    await world.decide(application, votes);
    const decision = (await fileAs(who, application)).decision.id;
    return { who, application, decision };
  }

  async function admitted(): Promise<{ who: string; application: string; decision: string; organisation: string }> {
    const { who, application, organisation } = await world.checked();
    await world.decide(application, "yyyyn--");
    const decision = (await fileAs(who, application)).decision.id;
    return { who, application, decision, organisation };
  }

  describe("an appeal", () => {
    it("keeps the grounds, gives the committee a task, and the refusal stands meanwhile", async () => {
      const { who, application, decision } = await refused();
      expect(await fileAs(who, application)).toMatchObject({ state: "REFUSED", decision: { can: ["appealDecision"] } });
      expect(codesOf(await appeal("a", decision))).toEqual(["NOT_ELIGIBLE"]);
      expect(codesOf(await appeal(who, decision, "  "))).toEqual(["INVALID"]);
      const lodged = await appeal(who, decision);
      expect(lodged.data.appealDecision).toMatchObject({ problems: [], application: { state: "REFUSED" } });
      expect(await fileAs(who, application)).toMatchObject({
        state: "REFUSED",
        waitingOn: "COMMITTEE",
        appeal: { kind: "APPEAL", grounds: "Nobody asked us about the key.", endedAt: null },
        decision: { standing: "APPEALED", can: [] },
      });
      const tasks = await tasksOf("b");
      expect(tasks).toContainEqual(expect.objectContaining({ kind: "DECIDE_APPEAL", subject: { id: application } }));
      expect(codesOf(await appeal(who, decision))).toEqual(["WRONG_STATE"]);
    });

    it("is decided by the seats that did not decide the first time, and may overturn the refusal", async () => {
      const { who, application, decision } = await refused();
      await appeal(who, decision);
      const ballot = (await openOn(application, {}, "d")).data.openBallot.ballot.id;
      const read = (await world.ask("d", ballotDocument, { id: ballot })).data.node;
      expect(read).toMatchObject({ round: 1, review: { kind: "APPEAL", decision: { id: decision } } });
      expect(rolesIn(read, "DECIDED_FIRST")).toEqual(["a", "b", "c", "u"]);
      const declared = await world.onboard("a", "DeclareInterest", { ballot, level: "NONE" });
      expect(declared.data.declareInterest.problems[0]).toMatchObject({
        code: "CONFLICT_OF_INTEREST",
        message: expect.stringContaining("did not decide the first time") as string,
      });
      expect(codesOf(await world.onboard("a", "CastVote", { ballot, choice: "REJECT" }))).toEqual(["NOT_ELIGIBLE"]);
      const dismiss = { ballot, seat: world.seatIds.get("a"), reason: "They are fair." };
      const dismissed = await world.ask("d", world.membership["DismissSuggestedConflict"]!, dismiss);
      expect(codesOf(dismissed)).toEqual(["CONFLICT_OF_INTEREST"]);
      await world.vote(ballot, "---y-yy");
      const closed = await world.onboard("d", "CloseBallot", { ballot });
      expect(closed.data.closeBallot.ballot).toMatchObject({ outcome: "APPROVED", tally: { sitting: 3, recused: 4 } });
      expect(await fileAs(who, application)).toMatchObject({
        state: "APPROVED",
        appeal: { endedBy: { outcome: "APPROVED" } },
        organisation: { membership: { state: "ACTIVE" } },
      });
      const first = `query ($id: ID!) { node(id: $id) { ... on Decision { standing appeal { outcome } } } }`;
      const turned = (await world.ask(who, first, { id: decision })).data.node;
      expect(turned).toEqual({ standing: "OVERTURNED", appeal: { outcome: "APPROVED" } });
    });

    it("is made once: a refusal on appeal stands, and the file can be taken up again", async () => {
      const { who, application, decision } = await refused();
      await appeal(who, decision);
      expect(codesOf(await reopen(who, application))).toEqual(["WRONG_STATE"]);
      const ballot = (await openOn(application)).data.openBallot.ballot.id;
      await world.vote(ballot, "---n-nn");
      await world.onboard("d", "CloseBallot", { ballot });
      const after = await fileAs(who, application);
      expect(after).toMatchObject({ state: "REFUSED", waitingOn: "NOBODY", decision: { appealUntil: null } });
      expect(codesOf(await appeal(who, after.decision.id))).toEqual(["WRONG_STATE"]);
      expect(codesOf(await appeal(who, decision))).toEqual(["WRONG_STATE"]);
      expect(codesOf(await reopen(who, application))).toEqual([]);
    });

    it("is escalated where too few seats remain, and never decided by those who refused", async () => {
      const { who, application, decision } = await refused("nnnnnnn");
      await appeal(who, decision);
      const ballot = (await openOn(application)).data.openBallot.ballot.id;
      const closed = await world.onboard("secretary", "CloseBallot", { ballot });
      expect(closed.data.closeBallot.ballot.outcome).toBe("ESCALATED_TOO_MANY_RECUSALS");
      const after = await fileAs(who, application);
      expect(after).toMatchObject({ state: "DEFERRED", waitingOn: "COMMITTEE", appeal: { endedAt: null } });
      const again = (await openOn(application)).data.openBallot.ballot.id;
      const read = (await world.ask("secretary", ballotDocument, { id: again })).data.node;
      expect(rolesIn(read, "DECIDED_FIRST")).toEqual([...seatLetters]);
      const withdraw = world.membership["WithdrawApplication"]!;
      expect(codesOf(await world.ask(who, withdraw, { application }))).toEqual([]);
      expect((await fileAs(who, application)).appeal.endedAt).not.toBeNull();
    });

    it("comes too late after the period, counted from the letter with the reasons", async () => {
      const { who, application, decision } = await refused();
      world.server.later({ days: 20 });
      world.signEverybodyInAgain();
      await world.onboard("secretary", "GiveReasons", { decision, reasonsForApplicant: "Too few of you." });
      world.server.later({ days: 29 });
      world.signEverybodyInAgain();
      const late = await appeal(who, decision);
      expect(late.data.appealDecision.problems[0]).toMatchObject({ code: "WRONG_STATE", message: expect.stringMatching(/^The time to appeal was over on/) as string });
      expect((await fileAs(who, application)).decision.can).toEqual([]);
    });

    it.each([0, 1])("is made or the file taken up again, never both at once (%i)", async (order) => {
      const { who, application, decision } = await refused();
      const acts = [() => appeal(who, decision), () => reopen(who, application)];
      const answers = await Promise.all((order === 0 ? acts : acts.reverse()).map((act) => act()));
      const codes = answers.flatMap(codesOf);
      expect(codes).toEqual(["WRONG_STATE"]);
      expect(await fileAs(who, application)).toMatchObject({ waitingOn: "COMMITTEE" });
    });
  });

  it("records a ballot once, however many record it at the same time", async () => {
    const { application } = await world.checked();
    const ballot = (await world.open(application)).data.openBallot.ballot.id;
    await world.vote(ballot, "yyyyyyy");
    const closers = ["secretary", "a", "b"].map((who) => world.onboard(who, "CloseBallot", { ballot }));
    const codes = (await Promise.all(closers)).flatMap(codesOf);
    expect(codes).toEqual(["WRONG_STATE", "WRONG_STATE"]);
    const { data } = await world.ask("a", `query ($id: ID!) { node(id: $id) { ... on Application { organisation { membership { decisions { id } } } } } }`, { id: application });
    expect(data.node.organisation.membership.decisions).toHaveLength(1);
  });

  describe("an interest found after an approval", () => {
    it("marks the decision and puts the membership on probation, without undoing it", async () => {
      const { who, application, decision } = await admitted();
      expect(codesOf(await report(who, decision, "u"))).toEqual(["NOT_ELIGIBLE"]);
      expect(codesOf(await report("a", decision, "w"))).toEqual(["INVALID"]);
      expect(codesOf(await report("a", decision, "u", " "))).toEqual(["INVALID"]);
      expect(codesOf(await report("a", decision, "u"))).toEqual([]);
      expect(codesOf(await report("b", decision, "u"))).toEqual(["WRONG_STATE"]);
      const file = await fileAs(who, application);
      expect(file).toMatchObject({
        state: "APPROVED",
        decision: { standing: "UNDER_REVIEW", reviews: [{ kind: "LATE_CONFLICT", grounds: null, seat: null }] },
        organisation: { membership: { state: "PROBATION" } },
      });
      expect((await fileAs("b", application)).decision.reviews).toEqual([
        { kind: "LATE_CONFLICT", grounds: "Their cousin keeps the till.", seat: { id: world.seatIds.get("u") } },
      ]);
      expect((await tasksOf("c")).map((task) => task.kind)).toContain("REVIEW_DECISION");
      const mails = await (await world.server.app.contextFor(null)).read.find(Mail);
      expect(mails.some((mail) => mail.subject.includes("looked at again"))).toBe(true);
      expect(mails.some((mail) => mail.body.includes("cousin"))).toBe(false);
    });

    it("ends with a ballot in which that seat is asked to step back: a yes makes the member a full one again", async () => {
      const { who, application, decision } = await admitted();
      await report("secretary", decision, "u");
      expect(codesOf(await openOn(decision, { subject: "OTHER" }))).toEqual(["INVALID"]);
      expect(codesOf(await openOn(decision, { urgent: true }))).toEqual(["INVALID"]);
      const ballot = (await openOn(decision, {}, "b")).data.openBallot.ballot.id;
      expect(codesOf(await openOn(decision, {}, "c"))).toEqual(["WRONG_STATE"]);
      const read = (await world.ask("b", ballotDocument, { id: ballot })).data.node;
      expect(read.review).toMatchObject({ kind: "LATE_CONFLICT", decision: { id: decision } });
      expect(rolesIn(read, "LATE_CONFLICT")).toEqual(["u"]);
      expect((await tasksOf("c")).map((task) => task.subject.id)).not.toContain(decision);
      await world.vote(ballot, "yy-n-nn");
      await world.closeAfterTime(ballot);
      const tied = (await world.ask("b", ballotDocument, { id: ballot })).data.node;
      expect(tied.outcome).toBe("SPLIT_INSTITUTIONS_AGAINST");
      expect((await fileAs(who, application)).organisation.membership.state).toBe("PROBATION");
      const again = (await openOn(decision)).data.openBallot.ballot;
      expect(again.round).toBe(2);
      await world.vote(again.id, "yyyy-nn");
      await world.closeAfterTime(again.id);
      const file = await fileAs(who, application);
      expect(file).toMatchObject({ state: "APPROVED", organisation: { membership: { state: "ACTIVE" } } });
      const first = `query ($id: ID!) { node(id: $id) { ... on Decision { standing } } }`;
      expect((await world.ask(who, first, { id: decision })).data.node.standing).toBe("STANDS");
    });

    it("a no ends the membership, by a ballot and not before", async () => {
      const { who, application, decision } = await admitted();
      await report("secretary", decision, "u");
      const ballot = (await openOn(decision)).data.openBallot.ballot.id;
      await world.vote(ballot, "nnnn---");
      await world.closeAfterTime(ballot);
      const file = await fileAs(who, application);
      expect(file).toMatchObject({ state: "APPROVED", organisation: { membership: { state: "REMOVED" } } });
      const first = `query ($id: ID!) { node(id: $id) { ... on Decision { standing } } }`;
      expect((await world.ask(who, first, { id: decision })).data.node.standing).toBe("OVERTURNED");
      expect(codesOf(await report("secretary", decision, "a"))).toEqual(["WRONG_STATE"]);
    });
  });

  describe("an urgent ballot", () => {
    async function urgently(votes: string): Promise<{ who: string; application: string; decision: string }> {
      const { who, application } = await world.checked();
      const ballot = (await openOn(application, { urgent: true })).data.openBallot.ballot.id;
      await world.vote(ballot, votes);
      world.server.later({ days: 3, minutes: 61 });
      await world.onboard("secretary", "CloseBallot", { ballot });
      return { who, application, decision: (await fileAs(who, application)).decision?.id };
    }

    it("has the same quorum", async () => {
      const { who, application } = await urgently("yyy----");
      expect(await fileAs(who, application)).toMatchObject({ state: "IN_REVIEW", decision: null });
    });

    it.each([
      ["yyyy---", "STANDS", "ACTIVE"],
      ["nnnn---", "OVERTURNED", "REMOVED"],
    ])("has its effect at once and is put to an ordinary one: %s, then %s", async (votes, standing, state) => {
      const { who, application, decision } = await urgently("yyyyy--");
      expect(await fileAs(who, application)).toMatchObject({
        state: "APPROVED",
        decision: { standing: "TO_BE_RATIFIED" },
        organisation: { membership: { state: "ACTIVE" } },
      });
      expect(await tasksOf("d")).toContainEqual(
        expect.objectContaining({ kind: "RATIFY_DECISION", subject: { id: decision } }),
      );
      const ballot = (await openOn(decision, {}, "d")).data.openBallot.ballot.id;
      await world.vote(ballot, votes);
      await world.closeAfterTime(ballot);
      const first = `query ($id: ID!) { node(id: $id) { ... on Decision { standing } } }`;
      expect((await world.ask(null, first, { id: decision })).data.node).toEqual({ standing });
      expect((await fileAs(who, application)).organisation.membership.state).toBe(state);
      expect((await tasksOf("d")).map((task) => task.subject.id)).not.toContain(decision);
      expect(codesOf(await openOn(decision, {}, "d"))).toEqual(["WRONG_STATE"]);
    });

    it("needs no second letter once it is ratified, and the letter that was sent stays", async () => {
      const { who, application, decision } = await urgently("yyyyy--");
      await world.onboard("secretary", "GiveReasons", { decision, reasonsForApplicant: "You know our streets." });
      const ballot = (await openOn(decision, {}, "d")).data.openBallot.ballot.id;
      await world.vote(ballot, "yyyy---");
      await world.closeAfterTime(ballot);
      const later = await decisionOfBallot(ballot);
      expect(later.outcome).toBe("APPROVED");
      expect(later.can).not.toContain("giveReasons");
      expect((await fileAs(who, application)).decision.id, "what the applicant reads").toBe(decision);
      expect(await lettersOwed()).not.toContain(later.id);
      const second = await world.onboard("secretary", "GiveReasons", { decision: later.id, reasonsForApplicant: "Again." });
      expect(codesOf(second)).toEqual(["INVALID"]);
    });

    it("is explained in a letter of its own where it is overturned", async () => {
      const { who, application, decision } = await urgently("yyyyy--");
      await world.onboard("secretary", "GiveReasons", { decision, reasonsForApplicant: "You know our streets." });
      const ballot = (await openOn(decision, {}, "d")).data.openBallot.ballot.id;
      await world.vote(ballot, "nnnn---");
      await world.closeAfterTime(ballot);
      const later = await decisionOfBallot(ballot);
      expect((await fileAs(who, application)).decision.id).toBe(later.id);
      expect(await lettersOwed()).toContain(later.id);
      const letter = { decision: later.id, reasonsForApplicant: "Most seats had not been asked." };
      expect(codesOf(await world.onboard("secretary", "GiveReasons", letter))).toEqual([]);
      expect(await lettersOwed()).not.toContain(later.id);
    });

    async function decisionOfBallot(ballot: string): Promise<{ id: string; outcome: string; can: string[] }> {
      const asked = "query ($id: ID!) { node(id: $id) { ... on Ballot { decision { id outcome can } } } }";
      return (await world.ask("secretary", asked, { id: ballot })).data.node.decision;
    }

    /** The decisions about which the secretary is asked to write. */
    async function lettersOwed(): Promise<string[]> {
      const tasks = await tasksOf("secretary");
      return tasks.filter((task) => task.kind === "GIVE_REASONS").map((task) => task.subject.id);
    }
  });

  /** The seats that are asked to step back for this reason, in their order. */
  function rolesIn(ballot: Loose["data"], why: string): Letter[] {
    const places = ballot.roll as { seat: { id: string }; declaration: { suggestedBy: string[] } | null }[];
    const named = places.filter((place) => place.declaration?.suggestedBy.includes(why)).map((place) => place.seat.id);
    return seatLetters.filter((letter) => named.includes(world.seatIds.get(letter) ?? ""));
  }
});
