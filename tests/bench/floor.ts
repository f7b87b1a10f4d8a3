import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sqlite3 from "sqlite3";
import { statements, type FloorName } from "./floor-statements.ts";
import type { Running } from "./running.ts";

/*
 * The floor: what SQLite's driver and node:http can do at best. Each question is one statement, written by hand for it
 * alone, that answers ready JSON. It shows only what is public, so that its answers are the product's, but knows no
 * limits, no people and no other question.
 */

/** What the floor is asked. */
export interface FloorAsked {
  name: FloorName;
  values: (string | number)[];
}

/** Serves the hand-written statements. */
export async function startFloor(file: string): Promise<Running> {
  const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY);
  database.exec("PRAGMA cache_size = -32768; PRAGMA mmap_size = 2147418112;");
  const prepared = new Map(Object.entries(statements).map(([name, text]) => [name, database.prepare(text)]));
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { name, values } = JSON.parse(Buffer.concat(parts).toString("utf8")) as FloorAsked;
      prepared.get(name)?.all(values, (error: Error | null, rows: { answer: string }[]) => {
        response.writeHead(error ? 500 : 200, { "content-type": "application/json" });
        response.end(error ? error.message : rows[0]?.answer);
      });
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      for (const statement of prepared.values()) {
        await new Promise((closed) => statement.finalize(() => closed(null)));
      }
      await new Promise((closed) => database.close(closed));
    },
  };
}
