import { Not } from "typeorm";
import type { Actor, Context } from "../../platform/context.ts";
import { languageOf, languages, phrase, type Language } from "../../platform/language.ts";
import { mustFind } from "../../platform/node.ts";
import { PlainProblem, ProblemCode } from "../../platform/problem.ts";
import { Refusal } from "../../platform/refusal.ts";
import type { Transaction } from "../../platform/transaction.ts";
import { authorise, signedIn } from "../authorise.ts";
import { Person } from "../person.entity.ts";
import { secondStepsOf } from "../step-up.ts";
import type { Viewer } from "../viewer.ts";
import { viewerOf } from "../viewer.service.ts";
import type { Account } from "./account.policy.ts";
import { AuthSession, AuthUser } from "./auth.entity.ts";
import { accountLetter } from "./letters.ts";
import { tryCode } from "./second-step.ts";

/** The account of whoever is signed in. */
export function ownAccount(ctx: Context): Account {
  return { personId: signedIn(ctx).personId };
}

/** Tells the record of an act on one's own account; what changed is nobody else's to know. */
export async function tellOfAccount(ctx: Context, tx: Transaction, actor: Actor, action: string): Promise<void> {
  const person = await tx.manager.findOneByOrFail(Person, { id: actor.personId });
  await tx.tell({ action: `account.${action}`, subject: person });
}

/** Lets somebody know by mail that how they sign in was changed: if it was not them, they learn it. */
export async function writeToOwner(tx: Transaction, actor: Actor, what: string): Promise<void> {
  const { email, language } = await tx.manager.findOneByOrFail(AuthUser, { id: actor.personId });
  await tx.mail({ ...accountLetter(email, what), language: language ?? "en" });
}

/** Checks a code of the viewer's second step and uses it up. @throws Refusal INVALID or LIMIT when it is not right. */
export async function useCode(ctx: Context, actor: Actor, code: string): Promise<void> {
  const check = { write: ctx.database.write, secret: ctx.config.secret, now: Date.parse(ctx.now()) };
  const outcome = await tryCode(check, actor.personId, code);
  if (outcome === "too many") {
    const message = "Too many codes were tried. Wait a quarter of an hour, then try again.";
    throw new Refusal(new PlainProblem(ProblemCode.LIMIT, message, ["code"]));
  }
  if (outcome === "wrong") {
    throw Refusal.invalid("code", "That code is not right, or was used already. Wait for the next one, then enter it.");
  }
}

/** The browsers in which the viewer is signed in, the one used last first. */
export async function ownSessions(ctx: Context): Promise<AuthSession[]> {
  const sessions = await ctx.read.findBy(AuthSession, { userId: signedIn(ctx).personId });
  const running = sessions.filter((session) => session.expiresAt > ctx.now());
  const lastUse = (session: AuthSession): string => session.lastUsedAt ?? session.createdAt;
  return running.sort((one, other) => lastUse(other).localeCompare(lastUse(one)));
}

/** The language the viewer chose, in which we write to them; null when they never did. */
export async function ownLanguage(ctx: Context): Promise<Language | null> {
  return (await ctx.read.findOneByOrFail(AuthUser, { id: signedIn(ctx).personId })).language;
}

/**
 * Keeps the language that the viewer chose: from now on we write to them, and say what we say, in it.
 * @throws Refusal INVALID for a language that we do not speak.
 */
export async function chooseLanguage(ctx: Context, tag: string): Promise<Viewer> {
  const actor = await authorise(ctx, "account.chooseLanguage", ownAccount(ctx));
  const language = languageOf(tag);
  if (!language) {
    throw Refusal.invalid("language", phrase("We speak these languages: {languages}.", { languages: languages.join(", ") }));
  }
  return ctx.write(async (tx) => {
    await tx.update(AuthUser, { id: actor.personId }, { language });
    await tellOfAccount(ctx, tx, actor, "chooseLanguage");
    return viewerOf(actor);
  });
}

/** Signs the viewer out in one browser. */
export async function endSession(ctx: Context, id: string): Promise<Viewer> {
  const session = await mustFind(ctx, AuthSession, id);
  const actor = await authorise(ctx, "account.endSession", { personId: session.userId });
  return ctx.write(async (tx) => {
    await tx.remove(AuthSession, { id: session.id });
    await tellOfAccount(ctx, tx, actor, "endSession");
    return viewerOf(actor);
  });
}

/** Signs the viewer out everywhere but here. */
export async function endOtherSessions(ctx: Context): Promise<Viewer> {
  const actor = await authorise(ctx, "account.endOtherSessions", ownAccount(ctx));
  return ctx.write(async (tx) => {
    await tx.remove(AuthSession, { userId: actor.personId, id: Not(actor.session?.id ?? "") });
    await tellOfAccount(ctx, tx, actor, "endOtherSessions");
    return viewerOf(actor);
  });
}

/**
 * Confirms by a code that it is the viewer; their session counts as stepped up from now on.
 * @throws Refusal WRONG_STATE when they have no authenticator app, INVALID when the code is not right.
 */
export async function confirmItIsMe(ctx: Context, code: string): Promise<Viewer> {
  const actor = await authorise(ctx, "account.confirmItIsMe", ownAccount(ctx));
  const ways = await secondStepsOf(ctx.read, actor.personId);
  if (!ways.some((way) => way === "CODE")) {
    throw Refusal.wrongState("You have not turned on codes. Turn them on in your account first.", "OFF", ["startAuthenticator"]);
  }
  await useCode(ctx, actor, code);
  return ctx.write(async (tx) => {
    await stepUp(tx, actor);
    await tellOfAccount(ctx, tx, actor, "confirmItIsMe");
    return viewerOf(actor);
  });
}

/** Marks the viewer's session as stepped up, now. */
export async function stepUp(tx: Transaction, actor: Actor): Promise<void> {
  if (actor.session) {
    await tx.update(AuthSession, { id: actor.session.id }, { steppedUpAt: tx.now });
    actor.session.steppedUpAt = tx.now;
  }
}
