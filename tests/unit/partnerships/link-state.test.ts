import { describe, expect, it } from "vitest";
import { isOpen, linkStateOn, otherSide, type LinkDates } from "../../../server/partnerships/link-state.ts";
import { LinkState } from "../../../server/partnerships/partnership.enums.ts";

const { PROPOSED, CONFIRMED_BY_BOTH, DISPUTED, ENDED, LAPSED } = LinkState;

const proposal: LinkDates = {
  proposedAt: "2026-03-01T10:00:00.000Z",
  confirmedAt: null,
  disputedAt: null,
  endedAt: null,
  startedOn: "2026-01-01",
  endsOn: null,
};
const confirmed: LinkDates = { ...proposal, confirmedAt: "2026-03-02T10:00:00.000Z" };
const later = "2026-04-01T10:00:00.000Z";

describe("the state of a link", () => {
  it.each<[string, LinkDates, string, LinkState]>([
    ["proposed today", proposal, "2026-03-01", PROPOSED],
    ["90 days without an answer", proposal, "2026-05-30", PROPOSED],
    ["91 days without an answer", proposal, "2026-05-31", LAPSED],
    ["its last day came before an answer", { ...proposal, endsOn: "2026-03-10" }, "2026-03-11", LAPSED],
    ["its last day is today", { ...proposal, endsOn: "2026-03-10" }, "2026-03-10", PROPOSED],
    ["a record of the past, proposed after its end", { ...proposal, endsOn: "2026-02-01" }, "2026-03-05", PROPOSED],
    ["disputed, however long ago", { ...proposal, disputedAt: later }, "2027-01-01", DISPUTED],
    ["taken back by a side", { ...proposal, endedAt: later, endsOn: "2026-12-31" }, "2026-04-01", ENDED],
    ["a dispute that a side ended", { ...proposal, disputedAt: later, endedAt: later, endsOn: "2026-04-01" }, "2026-04-01", ENDED],
    ["confirmed without an end", confirmed, "2036-01-01", CONFIRMED_BY_BOTH],
    ["confirmed, on its last day", { ...confirmed, endsOn: "2026-06-30" }, "2026-06-30", CONFIRMED_BY_BOTH],
    ["confirmed, after its last day", { ...confirmed, endsOn: "2026-06-30" }, "2026-07-01", ENDED],
    ["ended by a side from today on", { ...confirmed, endedAt: later, endsOn: "2026-04-01" }, "2026-04-01", ENDED],
    ["ended by a side from tomorrow on", { ...confirmed, endedAt: later, endsOn: "2026-04-02" }, "2026-04-01", CONFIRMED_BY_BOTH],
    ["confirmed and not begun yet", { ...confirmed, startedOn: "2027-01-01" }, "2026-04-01", CONFIRMED_BY_BOTH],
  ])("%s", (_words, link, day, state) => {
    expect(linkStateOn(link, day)).toBe(state);
    expect(isOpen(link, day)).toBe(state === PROPOSED || state === CONFIRMED_BY_BOTH || state === DISPUTED);
  });

  it("counts its days in London: a proposal of the last summer evening belongs to the next day", () => {
    const evening = { ...proposal, proposedAt: "2026-06-30T23:30:00.000Z" };
    expect(linkStateOn(evening, "2026-09-29")).toBe(PROPOSED);
    expect(linkStateOn(evening, "2026-09-30")).toBe(LAPSED);
  });
});

describe("the other side", () => {
  it("is the one that did not propose", () => {
    expect(otherSide({ fromId: "a", toId: "b", proposedById: "a" })).toBe("b");
    expect(otherSide({ fromId: "a", toId: "b", proposedById: "b" })).toBe("a");
  });
});
