import type { Database, Statement } from "sqlite3";

/** So many statements are kept ready; the one not asked for longest is let go. */
const kept = 300;

/** Runs statements that read. */
export interface Reader {
  all(text: string, values: readonly unknown[]): Promise<unknown[]>;
  /** Lets go of every statement; the connection can be closed then. */
  close(): Promise<void>;
}

/**
 * Reads from SQLite by statements that stay prepared: making one ready took longer than running it. Only for the
 * reading connection: a statement that is under way holds back those after it with the same text.
 */
export function prepared(connection: Database): Reader {
  const known = new Map<string, Promise<Statement>>();

  const prepare = (text: string): Promise<Statement> =>
    new Promise((resolve, reject) => {
      const statement = connection.prepare(text, (error: Error | null) => {
        if (error) {
          known.delete(text);
          reject(error);
        } else {
          resolve(statement);
        }
      });
    });

  const letGo = async (statement: Promise<Statement>): Promise<void> => {
    const ready = await statement.catch(() => null);
    await new Promise<void>((done) => (ready ? ready.finalize(() => done()) : done()));
  };

  const ready = (text: string): Promise<Statement> => {
    const statement = known.get(text) ?? prepare(text);
    known.delete(text);
    known.set(text, statement);
    const [oldest] = known;
    if (known.size > kept && oldest) {
      known.delete(oldest[0]);
      void letGo(oldest[1]);
    }
    return statement;
  };

  return {
    async all(text, values) {
      const statement = await ready(text);
      return new Promise((resolve, reject) => {
        statement.all(values, (error: Error | null, rows: unknown[]) => (error ? reject(error) : resolve(rows)));
      });
    },
    async close() {
      await Promise.all([...known.values()].map(letGo));
      known.clear();
    },
  };
}
