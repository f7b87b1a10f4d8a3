/*
 * What is looked for in an index, as data, and how each of the two databases writes it. Tokens hold ASCII letters and
 * digits only, so nothing a person types can become an operator.
 */

/**
 * The parts of a document: its names; its text; what is wider than this, with single forms of words; and the terms it
 * carries itself.
 */
export type SearchField = "names" | "words" | "wider" | "tags";

/** What a document must have. Tokens are those of `written`. */
export type Expression =
  | { phrase: readonly string[]; in: readonly SearchField[] }
  | { beginning: string; in: readonly SearchField[] }
  | { all: readonly Expression[] }
  | { any: readonly Expression[] };

const plain = /^[a-z0-9]+$/;

/** Writes a word in ASCII; a beginning of a word stays a beginning of it, so that prefixes still match. */
export function written(word: string): string {
  return plain.test(word) ? word : `u0${Buffer.from(word, "utf8").toString("hex")}`;
}

/** The word that a token was written for. */
export function unwritten(token: string): string {
  return token.startsWith("u0") ? Buffer.from(token.slice(2), "hex").toString("utf8") : token;
}

/** Stands between two texts of a document, so that no phrase reaches from one into the other. */
export const gap = "u0";

/** The expression as FTS5 reads it. */
export function asFts(expression: Expression): string {
  if ("phrase" in expression) {
    return `{${expression.in.join(" ")}} : "${expression.phrase.join(" ")}"`;
  }
  if ("beginning" in expression) {
    return `{${expression.in.join(" ")}} : "${expression.beginning}" *`;
  }
  const [parts, joint] = "all" in expression ? [expression.all, " AND "] : [expression.any, " OR "];
  return `(${parts.map(asFts).join(joint)})`;
}

/** PostgreSQL keeps the fields apart as the four weights of a lexeme. */
export const weightOf: Record<SearchField, string> = { names: "A", words: "B", wider: "C", tags: "D" };

/** The expression as a tsquery. */
export function asTsquery(expression: Expression): string {
  if ("phrase" in expression) {
    const weights = expression.in.map((field) => weightOf[field]).join("");
    return `(${expression.phrase.map((token) => `'${token}':${weights}`).join(" <-> ")})`;
  }
  if ("beginning" in expression) {
    return `'${expression.beginning}':*${expression.in.map((field) => weightOf[field]).join("")}`;
  }
  const [parts, joint] = "all" in expression ? [expression.all, " & "] : [expression.any, " | "];
  return `(${parts.map(asTsquery).join(joint)})`;
}
