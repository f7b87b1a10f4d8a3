import { Field, ObjectType } from "type-graphql";
import { Entity, Index } from "typeorm";
import { code, key, moment, text, whole } from "../database/columns.ts";
import { Node } from "./node.ts";
import { MomentScalar } from "./scalars.ts";

/** A mail that was written in the same transaction as what it tells of; a poller sends it. */
@Entity("outbox_mail")
@Index(["sentAt", "at"])
@ObjectType({
  implements: Node,
  description: "A mail in the outbox. Without a mail server it stays here, where an operator reads it.",
})
export class Mail extends Node {
  @key()
  override id!: string;

  @Field(() => String, { description: "The address it goes to." })
  @code()
  to!: string;

  @Field(() => String, { description: "What happened, or what is needed by when." })
  @text()
  subject!: string;

  @Field(() => String, { description: "Plain text, without personal or ballot content." })
  @text()
  body!: string;

  @Field(() => String, { nullable: true, description: "The page where the person goes on." })
  @text({ nullable: true })
  link!: string | null;

  @Field(() => MomentScalar, { description: "When it was written." })
  @moment()
  at!: string;

  @Field(() => MomentScalar, { nullable: true, description: "When a mail server took it; null while it waits." })
  @moment({ nullable: true })
  sentAt!: string | null;

  @whole()
  attempts!: number;

  @moment({ nullable: true })
  nextAttemptAt!: string | null;
}
