import type { Database } from "./connect.ts";
import { keepLately } from "../platform/lately.ts";
import { compile, sql, type Sql } from "./sql.ts";

/*
 * Counts are asked for again and again, and cost more the larger the directory is, while nothing has changed. So what a
 * statement answered is remembered for as long as the database says that nobody has written: this process or any other.
 * The statement and its values say who asks and on what day, so that nobody is answered what another was.
 */

/** So many answers are remembered of a database; the one not asked for longest is forgotten. */
const mostRemembered = 300;

interface Remembered {
  /** What the database was like when these were answered. */
  version: string;
  answers: Map<string, Promise<unknown>>;
}

const all = new WeakMap<Database, Remembered>();

/** A text that is another one after anybody has written. */
async function versionOf(database: Database): Promise<string> {
  const statement =
    database.kind === "sqlite"
      ? sql`select data_version as version from pragma_data_version`
      // The row that every transaction of the write lane begins with: other databases of the server leave it as it is.
      : sql`select xmin::text as version from audit_head where id = 1`;
  const [row] = await database.rows<{ version: string | number }>(statement);
  return String(row?.version);
}

/** Answers what was worked out from statements when nobody has written since, or works it out. */
export async function remembered<Answer>(database: Database, statements: readonly Sql[], work: () => Promise<Answer>): Promise<Answer> {
  const version = await versionOf(database);
  const known = all.get(database);
  const current = known?.version === version ? known : { version, answers: new Map<string, Promise<unknown>>() };
  all.set(database, current);
  const { answers } = current;
  const name = JSON.stringify(statements.map((statement) => compile(statement, database.kind)));
  const answer = answers.get(name) ?? work();
  keepLately(answers, name, answer, mostRemembered);
  // What failed is tried again.
  answer.catch(() => answers.delete(name));
  return (await answer) as Answer;
}

/** Runs a statement that reads, or answers what it answered when nobody has written since. */
export function rememberedRows<Row>(database: Database, statement: Sql): Promise<readonly Row[]> {
  return remembered(database, [statement], () => database.rows<Row>(statement));
}

/** The same of statements that take long, which are run side by side. */
export function rememberedBeside<Row>(database: Database, statements: readonly Sql[]): Promise<readonly Row[][]> {
  return remembered(database, statements, () => Promise.all(database.rowsBeside<Row>(statements)));
}

/** Forgets every answer: to see what a question needs that nobody asked before. */
export function forgetRemembered(database: Database): void {
  all.delete(database);
}
