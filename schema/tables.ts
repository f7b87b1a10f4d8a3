import { join } from "node:path";
import "reflect-metadata";
import { DataSource } from "typeorm";
import { tables as released } from "../server/database/migrations/0001-first.tables.ts";
import { writeAdditions } from "../server/database/snapshot.ts";
import { entities } from "../server/slices.ts";

/* Writes what the entities have more than the released tables into the newest migration: `npm run migration`. */

const source = new DataSource({ type: "sqlite", database: ":memory:", entities });
await source.initialize();
const file = join(import.meta.dirname, "..", "server", "database", "migrations", "0002-directory.tables.ts");
writeAdditions(source, released, file);
await source.destroy();
process.stdout.write(`Compared ${entities.length} entities with the released tables.\n`);
