import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import type { Config } from "../../platform/config.ts";
import { addressHeader, type Auth } from "./auth.ts";
import { authPath } from "./links.ts";
import { providerCallbackPath, providerSignInPath } from "./provider.ts";

/** What is served of the library; it could do more, and what is not named here is not there. */
const served: readonly [HTTPMethods, string][] = [
  ["POST", "/sign-in/magic-link"],
  ["GET", "/magic-link/verify"],
  ["POST", "/sign-in/email"],
  ["POST", "/request-password-reset"],
  ["POST", "/reset-password"],
  ["POST", "/change-password"],
  ["GET", "/passkey/generate-register-options"],
  ["POST", "/passkey/verify-registration"],
  ["GET", "/passkey/generate-authenticate-options"],
  ["POST", "/passkey/verify-authentication"],
  ["POST", "/sign-out"],
  ["POST", "/revoke-sessions"],
];

/** What is served besides where people may sign in with an account they have elsewhere. */
const servedWithProvider: typeof served = [
  ["POST", providerSignInPath],
  ["GET", providerCallbackPath],
];

/** Nobody's name, address and password together are longer, in bytes. */
const bodyLimit = 16 * 1024;

/** Serves signing in and out below `/api/auth`. */
export function serveAuth(http: FastifyInstance, auth: Auth, { provider }: Config): void {
  for (const [method, path] of [...served, ...(provider ? servedWithProvider : [])]) {
    http.route({
      method,
      url: `${authPath}${path}`,
      bodyLimit,
      handler: async (request, reply) => answer(reply, await auth.handle(asWebRequest(request))),
    });
  }
}

/** The headers of a request, with the address of the caller as our server knows it. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) {
      headers.append(name, one);
    }
  }
  headers.set(addressHeader, request.ip);
  return headers;
}

function asWebRequest(request: FastifyRequest): Request {
  const headers = headersOf(request);
  // The body is written anew, so its length is, too.
  headers.delete("content-length");
  const { method } = request;
  const body = request.body === undefined || request.body === null ? undefined : JSON.stringify(request.body);
  return new Request(`${request.protocol}://${request.host}${request.url}`, { method, headers, body });
}

async function answer(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.status(response.status);
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") {
      reply.header(name, name === "location" ? pathOf(value) : value);
    }
  }
  for (const cookie of response.headers.getSetCookie()) {
    reply.header("set-cookie", cookie);
  }
  reply.header("cache-control", "no-store");
  return reply.send(await response.text());
}

/** Redirects stay where the browser is: the library only follows addresses of ours, and ours may have two names. */
function pathOf(location: string): string {
  const { pathname, search, hash } = new URL(location, "http://localhost");
  return `${pathname}${search}${hash}`;
}
