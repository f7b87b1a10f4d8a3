/** A piece of SQL with its values kept apart from its text; nothing a person typed ever becomes SQL text. */
export interface Sql {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

function isSql(value: unknown): value is Sql {
  return typeof value === "object" && value !== null && "texts" in value && "values" in value;
}

/** Writes SQL: sql`select * from organisation where id = ${id} and ${visible}`. Pieces nest, values are bound. */
export function sql(strings: TemplateStringsArray, ...inserted: unknown[]): Sql {
  const texts: string[] = [strings[0] ?? ""];
  const values: unknown[] = [];
  inserted.forEach((value, index) => {
    const following = strings[index + 1] ?? "";
    if (isSql(value)) {
      texts[texts.length - 1] += value.texts[0] ?? "";
      texts.push(...value.texts.slice(1));
      values.push(...value.values);
      texts[texts.length - 1] += following;
      return;
    }
    values.push(value);
    texts.push(following);
  });
  return { texts, values };
}

/** Trusted SQL text, such as a column name of ours. Never give it anything a person typed. */
export function raw(text: string): Sql {
  return { texts: [text], values: [] };
}

/** Joins pieces or values by a separator: join([1, 2]) is `?, ?`. */
export function join(parts: readonly unknown[], separator = ", "): Sql {
  const texts = [""];
  const values: unknown[] = [];
  parts.forEach((part, index) => {
    const between = index === 0 ? "" : separator;
    if (!isSql(part)) {
      texts[texts.length - 1] += between;
      texts.push("");
      values.push(part);
      return;
    }
    texts[texts.length - 1] += between + (part.texts[0] ?? "");
    texts.push(...part.texts.slice(1));
    values.push(...part.values);
  });
  return { texts, values };
}

/**
 * So many rows at most: `${atMost(20)}` is `limit 20`. SQLite prepares a statement anew whenever a bound limit is given its
 * value, to plan for it, which takes longer than many a statement; it does not look into an expression.
 */
export function atMost(count: number): Sql {
  return sql`limit cast(${count} as integer)`;
}

/** A list of texts as one value, to stand behind "in": the statement is the same however many there are. */
export function eachOf(kind: "sqlite" | "postgres", texts: readonly string[]): Sql {
  return kind === "sqlite" ? sql`select value from json_each(${JSON.stringify(texts)})` : sql`select unnest(${texts}::text[])`;
}

/** Conditions in brackets, and brackets around the whole: "a and (b or c)" must never be read as "(a and b) or c". */
function bracketed(conditions: readonly Sql[], separator: string): Sql {
  return sql`(${join(conditions.map((condition) => sql`(${condition})`), separator)})`;
}

/** Joins conditions by "and", in brackets; no condition is always true. */
export function every(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw("(1 = 1)") : bracketed(conditions, " and ");
}

/** Joins conditions by "or", in brackets; no condition is never true. */
export function some(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw("(1 = 0)") : bracketed(conditions, " or ");
}

/** The text and values as the driver wants them: `?` for SQLite, `$1`, `$2` … for PostgreSQL. */
export function compile(statement: Sql, kind: "sqlite" | "postgres"): { text: string; values: unknown[] } {
  const text = statement.texts.reduce((whole, part, index) => {
    const mark = kind === "sqlite" ? "?" : `$${index}`;
    return index === 0 ? part : `${whole}${mark}${part}`;
  }, "");
  return { text, values: statement.values.map((value) => (typeof value === "boolean" && kind === "sqlite" ? Number(value) : value)) };
}
