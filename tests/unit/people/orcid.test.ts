import { describe, expect, it } from "vitest";
import { readOrcid } from "../../../server/people/orcid.ts";

const path = ["input", "orcid"];

describe("ORCID iDs", () => {
  it("are read in any usual spelling", () => {
    const right = "0000-0002-1825-0097";
    expect(["0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097", "0000000218250097"].map((text) => readOrcid(path, text))).toEqual([
      right, right, right,
    ]);
    const addresses = ["orcid.org/0000-0002-1825-0097", "http://www.orcid.org/0000-0002-1825-0097/"];
    expect(addresses.map((text) => readOrcid(path, text))).toEqual([right, right]);
    expect(readOrcid(path, "0000-0002-1694-233x")).toBe("0000-0002-1694-233X");
    expect(readOrcid(path, " ")).toBeNull();
  });

  it.each(["0000-0002-1825-0098", "0000-0002-1825", "1825-0097", "0000-0002-1825-00977"])("refuses %s", (text) => {
    expect(() => readOrcid(path, text)).toThrow("not an ORCID iD");
  });
});
