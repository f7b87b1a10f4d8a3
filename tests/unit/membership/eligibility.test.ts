import { describe, expect, it } from "vitest";
import { eligibilityOn, mustStepBack, suggestedBy } from "../../../server/membership/eligibility.ts";
import { MembershipState } from "../../../server/membership/membership.enums.ts";

describe("a seat on the roll", () => {
  const seat = { from: "2026-01-01", to: "2026-12-31" };

  it("is in term on its first and its last day, and not outside them", () => {
    expect(eligibilityOn(seat, MembershipState.ACTIVE, "2026-01-01").eligible).toBe(true);
    expect(eligibilityOn(seat, MembershipState.ACTIVE, "2026-12-31").eligible).toBe(true);
    expect(eligibilityOn(seat, MembershipState.ACTIVE, "2025-12-31").reason).toBe("Its term has not begun.");
    expect(eligibilityOn(seat, MembershipState.ACTIVE, "2027-01-01").reason).toBe("Its term has ended.");
  });

  it("needs a founding or active member, or one in its days of grace", () => {
    const on = (state: MembershipState | null) => eligibilityOn(seat, state, "2026-06-01");
    for (const state of [MembershipState.FOUNDING, MembershipState.ACTIVE, MembershipState.GRACE]) {
      expect(on(state)).toEqual({ eligible: true, reason: null });
    }
    const { PROBATION, LAPSED, SUSPENDED, RESIGNED, REMOVED } = MembershipState;
    for (const state of [PROBATION, LAPSED, SUSPENDED, RESIGNED, REMOVED, null]) {
      expect(on(state).eligible).toBe(false);
      expect(on(state).reason).toMatch(/^Its organisation.*\.$/);
    }
  });
});

describe("stepping back", () => {
  const kin = { organisationId: "mosque", parentId: "mission", branchIds: ["branch"] };

  it("is required for the own organisation, its parent and its branches", () => {
    expect(["mosque", "mission", "branch"].map((id) => mustStepBack(id, kin))).toEqual([true, true, true]);
    expect(mustStepBack("neighbour", kin)).toBe(false);
    expect(mustStepBack("neighbour", { ...kin, parentId: null, branchIds: [] })).toBe(false);
  });

  const link = { kind: "SLA", fromId: "council", toId: "circle", startedOn: "2020-01-01", endsOn: null };
  const suggested = (changes: Partial<typeof link> | { endsOn: string }) =>
    suggestedBy("council", "circle", [{ ...link, ...changes }], "2026-11-22", 24);

  it("is suggested by a running link in either direction", () => {
    expect(suggested({})).toEqual(["SLA"]);
    expect(suggested({ fromId: "circle", toId: "council" })).toEqual(["SLA"]);
  });

  it("is suggested by a link that ended within the look-back, to the day", () => {
    expect(suggested({ endsOn: "2024-11-22" })).toEqual(["SLA"]);
    expect(suggested({ endsOn: "2024-11-21" })).toEqual([]);
    expect(suggested({ startedOn: "2026-11-23" })).toEqual([]);
  });

  it("is not suggested by other kinds, nor by links with others", () => {
    expect(suggested({ kind: "REFERRAL" })).toEqual([]);
    expect(suggested({ toId: "somebody else" })).toEqual([]);
  });

  it("names each kind once, in a fixed order", () => {
    const links = ["MENTORING", "FUNDING", "FUNDING", "CRITICAL_FRIEND"].map((kind) => ({ ...link, kind }));
    const expected = ["FUNDING", "CRITICAL_FRIEND", "MENTORING"];
    expect(suggestedBy("council", "circle", links, "2026-11-22", 24)).toEqual(expected);
  });
});
