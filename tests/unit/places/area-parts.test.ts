import { describe, expect, it } from "vitest";
import { partsOfAreas, type AreaTies } from "../../../server/places/area-parts.ts";

function area(id: string, ties: Partial<AreaTies> = {}): AreaTies {
  return { id, withinId: null, alsoWithinIds: [], successorIds: [], ...ties };
}

/*
 * A board that ended was shared out between two new ones: a town of it went to the first, another to the second.
 * A district that ended became part of one new district.
 */
const areas = [
  area("region"),
  area("old board", { withinId: "region", successorIds: ["first board", "second board"] }),
  area("first board", { withinId: "region" }),
  area("second board", { withinId: "region" }),
  area("town", { withinId: "region", alsoWithinIds: ["old board", "first board"] }),
  area("port", { withinId: "region", alsoWithinIds: ["old board", "second board"] }),
  area("old district", { withinId: "region", successorIds: ["new district"] }),
  area("new district", { withinId: "region" }),
  area("village", { withinId: "old district" }),
];
const parts = partsOfAreas(areas);
const partsOf = (id: string): string[] => parts.filter(({ areaId }) => areaId === id).map(({ partId }) => partId).sort();

describe("which areas lie in which", () => {
  it("asked for an area that ended, finds what its successors hold", () => {
    expect(partsOf("old board")).toEqual(["first board", "old board", "port", "second board", "town"]);
    expect(partsOf("old district")).toEqual(["new district", "old district", "village"]);
  });

  it("asked for a successor, finds what is still filed under the area that ended, but not what went elsewhere", () => {
    expect(partsOf("first board")).toEqual(["first board", "old board", "town"]);
    expect(partsOf("new district")).toEqual(["new district", "old district", "village"]);
  });

  it("holds everything in the region, each once", () => {
    expect(partsOf("region")).toEqual(areas.map(({ id }) => id).sort());
    expect(new Set(parts.map(({ areaId, partId }) => `${areaId} ${partId}`)).size).toBe(parts.length);
  });

  it("survives a circle in the data", () => {
    const circle = [area("a", { withinId: "b" }), area("b", { withinId: "a", successorIds: ["a"] })];
    expect(partsOfAreas(circle)).toHaveLength(4);
  });
});
