import { Field, ObjectType } from "type-graphql";
import { Problem } from "../../platform/problem.ts";
import { Viewer } from "../viewer.ts";

/** What changing one's own account answers. */
@ObjectType({ description: "The viewer as they are now, or why their account could not be changed." })
export class AccountPayload {
  @Field(() => Viewer, { nullable: true, description: "The viewer." })
  viewer!: Viewer | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** Which letters the viewer gets, of those that one may do without. */
@ObjectType({ description: "Which letters the viewer gets, of those that one may do without." })
export class LetterChoices {
  @Field(() => Boolean, { description: "Whether they are reminded, once, of what is due soon." })
  reminders!: boolean;

  @Field(() => Boolean, { description: "Whether they get a letter on Mondays of what waits for them, if anything does." })
  digest!: boolean;
}

/** What an authenticator app needs to know. */
@ObjectType({ description: "What an authenticator app needs to know. It is shown once." })
export class AuthenticatorStart {
  @Field(() => String, { description: "The secret, for typing it into the app." })
  secret!: string;

  @Field(() => String, { description: "The same as an address, for a QR code." })
  address!: string;
}

/** What setting up an authenticator app answers first. */
@ObjectType({ description: "What to give the app, or why it cannot be set up." })
export class AuthenticatorStartPayload {
  @Field(() => AuthenticatorStart, { nullable: true, description: "What to give the app." })
  start!: AuthenticatorStart | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}

/** What setting up an authenticator app answers in the end. */
@ObjectType({ description: "The recovery codes, shown this once, or why the app is not set up." })
export class RecoveryCodesPayload {
  @Field(() => [String], { nullable: true, description: "Codes for the day the app is lost; each works once." })
  recoveryCodes!: string[] | null;

  @Field(() => [Problem], { description: "Why not, with the way out." })
  problems!: Problem[];
}
