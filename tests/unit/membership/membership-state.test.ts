import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MembershipState } from "../../../server/membership/membership.enums.ts";
import {
  lastDayOfTerm,
  mayVote,
  membershipStateOn,
  renewedUntil,
  type MembershipDates,
} from "../../../server/membership/membership-state.ts";
import { addDays, dayOf, daysBetween, endOfDay } from "../../../server/platform/calendar.ts";

describe("a membership on a day", () => {
  const dates: MembershipDates = {
    from: "2024-04-01",
    renewBy: "2026-03-31",
    admittedAs: MembershipState.ACTIVE,
    endedOn: null,
    endedAs: null,
    happenings: [],
  };
  const on = (day: string, changes: Partial<MembershipDates> = {}) =>
    membershipStateOn({ ...dates, ...changes }, day, 60);

  it("is in grace on the day after the term and lapsed after the days of grace", () => {
    expect(on("2024-03-31")).toBeNull();
    expect(on("2024-04-01")).toBe(MembershipState.ACTIVE);
    expect(on("2026-03-31")).toBe(MembershipState.ACTIVE);
    expect(on("2026-04-01")).toBe(MembershipState.GRACE);
    expect(on("2026-05-30")).toBe(MembershipState.GRACE);
    expect(on("2026-05-31")).toBe(MembershipState.LAPSED);
  });

  it("is restored by a renewal, and the days before keep their state", () => {
    const happenings = [{ kind: "RENEWED" as const, on: "2026-06-10", renewBy: "2028-06-10" }];
    expect(on("2026-06-09", { happenings })).toBe(MembershipState.LAPSED);
    expect(on("2026-06-10", { happenings })).toBe(MembershipState.ACTIVE);
    expect(on("2028-06-11", { happenings })).toBe(MembershipState.GRACE);
  });

  it("is suspended between its dates, both included, and ended from the day it ends", () => {
    const happenings = [{ kind: "SUSPENDED" as const, on: "2025-01-01", until: "2025-02-28" }];
    expect(on("2025-02-28", { happenings })).toBe(MembershipState.SUSPENDED);
    expect(on("2025-03-01", { happenings })).toBe(MembershipState.ACTIVE);
    const ended = { endedOn: "2025-06-01", endedAs: MembershipState.REMOVED };
    expect(on("2025-05-31", ended)).toBe(MembershipState.ACTIVE);
    expect(on("2025-06-01", ended)).toBe(MembershipState.REMOVED);
  });

  it("keeps founders as founders, and probation for as long as it lasts", () => {
    expect(on("2030-01-01", { admittedAs: MembershipState.FOUNDING, renewBy: null })).toBe(MembershipState.FOUNDING);
    const happenings = [{ kind: "PROBATION" as const, on: "2025-01-01", until: null }];
    expect(on("2025-06-01", { happenings })).toBe(MembershipState.PROBATION);
  });

  it("has exactly one state on every day from its first", () => {
    const offset = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(offset, (days) => {
        const day = new Date(Date.parse("2024-04-01") + days * 86_400_000).toISOString().slice(0, 10);
        expect(Object.values(MembershipState)).toContain(on(day));
      }),
    );
  });
});

/** The moment that many milliseconds after the last one of a British day. */
function afterTheEndOf(day: string, milliseconds: number): string {
  return new Date(Date.parse(endOfDay(day)) + milliseconds).toISOString();
}

/** Where a membership that has to be renewed by a day stands at a moment. */
function stateAt(renewBy: string, moment: string, graceDays = 60): MembershipState | null {
  const from = addDays(renewBy, -700);
  const dates = { from, renewBy, admittedAs: MembershipState.ACTIVE, endedOn: null, endedAs: null, happenings: [] };
  return membershipStateOn(dates, dayOf(moment), graceDays);
}

