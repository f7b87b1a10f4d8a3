import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  communityShareAfter,
  daysOfSeries,
  leavesMajority,
  seatsByVoice,
  type CountedSeatTerm,
} from "../../../server/membership/seat-share.ts";
import { Voice } from "../../../server/organisations/organisation.enums.ts";
import { addDays } from "../../../server/platform/calendar.ts";

const day = "2026-03-01";

function seatOf(organisationId: string, voice: Voice, to: string | null = null): CountedSeatTerm {
  return { organisationId, voice, from: "2026-01-01", to };
}

function seatsOf(community: number, institutions: number): CountedSeatTerm[] {
  return [
    ...Array.from({ length: community }, (_one, index) => seatOf(`c${index}`, Voice.COMMUNITY)),
    ...Array.from({ length: institutions }, (_one, index) => seatOf(`i${index}`, Voice.STATUTORY)),
  ];
}

function allows(seats: readonly CountedSeatTerm[], wanted: CountedSeatTerm): boolean {
  const { before, after } = communityShareAfter(seats, wanted, day);
  return leavesMajority(before, after);
}

describe("the community's majority of the seats", () => {
  it("is kept while a seat is given", () => {
    expect(allows(seatsOf(4, 3), seatOf("new", Voice.RESEARCH))).toBe(false);
    expect(allows(seatsOf(5, 3), seatOf("new", Voice.RESEARCH))).toBe(true);
    expect(allows([], seatOf("new", Voice.FUNDER))).toBe(false);
    expect(allows([], seatOf("new", Voice.COMMUNITY))).toBe(true);
    // The seat of an organisation that has one is replaced, not added.
    expect(allows(seatsOf(4, 3), seatOf("i0", Voice.RESEARCH))).toBe(true);
    expect(allows(seatsOf(4, 3), seatOf("c0", Voice.RESEARCH))).toBe(false);
  });

  it("is never in the way of whoever repairs it", () => {
    const few = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(few, few, (community, institutions) => {
        const seats = seatsOf(community, institutions);
        expect(allows(seats, seatOf("new", Voice.COMMUNITY))).toBe(true);
        expect(allows(seats, seatOf("new", Voice.STATUTORY))).toBe(2 * community > institutions + community + 1);
      }),
    );
  });
});

describe("the table over time", () => {
  it("counts the seats whose term includes the day, by voice", () => {
    const seats = [...seatsOf(1, 1), seatOf("past", Voice.FUNDER, "2026-02-28")];
    const both = [
      { voice: Voice.COMMUNITY, seats: 1 },
      { voice: Voice.STATUTORY, seats: 1 },
    ];
    expect(seatsByVoice(seats, "2026-02-28")).toEqual([...both, { voice: Voice.FUNDER, seats: 1 }]);
    expect(seatsByVoice(seats, "2026-03-01")).toEqual(both);
    expect(seatsByVoice(seats, "2025-12-31")).toEqual([]);
  });

  it("is a series of the first days of quarters or years between two days, both included", () => {
    const days = ["2025-11-20", "2026-01-01", "2026-04-01", "2026-05-02"];
    expect(daysOfSeries("2025-11-20", "2026-05-02", "QUARTER")).toEqual(days);
    expect(daysOfSeries("2026-01-01", "2026-01-01", "YEAR")).toEqual(["2026-01-01"]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 3000 }), (start, length) => {
        const from = addDays("2020-01-01", start);
        const series = daysOfSeries(from, addDays(from, length), "QUARTER");
        expect(series).toEqual([...new Set(series)].sort());
        expect(series[0]).toBe(from);
        expect(series.at(-1)).toBe(addDays(from, length));
      }),
    );
  });
});
