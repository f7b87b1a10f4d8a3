import {
  authFlowTestSuite, caseInsensitiveTestSuite, joinsTestSuite, normalTestSuite, numberIdTestSuite, testAdapter,
  transactionsTestSuite, uuidTestSuite
} from "@better-auth/test-utils/adapter";
import { getAuthTables } from "better-auth/db";
import type { BetterAuthOptions } from "better-auth";
import { randomBytes } from "node:crypto";
import { DataSource, EntitySchema } from "typeorm";
import type { DataSourceOptions, EntityManager, EntitySchemaColumnOptions } from "typeorm";
import { vi } from "vitest";
import { typeormAdapter } from "../../server/identity/auth/typeorm-adapter.ts";

/** The vendor's own conformance suite, which defines new models as it goes: each change opens a fresh database. */
async function conformance(connection: DataSourceOptions, finished?: () => Promise<void>): Promise<void> {
  let source: DataSource | undefined;
  let lane: Promise<unknown> = Promise.resolve();
  const opened = () => {
    if (!source) {
      throw new Error("No migration has run yet.");
    }
    return source;
  };
  const { execute } = await testAdapter({
    adapter: async () => typeormAdapter({
      get read() {
        return opened().manager;
      },
      write: (work: (manager: EntityManager) => Promise<never>) => {
        const done = lane.then(() => opened().transaction(work));
        lane = done.catch(() => undefined);
        return done;
      }
    }, async () => undefined),
    runMigrations: async (options) => {
      await source?.destroy();
      source = new DataSource({ ...connection, entities: entitiesOf(options) });
      await source.initialize();
      await source.synchronize(true);
    },
    tests: [
      normalTestSuite(), authFlowTestSuite(), transactionsTestSuite(), joinsTestSuite(), caseInsensitiveTestSuite(),
      uuidTestSuite(), numberIdTestSuite()
    ],
    overrideBetterAuthOptions: (options) => ({ ...options, baseURL: "http://localhost", logger: { disabled: true } }),
    onFinish: async () => {
      await source?.destroy();
      await finished?.();
    }
  });
  execute();
}

function entitiesOf(options: BetterAuthOptions): EntitySchema[] {
  const serial = options.advanced?.database?.generateId === "serial";
  return Object.values(getAuthTables(options)).map((table) => {
    const columns: Record<string, EntitySchemaColumnOptions> = {
      id: serial ? { type: "integer", primary: true, generated: "increment" } : { type: "text", primary: true }
    };
    for (const [name, field] of Object.entries(table.fields)) {
      const isKey = serial && field.references?.field === "id";
      columns[field.fieldName ?? name] = {
        type: isKey ? "integer" : field.type === "boolean" ? "boolean" : field.type === "number" ? "integer" : "text",
        nullable: !field.required,
        unique: field.unique ?? false
      };
    }
    // A class of that name, as our own entities have one: rows are then instances of it.
    const target = { [table.modelName]: class {} }[table.modelName];
    return new EntitySchema({ name: table.modelName, target, columns });
  });
}

/** The suite reports every migration on the console; failures are thrown, so nothing is lost. */
vi.spyOn(console, "log").mockImplementation(() => undefined);

await conformance({ type: "sqlite", database: ":memory:" });

const url = process.env.TEST_POSTGRES_URL;
if (url) {
  const schema = `auth_${randomBytes(6).toString("hex")}`;
  const owner = await new DataSource({ type: "postgres", url }).initialize();
  await owner.query(`CREATE SCHEMA ${schema}`);
  await conformance({ type: "postgres", url, schema }, async () => {
    await owner.query(`DROP SCHEMA ${schema} CASCADE`);
    await owner.destroy();
  });
}
