import sqlite3, { type Database } from "sqlite3";
import { Turnstile } from "../platform/turnstile.ts";
import { prepared, type Reader } from "./prepared.ts";

/** So many connections: as many as long statements are cut into. */
const connections = 2;

/** So much of a file that cannot be mapped each keeps in memory, in kB. */
const cacheSize = 65_536;

interface Opened {
  connection: Database;
  reader: Reader;
}

async function open(file: string, pragmas: readonly string[]): Promise<Opened> {
  const connection = await new Promise<Database>((resolve, reject) => {
    const made = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) => (error ? reject(error) : resolve(made)));
  });
  const told = [...pragmas, "busy_timeout = 5000", `cache_size = -${cacheSize}`].map((pragma) => `PRAGMA ${pragma}`).join(";");
  await new Promise<void>((done, failed) => connection.exec(told, (error) => (error ? failed(error) : done())));
  return { connection, reader: prepared(connection) };
}

/**
 * Connections to a SQLite file for statements that take long, beside the one that reads all others: opened when they are
 * first asked. Each runs one statement at a time; those that wait hold up no thread of the process.
 * @param pragmas what each is told first.
 */
export function readingBeside(file: string, pragmas: readonly string[]): Reader[] {
  return Array.from({ length: connections }, () => {
    const turns = new Turnstile(1);
    let opened: Promise<Opened> | null = null;
    return {
      all: (text, values) =>
        turns.through(async () => {
          const { reader } = await (opened ??= open(file, pragmas));
          return reader.all(text, values);
        }),
      async close() {
        const known = await opened?.catch(() => null);
        await known?.reader.close();
        await new Promise<void>((done) => (known ? known.connection.close(() => done()) : done()));
      },
    } satisfies Reader;
  });
}
