import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText, csvRows, plainWords } from "../../../server/interop/download-cells.ts";

/** Spreadsheets and most programs end a row at any of them, unless it stands in quotes. */
const anyLineBreak = ["\r\n", "\n", "\r"];

describe("cells of a download", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+44 121 496 0000", "'+44 121 496 0000"],
    ["-", "'-"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["  =1", "'  =1"],
    ["＝1", "'＝1"],
    ["\u00a0=1", "'\u00a0=1"],
    ["Tea = talk", "Tea = talk"],
    [["=a", "b"], "'=a; b"],
    [["a", "=b"], "a; =b"],
    [-3, "-3"],
    [true, "Yes"],
    [null, ""],
  ])("writes %j as %j", (cell, text) => expect(cellText(cell)).toBe(text));

  it("are read back as they were written, never as a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const read = parse(csvRows(rows), { relax_column_count: false, record_delimiter: anyLineBreak }) as string[][];
        expect(read).toEqual(rows.map((row) => row.map((cell) => cellText(cell))));
        expect(read.flat().filter((text) => /^\s*[=+\-@]/.test(text))).toEqual([]);
      }),
    );
  });

  it("stay in their row, whatever line break they hold", () => {
    const rows = [["One line\nanother", "a\rb"], ["a\r\nb", "plain"]];
    expect(parse(csvRows(rows), { record_delimiter: anyLineBreak })).toEqual(rows);
  });

  it("say codes in plain words", () => {
    expect(["NHS_BODY", "UNINCORPORATED_GROUP", "CIO", "SLA", null].map(plainWords)).toEqual(["NHS body", "Unincorporated group", "CIO", "SLA", null]);
  });
});
