import { describe, expect, it } from "vitest";
import { dueOnAfter, stateOn } from "../../../server/membership/application-state.ts";
import { ApplicationState, Outcome, WaitingOn } from "../../../server/membership/membership.enums.ts";
import { effectOf } from "../../../server/membership/outcome-effects.ts";
import { statesFor, stepOf, type Act } from "../../../server/membership/transitions.ts";

const { DRAFT, SUBMITTED, NEEDS_INFORMATION, IN_REVIEW, IN_BALLOT } = ApplicationState;
const { APPROVED, REFUSED, WITHDRAWN, DEFERRED, EXPIRED } = ApplicationState;

describe("the table of acts", () => {
  it.each<[Act, ApplicationState, number, ApplicationState, WaitingOn]>([
    ["saveAnswers", DRAFT, 0, DRAFT, WaitingOn.APPLICANT],
    ["submitApplication", DRAFT, 0, SUBMITTED, WaitingOn.COMMITTEE],
    ["recordCheck", SUBMITTED, 2, IN_REVIEW, WaitingOn.CHECKS],
    ["recordCheck", IN_REVIEW, 0, IN_REVIEW, WaitingOn.COMMITTEE],
    ["askPrivately", SUBMITTED, 4, IN_REVIEW, WaitingOn.COMMITTEE],
    ["askApplicant", SUBMITTED, 4, NEEDS_INFORMATION, WaitingOn.APPLICANT],
    ["askApplicant", IN_REVIEW, 1, NEEDS_INFORMATION, WaitingOn.APPLICANT],
    ["replyToCommittee", NEEDS_INFORMATION, 1, IN_REVIEW, WaitingOn.COMMITTEE],
    ["openBallot", IN_REVIEW, 0, IN_BALLOT, WaitingOn.COMMITTEE],
    ["withdrawApplication", IN_BALLOT, 0, WITHDRAWN, WaitingOn.NOBODY],
    ["openBallot", REFUSED, 0, IN_BALLOT, WaitingOn.COMMITTEE],
    ["reopenApplication", EXPIRED, 0, IN_REVIEW, WaitingOn.COMMITTEE],
  ])("%s from %s with %i checks left leads to %s, waiting on %s", (act, from, checks, state, waitingOn) => {
    expect(stepOf(act, from, WaitingOn.COMMITTEE, checks)).toEqual({ state, waitingOn });
  });

  it("lets the applicant take up again, or appeal against, a refusal on which nobody waits, and not both", () => {
    const reopened = { state: IN_REVIEW, waitingOn: WaitingOn.COMMITTEE };
    expect(stepOf("reopenApplication", REFUSED, WaitingOn.NOBODY, 0)).toEqual(reopened);
    const appealed = { state: REFUSED, waitingOn: WaitingOn.COMMITTEE };
    expect(stepOf("appealDecision", REFUSED, WaitingOn.NOBODY, 0)).toEqual(appealed);
    expect(stepOf("reopenApplication", REFUSED, WaitingOn.COMMITTEE, 0)).toBeNull();
    expect(stepOf("appealDecision", REFUSED, WaitingOn.COMMITTEE, 0)).toBeNull();
  });

  it("leaves state and turn alone for a private note after the review began", () => {
    for (const state of [NEEDS_INFORMATION, IN_REVIEW, IN_BALLOT, REFUSED]) {
      expect(stepOf("askPrivately", state, WaitingOn.APPLICANT, 0)).toEqual({ state, waitingOn: WaitingOn.APPLICANT });
    }
  });

  it.each<[Act, ApplicationState]>([
    ["saveAnswers", SUBMITTED],
    ["submitApplication", EXPIRED],
    ["recordCheck", IN_BALLOT],
    ["askApplicant", IN_BALLOT],
    ["replyToCommittee", IN_REVIEW],
    ["openBallot", SUBMITTED],
    ["openBallot", IN_BALLOT],
    ["withdrawApplication", APPROVED],
    ["withdrawApplication", REFUSED],
    ["reopenApplication", APPROVED],
    ["reopenApplication", IN_REVIEW],
  ])("refuses %s from %s", (act, from) => {
    expect(stepOf(act, from, WaitingOn.COMMITTEE, 0)).toBeNull();
    expect(statesFor(act)).not.toContain(from);
  });

  it("lets the committee open another ballot on a deferred application only when it is the committee's turn", () => {
    expect(stepOf("openBallot", DEFERRED, WaitingOn.COMMITTEE, 0)?.state).toBe(IN_BALLOT);
    expect(stepOf("openBallot", DEFERRED, WaitingOn.NOBODY, 0)).toBeNull();
  });

  it("never leads out of an approved application", () => {
    const acts: Act[] = [
      "saveAnswers",
      "submitApplication",
      "recordCheck",
      "askApplicant",
      "replyToCommittee",
      "openBallot",
      "withdrawApplication",
      "reopenApplication",
      "markDuplicate",
      "dismissDuplicate",
    ];
    for (const act of acts) {
      expect(stepOf(act, APPROVED, WaitingOn.NOBODY, 0)).toBeNull();
    }
  });
});

