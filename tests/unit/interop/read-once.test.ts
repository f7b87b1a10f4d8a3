import { describe, expect, it } from "vitest";
import { readOnce } from "../../../server/interop/read-once.ts";

function counted(length: number): { rows: () => AsyncIterable<number>; times: () => number } {
  let times = 0;
  async function* rows(): AsyncIterable<number> {
    times += 1;
    for (let row = 0; row < length; row += 1) {
      yield row;
    }
  }
  return { rows, times: () => times };
}

async function all(rows: AsyncIterable<number>): Promise<number[]> {
  const read: number[] = [];
  for await (const row of rows) {
    read.push(row);
  }
  return read;
}

describe("rows that are gone through several times", () => {
  it.each([[3, 1], [4, 1], [5, 3]])("are read once where they are not too many: %i of 4", async (length, times) => {
    const source = counted(length);
    const rows = readOnce(source.rows, 4);
    const expected = Array.from({ length }, (_row, index) => index);
    for (let time = 0; time < 3; time += 1) {
      expect(await all(rows())).toEqual(expected);
    }
    expect(source.times()).toBe(times);
  });

  it("are read again where somebody stopped on the way", async () => {
    const source = counted(3);
    const rows = readOnce(source.rows, 4);
    for await (const row of rows()) {
      expect(row).toBe(0);
      break;
    }
    expect(await all(rows())).toEqual([0, 1, 2]);
    expect(source.times()).toBe(2);
  });
});
