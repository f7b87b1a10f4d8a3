import { In, IsNull, Not } from "typeorm";
import type { Context } from "../../platform/context.ts";
import { authorise, signedIn } from "../authorise.ts";
import type { Viewer } from "../viewer.ts";
import { viewerOf } from "../viewer.service.ts";
import { ownAccount, tellOfAccount } from "./account.service.ts";
import type { LetterChoices } from "./account.types.ts";
import { AuthUser } from "./auth.entity.ts";

/*
 * Letters that one may do without: reminders, which everybody gets until they say otherwise, and a weekly letter, which
 * nobody gets until they ask. What tells of a decision, a question or a ballot, and of signing in, always comes.
 */

function choicesOf(account: AuthUser): LetterChoices {
  return { reminders: account.remindersOffSince === null, digest: account.digestSince !== null };
}

/** Which letters the viewer gets. */
export async function ownLetterChoices(ctx: Context): Promise<LetterChoices> {
  return choicesOf(await ctx.read.findOneByOrFail(AuthUser, { id: signedIn(ctx).personId }));
}

/** Keeps which letters the viewer gets; what is null or left out stays. The moment of a choice that stays the same is kept. */
export async function chooseLetters(ctx: Context, wanted: { [Kind in keyof LetterChoices]?: boolean | null }): Promise<Viewer> {
  const actor = await authorise(ctx, "account.chooseLetters", ownAccount(ctx));
  return ctx.write(async (tx) => {
    const account = await tx.manager.findOneByOrFail(AuthUser, { id: actor.personId });
    const before = choicesOf(account);
    const { reminders, digest } = { reminders: wanted.reminders ?? before.reminders, digest: wanted.digest ?? before.digest };
    await tx.update(AuthUser, { id: actor.personId }, {
      remindersOffSince: reminders ? null : (account.remindersOffSince ?? tx.now),
      digestSince: digest ? (account.digestSince ?? tx.now) : null,
    });
    await tellOfAccount(ctx, tx, actor, "chooseLetters");
    return viewerOf(actor);
  });
}

/** Those of the people who want no reminders. */
export async function withoutReminders(ctx: Context, personIds: readonly string[]): Promise<Set<string>> {
  const accounts = await ctx.read.findBy(AuthUser, { id: In([...personIds]), remindersOffSince: Not(IsNull()) });
  return new Set(accounts.map(({ id }) => id));
}
