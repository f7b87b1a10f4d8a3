import { describe, expect, it } from "vitest";
import { BatchSize } from "../../../server/interop/import-batches.ts";

function after(...turns: [rows: number, milliseconds: number][]): number {
  const size = new BatchSize();
  turns.forEach(([rows, milliseconds]) => size.took(rows, milliseconds));
  return size.now;
}

describe("the number of organisations that are written in one transaction", () => {
  it("is what a second is enough for, so that others who write need not wait longer", () => {
    expect(after([500, 625])).toBe(800);
    expect(after([500, 2500])).toBe(200);
    expect(after([500, 2500], [200, 500])).toBe(400);
  });

  it("stays between a hundred and a thousand, however fast or slow a machine is", () => {
    expect(after([500, 60_000])).toBe(100);
    expect(after([500, 0])).toBe(1000);
  });

  it("learns nothing from the few rows that an import ends with", () => {
    expect(after([3, 40])).toBe(after());
  });
});
