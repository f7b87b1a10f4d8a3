import { Brackets, LessThanOrEqual } from "typeorm";
import type { Database } from "../database/connect.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { mailServer, type Failed, type MailServer, type Waits } from "./mail-server.ts";
import { Mail, MailFailure } from "./outbox.entity.ts";
import { startRounds, type Rounds } from "./rounds.ts";

const second = 1_000;
const minute = 60 * second;
const batchSize = 20;

/** Minutes to wait after each failed attempt; after the last the mail stays in the outbox for an operator. */
const patience = [1, 5, 30, 120, 720];

/** A mail that is being sent for longer was left by a process that ended. */
const longestSending = 5 * minute;

/** A mail that waited longer for its first attempt was written when there was no mail server. */
const tooOld = 48 * 60 * minute;

/** How long stopping waits for the mail that is being sent. */
const stopsWithin = 5 * second;

/** What tests do otherwise. */
export interface PostmanChoices {
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** Milliseconds between two looks into the outbox. */
  every?: number;
  waits?: Waits;
}

/** What sends the mails: a round looks into the outbox. */
export type Postman = Rounds;

/** The mails to be sent now, the oldest first. */
function due(database: Database, now: string): Promise<Mail[]> {
  return database.read
    .createQueryBuilder(Mail, "mail")
    .where("mail.sentAt IS NULL AND mail.sendingSince IS NULL")
    .andWhere(
      new Brackets((either) =>
        either.where("mail.nextAttemptAt <= :now", { now }).orWhere("(mail.attempts = 0 AND mail.nextAttemptAt IS NULL AND mail.failure IS NULL)"),
      ),
    )
    .orderBy("mail.at")
    .addOrderBy("mail.id")
    .limit(batchSize)
    .getMany();
}

/** Makes what sends the mails of an outbox, and says nothing until it is asked. */
function createPostman(server: MailServer, database: Database, log: Log, clock: () => number): { round: () => Promise<void>; stop: () => void } {
  let stopped = false;
  const at = (milliseconds: number): string => new Date(milliseconds).toISOString();
  const note = (mail: Mail, patch: Partial<Mail>): Promise<unknown> =>
    database.write((manager) => manager.update(Mail, { id: mail.id }, { ...patch, sendingSince: null }));

  /** Takes a mail for this process alone. Every write has its turn, so that of any number only one gets it. */
  const claim = async (mail: Mail): Promise<boolean> => {
    const taken = await database.write((manager) =>
      manager
        .createQueryBuilder()
        .update(Mail)
        .set({ sendingSince: at(clock()), attempts: mail.attempts + 1 })
        .where("id = :id AND attempts = :attempts AND sentAt IS NULL AND sendingSince IS NULL", mail)
        .execute(),
    );
    return taken.affected === 1;
  };

  const failed = async (mail: Mail, { failure, reply, again }: Failed): Promise<void> => {
    const wait = again ? patience[mail.attempts] : undefined;
    await note(mail, { failure, reply, nextAttemptAt: wait === undefined ? null : at(clock() + wait * minute) });
    log.warn({ mail: mail.id, attempt: mail.attempts + 1, failure }, "mail not sent");
  };

  /** @returns whether others may be tried now. */
  const deliver = async (mail: Mail): Promise<boolean> => {
    const waited = clock() - Date.parse(mail.at);
    if (mail.attempts === 0 && mail.nextAttemptAt === null && waited > tooOld) {
      await note(mail, { failure: MailFailure.TOO_OLD });
      return true;
    }
    if (!(await claim(mail))) {
      return true;
    }
    const problem = await server.send(mail);
    if (problem) {
      await failed(mail, problem);
      return !problem.forAll;
    }
    // The link goes with the mail: some sign somebody in, and nobody who reads the table is to use one.
    await note(mail, { sentAt: at(clock()), link: null, failure: null, reply: null, nextAttemptAt: null });
    return true;
  };

  /** Mails whose sender ended before it said how it went: they may have been taken, and are not sent twice by themselves. */
  const findLeft = async (): Promise<void> => {
    const left = { sendingSince: LessThanOrEqual(at(clock() - longestSending)) };
    if (await database.read.existsBy(Mail, left)) {
      const unsure = { sendingSince: null, nextAttemptAt: null, failure: MailFailure.NO_ANSWER, reply: null };
      await database.write((manager) => manager.update(Mail, left, unsure));
    }
  };

  return {
    round: async () => {
      await findLeft();
      for (const mail of await due(database, at(clock()))) {
        if (stopped || !(await deliver(mail))) {
          return;
        }
      }
    },
    stop: () => {
      stopped = true;
    },
  };
}

/**
 * Sends what waits in the outbox, again and again, until stopped. Each mail is noted as being sent before it is handed
 * over, so that none goes out twice: one of which nobody knows whether it was taken waits for an operator instead.
 * Without a mail server nothing is sent: the outbox is read in the admin.
 */
export function startPostman(config: Config, database: Database, log: Log, choices: PostmanChoices = {}): Postman {
  const { smtpUrl } = config;
  if (smtpUrl === null) {
    return { round: () => Promise.resolve(), stop: () => Promise.resolve() };
  }
  const server = mailServer({ ...config, smtpUrl }, choices.waits);
  const postman = createPostman(server, database, log, choices.clock ?? Date.now);
  const rounds = startRounds(postman.round, choices.every ?? 5 * second, log, "the outbox could not be read");
  return {
    round: rounds.round,
    stop: async () => {
      postman.stop();
      const limit = new Promise<void>((resolve) => setTimeout(resolve, stopsWithin).unref());
      await Promise.race([rounds.stop(), limit]);
      server.close();
    },
  };
}
