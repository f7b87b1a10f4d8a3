import type { Context } from "../../platform/context.ts";
import { Refusal } from "../../platform/refusal.ts";
import { Person } from "../person.entity.ts";
import { AuthSession, AuthUser } from "./auth.entity.ts";
import { Authenticator } from "./authenticator.entity.ts";
import { accountLetter } from "./letters.ts";
import { Passkey } from "./passkey.entity.ts";

/**
 * Lets somebody back in who has lost the app, the passkeys and the recovery codes: takes all of them off the account and
 * ends its sessions, so that the address alone signs in again. The person is told by mail. Called by the command line
 * only: whoever runs the installation has made sure, in person or by a call, that it is them.
 * @throws Refusal NOT_FOUND when nobody has this address, WRONG_STATE when they have no second step to lose.
 */
export async function letBackIn(ctx: Context, email: string): Promise<void> {
  const account = await ctx.read.findOneBy(AuthUser, { email: email.trim().toLowerCase() });
  if (!account) {
    throw Refusal.invalid("email", `Nobody has the address “${email}” here.`);
  }
  const userId = account.id;
  const own = { userId };
  if (!(await ctx.read.existsBy(Authenticator, own)) && !(await ctx.read.existsBy(Passkey, own))) {
    throw Refusal.wrongState("This account has neither an app nor a passkey: a link by mail signs in.", "OFF", []);
  }
  await ctx.write(async (tx) => {
    await tx.remove(Authenticator, own);
    await tx.remove(Passkey, own);
    await tx.remove(AuthSession, own);
    await tx.tell({ action: "account.letBackIn", subject: await tx.manager.findOneByOrFail(Person, { id: userId }) });
    const letter = accountLetter(account.email, "Your passkeys and the codes of your app were taken off your account, because they were said to be lost.");
    await tx.mail({ ...letter, language: account.language ?? "en" });
  });
}
