import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import compress from "@fastify/compress";
import fastifyStatic from "@fastify/static";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { ApolloServer } from "@apollo/server";
import fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from "fastify";
import helmet from "helmet";
import type { Config } from "./config.ts";
import type { Context } from "./context.ts";
import type { Log } from "./log.ts";
import { withHead, type PageHead } from "./page-html.ts";

/** The largest request body that is read, in bytes. */
const bodyLimit = 256 * 1024;

/**
 * Sends what is text in the shortest form that the browser reads. What is sent to us is never unpacked: a few bytes
 * could become gigabytes.
 */
async function compressAnswers(http: FastifyInstance): Promise<void> {
  // Routes are asked for when they are added: it must be there before the first.
  await http.register(compress, { globalDecompression: false, encodings: ["br", "gzip"] });
}

/**
 * Headers that make browsers careful. Fastify's plugin works them out anew for each request, in closures that hold requests
 * in memory until everything is swept: as much as a fifth of the time went there.
 */
const safeHeaders = helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      // The explorer's editor writes style elements; scripts come from this origin only.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'", "data:"],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: null,
    },
  },
  crossOriginEmbedderPolicy: false,
  // Signing in asks a browser where a form came from; with no referrer at all it would say "null".
  referrerPolicy: { policy: "same-origin" },
  hsts: false,
});

/** Makes the HTTP server: short answers, safe headers, JSON errors, no listening yet. */
export async function createHttp(log: Log): Promise<FastifyInstance> {
  const http = fastify({ bodyLimit, logger: false, trustProxy: "loopback", forceCloseConnections: "idle" });
  await compressAnswers(http);
  http.addHook("onRequest", (request, reply, next) => safeHeaders(request.raw, reply.raw, (error) => next(error as Error | undefined)));
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      log.error({ err: error, requestId: request.id }, "unexpected error");
    }
    const message =
      status === 413
        ? "The request is larger than 256 kB. Send less at once."
        : status < 500
          ? "The request could not be read. Check that the body is JSON."
          : `Something went wrong on our side. If it stays, tell us this number: ${request.id}.`;
    void reply.status(status).type("application/json").send({ errors: [{ message }] });
  });
  return http;
}

/** How often a closing server looks for connections that have been answered, in milliseconds. */
const sweepEvery = 50;

/**
 * Answers the requests that are under way, and closes. A connection that was busy when closing began would be kept open
 * for a next request that is never answered, and the process with it.
 */
export async function closeHttp(http: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => http.server.closeIdleConnections(), sweepEvery);
  try {
    await http.close();
  } finally {
    clearInterval(sweep);
  }
}

/** The address at which the installation is seen from outside, without a slash at the end. */
export function baseOf(config: Pick<Config, "url">, request: FastifyRequest): string {
  return config.url ?? `${request.protocol}://${request.host}`;
}

/** Serves the GraphQL endpoint. */
export async function serveGraphql(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): Promise<void> {
  await apollo.start();
  http.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    handler: fastifyApolloHandler(apollo, { context: contextOf }),
  });
}

/** How long the database may take to say that it is there, in milliseconds. */
const readyWithin = 2_000;

/** What keeps the process from answering; null when nothing does. */
type Hindrance = "the database does not answer" | "the database is not migrated";

/** Serves health: `/healthz` says the process lives, `/readyz` that it can answer, or what is in the way. */
export function serveHealth(http: FastifyInstance, needsMigration: () => Promise<boolean>): void {
  const hindrance = async (): Promise<Hindrance | null> => {
    const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error("late")), readyWithin).unref());
    const missing = await Promise.race([needsMigration(), late]).catch(() => null);
    if (missing === null) {
      return "the database does not answer";
    }
    return missing ? "the database is not migrated" : null;
  };
  http.get("/healthz", async () => ({ status: "alive" }));
  http.get("/readyz", async (_request, reply) => {
    const reason = await hindrance();
    return reply.status(reason === null ? 200 : 503).send(reason === null ? { status: "ready" } : { status: "not ready", reason });
  });
}

/** Paths that belong to the server; every other one is a screen of the admin. */
const serverPaths = /^\/(graphql|api|healthz|readyz|demo|assets|oruk|hsds|download)(\/|$)/;

/**
 * Serves the built admin: files as they are, any other page as the admin's first page.
 * @param headOf what a page says in its head to everybody; null for a page that says nothing of its own.
 */
export function serveAdmin(
  http: FastifyInstance,
  folder: string | null,
  headOf: (request: FastifyRequest) => Promise<PageHead | null>,
): void {
  const root = folder ? resolve(folder) : null;
  if (!root || !existsSync(root)) {
    return;
  }
  void http.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    // Scripts and styles were compressed when they were built.
    preCompressed: true,
    // Said below: what the library says of keeping would be said after it.
    cacheControl: false,
    setHeaders: (response, path) => {
      const lasting = path.includes("/assets/");
      response.setHeader("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
      response.setHeader("vary", "accept-encoding");
    },
  });
  http.get("/explorer", (_request, reply) => reply.sendFile("explorer.html"));
  http.setNotFoundHandler(async (request, reply) => {
    const isScreen = request.method === "GET" && !serverPaths.test(request.url.split("?")[0] ?? "");
    if (!isScreen) {
      return reply.status(404).send({ errors: [{ message: "There is nothing at this address." }] });
    }
    const head = await headOf(request);
    if (!head) {
      return reply.sendFile("index.html");
    }
    const html = await readFile(join(root, "index.html"), "utf8");
    return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(withHead(html, head));
  });
}
