import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { organisationByHandle } from "../organisations/visible.ts";
import type { Context } from "../platform/context.ts";
import { NotSignedIn, Refusal } from "../platform/refusal.ts";
import { RequestLimit } from "../interop/feed-limit.ts";
import { dataOfOrganisation, dataOfViewer, type HeldData } from "./data.service.ts";

type ContextOf = (request: FastifyRequest) => Promise<Context>;

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.status(status).header("cache-control", "no-store").send({ errors: [{ message }] });
}

async function answer(reply: FastifyReply, name: string, data: () => Promise<HeldData>): Promise<FastifyReply> {
  try {
    const held = await data();
    return await reply
      .type("application/json; charset=utf-8")
      .header("content-disposition", `attachment; filename="${name}-${held.madeAt.slice(0, 10)}.json"`)
      .header("cache-control", "no-store")
      .send(JSON.stringify(held, null, 2));
  } catch (error) {
    if (error instanceof NotSignedIn) {
      return refuse(reply, 401, error.message);
    }
    if (error instanceof Refusal) {
      return refuse(reply, 403, error.message);
    }
    throw error;
  }
}

/** Serves what is held about somebody: /data/me.json to themselves, /data/organisations/WORD.json to those who keep its page. */
export function serveOwnData(http: FastifyInstance, contextOf: ContextOf): void {
  const limit = new RequestLimit({ burst: 10, perSecond: 0.05 });
  const limited = (request: FastifyRequest, reply: FastifyReply): boolean => {
    const wait = limit.take(request.ip, Date.now());
    if (wait > 0) {
      void reply.header("retry-after", wait);
    }
    return wait > 0;
  };
  const tooMany = "This was asked too often. Try again in a few minutes.";
  http.get("/data/me.json", { exposeHeadRoute: false }, async (request, reply) => {
    if (limited(request, reply)) {
      return refuse(reply, 429, tooMany);
    }
    const ctx = await contextOf(request);
    return answer(reply, "my-data", () => dataOfViewer(ctx));
  });
  http.get("/data/organisations/:file", { exposeHeadRoute: false }, async (request, reply) => {
    if (limited(request, reply)) {
      return refuse(reply, 429, tooMany);
    }
    const { file } = request.params as { file: string };
    const ctx = await contextOf(request);
    const handle = file.replace(/\.json$/, "");
    const organisation = await organisationByHandle(ctx, handle);
    if (!organisation) {
      return refuse(reply, 404, "There is no such organisation, or it is not open to you.");
    }
    return answer(reply, handle, () => dataOfOrganisation(ctx, organisation));
  });
}
