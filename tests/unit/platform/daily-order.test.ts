import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostHalvings, partAt, placeOfPart, readMixing, writeMixing, type Mixing } from "../../../server/platform/daily-order.ts";

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const mixing: fc.Arbitrary<Mixing> = fc.record({ day, halvings: fc.integer({ min: 0, max: 10 }) });

describe("the parts of a list", () => {
  it("hold every number once", () => {
    fc.assert(
      fc.property(mixing, (one) => {
        const spans = Array.from({ length: 2 ** one.halvings }, (_, place) => partAt(one, place)!);
        const inOrder = spans.sort((span, other) => span.from - other.from);
        expect(inOrder[0]?.from).toBe(0);
        expect(inOrder.at(-1)?.to).toBe(2 ** 31 - 1);
        expect(inOrder.every((span, place) => place === 0 || span.from === (inOrder[place - 1]?.to ?? 0) + 1)).toBe(true);
      }),
    );
  });

  it("end where the list does", () => {
    expect(partAt({ day: "2026-11-30", halvings: 3 }, -1)).toBeNull();
    expect(partAt({ day: "2026-11-30", halvings: 3 }, 8)).toBeNull();
    expect(placeOfPart({ day: "2026-11-30", halvings: 3 }, 2 ** 31 - 1)).toBe(7);
  });

  it("stand in another order on another day", () => {
    const firsts = Array.from({ length: 30 }, (_, index) => partAt({ day: `2026-11-${index + 1}`, halvings: 5 }, 0)?.from);
    expect(new Set(firsts).size).toBeGreaterThan(10);
  });

  it("are as many as the cursor says", () => {
    fc.assert(
      fc.property(mixing, (one) => {
        expect(readMixing(writeMixing(one))).toEqual(one);
      }),
    );
  });

  it.each(["2026-11-30 -1", "2026-11-30 1.5", `2026-11-30 ${mostHalvings + 1}`, "2026-11-30 many", "2026-11-30 "])("are none where a cursor says %j", (written) => {
    expect(readMixing(written).halvings).toBe(0);
  });
});
