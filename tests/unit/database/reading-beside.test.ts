import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { connect } from "../../../server/database/connect.ts";
import { raw, sql } from "../../../server/database/sql.ts";

const folder = mkdtempSync(join(tmpdir(), "kpd-beside-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Counts to a number, which takes a while. */
const counting = (to: number): ReturnType<typeof sql> =>
  raw(`with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ${to}) select max(n) as n from counted`);

describe.each(["a file", "memory"])("statements that are read side by side from %s", (where) => {
  const file = where === "memory" ? ":memory:" : join(folder, "beside.sqlite");

  it("answer in the order in which they were given, each what was written before it began", async () => {
    const database = await connect({ kind: "sqlite", file }, []);
    try {
      const answers = await Promise.all(database.rowsBeside<{ n: number }>([1, 2, 3, 4, 5].map(counting)));
      expect(answers).toEqual([1, 2, 3, 4, 5].map((n) => [{ n }]));
      if (where === "a file") {
        await database.writer.query("CREATE TABLE note (said text)");
        await database.writer.query("INSERT INTO note VALUES ('now')");
        expect(await Promise.all(database.rowsBeside([sql`select said from note`]))).toEqual([[{ said: "now" }]]);
      }
    } finally {
      await database.close();
    }
  });
});

describe("a question asked while long ones are answered", () => {
  it("is answered before them, and none of them can write", async () => {
    const database = await connect({ kind: "sqlite", file: join(folder, "long.sqlite") }, []);
    try {
      const order: string[] = [];
      const long = Promise.all(database.rowsBeside([1, 2, 3, 4, 5, 6].map(() => counting(400_000)))).then(() => order.push("long"));
      const short = database.rows(counting(1)).then(() => order.push("short"));
      await Promise.all([long, short]);
      expect(order).toEqual(["short", "long"]);
      await expect(Promise.all(database.rowsBeside([raw("create table note (said text)")]))).rejects.toThrow(/readonly/i);
    } finally {
      await database.close();
    }
  });
});
