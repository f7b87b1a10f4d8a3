import type { EntityManager } from "typeorm";
import type { Database } from "../database/connect.ts";
import type { Afterwards } from "./afterwards.ts";
import { dayOf } from "./calendar.ts";
import type { Config } from "./config.ts";
import { noteOnce, type OnceOnly } from "./idempotency.ts";
import type { Language } from "./language.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { Log } from "./log.ts";
import { openTransaction, type Transaction } from "./transaction.ts";

/** A role somebody holds today. */
export interface HeldRole {
  role: string;
  networkId: string | null;
  organisationId: string | null;
}

/** One browser that is signed in. */
export interface Session {
  id: string;
  /** When the person last showed, by more than a mailbox or a password, that it is them. */
  steppedUpAt: string | null;
}

/** Who acts: a person, with the roles in force today. */
export interface Actor {
  personId: string;
  /** null for work that no request asked for: commands, the demonstration. */
  session: Session | null;
  roles: readonly HeldRole[];
}

/** The one thing that is passed: who acts, when, and how to read and write. */
export interface Context {
  /** null when nobody is signed in. */
  readonly actor: Actor | null;
  /** In which the service says its own words to whoever asks. */
  readonly language: Language;
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  /** What is done once the answer is on its way. */
  readonly afterwards: Afterwards;
  /** The request's Idempotency-Key: what is wanted, and whether a write of it was noted. */
  readonly once: { wanted: OnceOnly | null; noted: boolean };
  /** Reads only. */
  readonly read: EntityManager;
  /** Batched reads of this request. */
  readonly load: Loaders;
  /** Whether lists may read ahead what is asked below them; without it everything is read by loaders. */
  readonly lookAhead: boolean;
  /** The only clock: a moment in UTC. */
  now(): string;
  /** The calendar day it is in the network's zone (Europe/London). */
  today(): string;
  /**
   * Runs the work in one transaction of the write lane: rows, audit events and mails, all or none.
   * Work inside work joins the running transaction.
   */
  write<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
}

/** What a context is made of. */
export interface ContextParts {
  actor: Actor | null;
  config: Config;
  log: Log;
  database: Database;
  afterwards: Afterwards;
  lookAhead?: boolean;
  /** English unless it is given. */
  language?: Language;
  /** Milliseconds since 1970; tests and the demo loader give their own. */
  clock?: () => number;
}

/** Makes the context of one request. */
export function createContext(parts: ContextParts): Context {
  const clock = parts.clock ?? Date.now;
  const load = createLoaders(parts.database);
  const now = (): string => new Date(clock()).toISOString();
  // The day is asked for dozens of times in a request.
  let known = { minute: Number.NaN, day: "" };
  const today = (): string => {
    const minute = Math.floor(clock() / 60_000);
    if (minute !== known.minute) {
      known = { minute, day: dayOf(now()) };
    }
    return known.day;
  };
  const once: Context["once"] = { wanted: null, noted: false };
  return {
    once,
    actor: parts.actor,
    language: parts.language ?? "en",
    config: parts.config,
    log: parts.log,
    database: parts.database,
    afterwards: parts.afterwards,
    read: parts.database.read,
    load,
    lookAhead: parts.lookAhead ?? true,
    now,
    today,
    write: async (work) => {
      const mustNote = once.wanted !== null && !once.noted;
      once.noted ||= mustNote;
      try {
        return await parts.database.write(async (manager) => {
          // What was read while others had their turn may have changed since.
          load.clear();
          if (once.wanted && mustNote) {
            await noteOnce(manager, once.wanted, now());
          }
          const { transaction, finish } = openTransaction(manager, now(), parts.actor?.personId ?? null);
          const done = await work(transaction);
          finish();
          return done;
        });
      } catch (error) {
        once.noted &&= !mustNote;
        throw error;
      } finally {
        load.clear();
      }
    },
  };
}
