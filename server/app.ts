import type { FastifyInstance, FastifyRequest } from "fastify";
import { connect, type Database } from "./database/connect.ts";
import { migrate, needsMigration } from "./database/migrate.ts";
import { actorOf } from "./identity/actor.ts";
import { createAuth, type Auth } from "./identity/auth/auth.ts";
import { headersOf, serveAuth } from "./identity/auth/routes.ts";
import { serveDownloads } from "./interop/download-routes.ts";
import { serveFeeds } from "./interop/feed-routes.ts";
import { writeDigests } from "./identity/digest.ts";
import { writeReminders } from "./identity/reminders.ts";
import { serveStopLetters } from "./identity/stop-letters.ts";
import { headOfPage } from "./interop/page-head.ts";
import { serveOwnData } from "./privacy/data-routes.ts";
import { type Afterwards, createAfterwards } from "./platform/afterwards.ts";
import { dayOf } from "./platform/calendar.ts";
import type { Config } from "./platform/config.ts";
import { createContext, type Context, type Session } from "./platform/context.ts";
import { buildGraph, createGraphqlServer } from "./platform/graphql.ts";
import { fillIndex } from "./organisations/find-index.ts";
import { baseOf, closeHttp, createHttp, serveAdmin, serveGraphql, serveHealth } from "./platform/http.ts";
import { acceptedLanguage, type Language } from "./platform/language.ts";
import { createLog, type Log } from "./platform/log.ts";
import { startPostman, type Postman } from "./platform/postman.ts";
import { startRounds, type Rounds } from "./platform/rounds.ts";
import { fillResearcherIndex } from "./people/researcher-index.ts";
import { fillServiceIndex } from "./services/service-index.ts";
import { entities, orphanedTypes, resolvers } from "./slices.ts";
import { bringVocabulary } from "./vocabulary/load-vocabulary.ts";

/** What can be swapped from outside: tests and the demo bring their own clock; one test compares with loaders alone. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  clock?: () => number;
  log?: Log;
  /** Whether lists read ahead; they do unless it is false. */
  lookAhead?: boolean;
}

/** The assembled product: database, schema and HTTP server, not listening yet. */
export interface App {
  config: Config;
  database: Database;
  http: FastifyInstance;
  log: Log;
  auth: Auth;
  postman: Postman;
  /** Writes what people are reminded of into the outbox. */
  reminding: Rounds;
  /** What is done after answers. */
  afterwards: Afterwards;
  /** A context for work that no request asked for: commands, the demo loader. */
  contextFor(personId: string | null, clock?: () => number): Promise<Context>;
  close(): Promise<void>;
}

/** How often it is looked for what people are to be reminded of, in milliseconds. */
const remindsEvery = 10 * 60_000;

let built: ReturnType<typeof buildGraph> | undefined;

/** The schema of all slices, built once in a process; needs no database. */
export function buildSchema(): ReturnType<typeof buildGraph> {
  built ??= buildGraph(resolvers, orphanedTypes);
  return built;
}

/** Puts into the search indexes whatever is not in them. */
export async function fillIndexes(database: Database): Promise<void> {
  await fillIndex(database);
  await fillServiceIndex(database);
  await fillResearcherIndex(database);
}

/** Opens the database, brings it to the newest schema and to the vocabulary this version ships. */
async function openDatabase(config: Config): Promise<Database> {
  const database = await connect(config.database, entities);
  await migrate(database);
  await bringVocabulary(database);
  await fillIndexes(database);
  return database;
}

/** Puts the product together: database → schema → http. Used by the commands and by every test. */
export async function assemble(config: Config, surroundings: Surroundings = {}): Promise<App> {
  const log = surroundings.log ?? createLog(config.logLevel);
  const database = await openDatabase(config);
  const clock = surroundings.clock ?? Date.now;
  const http = await createHttp(log);
  const afterwards = createAfterwards(log);

  const contextFor = async (
    personId: string | null,
    ownClock: () => number = clock,
    session: Session | null = null,
    language: Language = "en",
  ): Promise<Context> => {
    const today = dayOf(new Date(ownClock()).toISOString());
    const actor = personId ? await actorOf(database.read, personId, today, session) : null;
    return createContext({ actor, language, config, log, database, afterwards, clock: ownClock, lookAhead: surroundings.lookAhead });
  };
  const auth = createAuth({ config, database, log, clock });
  const contextOf = async (request: FastifyRequest): Promise<Context> => {
    const signedIn = await auth.sessionOf(headersOf(request));
    const language = signedIn?.language ?? acceptedLanguage(request.headers["accept-language"]) ?? "en";
    return contextFor(signedIn?.personId ?? null, clock, signedIn?.session ?? null, language);
  };

  const schema = buildSchema();
  const apollo = createGraphqlServer(schema, http, log);
  await serveGraphql(http, apollo, contextOf);
  serveAuth(http, auth, config);
  serveStopLetters(http, { config, contextFor });
  serveHealth(http, () => needsMigration(database));
  serveDownloads(http, { contextOf, schema });
  serveOwnData(http, contextOf);
  const stranger = (): Promise<Context> => contextFor(null);
  serveFeeds(http, { stranger, config });
  serveAdmin(http, config.adminFolder, async (request) =>
    headOfPage(await stranger(), baseOf(config, request), request.url.split("?")[0] ?? ""),
  );
  const postman = startPostman(config, database, log, { clock });
  const remind = async (): Promise<void> => {
    const ctx = await contextFor(null);
    await writeReminders(ctx);
    await writeDigests(ctx);
  };
  const reminding = startRounds(remind, remindsEvery, log, "the reminders could not be written");

  return {
    config,
    database,
    http,
    log,
    auth,
    postman,
    reminding,
    afterwards,
    contextFor,
    close: async () => {
      await closeHttp(http);
      await afterwards.settled();
      await reminding.stop();
      await postman.stop();
      await database.close();
    },
  };
}
