import { join } from "node:path";
import "reflect-metadata";
import { DataSource } from "typeorm";
import { writeTables } from "../server/database/snapshot.ts";
import { entities } from "../server/slices.ts";

/* Writes the tables of the first migration from the entities: `npm run migration`. */

const source = new DataSource({ type: "sqlite", database: ":memory:", entities });
await source.initialize();
const file = join(import.meta.dirname, "..", "server", "database", "migrations", "0001-first.tables.ts");
writeTables(source, file);
await source.destroy();
process.stdout.write(`Wrote the tables of ${entities.length} entities.\n`);
