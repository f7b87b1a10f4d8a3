import { getAuthenticatorName, passkey } from "@better-auth/passkey";
import { APIError } from "@better-auth/core/error";
import type { EntityManager } from "typeorm";
import type { Database } from "../../database/connect.ts";
import { appendAct } from "../../platform/audit.ts";
import type { Config } from "../../platform/config.ts";
import { post } from "../../platform/outbox.ts";
import { AuthUser } from "./auth.entity.ts";
import { deviceOf } from "./device.ts";
import { accountLetter } from "./letters.ts";
import { Passkey } from "./passkey.entity.ts";

/** Where a passkey is shown: a session that begins here has shown more than a mailbox or a password. */
export const passkeySignInPath = "/passkey/verify-authentication";

/** Where a passkey is added. Whoever has a second step shows it before. */
export const passkeyAddingPaths: readonly string[] = ["/passkey/generate-register-options", "/passkey/verify-registration"];

/** More devices than anybody carries; without an end the list could be filled. */
const mostPasskeys = 20;

/** What passkeys need of the rest of the server. */
interface Needs {
  config: Config;
  database: Database;
  /** The moment it is. */
  now: () => string;
}

/**
 * Passkeys by the library's plugin. A device must have checked who holds it, by a finger, a face or a PIN: only then
 * does a passkey stand for more than having the device.
 */
export function passkeys({ config, database, now }: Needs): ReturnType<typeof passkey> {
  const address = config.url ? new URL(config.url) : null;
  return passkey({
    rpName: "Knowledge Partnership Directory",
    // A passkey belongs to a name, never to a number: without a public address it is this machine's own.
    rpID: address?.hostname ?? "localhost",
    origin: address?.origin ?? null,
    schema: { passkey: { modelName: Passkey.name } },
    advanced: { webAuthnChallengeCookie: "passkey" },
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    registration: {
      afterVerification: async ({ ctx, verification, user }) => {
        mustHaveChecked(verification.registrationInfo?.userVerified);
        if ((await database.read.countBy(Passkey, { userId: user.id })) >= mostPasskeys) {
          throw new APIError("BAD_REQUEST", { code: "TOO_MANY_PASSKEYS", message: "Remove a passkey that you no longer use first." });
        }
        const device = deviceOf(ctx.headers?.get("user-agent"));
        return { name: getAuthenticatorName(verification.registrationInfo?.aaguid) ?? device ?? "Passkey" };
      },
    },
    authentication: {
      afterVerification: async ({ verification, clientData }) => {
        mustHaveChecked(verification.authenticationInfo.userVerified);
        const used = { lastUsedAt: now() };
        await database.write((manager) => manager.update(Passkey, { credentialID: clientData.id }, used));
      },
    },
  });
}

function mustHaveChecked(userVerified: boolean | undefined): void {
  if (!userVerified) {
    throw new APIError("UNAUTHORIZED", { code: "NOT_CHECKED", message: "The device did not check that it is you." });
  }
}

/** Tells the record and the owner of a passkey that was added, inside the transaction that adds it. */
export async function tellOfPasskey(manager: EntityManager, userId: string, at: string): Promise<void> {
  const act = { action: "account.addPasskey", subjectType: "Person", subjectId: userId };
  await appendAct(manager, { ...act, at, actorId: userId, changes: {} });
  const { email, language } = await manager.findOneByOrFail(AuthUser, { id: userId });
  const letter = accountLetter(email, "A passkey was added to your account. It signs in without a mail or a password.");
  await post(manager, { ...letter, language: language ?? "en" }, at);
}
