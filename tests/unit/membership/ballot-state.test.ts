import { describe, expect, it } from "vitest";
import { theMoment } from "../../../server/platform/language.ts";
import { ballotStateAt, isRecused, type Interest } from "../../../server/membership/ballot-state.ts";
import { ruleInWords, stateInWords } from "../../../server/membership/in-words.ts";
import {
  ApplicationState,
  BallotState,
  ConflictLevel,
  Outcome,
  VoteChoice,
} from "../../../server/membership/membership.enums.ts";
import { faultsOf, isAnswered, missingAnswers, questionsFor } from "../../../server/membership/questions.ts";
import { nextRound, nextRoundFrom } from "../../../server/membership/rounds.ts";

describe("a ballot at a moment", () => {
  const ballot = {
    opensAt: "2026-11-20T09:00:00.000Z",
    closesAt: "2026-12-04T17:00:00.000Z",
    recordedAt: null,
    voidedAt: null,
  };

  it("is open from its opening until the millisecond before its close", () => {
    expect(ballotStateAt(ballot, "2026-11-20T08:59:59.999Z")).toBe(BallotState.SCHEDULED);
    expect(ballotStateAt(ballot, "2026-11-20T09:00:00.000Z")).toBe(BallotState.OPEN);
    expect(ballotStateAt(ballot, "2026-12-04T16:59:59.999Z")).toBe(BallotState.OPEN);
    expect(ballotStateAt(ballot, "2026-12-04T17:00:00.000Z")).toBe(BallotState.CLOSED);
  });

  it("is closed once recorded, and void once set aside, whatever the time", () => {
    const moment = "2026-11-25T09:00:00.000Z";
    expect(ballotStateAt({ ...ballot, recordedAt: moment }, moment)).toBe(BallotState.CLOSED);
    expect(ballotStateAt({ ...ballot, voidedAt: moment, recordedAt: moment }, moment)).toBe(BallotState.VOID);
  });
});

describe("stepping back in a ballot", () => {
  const none: Interest = { mustStepBack: false, suggestedBy: [], dismissedReason: null, level: null };
  it.each<[string, Partial<Interest>, boolean]>([
    ["nothing is known", {}, false],
    ["it said so", { level: ConflictLevel.RECUSED }, true],
    ["it has an interest and may vote", { level: ConflictLevel.DECLARED_MAY_VOTE }, false],
    ["a suggestion stands, whatever it declared", { suggestedBy: ["SLA"], level: ConflictLevel.NONE }, true],
    ["the suggestion was dismissed", { suggestedBy: ["SLA"], dismissedReason: "Ended." }, false],
    [
      "dismissed, and it steps back all the same",
      { suggestedBy: ["SLA"], dismissedReason: "Ended.", level: ConflictLevel.RECUSED },
      true,
    ],
    [
      "it must, and nothing dismisses that",
      { mustStepBack: true, suggestedBy: ["PARENT"], dismissedReason: "Fair." },
      true,
    ],
  ])("%s", (_, changes, recused) => {
    expect(isRecused({ ...none, ...changes })).toBe(recused);
  });
});

describe("rounds", () => {
  const closedAt = "2026-12-04T17:00:00.000Z";
  it("wait some days after a tie or a block only", () => {
    expect(nextRoundFrom([], 7)).toBeNull();
    expect(nextRoundFrom([{ outcome: Outcome.TIED, closedAt }], 7)).toBe("2026-12-11");
    expect(nextRoundFrom([{ outcome: Outcome.BLOCKED, closedAt }], 7)).toBe("2026-12-11");
    expect(nextRoundFrom([{ outcome: Outcome.INQUORATE, closedAt }], 7)).toBeNull();
    expect(nextRound([{ outcome: Outcome.TIED, closedAt }])).toBe(2);
  });
});

describe("the questions", () => {
  const answer = (question: string, changes: object = {}) => ({
    question,
    value: "",
    picked: [],
    unsure: false,
    ...changes,
  });

  it("are seven, and one more for other voices", () => {
    expect(questionsFor(true)).toEqual(["name", "purpose", "communities", "areas", "languages", "skills", "contact"]);
    expect(questionsFor(false).at(-1)).toBe("contribution");
  });

  it("are answered by words, by something picked, or by not being sure, but a name and a contact are needed", () => {
    expect(isAnswered(answer("areas", { value: "  " }))).toBe(false);
    expect(isAnswered(answer("areas", { picked: ["E12000005"] }))).toBe(true);
    expect(isAnswered(answer("areas", { unsure: true }))).toBe(true);
    expect(isAnswered(answer("name", { unsure: true }))).toBe(false);
    expect(isAnswered(undefined)).toBe(false);
    const all = questionsFor(true).map((question) => answer(question, { unsure: true }));
    expect(missingAnswers(questionsFor(true), all).map((problem) => problem.path)).toEqual([
      ["answers", "name"],
      ["answers", "contact"],
    ]);
  });

  it("count characters as people do", () => {
    expect(faultsOf(questionsFor(true), [answer("name", { value: "🫖".repeat(200) })])).toEqual([]);
    expect(faultsOf(questionsFor(true), [answer("name", { value: "🫖".repeat(201) })])[0]?.path).toEqual([
      "answers",
      "name",
    ]);
    expect(faultsOf(questionsFor(true), [answer("contribution", { value: "x" })])).toHaveLength(1);
  });
});

describe("words", () => {
  it("give moments in the zone of the network, with the weekday", () => {
    expect(String(theMoment("2026-12-04T17:00:00.000Z"))).toBe("Friday 4 December 2026, 5pm (UK time)");
    expect(String(theMoment("2026-07-01T23:05:00.000Z"))).toBe("Thursday 2 July 2026, 12:05am (UK time)");
  });

  it("say every state of an application", () => {
    for (const state of Object.values(ApplicationState)) {
      expect(`The application ${stateInWords(state)}.`).toMatch(/^The application (has|is|waits) .+\.$/);
    }
  });

  it("say the rule, as far as it goes", () => {
    const rule = {
      minParticipants: 3,
      approveShare: 0.5,
      communityQuorum: true,
      communityDoubleMajority: true,
      communitySeatsMustBeMajority: false,
      secretUntilClosed: true,
      reasonRequiredOn: [VoteChoice.REJECT],
      blockAllowed: true,
    };
    expect(ruleInWords(rule).map(String)).toEqual([
      "A partner joins when more seats say yes than no, among all the seats and among the community seats.",
      "Nobody has a casting vote.",
      "More than half of the seats, and at least 3, must vote; so must more than half of the community seats.",
      "Votes are hidden until the ballot closes, and can be changed until then.",
      "A community seat may stop the first round, with a reason; later a block is a plain no.",
      "A reason is needed for no.",
    ]);
    expect(String(ruleInWords({ ...rule, approveShare: 2 / 3, blockAllowed: false, reasonRequiredOn: [] })[0])).toBe(
      "A partner joins when more than 67% of the seats that take a side say yes, and more community seats say yes than no.",
    );
  });
});
