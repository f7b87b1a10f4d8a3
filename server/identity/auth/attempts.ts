import { createHash } from "node:crypto";
import { LessThanOrEqual } from "typeorm";
import type { WriteLane } from "../../database/write.ts";
import { AuthAttempt } from "./auth.entity.ts";

/** Minutes after which attempts are forgotten. */
const memory = 15;

/** How often one thing may be tried for one address within the quarter of an hour that attempts are remembered. */
const most = {
  /** A person mistypes a few times; guessing needs thousands. */
  password: 10,
  /** Links by mail, to sign in or to set a password: a mailbox is not to be flooded. */
  mail: 5,
  /** Codes of the second step: a guess among a million, three of which are right at any moment. */
  code: 10,
};

/** What is counted: passwords tried, mails asked for, or codes tried. */
export type Attempted = keyof typeof most;

/**
 * Counts an attempt for an address (or, for codes, for the key of a person), whether or not anybody has it, so that the answer tells nothing.
 * In one transaction: of any number of concurrent attempts no more than the allowed ones pass.
 * @param now milliseconds since 1970
 * @returns whether it may go on
 */
export async function mayAttempt(write: WriteLane, attempted: Attempted, email: string, now: number): Promise<boolean> {
  const id = idOf(attempted, email);
  return write(async (manager) => {
    await manager.delete(AuthAttempt, { since: LessThanOrEqual(new Date(now - memory * 60_000).toISOString()) });
    const first = { id, count: 0, since: new Date(now).toISOString() };
    await manager.createQueryBuilder().insert().into(AuthAttempt).values(first).orIgnore().execute();
    const counted = await manager.createQueryBuilder().update(AuthAttempt).set({ count: () => "count + 1" })
      .where("id = :id AND count < :most", { id, most: most[attempted] }).execute();
    return counted.affected === 1;
  });
}

/** Forgets the attempts once one has succeeded. */
export async function forgetAttempts(write: WriteLane, attempted: Attempted, email: string): Promise<void> {
  await write((manager) => manager.delete(AuthAttempt, { id: idOf(attempted, email) }));
}

function idOf(attempted: Attempted, email: string): string {
  return createHash("sha256").update(`${attempted}:${email.trim().toLowerCase()}`).digest("base64url");
}
