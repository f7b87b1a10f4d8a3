import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { flag, key, moment, reference, text, whole } from "../../database/columns.ts";
import { Node } from "../../platform/node.ts";
import { MomentScalar } from "../../platform/scalars.ts";
import { AuthUser } from "./auth.entity.ts";

/** A key pair on somebody's device; we hold the public half. A property is a field of the library, but for `lastUsedAt`. */
@Entity("auth_passkey")
@ObjectType("Passkey", {
  implements: Node,
  description: "A passkey: a phone, computer or security key that shows, by its own lock, that it is the viewer.",
})
export class Passkey extends Node {
  @key()
  override id!: string;

  @Index()
  @reference()
  userId!: string;

  @ManyToOne(() => AuthUser, { onDelete: "CASCADE" })
  @JoinColumn({ name: "userId" })
  user?: AuthUser;

  @Field(() => String, { description: "What its owner calls it." })
  @text()
  name!: string;

  /** What the device calls the pair. No two accounts can have the same. */
  @text({ unique: true })
  credentialID!: string;

  @text()
  publicKey!: string;

  /** How often it was used, as far as the device counts: a copy would fall behind, and is refused. */
  @whole()
  counter!: number;

  /** Whether it stays on one device or may be copied to others. */
  @text()
  deviceType!: string;

  @flag()
  backedUp!: boolean;

  /** How a browser reaches it, such as "internal" or "usb", with commas between. */
  @text({ nullable: true })
  transports!: string | null;

  /** The make of the device or password manager, where it says so. */
  @text({ nullable: true })
  aaguid!: string | null;

  @Field(() => MomentScalar, { description: "When it was added." })
  @moment()
  createdAt!: string;

  @Field(() => MomentScalar, { nullable: true, description: "When it was last used; null before it was." })
  @moment({ nullable: true })
  lastUsedAt!: string | null;
}
