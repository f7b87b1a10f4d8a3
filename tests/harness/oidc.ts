import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import type { ProviderConfig } from "../../server/platform/config.ts";

/** What a provider says of one of its people. */
export interface Known {
  email?: string;
  email_verified?: boolean;
  name?: string;
}

/** A certified provider of OpenID Connect on this machine: a university, as far as the directory can tell. */
export interface University {
  /** What the directory is told of it. */
  config: ProviderConfig;
  /** Whoever comes next is this person; null for somebody who changes their mind. */
  next(subject: string | null): void;
  /** Whether it answers at all. */
  answers(isUp: boolean): void;
  close(): Promise<void>;
}

const clientId = "directory";

/**
 * Starts the provider.
 * @param people by their name there, which never changes.
 * @param callback the whole address to which the directory wants people to be sent back.
 */
export async function startUniversity(people: Record<string, Known>, callback: () => string): Promise<University> {
  let comes: string | null = null;
  let isUp = true;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientSecret = randomBytes(16).toString("hex");
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback()], token_endpoint_auth_method: "client_secret_post" }],
    claims: { email: ["email", "email_verified"], profile: ["name"] },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    jwks: { keys: [{ ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }), use: "sig" }] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  });
  server.on("request", (request, response) => {
    if (!isUp) {
      response.writeHead(503).end();
      return;
    }
    const isAsked = request.url?.startsWith("/interaction/");
    void (isAsked ? answerFor(provider, comes, request, response) : provider.callback()(request, response));
  });
  return {
    config: { issuer, clientId, clientSecret, name: "my university account", trustsEveryEmail: false },
    next: (subject) => {
      comes = subject;
    },
    answers: (whether) => {
      isUp = whether;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Answers what the provider asks its own people: who they are, and whether the directory may know it. */
async function answerFor(provider: Provider, subject: string | null, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (subject === null) {
    await provider.interactionFinished(request, response, { error: "access_denied", error_description: "They changed their mind." });
    return;
  }
  if (prompt.name === "login") {
    await provider.interactionFinished(request, response, { login: { accountId: subject, remember: false } });
    return;
  }
  const grant = new provider.Grant({ accountId: session?.accountId ?? subject, clientId: String(params["client_id"]) });
  grant.addOIDCScope(String(params["scope"]));
  await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}
