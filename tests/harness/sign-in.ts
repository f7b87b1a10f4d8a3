import type { LightMyRequestResponse } from "fastify";
import { Mail } from "../../server/platform/outbox.entity.ts";
import type { TestServer } from "./server.ts";

/** Somebody who has signed in. */
export interface SignedIn {
  /** For `server.as(cookie)`. */
  cookie: string;
  personId: string;
}

let callers = 0;

/** A network address that has not called before, so that limits per network address do not count across tests. */
export function newAddress(): string {
  callers += 1;
  return `10.${(callers >> 16) & 255}.${(callers >> 8) & 255}.${callers & 255}`;
}

/** Posts to a path below /api/auth, as a browser on the installation's own pages would. */
export function postAuth(
  server: TestServer,
  path: string,
  body: object,
  { cookie, accept, remoteAddress = newAddress() }: { cookie?: string; accept?: string; remoteAddress?: string } = {},
): Promise<LightMyRequestResponse> {
  return server.app.http.inject({
    method: "POST",
    url: `/api/auth${path}`,
    remoteAddress,
    headers: { origin: "http://localhost:80", host: "localhost:80", ...(cookie ? { cookie } : {}), ...(accept ? { "accept-language": accept } : {}) },
    payload: body,
  });
}

/** The newest mail to an address. */
export async function newestMail(server: TestServer, to: string): Promise<Mail | null> {
  return server.app.database.read.findOne(Mail, { where: { to }, order: { id: "DESC" } });
}

/** The cookies that an answer sets, as the next request sends them. */
export function cookiesOf(response: LightMyRequestResponse): string {
  return response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
}

/** Opens a link from a mail, like the browser that follows it. */
export function open(server: TestServer, link: string): Promise<LightMyRequestResponse> {
  return server.app.http.inject({ method: "GET", url: link, remoteAddress: newAddress(), headers: { host: "localhost:80" } });
}

/**
 * Signs somebody in through the front door: asks for a link, reads the mail in the outbox and opens the link.
 * @param name joins first, if nobody has this address yet.
 */
export async function signIn(server: TestServer, email: string, name?: string): Promise<SignedIn> {
  const asked = await postAuth(server, "/sign-in/magic-link", { email, name, callbackURL: "/" });
  const link = (await newestMail(server, email))?.link;
  if (asked.statusCode !== 200 || !link) {
    throw new Error(`No link was sent to ${email}: ${asked.body}`);
  }
  const opened = await open(server, link);
  const cookie = cookiesOf(opened);
  const personId = await server.app.auth.personOf(new Headers({ cookie }));
  if (!personId) {
    throw new Error(`The link did not sign ${email} in: ${opened.statusCode} ${opened.headers.location}`);
  }
  return { cookie, personId };
}
