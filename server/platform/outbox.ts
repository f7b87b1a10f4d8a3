import { createTransport } from "nodemailer";
import { IsNull, type EntityManager } from "typeorm";
import type { Database } from "../database/connect.ts";
import type { Config } from "./config.ts";
import { newKey } from "./identifiers.ts";
import type { Log } from "./log.ts";
import { Mail } from "./outbox.entity.ts";

/** A mail as a service writes it. */
export interface Letter {
  to: string;
  subject: string;
  body: string;
  /** Path of the page where the person goes on, such as /west-midlands/my-work. */
  link?: string | null;
}

/** Puts a mail into the outbox, inside the running transaction. */
export async function post(manager: EntityManager, letter: Letter, at: string): Promise<void> {
  await manager.insert(Mail, {
    id: newKey(),
    to: letter.to,
    subject: letter.subject,
    body: letter.body,
    link: letter.link ?? null,
    at,
    sentAt: null,
    attempts: 0,
    nextAttemptAt: null,
  });
}

const minute = 60_000;
const batchSize = 20;

/** Minutes to wait after each failed attempt; after the last the mail stays in the outbox for an operator. */
const patience = [1, 5, 30, 120, 720];

/**
 * Sends what waits in the outbox, again and again, until stopped. Without an SMTP address nothing is sent: the
 * outbox is read in the admin instead.
 */
export function startPostman(config: Config, database: Database, log: Log, address: () => string): () => Promise<void> {
  if (!config.smtpUrl) {
    return async () => undefined;
  }
  const transport = createTransport(config.smtpUrl);

  const deliver = async (mail: Mail): Promise<void> => {
    const link = mail.link ? `\n\n${address()}${mail.link}\n` : "\n";
    try {
      await transport.sendMail({ from: config.mailFrom, to: mail.to, subject: mail.subject, text: mail.body + link });
      // The link goes with the mail: some sign somebody in, and nobody who reads the table is to use one.
      const sent = { sentAt: new Date().toISOString(), link: null };
      await database.write((manager) => manager.update(Mail, { id: mail.id }, sent));
    } catch (error) {
      const wait = patience[mail.attempts];
      const next = wait === undefined ? null : new Date(Date.now() + wait * minute).toISOString();
      await database.write((manager) =>
        manager.update(Mail, { id: mail.id }, { attempts: mail.attempts + 1, nextAttemptAt: next }),
      );
      log.warn({ mail: mail.id, attempt: mail.attempts + 1, code: (error as { code?: string }).code }, "mail not sent");
    }
  };

  const round = async (): Promise<void> => {
    const waiting = await database.read.find(Mail, { where: { sentAt: IsNull() }, order: { at: "ASC" }, take: batchSize });
    const now = new Date().toISOString();
    const due = waiting.filter((mail) => mail.attempts === 0 || (mail.nextAttemptAt !== null && mail.nextAttemptAt <= now));
    for (const mail of due) {
      await deliver(mail);
    }
  };

  let working = Promise.resolve();
  const timer = setInterval(() => {
    working = working.then(round).catch((error: unknown) => {
      log.error({ err: error }, "the outbox could not be read");
    });
  }, 5_000);
  return async () => {
    clearInterval(timer);
    await working;
    transport.close();
  };
}
