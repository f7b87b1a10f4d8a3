import { print, type DocumentNode } from "graphql";
import type { TypedDocumentString } from "../../schema/operations.ts";
import { assemble, type App, type Surroundings } from "../../server/app.ts";
import type { Config } from "../../server/platform/config.ts";
import { databaseWith, type Contents } from "./templates.ts";
import { testConfig } from "./test-config.ts";

/** What a GraphQL request answers. */
export interface Answer<Data> {
  status: number;
  data: Data;
  errors: { message: string; extensions?: { code?: string } }[];
}

/** Somebody asking through the front door: HTTP, with or without a session. */
export interface Asker {
  ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables> | DocumentNode | string,
    variables?: Variables,
  ): Promise<Answer<Data>>;
}

/** The real product on a database of its own, with a clock that tests can move. */
export interface TestServer {
  app: App;
  /** Moves the clock forward. */
  later(step: { days?: number; minutes?: number }): void;
  now(): string;
  /** Asks as somebody; without a cookie as the public. */
  as(cookie: string | null): Asker;
  close(): Promise<void>;
}

const millisecondsADay = 86_400_000;
const millisecondsAMinute = 60_000;

/** Starts the product on a database of its own with the vocabulary alone, or with the demonstration as well. */
export async function startServer(
  kind: "sqlite" | "postgres",
  changes: Partial<Config> = {},
  contents: Contents = "vocabulary",
): Promise<TestServer> {
  const place = await databaseWith(kind, contents);
  return startServerOn({ ...testConfig(place.config), ...changes }, place.drop);
}

/** Starts the product on a database that stays when it is closed, unless `afterwards` takes it away. */
export async function startServerOn(
  config: Config,
  afterwards: () => Promise<void> = () => Promise.resolve(),
  surroundings: Surroundings = {},
): Promise<TestServer> {
  let offset = 0;
  const clock = (): number => Date.now() + offset;
  const app = await assemble(config, { clock, ...surroundings });
  await app.http.ready();

  const as = (cookie: string | null): Asker => ({
    async ask(document, variables) {
      const query = "kind" in Object(document) ? print(document as DocumentNode) : String(document);
      const response = await app.http.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": "application/json", ...(cookie ? { cookie } : {}) },
        payload: JSON.stringify({ query, variables }),
      });
      const body = response.json();
      return { status: response.statusCode, data: body.data, errors: body.errors ?? [] };
    },
  });

  return {
    app,
    later: ({ days = 0, minutes = 0 }) => {
      offset += days * millisecondsADay + minutes * millisecondsAMinute;
    },
    now: () => new Date(clock()).toISOString(),
    as,
    close: async () => {
      await app.close();
      await afterwards();
    },
  };
}
