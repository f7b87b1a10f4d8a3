import { Field, Int, ObjectType } from "type-graphql";
import { Entity, JoinColumn, ManyToOne } from "typeorm";
import { json, key, moment, reference, text, whole } from "../../database/columns.ts";
import { MomentScalar } from "../../platform/scalars.ts";
import { AuthUser } from "./auth.entity.ts";

/** An app that shares a secret with us, from which both make a new code every half minute. */
@Entity("auth_authenticator")
@ObjectType("Authenticator", { description: "The app that shows a person the codes for the second step of signing in." })
export class Authenticator {
  @key()
  id!: string;

  @reference({ unique: true })
  userId!: string;

  @ManyToOne(() => AuthUser, { onDelete: "CASCADE" })
  @JoinColumn({ name: "userId" })
  user?: AuthUser;

  /** The shared secret, encrypted with the installation's secret. */
  @text()
  secret!: string;

  /** Hashes of the recovery codes that are left; each works once. */
  @json()
  recoveryCodes!: string[];

  /** The half minute of the code that was accepted last: that one and earlier ones are not accepted again. */
  @whole({ nullable: true })
  lastStep!: number | null;

  /** Since when it is asked for; null until its first code was confirmed. */
  @Field(() => MomentScalar, { nullable: true, description: "Since when its codes are asked for." })
  @moment({ nullable: true })
  confirmedAt!: string | null;

  @Field(() => Int, { description: "How many recovery codes are left; each works once." })
  get recoveryCodesLeft(): number {
    return this.recoveryCodes.length;
  }
}
