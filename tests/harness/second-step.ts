import { codeAt, stepAt } from "../../server/identity/auth/totp.ts";
import { Authenticator } from "../../server/identity/auth/authenticator.entity.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import type { TestServer } from "./server.ts";

/** An authenticator app on somebody's phone. */
export interface PhoneApp {
  secret: string;
  /** Shown when it was turned on. */
  recoveryCodes: string[];
  /** What it shows at a moment of the server's clock; half minutes may be added. */
  code(halfMinutesLater?: number): string;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The bytes behind the letters that somebody typed into their app. */
export function bytesOf(secret: string): Buffer {
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** What an app that knows the secret shows. */
function codeOf(server: TestServer, secret: string, halfMinutesLater = 0): string {
  return codeAt(bytesOf(secret), stepAt(Date.parse(server.now())) + halfMinutesLater);
}

/** Sets up an authenticator app for whoever the cookie belongs to, and waits until its first code is history. */
export async function turnOnCodes(server: TestServer, cookie: string): Promise<PhoneApp> {
  interface Started {
    startAuthenticator: { start: { secret: string } };
  }
  const asker = server.as(cookie);
  const started = await asker.ask<Started, object>("mutation { startAuthenticator { start { secret } problems { message } } }");
  const { secret } = started.data.startAuthenticator.start;
  interface Confirmed {
    confirmAuthenticator: { recoveryCodes: string[] };
  }
  const confirmed = await asker.ask<Confirmed, object>(
    "mutation ($code: String!) { confirmAuthenticator(code: $code) { recoveryCodes problems { message } } }",
    { code: codeOf(server, secret) },
  );
  server.later({ minutes: 2 });
  const { recoveryCodes } = confirmed.data.confirmAuthenticator;
  return { secret, recoveryCodes, code: (later) => codeOf(server, secret, later) };
}

/** Turns on codes for somebody, of an app that nobody has: for tests that only ask whether there is one. */
export async function turnOnLostCodes(server: TestServer, userId: string): Promise<void> {
  const app = { id: newKey(), userId, secret: "lost", recoveryCodes: [], lastStep: null, confirmedAt: server.now() };
  await server.app.database.write((manager) => manager.insert(Authenticator, app));
}