describe("an application nobody answers", () => {
  const periods = { applicationExpiresAfterDays: 90, reminderAfterDays: 28 };
  const since = "2026-01-10T15:00:00.000Z";
  const asked = {
    state: NEEDS_INFORMATION,
    waitingOn: WaitingOn.APPLICANT,
    dueOn: dueOnAfter(WaitingOn.APPLICANT, since, periods),
  };

  it("is still open on the last day and expired on the next, without anything running", () => {
    expect(asked.dueOn).toBe("2026-04-10");
    expect(stateOn(asked, "2026-04-10")).toEqual(asked);
    expect(stateOn(asked, "2026-04-11")).toEqual({ state: EXPIRED, waitingOn: WaitingOn.NOBODY, dueOn: null });
    expect(stateOn({ ...asked, state: DRAFT }, "2026-04-11").state).toBe(EXPIRED);
  });

  it("does not expire while it waits on the committee, which is only reminded", () => {
    const dueOn = dueOnAfter(WaitingOn.COMMITTEE, "2026-11-12T10:20:00.000Z", periods);
    expect(dueOn).toBe("2026-12-10");
    const sent = { state: SUBMITTED, waitingOn: WaitingOn.COMMITTEE, dueOn };
    expect(stateOn(sent, "2036-01-01")).toEqual(sent);
  });

  it("has no last day once it waits on nobody", () => {
    expect(dueOnAfter(WaitingOn.NOBODY, since, periods)).toBeNull();
  });
});

describe("what an outcome does to the application", () => {
  it.each<[Outcome, Outcome[], ApplicationState, WaitingOn, string]>([
    [Outcome.APPROVED, [], APPROVED, WaitingOn.NOBODY, "MEMBERSHIP"],
    [Outcome.REFUSED, [], REFUSED, WaitingOn.NOBODY, "REASONS"],
    [Outcome.REFUSED_BY_COMMUNITY, [], REFUSED, WaitingOn.NOBODY, "REASONS"],
    [Outcome.SPLIT_INSTITUTIONS_AGAINST, [], DEFERRED, WaitingOn.COMMITTEE, "ANOTHER_BALLOT"],
    [Outcome.ESCALATED_TOO_MANY_RECUSALS, [], DEFERRED, WaitingOn.COMMITTEE, "DEPUTIES"],
    [Outcome.TIED, [], IN_REVIEW, WaitingOn.COMMITTEE, "SECOND_ROUND"],
    [Outcome.BLOCKED, [], IN_REVIEW, WaitingOn.COMMITTEE, "SECOND_ROUND"],
    [Outcome.TIED, [Outcome.TIED], DEFERRED, WaitingOn.NOBODY, "REOPEN"],
    [Outcome.TIED, [Outcome.BLOCKED], DEFERRED, WaitingOn.NOBODY, "REOPEN"],
    [Outcome.TIED, [Outcome.INQUORATE], IN_REVIEW, WaitingOn.COMMITTEE, "SECOND_ROUND"],
    [Outcome.INQUORATE, [], IN_REVIEW, WaitingOn.COMMITTEE, "RUN_AGAIN"],
    [Outcome.INQUORATE_COMMUNITY, [Outcome.NO_DECISION], DEFERRED, WaitingOn.NOBODY, "REOPEN"],
    [Outcome.NO_DECISION, [], IN_REVIEW, WaitingOn.COMMITTEE, "RUN_AGAIN"],
    [Outcome.NO_COMMUNITY_DECISION, [Outcome.INQUORATE], DEFERRED, WaitingOn.NOBODY, "REOPEN"],
  ])("%s after %j: %s, waiting on %s, %s", (outcome, earlier, state, waitingOn, next) => {
    expect(effectOf(outcome, earlier)).toEqual({ state, waitingOn, next });
  });

  it("admits nobody but by APPROVED, and never goes round for ever", () => {
    for (const outcome of Object.values(Outcome)) {
      expect(effectOf(outcome, []).state === APPROVED).toBe(outcome === Outcome.APPROVED);
      const again = effectOf(outcome, [outcome]);
      expect(["SECOND_ROUND", "RUN_AGAIN"]).not.toContain(again.next);
    }
  });
});
