import { describe, expect, it } from "vitest";
import { compile, every, join, raw, some, sql } from "../../../server/database/sql.ts";

const compiled = (statement: Parameters<typeof compile>[0], kind: "sqlite" | "postgres" = "postgres") => compile(statement, kind);

describe("pieces of SQL", () => {
  it("keep what people typed out of the text, in order, however they nest", () => {
    const inner = sql`b = ${"'; drop table"} and c in (${join([1, 2])})`;
    const statement = sql`select ${raw('"a"')} from t where a = ${"x"} and ${inner} and d = ${true}`;
    expect(compiled(statement)).toEqual({
      text: 'select "a" from t where a = $1 and b = $2 and c in ($3, $4) and d = $5',
      values: ["x", "'; drop table", 1, 2, true],
    });
    expect(compiled(statement, "sqlite")).toMatchObject({ text: expect.stringContaining("a = ? and b = ?"), values: ["x", "'; drop table", 1, 2, 1] });
  });

  it("hold joined conditions together, whatever stands beside them", () => {
    const hidden = sql`a = ${1} and ${some([raw("b"), raw("c")])}`;
    expect(compiled(hidden).text).toBe("a = $1 and ((b) or (c))");
    expect(compiled(sql`x or ${every([raw("b"), raw("c")])}`).text).toBe("x or ((b) and (c))");
    expect(compiled(sql`a and ${some([])} or ${every([])}`).text).toBe("a and (1 = 0) or (1 = 1)");
  });
});
