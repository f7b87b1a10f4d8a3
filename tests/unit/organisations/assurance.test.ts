import { describe, expect, it } from "vitest";
import { dueOn, freshnessOf, termsOf } from "../../../server/organisations/assurance.ts";
import { ConsentState } from "../../../server/organisations/consent.entity.ts";
import { stateOfConsent } from "../../../server/organisations/consent-state.ts";

describe("how fresh a page is", () => {
  const usual = termsOf([]);

  it("follows from the day of the check alone", () => {
    const checked = "2026-05-02T22:30:00.000Z";
    expect(freshnessOf(null, usual, "2026-11-22")).toBe("NEVER");
    expect(freshnessOf(checked, usual, "2026-10-28")).toBe("FRESH");
    expect(dueOn(checked, usual)).toBe("2026-10-29");
    expect(freshnessOf(checked, usual, "2026-10-29")).toBe("DUE");
    expect(freshnessOf(checked, usual, "2027-05-01")).toBe("DUE");
    expect(freshnessOf(checked, usual, "2027-05-02")).toBe("OVERDUE");
  });

  it("counts days of London: late in a summer evening it is still the same day", () => {
    expect(dueOn("2026-05-02T23:30:00.000Z", usual)).toBe("2026-10-30");
  });

  it("takes the shortest terms of several partnerships", () => {
    const terms = termsOf([{ ownSettings: { assuranceDueAfterDays: 90 } }, { ownSettings: { assuranceOverdueAfterDays: 200 } }]);
    expect(terms).toEqual({ dueAfterDays: 90, overdueAfterDays: 200 });
  });
});

describe("where a consent stands", () => {
  const granted = { answer: ConsentState.GRANTED, withdrawnOn: null, expiresOn: null } as const;

  it("follows from what was said and the day", () => {
    expect(stateOfConsent(granted, "2026-11-22")).toBe("GRANTED");
    expect(stateOfConsent({ ...granted, expiresOn: "2026-11-22" }, "2026-11-22")).toBe("GRANTED");
    expect(stateOfConsent({ ...granted, expiresOn: "2026-11-21" }, "2026-11-22")).toBe("EXPIRED");
    expect(stateOfConsent({ ...granted, withdrawnOn: "2026-11-22T08:00:00.000Z" }, "2026-11-22")).toBe("WITHDRAWN");
    expect(stateOfConsent({ ...granted, answer: ConsentState.REFUSED }, "2026-11-22")).toBe("REFUSED");
  });
});
