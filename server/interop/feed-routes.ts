import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../platform/config.ts";
import type { Context } from "../platform/context.ts";
import { baseOf } from "../platform/http.ts";
import { Refusal } from "../platform/refusal.ts";
import { answerFeed } from "./feed-answers.ts";
import { RequestLimit } from "./feed-limit.ts";
import type { FeedPage } from "./feed-page.ts";
import { FeedParameters, FeedRefusal, type RawParameters } from "./feed-parameters.ts";
import { announcements, type FeedProfile } from "./feed-profile.ts";
import type { FeedRecord } from "./feed-record.ts";

/** Where each feed is served. */
const prefixes: Record<string, FeedProfile> = { "/oruk": "uk", "/hsds": "hsds" };

/** What the feed needs of the installation. */
interface FeedSurroundings {
  /** A context of nobody in particular: the feed shows what a stranger sees, whoever asks. */
  stranger(): Promise<Context>;
  config: Pick<Config, "url">;
}

/** The newest change among what is answered, where records tell one. */
function newestChange(answer: object): string | null {
  const records = "contents" in answer ? (answer as FeedPage).contents : [answer as FeedRecord];
  const moments = records.flatMap((record) => (typeof record["last_modified"] === "string" ? [record["last_modified"]] : []));
  return moments.sort().at(-1) ?? null;
}

/**
 * Sends an answer that may be kept but must be asked about again each time, so that whoever leaves the directory is
 * gone from every copy at once. Only the tag answers "not modified": what was taken away has no date.
 */
function send(request: FastifyRequest, reply: FastifyReply, status: number, answer: object): FastifyReply {
  const body = JSON.stringify(answer);
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const changed = newestChange(answer);
  void reply
    .header("access-control-allow-origin", "*")
    .header("access-control-expose-headers", "etag, last-modified, retry-after")
    .header("cross-origin-resource-policy", "cross-origin")
    .header("cache-control", status === 200 ? "public, no-cache" : "no-store")
    .type("application/json; charset=utf-8");
  if (status !== 200) {
    return reply.status(status).send(body);
  }
  void reply.header("etag", tag);
  if (changed) {
    void reply.header("last-modified", new Date(changed).toUTCString());
  }
  const known = request.headers["if-none-match"]?.split(",").map((one) => one.trim().replace(/^W\//, "")) ?? [];
  return known.includes(tag) || known.includes("*") ? reply.status(304).send() : reply.send(body);
}

/** What a browser is told when it asks whether a page from elsewhere may read the feed. */
function allowed(reply: FastifyReply): FastifyReply {
  return reply
    .status(204)
    .header("access-control-allow-origin", "*")
    .header("access-control-allow-methods", "GET, HEAD, OPTIONS")
    .header("access-control-allow-headers", "*")
    .send();
}

function asRefusal(error: unknown): FeedRefusal {
  if (error instanceof FeedRefusal) {
    return error;
  }
  if (error instanceof Refusal) {
    return new FeedRefusal(400, error.message);
  }
  throw error;
}

/** Serves the open feeds: Open Referral UK 3.0 below /oruk, HSDS 3.0 with all its fields below /hsds. */
export function serveFeeds(http: FastifyInstance, { stranger, config }: FeedSurroundings): void {
  const limit = new RequestLimit({ burst: 3000, perSecond: 50 });
  for (const [prefix, profile] of Object.entries(prefixes)) {
    const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const raw = request.query as RawParameters;
      try {
        const wait = limit.take(request.ip, Date.now());
        if (wait > 0) {
          void reply.header("retry-after", wait);
          throw new FeedRefusal(429, `These are too many requests at once. Go on in ${wait} seconds.`);
        }
        const path = ((request.params as Record<string, string>)["*"] ?? "").split("/").filter((part) => part !== "");
        if (path.length === 0) {
          new FeedParameters(raw, []);
          return send(request, reply, 200, announcements[profile]);
        }
        const base = baseOf(config, request);
        return send(request, reply, 200, await answerFeed({ ctx: await stranger(), profile, base, raw }, path));
      } catch (error) {
        const { status, message } = asRefusal(error);
        return send(request, reply, status, { errors: [{ message }] });
      }
    };
    for (const address of [prefix, `${prefix}/*`]) {
      http.get(address, handler);
      http.options(address, (_request, reply) => allowed(reply));
    }
  }
}
