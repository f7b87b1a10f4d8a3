import { describe, expect, it } from "vitest";
import { readIdentifier, urlOfIdentifier, withCharityRegister } from "../../../server/organisations/identifiers.ts";

const path = ["input", "identifiers", "0"];

describe("register numbers", () => {
  it.each([
    ["GB-CHC-1090095", "GB-CHC", "1090095"],
    ["gb-chc-279417", "GB-CHC", "279417"],
    ["GB-COH-2534145", "GB-COH", "02534145"],
    ["GB-COH-2324869.0", "GB-COH", "02324869"],
    ["GB-COH-CE012345", "GB-COH", "CE012345"],
    ["GB-SC-SC012345", "GB-SC", "SC012345"],
    ["GB-NIC-100001", "GB-NIC", "100001"],
    ["NIC 100001", "GB-NIC", "100001"],
    ["GB-NHS-RAX", "GB-NHS", "RAX"],
    ["ROR-01a77tt86", "ROR", "01a77tt86"],
    ["https://ror.org/01A77TT86", "ROR", "01a77tt86"],
    ["ror.org/01a77tt86", "ROR", "01a77tt86"],
    ["http://www.ror.org/01a77tt86/", "ROR", "01a77tt86"],
    ["GB-COH-NI12345", "GB-COH", "NI012345"],
    ["GB-COH-OC1234", "GB-COH", "OC001234"],
  ])("reads %s", (text, scheme, value) => {
    expect(readIdentifier(path, text)).toEqual({ scheme, value });
  });

  it.each(["1090095", "SC012345", "NI100001", "GB-CHC-12", "GB-CHC-12345678", "GB-SC-012345", "ROR-01a77tt87", "ROR-01a77tt8", "XX-1", "GB-COH-123456789", "GB-COH-0", "GB-COH-SC1234567", "ror.org/01a77tt85"])(
    "refuses %s and names the field",
    (text) => {
      expect(() => readIdentifier(path, text)).toThrow();
      try {
        readIdentifier(path, text);
      } catch (error) {
        expect(error).toMatchObject({ problems: [{ code: "INVALID", path }] });
      }
    },
  );

  it("says of a number that a charity or a company of Scotland may have how to write which", () => {
    expect(() => readIdentifier(path, "sc 012345")).toThrow("GB-SC-SC012345 if it is the number of a charity, GB-COH-SC012345");
  });

  it.each([
    ["sc012345", "GB-SC-SC012345"],
    ["NIC100001", "GB-NIC-100001"],
    ["1090095", "GB-CHC-1090095"],
    ["GB-COH-SC012345", "GB-COH-SC012345"],
    ["NI012345", "NI012345"],
    ["SC12345", "SC12345"],
  ])("finds the register of the charity number %s where that is not in doubt", (text, written) => {
    expect(withCharityRegister(text)).toBe(written);
  });

  it("links to the register where it has pages", () => {
    expect(urlOfIdentifier({ scheme: "ROR", value: "01a77tt86" })).toBe("https://ror.org/01a77tt86");
    expect(urlOfIdentifier({ scheme: "GB-NHS", value: "RAX" })).toBeNull();
  });
});
