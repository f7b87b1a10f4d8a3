import { newKey } from "../../platform/identifiers.ts";
import type { Context } from "../../platform/context.ts";
import { Refusal } from "../../platform/refusal.ts";
import { authorise, signedIn } from "../authorise.ts";
import type { Viewer } from "../viewer.ts";
import { viewerOf } from "../viewer.service.ts";
import { ownAccount, stepUp, tellOfAccount, useCode, writeToOwner } from "./account.service.ts";
import type { AuthenticatorStart } from "./account.types.ts";
import { emailOf } from "./accounts.ts";
import { Authenticator } from "./authenticator.entity.ts";
import { newAuthenticatorSecret, newRecoveryCodes } from "./second-step.ts";
import { authenticatorAddress } from "./totp.ts";

/** What authenticator apps show above the code. */
const issuer = "Knowledge Partnership Directory";

/** The viewer's authenticator app, once its first code was confirmed. */
export async function ownAuthenticator(ctx: Context): Promise<Authenticator | null> {
  const found = await ctx.read.findOneBy(Authenticator, { userId: signedIn(ctx).personId });
  return found?.confirmedAt ? found : null;
}

/**
 * Makes a secret for an authenticator app. Nothing is asked of the viewer before they confirm it by a code.
 * @throws Refusal WRONG_STATE when an app is set up already.
 */
export async function startAuthenticator(ctx: Context): Promise<AuthenticatorStart> {
  const actor = await authorise(ctx, "account.startAuthenticator", ownAccount(ctx));
  if (await ownAuthenticator(ctx)) {
    throw Refusal.wrongState("An app is set up already. Turn it off first, with a code of it.", "ON", ["turnOffAuthenticator"]);
  }
  const { personId } = actor;
  const secret = await newAuthenticatorSecret(ctx.config.secret);
  await ctx.write(async (tx) => {
    await tx.remove(Authenticator, { userId: personId });
    const unused = { recoveryCodes: [], lastStep: null, confirmedAt: null };
    await tx.insert(Authenticator, { id: newKey(), userId: personId, secret: secret.kept, ...unused });
    await tellOfAccount(ctx, tx, actor, "startAuthenticator");
  });
  return { secret: secret.shown, address: authenticatorAddress(secret.shown, await emailOf(ctx, personId), issuer) };
}

/**
 * Turns the authenticator app on, by its first code.
 * @returns the recovery codes, which are shown this once.
 * @throws Refusal WRONG_STATE when none is waiting for its first code, INVALID when the code is not right.
 */
export async function confirmAuthenticator(ctx: Context, code: string): Promise<string[]> {
  const actor = await authorise(ctx, "account.confirmAuthenticator", ownAccount(ctx));
  const waiting = await ctx.read.findOneBy(Authenticator, { userId: actor.personId });
  if (!waiting || waiting.confirmedAt !== null) {
    throw Refusal.wrongState("No app is waiting for its first code. Start again.", waiting ? "ON" : "OFF", ["startAuthenticator"]);
  }
  await useCode(ctx, actor, code);
  const codes = newRecoveryCodes(ctx.config.secret, actor.personId);
  return ctx.write(async (tx) => {
    await tx.update(Authenticator, { id: waiting.id }, { confirmedAt: tx.now, recoveryCodes: codes.kept });
    await stepUp(tx, actor);
    await tellOfAccount(ctx, tx, actor, "confirmAuthenticator");
    await writeToOwner(tx, actor, "Signing in to your account now also asks for a code of an authenticator app.");
    return codes.shown;
  });
}

/**
 * Turns the authenticator app off, by one of its codes or a recovery code.
 * @throws Refusal WRONG_STATE when none is on, INVALID when the code is not right.
 */
export async function turnOffAuthenticator(ctx: Context, code: string): Promise<Viewer> {
  const actor = await authorise(ctx, "account.turnOffAuthenticator", ownAccount(ctx));
  const authenticator = await ownAuthenticator(ctx);
  if (!authenticator) {
    throw Refusal.wrongState("No authenticator app is turned on.", "OFF", ["startAuthenticator"]);
  }
  await useCode(ctx, actor, code);
  return ctx.write(async (tx) => {
    await tx.remove(Authenticator, { id: authenticator.id });
    await tellOfAccount(ctx, tx, actor, "turnOffAuthenticator");
    await writeToOwner(tx, actor, "Signing in to your account no longer asks for a code of an authenticator app.");
    return viewerOf(actor);
  });
}
