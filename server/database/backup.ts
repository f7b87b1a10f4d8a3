import { existsSync } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { connect, type Database, type EntityClass } from "./connect.ts";
import { copyRows, type Tell } from "./copy-rows.ts";
import { migrate } from "./migrate.ts";

/*
 * A backup is one SQLite file, whichever database it is of: it is checked in the same way, restores into either, and
 * moves an installation from one to the other. It needs no tool beside the product, so that its age and the age of the
 * database's own tools never have to fit.
 */

/** Makes sure that the file is on the disk, and not only said to be. */
async function settle(file: string): Promise<void> {
  for (const path of [file, dirname(file)]) {
    const handle = await open(path, "r");
    await handle.sync();
    await handle.close();
  }
}

/** Puts a file in the place of its name, once it is whole. */
async function putInPlace(from: string, to: string): Promise<void> {
  await settle(from);
  await rename(from, to);
  await settle(to);
}

/** Says every few seconds how much of a copy is written: SQLite makes it in one statement, which tells nothing. */
function watchGrowth(file: string, whole: number, tell: Tell): () => void {
  const timer = setInterval(() => {
    void stat(file).then(({ size }) => tell(`  ${Math.min(99, Math.round((100 * size) / whole))} % written`), () => undefined);
  }, 2_000);
  return () => clearInterval(timer);
}

async function copyOfFile(database: Database, file: string, tell: Tell): Promise<void> {
  const [pages] = (await database.writer.query("PRAGMA page_count")) as { page_count: number }[];
  const [size] = (await database.writer.query("PRAGMA page_size")) as { page_size: number }[];
  const stop = watchGrowth(file, Math.max(1, (pages?.page_count ?? 0) * (size?.page_size ?? 0)), tell);
  try {
    // A copy of the file would lack what still waits in the write-ahead log, and pass every check.
    await database.writer.query("VACUUM INTO ?", [file]);
  } finally {
    stop();
  }
}

async function copyOfRows(database: Database, entities: EntityClass[], file: string, tell: Tell): Promise<void> {
  const copy = await connect({ kind: "sqlite", file, apart: true }, entities);
  try {
    await migrate(copy);
    await copyRows(database, copy, tell);
  } finally {
    await copy.close();
  }
}

/**
 * Writes all rows, as they are at one moment, into a new file that only its owner may read. Others go on writing.
 * @throws Error when there is a file of that name already.
 */
export async function writeBackup(database: Database, entities: EntityClass[], file: string, tell: Tell): Promise<void> {
  if (existsSync(file)) {
    throw new Error(`There is a file ${file} already.`);
  }
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  // SQLite writes into an empty file that is there, and leaves to it who may read it.
  await (await open(unfinished, "wx", 0o600)).close();
  try {
    await (database.kind === "sqlite" ? copyOfFile(database, unfinished, tell) : copyOfRows(database, entities, unfinished, tell));
    await putInPlace(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/**
 * Puts a file in the place of the database file, and keeps the former one.
 * @throws Error when somebody has the database open: who writes into a file that was put aside loses what they write.
 */
export async function replaceFile(target: string, restored: string, former: string, entities: EntityClass[]): Promise<void> {
  if (!existsSync(target)) {
    await putInPlace(restored, target);
    return;
  }
  const before = await connect({ kind: "sqlite", file: target, apart: true }, entities);
  try {
    await before.read.connection.destroy();
    // Leaving the write-ahead log needs the file for oneself; the lock is kept until the new file is in place.
    await before.writer.query("PRAGMA busy_timeout = 0");
    await before.writer.query("PRAGMA journal_mode = DELETE");
    await before.writer.query("BEGIN EXCLUSIVE");
    await rename(target, former);
    await putInPlace(restored, target);
    await before.writer.query("ROLLBACK");
  } finally {
    await before.writer.destroy();
  }
}
