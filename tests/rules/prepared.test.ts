import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { preparedOnPostgres } from "../../server/database/prepared-on-postgres.ts";

const url = process.env["TEST_POSTGRES_URL"];

describe.skipIf(!url)("statements kept ready on PostgreSQL", () => {
  let pool: Pool;
  beforeAll(() => {
    // One connection: what is kept ready is kept for each.
    pool = new Pool({ connectionString: url, max: 1 });
  });
  afterAll(() => pool.end());

  const ready = async (): Promise<number> => {
    const { rows } = await pool.query<{ count: string }>("select count(*) as count from pg_prepared_statements");
    return Number(rows[0]?.count);
  };

  it("are those asked for again and again, up to a number, and answer by their values", async () => {
    const reader = preparedOnPostgres(pool);
    for (let once = 0; once < 20; once += 1) {
      await reader.all(`select ${once} as once`, []);
    }
    expect(await ready()).toBe(0);
    for (let time = 0; time < 8; time += 1) {
      expect(await reader.all("select $1::int + 1 as next", [time])).toEqual([{ next: time + 1 }]);
    }
    expect(await ready()).toBe(1);
    for (let shape = 0; shape < 310; shape += 1) {
      for (let time = 0; time < 6; time += 1) {
        expect(await reader.all(`select $1::int + ${shape} as sum`, [time])).toEqual([{ sum: time + shape }]);
      }
    }
    expect(await ready()).toBe(300);
  });
});
