import type { Context } from "../../platform/context.ts";
import { mustFind } from "../../platform/node.ts";
import { Refusal } from "../../platform/refusal.ts";
import { authorise, signedIn } from "../authorise.ts";
import type { Viewer } from "../viewer.ts";
import { viewerOf } from "../viewer.service.ts";
import { tellOfAccount, writeToOwner } from "./account.service.ts";
import { Passkey } from "./passkey.entity.ts";

/** The longest name of a passkey, in characters. */
const longestName = 120;

/** The passkeys of the viewer, the oldest first. */
export function ownPasskeys(ctx: Context): Promise<Passkey[]> {
  return ctx.read.find(Passkey, { where: { userId: signedIn(ctx).personId }, order: { createdAt: "ASC", id: "ASC" } });
}

/** Gives a passkey another name. @throws Refusal INVALID when the name is empty or too long. */
export async function renamePasskey(ctx: Context, id: string, name: string): Promise<Viewer> {
  const passkey = await mustFind(ctx, Passkey, id);
  const actor = await authorise(ctx, "account.renamePasskey", { personId: passkey.userId });
  const shown = name.replace(/[\p{Cc}\s]+/gu, " ").trim();
  if (shown === "" || [...shown].length > longestName) {
    throw Refusal.invalid("name", `Give the passkey a name of at most ${longestName} characters.`);
  }
  return ctx.write(async (tx) => {
    await tx.update(Passkey, { id: passkey.id }, { name: shown });
    await tellOfAccount(ctx, tx, actor, "renamePasskey");
    return viewerOf(actor);
  });
}

/** Takes a passkey away: it signs in no more. Where one is signed in with it, one stays so. */
export async function removePasskey(ctx: Context, id: string): Promise<Viewer> {
  const passkey = await mustFind(ctx, Passkey, id);
  const actor = await authorise(ctx, "account.removePasskey", { personId: passkey.userId });
  return ctx.write(async (tx) => {
    await tx.remove(Passkey, { id: passkey.id });
    await tellOfAccount(ctx, tx, actor, "removePasskey");
    await writeToOwner(tx, actor, "A passkey was removed from your account. It no longer signs in.");
    return viewerOf(actor);
  });
}
