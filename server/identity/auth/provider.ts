import { genericOAuth } from "better-auth/plugins/generic-oauth";
import type { ProviderConfig } from "../../platform/config.ts";

/*
 * Signing in with an account that people have elsewhere: a university's, a council's or the NHS's own sign-in, by
 * OpenID Connect. Who may do what is never asked of it: it says whose e-mail address it is, and nothing else counts.
 */

/** Our name of the provider in addresses and accounts. */
const providerId = "oidc";

/** Where signing in with it begins. */
export const providerSignInPath = "/sign-in/social";

/** Where the provider sends people back to. */
export const providerCallbackPath = `/callback/${providerId}`;

/** The same path, as the library calls it to its hooks. */
const callbackPattern = "/callback/:id";

/** Whether a session that begins at this path of the library comes from the provider. */
export function isFromProvider(path: string | undefined): boolean {
  return path === callbackPattern || path === providerCallbackPath;
}

/** The provider as the library's plugin. */
export function oidcProvider({ issuer, clientId, clientSecret, trustsEveryEmail }: ProviderConfig): ReturnType<typeof genericOAuth> {
  const config = {
    providerId,
    discoveryUrl: `${issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    clientId,
    clientSecret,
    scopes: ["openid", "email", "profile"],
    mapProfileToUser: ({ email, name, email_verified: isTheirs }: { email?: unknown; name?: unknown; email_verified?: unknown }) => {
      const address = typeof email === "string" ? email : undefined;
      const counts = trustsEveryEmail || isTheirs === true;
      // Without an address nobody is let in: one that may be somebody else's would open their account.
      return {
        email: counts ? address : undefined,
        emailVerified: counts,
        name: typeof name === "string" && name.trim() !== "" ? shortened(name) : address?.split("@")[0],
        image: undefined,
      };
    },
  };
  return genericOAuth({ config: [config] });
}

/** A name as it is kept: one line of at most 120 characters, without control characters (PostgreSQL keeps no NUL). */
export function shortened(name: string): string {
  return name.replace(/[\p{Cc}\s]+/gu, " ").trim().slice(0, 120);
}
