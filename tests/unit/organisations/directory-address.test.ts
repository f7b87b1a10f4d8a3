import { describe, expect, it } from "vitest";
import {
  addressOf,
  chosenCount,
  filterOf,
  searchFrom,
  withFacet,
  withLiterally,
  withNear,
  withoutFacets,
} from "../../../admin/organisations/directory-address.ts";

const full = "q=someone+to+translate&voice=COMMUNITY&voice=FUNDER&language=ur&area=E08000025&capacity=YES&literally=women&order=name&everywhere=yes";

describe("the address of the directory", () => {
  it("keeps a whole search, so that it can be copied and gone back to", () => {
    expect(addressOf(searchFrom(new URLSearchParams(full))).toString()).toBe(full);
  });

  it("keeps a postcode and how far, the nearest first unless asked otherwise", () => {
    for (const query of ["near=B8+3BB&within=5", "near=b8&within=10&order=best", "near=b8&within=10&order=name"]) {
      expect(addressOf(searchFrom(new URLSearchParams(query))).toString()).toBe(query);
    }
    const search = searchFrom(new URLSearchParams("near=B8&within=far"));
    expect(search).toMatchObject({ near: { postcode: "B8", withinKm: 10 }, order: "distance" });
    expect(filterOf(search, "net_1").near).toEqual({ postcode: "B8", withinKm: 10 });
    expect(searchFrom(new URLSearchParams("order=distance")).order).toBe("best");
    expect(withNear(search, null)).toMatchObject({ near: null, order: "best" });
    expect(withoutFacets(search).near).toBeNull();
  });

  it("says nothing of what was not chosen", () => {
    expect(addressOf(searchFrom(new URLSearchParams(""))).toString()).toBe("");
  });

  it("asks the graph for any of the chosen values, in this partnership unless all are searched", () => {
    const search = searchFrom(new URLSearchParams("q=rooms&language=ur&language=bn&skill=skl_1"));
    expect(filterOf(search, "net_1")).toMatchObject({
      text: "rooms",
      anyLanguage: ["ur", "bn"],
      anySkill: ["skl_1"],
      voices: null,
      network: "net_1",
    });
    expect(filterOf({ ...search, everywhere: true }, "net_1").network).toBeNull();
  });
});

describe("choosing in the directory", () => {
  const search = searchFrom(new URLSearchParams("q=translate+Birmingham&voice=COMMUNITY"));
  const birmingham = { kind: "AREA", value: "E08000025", words: "Birmingham" } as const;

  it("adds and takes away facet values", () => {
    const more = withFacet(search, "voice", ["FUNDER"], true, []);
    expect(more.chosen.voice).toEqual(["COMMUNITY", "FUNDER"]);
    expect(withFacet(more, "voice", ["COMMUNITY"], false, []).chosen.voice).toEqual(["FUNDER"]);
  });

  it("reads words literally when a value that was only understood is taken away", () => {
    expect(withFacet(search, "area", ["E08000025"], false, [birmingham]).literally).toEqual(["Birmingham"]);
    expect(withFacet(search, "area", ["E08000026"], false, [birmingham]).literally).toEqual([]);
  });

  it("does not read words literally because a value is chosen by hand too", () => {
    expect(withFacet(search, "area", ["E08000025"], true, [birmingham]).literally).toEqual([]);
  });

  it("keeps each literal reading once", () => {
    expect(withLiterally(withLiterally(search, ["women"]), ["women"]).literally).toEqual(["women"]);
  });

  it("clears the filters without clearing the words", () => {
    const cleared = withoutFacets(search);
    expect(cleared.text).toBe("translate Birmingham");
    expect(chosenCount(search)).toBe(1);
    expect(chosenCount(cleared)).toBe(0);
  });
});
