import { describe, expect, it } from "vitest";
import { companyNumberOf, dayOf, incomeBandOf, numberOf, postcodeOf, websiteOf, yearOf } from "../../../server/interop/import-values.ts";
import { textOf } from "../../../server/interop/import-texts.ts";

const codes = (read: { notes: { code: string }[] }): string[] => read.notes.map(({ code }) => code);

describe("values of registers", () => {
  it.each([
    ["www.example.org", "https://www.example.org", ["WEBSITE_COMPLETED"]],
    ["http://HTTP://example.org", "http://example.org", []],
    ["HTTPS://Example.org/About", "https://example.org/About", []],
    ["http://somebody@example.org", null, ["WEBSITE_WRONG"]],
    ["none", null, ["WEBSITE_WRONG"]],
    ["http://12 High Street", null, ["WEBSITE_WRONG"]],
    ["javascript:alert(1)", null, ["WEBSITE_WRONG"]],
    ["", null, []],
  ])("the website %s", (text, value, said) => {
    const read = websiteOf("web", text);
    expect(read.value).toBe(value);
    expect(codes(read)).toEqual(said);
  });

  it.each([
    ["2324869.0", "GB-COH-02324869", ["COMPANY_NUMBER_COMPLETED"]],
    ["02324869", "GB-COH-02324869", []],
    ["sc123456", "GB-COH-SC123456", []],
    ["G50666", null, ["COMPANY_NUMBER_WRONG"]],
    ["0", null, []],
  ])("the company number %s", (text, value, said) => {
    const read = companyNumberOf("company_number", text);
    expect(read.value).toBe(value);
    expect(codes(read)).toEqual(said);
  });

  it("postcodes that cannot be one are not kept", () => {
    expect(postcodeOf("postcode", "b8-3bb").value).toBe("B83BB");
    expect(codes(postcodeOf("postcode", "E1 7S"))).toEqual(["POSTCODE_WRONG"]);
    expect(codes(postcodeOf("postcode", "POOLE"))).toEqual(["POSTCODE_WRONG"]);
    expect(codes(postcodeOf("postcode", ""))).toEqual(["POSTCODE_MISSING"]);
  });

  it("days in the spelling of registers", () => {
    const today = "2026-11-01";
    expect(dayOf("date", "1990-08-02T00:00:00", today).value).toBe("1990-08-02");
    expect(dayOf("date", "02/08/1990", today).value).toBe("1990-08-02");
    expect(codes(dayOf("date", "31/02/1990", today))).toEqual(["DATE_WRONG"]);
    expect(dayOf("date", "2026-11-01", today).notes).toEqual([]);
    expect(codes(dayOf("date", "2026-11-02", today))).toEqual(["DATE_WRONG"]);
    expect([yearOf("year", "1999.0", today).value, yearOf("year", "2026", today).value, yearOf("year", "", today).notes]).toEqual([1999, 2026, []]);
    expect(["99", "2027", "0001", "about 1990"].map((text) => codes(yearOf("year", text, today)))).toEqual(Array(4).fill(["YEAR_WRONG"]));
  });

  it("an income becomes a band, and nothing else of it is kept", () => {
    expect(["0.0", "9999.99", "10000", "£250,000", "12000000", "", "n/a"].map(incomeBandOf)).toEqual([
      "UNDER_10_THOUSAND",
      "UNDER_10_THOUSAND",
      "UNDER_100_THOUSAND",
      "UNDER_1_MILLION",
      "OVER_10_MILLION",
      null,
      null,
    ]);
  });

  it("numbers of registers are checked", () => {
    expect(numberOf("GB-CHC-1090095")).toEqual({ scheme: "GB-CHC", value: "1090095" });
    expect(numberOf("GB-CHC-12")).toBeNull();
    expect(numberOf("1090095")).toBeNull();
  });

  it("texts that are too long are cut at a word", () => {
    const read = textOf("objects", "word ".repeat(2000));
    expect([...(read.value ?? "")].length).toBeLessThanOrEqual(5000);
    expect(read.value).toMatch(/word…$/);
    expect(codes(read)).toEqual(["TEXT_CUT"]);
  });
});
