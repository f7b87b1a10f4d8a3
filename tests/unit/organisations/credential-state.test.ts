import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { credentialStateOn, isInForce, warningDaysOf } from "../../../server/organisations/credential-state.ts";
import { addDays } from "../../../server/platform/calendar.ts";

const today = "2026-11-22";
const days = fc.option(fc.integer({ min: -500, max: 500 }).map((count) => addDays(today, count)));

describe("where a credential stands", () => {
  it("follows from its days alone, the last one included", () => {
    const at = (startsOn: string | null, endsOn: string | null): string => credentialStateOn({ startsOn, endsOn }, 30, today);
    expect(at(null, null)).toBe("CURRENT");
    expect(at("2026-11-22", "2027-11-21")).toBe("CURRENT");
    expect(at("2026-11-23", "2027-11-21")).toBe("UPCOMING");
    expect(at(null, "2026-12-23")).toBe("CURRENT");
    expect(at(null, "2026-12-22")).toBe("EXPIRING");
    expect(at(null, "2026-11-22")).toBe("EXPIRING");
    expect(at(null, "2026-11-21")).toBe("EXPIRED");
  });

  it("is in force exactly when its state says so", () => {
    fc.assert(
      fc.property(days, days, fc.nat(60), (startsOn, endsOn, warning) => {
        const state = credentialStateOn({ startsOn, endsOn }, warning, today);
        expect(isInForce({ startsOn, endsOn }, today)).toBe(["CURRENT", "EXPIRING"].includes(state));
      }),
    );
  });

  it("warns by the longest time of several partnerships", () => {
    expect(warningDaysOf([])).toBe(30);
    expect(warningDaysOf([{ ownSettings: { credentialExpiringDays: 10 } }, { ownSettings: { credentialExpiringDays: 45 } }])).toBe(45);
  });
});