describe("a membership when the clocks change", () => {
  it("runs to the end of the British day, an hour before that of UTC in summer", () => {
    // 29 March 2026 has 23 hours: it ends at 23:00 UTC.
    expect(stateAt("2026-03-29", "2026-03-29T22:59:59.999Z")).toBe(MembershipState.ACTIVE);
    expect(stateAt("2026-03-29", "2026-03-29T23:00:00.000Z")).toBe(MembershipState.GRACE);
    // The day before the clocks go forward ends with that of UTC.
    expect(stateAt("2026-03-28", "2026-03-28T23:59:59.999Z")).toBe(MembershipState.ACTIVE);
    expect(stateAt("2026-03-28", "2026-03-29T00:00:00.000Z")).toBe(MembershipState.GRACE);
  });

  it("runs to the end of a day of 25 hours when they go back", () => {
    expect(stateAt("2026-10-24", "2026-10-24T22:59:59.999Z")).toBe(MembershipState.ACTIVE);
    expect(stateAt("2026-10-24", "2026-10-24T23:00:00.000Z")).toBe(MembershipState.GRACE);
    expect(stateAt("2026-10-25", "2026-10-25T23:59:59.999Z")).toBe(MembershipState.ACTIVE);
    expect(stateAt("2026-10-25", "2026-10-26T00:00:00.000Z")).toBe(MembershipState.GRACE);
  });

  it("has as many days of grace across the change as without it", () => {
    expect(stateAt("2026-03-01", endOfDay("2026-04-30"))).toBe(MembershipState.GRACE);
    expect(stateAt("2026-03-01", afterTheEndOf("2026-04-30", 1))).toBe(MembershipState.LAPSED);
    expect(stateAt("2026-09-20", endOfDay("2026-11-19"))).toBe(MembershipState.GRACE);
    expect(stateAt("2026-09-20", afterTheEndOf("2026-11-19", 1))).toBe(MembershipState.LAPSED);
  });

  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("1995-01-01", count));
  const grace = fc.integer({ min: 0, max: 365 });
  /** Days around the last Sundays of March and October, on which the clocks change. */
  const aroundChanges = fc
    .tuple(fc.integer({ min: 1996, max: 2045 }), fc.constantFrom("03", "10"), fc.integer({ min: -8, max: 8 }))
    .map(([year, month, step]) => addDays(`${year}-${month}-28`, step));

  it("is in to the last millisecond of its last day, and in grace and lapsed from the first of the next", () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, aroundChanges), grace, (renewBy, graceDays) => {
        expect(stateAt(renewBy, endOfDay(renewBy), graceDays)).toBe(MembershipState.ACTIVE);
        const next = graceDays === 0 ? MembershipState.LAPSED : MembershipState.GRACE;
        expect(stateAt(renewBy, afterTheEndOf(renewBy, 1), graceDays)).toBe(next);
        const last = addDays(renewBy, graceDays);
        expect(stateAt(renewBy, endOfDay(last), graceDays)).not.toBe(MembershipState.LAPSED);
        expect(stateAt(renewBy, afterTheEndOf(last, 1), graceDays)).toBe(MembershipState.LAPSED);
      }),
    );
  });

  it("a suspension ends by itself at the end of its last British day", () => {
    fc.assert(
      fc.property(aroundChanges, fc.integer({ min: 0, max: 60 }), (on, length) => {
        const until = addDays(on, length);
        const suspended: MembershipDates = {
          from: addDays(on, -10),
          renewBy: null,
          admittedAs: MembershipState.FOUNDING,
          endedOn: null,
          endedAs: null,
          happenings: [{ kind: "SUSPENDED", on, until }],
        };
        const at = (moment: string) => membershipStateOn(suspended, dayOf(moment), 60);
        expect(at(afterTheEndOf(addDays(on, -1), 0))).toBe(MembershipState.FOUNDING);
        expect(at(afterTheEndOf(addDays(on, -1), 1))).toBe(MembershipState.SUSPENDED);
        expect(at(endOfDay(until))).toBe(MembershipState.SUSPENDED);
        expect(at(afterTheEndOf(until, 1))).toBe(MembershipState.FOUNDING);
      }),
    );
  });
});

describe("the term that a renewal gives", () => {
  it("ends on the day before the same day of a later month", () => {
    expect(lastDayOfTerm("2026-04-01", 24)).toBe("2028-03-31");
    expect(lastDayOfTerm("2026-03-01", 24)).toBe("2028-02-29");
    expect(renewedUntil(MembershipState.ACTIVE, "2028-02-29", "2028-01-10", 24)).toBe("2030-02-28");
    expect(renewedUntil(MembershipState.GRACE, "2030-02-28", "2030-03-10", 24)).toBe("2032-02-29");
  });

  it("follows the old one without a gap or an overlap, and begins today once it has lapsed", () => {
    const months = fc.integer({ min: 1, max: 120 });
    const steps = fc.integer({ min: -90, max: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), months, steps, (start, length, step) => {
        const renewBy = addDays("2020-01-01", start);
        const today = addDays(renewBy, step);
        const state = step > 0 ? MembershipState.GRACE : MembershipState.ACTIVE;
        const until = renewedUntil(state, renewBy, today, length);
        expect(until).toBe(lastDayOfTerm(addDays(renewBy, 1), length));
        expect(daysBetween(renewBy, until)).toBeGreaterThanOrEqual(28 * length);
        expect(renewedUntil(MembershipState.LAPSED, renewBy, today, length)).toBe(lastDayOfTerm(today, length));
      }),
    );
  });

  it("leaves every day before it in the state it had, and lets its seat vote again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (late, back) => {
        const dates: MembershipDates = {
          from: "2024-04-01",
          renewBy: "2026-03-31",
          admittedAs: MembershipState.ACTIVE,
          endedOn: null,
          endedAs: null,
          happenings: [],
        };
        const today = addDays("2026-03-31", late);
        const state = membershipStateOn(dates, today, 60);
        const renewBy = renewedUntil(state, "2026-03-31", today, 24);
        const renewed = { ...dates, happenings: [{ kind: "RENEWED" as const, on: today, renewBy }] };
        const before = addDays(today, -1 - back);
        expect(membershipStateOn(renewed, before, 60)).toBe(membershipStateOn(dates, before, 60));
        expect(mayVote(membershipStateOn(renewed, today, 60))).toBe(true);
      }),
    );
  });
});
