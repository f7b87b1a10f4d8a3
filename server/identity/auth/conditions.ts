import type { CleanedWhere } from "@better-auth/core/db/adapter";

/** A condition as SQL with named parameters, the same text on SQLite and PostgreSQL; an empty text means every row. */
interface Condition {
  text: string;
  parameters: Record<string, unknown>;
}

/**
 * Writes better-auth's conditions as SQL. All AND conditions must hold, and at least one of the OR conditions, if any.
 * LIKE is avoided: SQLite ignores case in it and PostgreSQL does not.
 * @param column gives the quoted column of a field
 */
export function conditions(where: readonly CleanedWhere[], column: (field: string) => string): Condition {
  const parameters: Record<string, unknown> = {};
  const written = where.map((clause, index) => {
    const name = `where${index}`;
    parameters[name] = lowered(clause.value, clause);
    return { connector: clause.connector, text: comparison(clause, column(clause.field), name) };
  });
  const all = written.filter((clause) => clause.connector === "AND").map((clause) => clause.text);
  const any = written.filter((clause) => clause.connector === "OR").map((clause) => clause.text);
  if (any.length > 0) {
    all.push(`(${any.join(" OR ")})`);
  }
  return { text: all.join(" AND "), parameters };
}

/** Comparisons that mean the same for every value; the others are spelled out below. */
const signs = { eq: "=", ne: "<>", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

function comparison(clause: CleanedWhere, column: string, name: string): string {
  const { operator, value } = clause;
  const left = ignoresCase(clause) ? `LOWER(${column})` : column;
  const right = `CAST(:${name} AS TEXT)`;
  switch (operator) {
    case "in":
      return isEmptyList(value) ? "1 = 0" : `${left} IN (:...${name})`;
    case "not_in":
      return isEmptyList(value) ? "1 = 1" : `${left} NOT IN (:...${name})`;
    case "contains":
      return `REPLACE(${left}, ${right}, '') <> ${left}`;
    case "starts_with":
      return `SUBSTR(${left}, 1, LENGTH(${right})) = ${right}`;
    case "ends_with":
      return `(LENGTH(${left}) >= LENGTH(${right}) `
        + `AND SUBSTR(${left}, LENGTH(${left}) - LENGTH(${right}) + 1) = ${right})`;
    case "eq":
    case "ne":
      if (value === null) {
        return `${column} IS ${operator === "ne" ? "NOT " : ""}NULL`;
      }
  }
  return `${left} ${signs[operator]} :${name}`;
}

function isEmptyList(value: CleanedWhere["value"]): boolean {
  return Array.isArray(value) && value.length === 0;
}

function ignoresCase({ mode, value }: CleanedWhere): boolean {
  return mode === "insensitive" && [value].flat().every((one) => typeof one === "string");
}

function lowered(value: CleanedWhere["value"], clause: CleanedWhere): unknown {
  if (!ignoresCase(clause)) {
    return value;
  }
  return Array.isArray(value) ? value.map((one) => String(one).toLowerCase()) : String(value).toLowerCase();
}
