import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { payload, type Payload } from "../../platform/payload.ts";
import { LanguageTagScalar } from "../../platform/scalars.ts";
import { Viewer } from "../viewer.ts";
import { chooseLanguage, confirmItIsMe, endOtherSessions, endSession, ownLanguage, ownSessions } from "./account.service.ts";
import { AccountPayload, AuthenticatorStartPayload, LetterChoices, RecoveryCodesPayload, type AuthenticatorStart } from "./account.types.ts";
import { emailOf } from "./accounts.ts";
import { AuthSession } from "./auth.entity.ts";
import { Authenticator } from "./authenticator.entity.ts";
import { chooseLetters, ownLetterChoices } from "./letter-choices.service.ts";
import { Passkey } from "./passkey.entity.ts";
import { ownPasskeys, removePasskey, renamePasskey } from "./passkey.service.ts";
import { confirmAuthenticator, ownAuthenticator, startAuthenticator, turnOffAuthenticator } from "./authenticator.service.ts";

type ViewerPayload = Payload<"viewer", Viewer>;

/** What the viewer learns of their own account; nobody else's is shown anywhere. */
@Resolver(() => Viewer)
export class AccountResolver {
  @FieldResolver(() => String, { description: "The address the person signs in with; shown to nobody else." })
  email(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<string> {
    return emailOf(ctx, viewer.personId);
  }

  @FieldResolver(() => LanguageTagScalar, { nullable: true, description: "The language in which we write to the person; null until they choose one." })
  language(@Ctx() ctx: Context): Promise<string | null> {
    return ownLanguage(ctx);
  }

  @FieldResolver(() => LetterChoices, { description: "Which letters the person gets, of those that one may do without." })
  letterChoices(@Ctx() ctx: Context): Promise<LetterChoices> {
    return ownLetterChoices(ctx);
  }

  @FieldResolver(() => [AuthSession], { description: "The browsers in which the person is signed in, the one used last first." })
  sessions(@Ctx() ctx: Context): Promise<AuthSession[]> {
    return ownSessions(ctx);
  }

  @FieldResolver(() => Authenticator, { nullable: true, description: "The app whose codes are asked for; null while it is off." })
  authenticator(@Ctx() ctx: Context): Promise<Authenticator | null> {
    return ownAuthenticator(ctx);
  }

  @FieldResolver(() => [Passkey], { description: "The passkeys that sign the person in, the oldest first; twenty at most." })
  passkeys(@Ctx() ctx: Context): Promise<Passkey[]> {
    return ownPasskeys(ctx);
  }
}

/** Which of the sessions is asking. */
@Resolver(() => AuthSession)
export class SessionResolver {
  @FieldResolver(() => Boolean, { description: "Whether it is the one that asks." })
  isThis(@Root() session: AuthSession, @Ctx() ctx: Context): boolean {
    return ctx.actor?.session?.id === session.id;
  }
}

const code = { description: "The six digits that the app shows now, or a recovery code." };

/** What people change of their own account. */
@Resolver()
export class AccountMutations {
  @Mutation(() => AccountPayload, { description: "Choose the language in which one is written to and reads what the service says." })
  chooseLanguage(
    @Ctx() ctx: Context,
    @Arg("language", () => LanguageTagScalar, { description: "en, ur, bn or ar." }) language: string,
  ): Promise<ViewerPayload> {
    return payload("viewer", () => chooseLanguage(ctx, language));
  }

  @Mutation(() => AccountPayload, {
    description: "Choose which letters one gets, of those that one may do without; what is left out stays as it is.",
  })
  chooseLetters(
    @Ctx() ctx: Context,
    @Arg("reminders", () => Boolean, { nullable: true, description: "Whether to be reminded, once, of what is due soon." })
    reminders: boolean | null,
    @Arg("digest", () => Boolean, { nullable: true, description: "Whether to get a letter on Mondays of what waits, if anything does." })
    digest: boolean | null,
  ): Promise<ViewerPayload> {
    return payload("viewer", () => chooseLetters(ctx, { reminders, digest }));
  }

  @Mutation(() => AccountPayload, { description: "Sign oneself out in one browser." })
  endSession(
    @Ctx() ctx: Context,
    @Arg("session", () => ID, { description: "Which one." }) session: string,
  ): Promise<ViewerPayload> {
    return payload("viewer", () => endSession(ctx, session));
  }

  @Mutation(() => AccountPayload, { description: "Sign oneself out everywhere but here." })
  endOtherSessions(@Ctx() ctx: Context): Promise<ViewerPayload> {
    return payload("viewer", () => endOtherSessions(ctx));
  }

  @Mutation(() => AccountPayload, { description: "Confirm by a code that it is oneself; acts that need it can then be done." })
  confirmItIsMe(@Ctx() ctx: Context, @Arg("code", () => String, code) typed: string): Promise<ViewerPayload> {
    return payload("viewer", () => confirmItIsMe(ctx, typed));
  }

  @Mutation(() => AuthenticatorStartPayload, { description: "Begin to set up an authenticator app; nothing changes before its first code." })
  startAuthenticator(@Ctx() ctx: Context): Promise<Payload<"start", AuthenticatorStart>> {
    return payload("start", () => startAuthenticator(ctx));
  }

  @Mutation(() => RecoveryCodesPayload, { description: "Turn the authenticator app on, by its first code." })
  confirmAuthenticator(
    @Ctx() ctx: Context,
    @Arg("code", () => String, { description: "The six digits that the app shows now." }) typed: string,
  ): Promise<Payload<"recoveryCodes", string[]>> {
    return payload("recoveryCodes", () => confirmAuthenticator(ctx, typed));
  }

  @Mutation(() => AccountPayload, { description: "Turn the authenticator app off." })
  turnOffAuthenticator(@Ctx() ctx: Context, @Arg("code", () => String, code) typed: string): Promise<ViewerPayload> {
    return payload("viewer", () => turnOffAuthenticator(ctx, typed));
  }

  @Mutation(() => AccountPayload, { description: "Give a passkey another name." })
  renamePasskey(
    @Ctx() ctx: Context,
    @Arg("passkey", () => ID, { description: "Which one." }) passkey: string,
    @Arg("name", () => String, { description: "How its owner calls it; 120 characters at most." }) name: string,
  ): Promise<ViewerPayload> {
    return payload("viewer", () => renamePasskey(ctx, passkey, name));
  }

  @Mutation(() => AccountPayload, { description: "Take a passkey away; it signs in no more." })
  removePasskey(
    @Ctx() ctx: Context,
    @Arg("passkey", () => ID, { description: "Which one." }) passkey: string,
  ): Promise<ViewerPayload> {
    return payload("viewer", () => removePasskey(ctx, passkey));
  }
}
