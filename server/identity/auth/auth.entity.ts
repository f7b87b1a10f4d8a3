import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { flag, key, moment, reference, text, textKey, whole } from "../../database/columns.ts";
import type { Language } from "../../platform/language.ts";
import { Node } from "../../platform/node.ts";
import { MomentScalar } from "../../platform/scalars.ts";

/*
 * The tables of better-auth. A property is a field of the library: names and columns follow it, not our vocabulary.
 * Nothing here says what somebody may do: roles live in role assignments.
 */

/** An account to sign in with; its id is the id of the person. */
@Entity("auth_user")
export class AuthUser {
  @key()
  id!: string;

  /** In lower case; nobody else can have it. */
  @text({ unique: true })
  email!: string;

  /** Whether somebody has shown that they read this mailbox. */
  @flag()
  emailVerified!: boolean;

  /** The name given on joining; the name shown is the person's. */
  @text()
  name!: string;

  @text({ nullable: true })
  image!: string | null;

  /** In which we write to the person and show our own words; null until they choose. */
  @text({ nullable: true })
  language!: Language | null;

  /** Since when the person wants no reminders; null while they get them. */
  @moment({ nullable: true })
  remindersOffSince!: string | null;

  /** Since when the person wants a weekly letter of what waits for them; null while they do not. */
  @moment({ nullable: true })
  digestSince!: string | null;

  @moment()
  createdAt!: string;

  @moment()
  updatedAt!: string;
}

/** One browser that is signed in. */
@Entity("auth_session")
@ObjectType("Session", { implements: Node, description: "One browser in which the viewer is signed in." })
export class AuthSession extends Node {
  @key()
  override id!: string;

  @Index()
  @reference()
  userId!: string;

  @ManyToOne(() => AuthUser, { onDelete: "CASCADE" })
  @JoinColumn({ name: "userId" })
  user?: AuthUser;

  /** The cookie holds it with a signature made with the installation's secret; alone it opens nothing. */
  @text({ unique: true })
  token!: string;

  @moment()
  expiresAt!: string;

  /** Always null: where somebody signs in from is not kept. */
  @text({ nullable: true })
  ipAddress!: string | null;

  /** Always null: of what somebody signs in with only `device` is kept. */
  @text({ nullable: true })
  userAgent!: string | null;

  @Field(() => String, { nullable: true, description: "Browser and system, such as “Firefox on Windows”, if it said so." })
  @text({ nullable: true })
  device!: string | null;

  /** To the hour: reading is not to write each time. */
  @Field(() => MomentScalar, { nullable: true, description: "When it was last used, give or take an hour." })
  @moment({ nullable: true })
  lastUsedAt!: string | null;

  /** When the person last showed, by more than a mailbox or a password, that it is them. */
  @moment({ nullable: true })
  steppedUpAt!: string | null;

  @Field(() => MomentScalar, { description: "When it was signed in." })
  @moment()
  createdAt!: string;

  @moment()
  updatedAt!: string;
}

/** One way in for an account: a password, as a salted hash, or an account elsewhere, by its name there. */
@Entity("auth_account")
export class AuthAccount {
  @key()
  id!: string;

  @Index()
  @reference()
  userId!: string;

  @ManyToOne(() => AuthUser, { onDelete: "CASCADE" })
  @JoinColumn({ name: "userId" })
  user?: AuthUser;

  @text()
  accountId!: string;

  @text()
  providerId!: string;

  @text({ nullable: true })
  password!: string | null;

  @text({ nullable: true })
  accessToken!: string | null;

  @text({ nullable: true })
  refreshToken!: string | null;

  @text({ nullable: true })
  idToken!: string | null;

  @moment({ nullable: true })
  accessTokenExpiresAt!: string | null;

  @moment({ nullable: true })
  refreshTokenExpiresAt!: string | null;

  @text({ nullable: true })
  scope!: string | null;

  @moment()
  createdAt!: string;

  @moment()
  updatedAt!: string;
}

/** A link that was mailed and waits to be opened once; only its hash is kept. */
@Entity("auth_verification")
export class AuthVerification {
  /** A UUIDv7, or a hash that the library makes where only one of several requests may go on. */
  @textKey()
  id!: string;

  @Index()
  @text()
  identifier!: string;

  @text()
  value!: string;

  @moment()
  expiresAt!: string;

  @moment()
  createdAt!: string;

  @moment()
  updatedAt!: string;
}

/** How often something was tried for one address lately; known and unknown addresses are counted alike. */
@Entity("auth_attempt")
export class AuthAttempt {
  /** A hash of what is tried and of the address. */
  @textKey()
  id!: string;

  @whole()
  count!: number;

  @moment()
  since!: string;
}
