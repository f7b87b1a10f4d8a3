import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index } from "typeorm";
import { code, key, moment, text, whole } from "../database/columns.ts";
import type { Language } from "./language.ts";
import { Node } from "./node.ts";
import { LanguageTagScalar, MomentScalar } from "./scalars.ts";

/** Where a mail stands. */
export enum MailState {
  WAITING = "WAITING",
  SENDING = "SENDING",
  SENT = "SENT",
  NOT_SENT = "NOT_SENT",
  UNSURE = "UNSURE",
}
registerEnumType(MailState, {
  name: "MailState",
  description: "Where a mail stands.",
  valuesConfig: {
    WAITING: { description: "It waits to be sent, for the first time or again." },
    SENDING: { description: "It is being handed to the mail server." },
    SENT: { description: "The mail server took it." },
    NOT_SENT: { description: "It was not sent, and is not tried again by itself." },
    UNSURE: { description: "It was handed over, but the mail server did not say whether it took it. It is not sent twice by itself." },
  },
});

/** Why a mail was not sent the last time. */
export enum MailFailure {
  UNREACHABLE = "UNREACHABLE",
  SIGN_IN_REFUSED = "SIGN_IN_REFUSED",
  ASKED_TO_WAIT = "ASKED_TO_WAIT",
  REFUSED = "REFUSED",
  NO_ANSWER = "NO_ANSWER",
  TOO_OLD = "TOO_OLD",
}
registerEnumType(MailFailure, {
  name: "MailFailure",
  description: "Why a mail was not sent the last time.",
  valuesConfig: {
    UNREACHABLE: { description: "The mail server could not be reached, or said nothing." },
    SIGN_IN_REFUSED: { description: "The mail server does not accept the name and password of this installation." },
    ASKED_TO_WAIT: { description: "The mail server asked to come again later." },
    REFUSED: { description: "The mail server refuses this mail or its address for good." },
    NO_ANSWER: { description: "The connection was lost after the mail was handed over: nobody knows whether it was taken." },
    TOO_OLD: { description: "It was written long before there was a mail server; what it says may no longer be so." },
  },
});

/** What a mail is for, as far as a person chooses whether to get it. */
export enum MailKind {
  /** Somebody would miss a right or a duty without it: it cannot be turned off. */
  NEEDED = "NEEDED",
  /** It says again, by its date, what was said before. */
  REMINDER = "REMINDER",
  /** Once a week, what waits for whoever asked to be told. */
  DIGEST = "DIGEST",
}

registerEnumType(MailKind, {
  name: "MailKind",
  description: "What a mail is for, as far as a person chooses whether to get it.",
  valuesConfig: {
    NEEDED: { description: "Somebody would miss a right or a duty without it: it always comes." },
    REMINDER: { description: "It says again, by its date, what was said before." },
    DIGEST: { description: "Once a week, what waits for whoever asked to be told." },
  },
});

/** A mail that was written in the same transaction as what it tells of; a poller sends it. */
@Entity("outbox_mail")
@Index(["sentAt", "at"])
@Index(["to", "at"])
@Index(["occasion"], { unique: true })
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

  /** Some links sign somebody in: it is shown only where no mail server is set up. */
  @text({ nullable: true })
  link!: string | null;

  /** What it is for; null of mails that were written before this was noted, which all were needed. */
  @code({ nullable: true })
  kind!: MailKind | null;

  /** In which it is written; null of mails that were written before this was noted. */
  @Field(() => LanguageTagScalar, { nullable: true, description: "The language it is written in; null of old mails, of which it was not noted." })
  @code({ nullable: true })
  language!: Language | null;

  /** What it was written for, where it is written only once; null where the act that wrote it happens once itself. */
  @text({ nullable: true })
  occasion!: string | null;

  @Field(() => MomentScalar, { description: "When it was written." })
  @moment()
  at!: string;

  @Field(() => MomentScalar, { nullable: true, description: "When a mail server took it; null while it waits." })
  @moment({ nullable: true })
  sentAt!: string | null;

  @Field(() => Int, { description: "How often it was tried." })
  @whole()
  attempts!: number;

  @Field(() => MomentScalar, { nullable: true, description: "When it is tried again; null when it is not." })
  @moment({ nullable: true })
  nextAttemptAt!: string | null;

  /** Since when it is being handed over; nobody else takes it meanwhile. */
  @moment({ nullable: true })
  sendingSince!: string | null;

  @Field(() => MailFailure, { nullable: true, description: "Why it was not sent the last time." })
  @code({ nullable: true })
  failure!: MailFailure | null;

  @Field(() => String, { nullable: true, description: "What the mail server said to that, in its own words." })
  @text({ nullable: true })
  reply!: string | null;
}
