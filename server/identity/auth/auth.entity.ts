import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { flag, key, moment, reference, text, textKey, whole } from "../../database/columns.ts";

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

  @moment()
  createdAt!: string;

  @moment()
  updatedAt!: string;
}

/** One browser that is signed in. */
@Entity("auth_session")
export class AuthSession {
  @key()
  id!: string;

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

  /** Always null: what somebody signs in with is not kept. */
  @text({ nullable: true })
  userAgent!: string | null;

  @moment()
  createdAt!: string;

  @moment()
  updatedAt!: string;
}

/** One way in for an account; so far only a password, as a salted hash. */
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
