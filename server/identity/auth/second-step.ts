import { createHmac, randomBytes } from "node:crypto";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { IsNull, LessThan, Not, type EntityManager } from "typeorm";
import type { WriteLane } from "../../database/write.ts";
import { forgetAttempts, mayAttempt } from "./attempts.ts";
import { Passkey } from "./passkey.entity.ts";
import { Authenticator } from "./authenticator.entity.ts";
import { base32, stepOfCode } from "./totp.ts";

/** What checking a code needs. */
export interface CodeCheck {
  write: WriteLane;
  /** The installation's secret. */
  secret: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** What came of a code: it was right, it was wrong or used, or too many were tried. */
export type CodeOutcome = "right" | "wrong" | "too many";

const recoveryCodeCount = 10;
const recoveryCodeBytes = 10;
const secretBytes = 20;

/** A new secret for an authenticator: as people read it, and as it is kept. */
export async function newAuthenticatorSecret(secret: string): Promise<{ shown: string; kept: string }> {
  const bytes = randomBytes(secretBytes);
  const kept = await symmetricEncrypt({ key: secret, data: bytes.toString("base64url") });
  return { shown: base32(bytes), kept };
}

/** New recovery codes: as people keep them, and the hashes that are kept of them. */
export function newRecoveryCodes(secret: string, userId: string): { shown: string[]; kept: string[] } {
  const shown = Array.from({ length: recoveryCodeCount }, () => {
    return (base32(randomBytes(recoveryCodeBytes)).match(/.{4}/g) ?? []).join("-");
  });
  return { shown, kept: shown.map((code) => hashOf(secret, userId, code)) };
}

/** Whether a code is asked for when this person signs in. */
export async function hasAuthenticator(read: EntityManager, userId: string): Promise<boolean> {
  return read.existsBy(Authenticator, { userId, confirmedAt: Not(IsNull()) });
}

/** Whether somebody has a passkey. */
export async function hasPasskey(read: EntityManager, userId: string): Promise<boolean> {
  return read.existsBy(Passkey, { userId });
}

/**
 * Checks a code of somebody's authenticator, or one of their recovery codes, and uses it up: of any number of requests
 * with the same code only one is told that it is right. Attempts are counted for each person.
 */
export async function tryCode(check: CodeCheck, userId: string, code: string): Promise<CodeOutcome> {
  if (!(await mayAttempt(check.write, "code", userId, check.now))) {
    return "too many";
  }
  const typed = code.replace(/[\s-]/g, "").toUpperCase();
  const isRight = await check.write(async (manager) => {
    const authenticator = await manager.findOneBy(Authenticator, { userId });
    if (!authenticator) {
      return false;
    }
    return /^\d{6}$/.test(typed)
      ? useTimedCode(manager, check, authenticator, typed)
      : useRecoveryCode(manager, check, authenticator, typed);
  });
  if (!isRight) {
    return "wrong";
  }
  await forgetAttempts(check.write, "code", userId);
  return "right";
}

async function useTimedCode(
  manager: EntityManager,
  { secret, now }: CodeCheck,
  { id, secret: kept }: Authenticator,
  typed: string,
): Promise<boolean> {
  const shared = Buffer.from(await symmetricDecrypt({ key: secret, data: kept }), "base64url");
  const step = stepOfCode(shared, typed, now);
  if (step === null) {
    return false;
  }
  const unused = [{ id, lastStep: IsNull() }, { id, lastStep: LessThan(step) }];
  const done = await manager.createQueryBuilder().update(Authenticator).set({ lastStep: step }).where(unused).execute();
  return done.affected === 1;
}

async function useRecoveryCode(
  manager: EntityManager,
  { secret }: CodeCheck,
  { id, userId, recoveryCodes, confirmedAt }: Authenticator,
  typed: string,
): Promise<boolean> {
  const hash = hashOf(secret, userId, typed);
  if (confirmedAt === null || !recoveryCodes.includes(hash)) {
    return false;
  }
  await manager.update(Authenticator, { id }, { recoveryCodes: recoveryCodes.filter((one) => one !== hash) });
  return true;
}

/** With the installation's secret in it, so that who reads the table cannot search for the codes. */
function hashOf(secret: string, userId: string, code: string): string {
  return createHmac("sha256", secret).update(`recovery:${userId}:${code.replaceAll("-", "")}`).digest("base64url");
}
