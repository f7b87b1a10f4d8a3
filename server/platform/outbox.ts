import type { EntityManager } from "typeorm";
import { newKey } from "./identifiers.ts";
import { say, type Language, type Words } from "./language.ts";
import { Mail, MailFailure, MailKind, MailState } from "./outbox.entity.ts";

/** A mail as a service writes it. */
export interface Letter {
  to: string;
  subject: Words;
  body: Words;
  /** In which it is written; English unless it is given. */
  language?: Language;
  /** Path of the page where the person goes on, such as /west-midlands/my-work. */
  link?: string | null;
  /** Needed unless it is given. */
  kind?: MailKind;
  /** What it is written for, where it may be written only once. */
  occasion?: string;
}

/** Puts a mail into the outbox, inside the running transaction. */
export async function post(manager: EntityManager, letter: Letter, at: string): Promise<void> {
  const language = letter.language ?? "en";
  await manager.insert(Mail, {
    id: newKey(),
    to: letter.to,
    subject: say(language, letter.subject),
    body: say(language, letter.body),
    link: letter.link ?? null,
    language,
    kind: letter.kind ?? MailKind.NEEDED,
    occasion: letter.occasion ?? null,
    at,
    sentAt: null,
    attempts: 0,
    nextAttemptAt: null,
    sendingSince: null,
    failure: null,
    reply: null,
  });
}

/** Where a mail stands. */
export function mailState(mail: Mail): MailState {
  if (mail.sentAt !== null) {
    return MailState.SENT;
  }
  if (mail.sendingSince !== null) {
    return MailState.SENDING;
  }
  if (mail.failure === null || mail.nextAttemptAt !== null) {
    return MailState.WAITING;
  }
  return mail.failure === MailFailure.NO_ANSWER ? MailState.UNSURE : MailState.NOT_SENT;
}
