import { AsyncLocalStorage } from "node:async_hooks";
import { APIError, BASE_ERROR_CODES } from "@better-auth/core/error";
import { createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import type { Database } from "../../database/connect.ts";
import type { Config } from "../../platform/config.ts";
import { isLately, secondStepsOf } from "../step-up.ts";
import { forgetAttempts, mayAttempt, type Attempted } from "./attempts.ts";
import { AuthSession } from "./auth.entity.ts";
import { passkeyAddingPaths, passkeySignInPath } from "./passkeys.ts";
import { isFromProvider, providerSignInPath, shortened } from "./provider.ts";
import { hasAuthenticator, tryCode } from "./second-step.ts";

/** The longest address that mail servers deliver to, in characters. */
const longestEmail = 254;

/** What is counted for each account at the paths that take an e-mail address. */
const counted: Record<string, Attempted> = {
  "/sign-in/email": "password",
  "/sign-in/magic-link": "mail",
  "/request-password-reset": "mail",
};

/** The code typed beside a password: the library hands on only what it knows of, so it travels with the request. */
const typed = new AsyncLocalStorage<{ code: string }>();

/** Answers one request; the code typed in it is at hand meanwhile. */
export function withTypedCode<Result>(answer: () => Promise<Result>): Promise<Result> {
  return typed.run({ code: "" }, answer);
}

/** What the guards need of the rest of the server. */
interface Needs {
  config: Config;
  database: Database;
  /** Milliseconds since 1970. */
  clock: () => number;
}

type Hook = ReturnType<typeof createAuthMiddleware>;

/** What stands before and after the library's own steps. */
export interface Guards {
  hooks: { before: Hook; after: Hook };
  /**
   * Called once everything else about a sign-in was right, and before there is a session.
   * @returns whether the session starts stepped up.
   * @throws APIError when a code is asked for and a right one is not given.
   */
  mustStepUp(userId: string, path: string | undefined): Promise<boolean>;
}

/** Makes the guards of signing in: limits for each account, and the second step. */
export function createGuards({ config, database, clock }: Needs): Guards {
  const countAttempt = async (attempted: Attempted, email: string): Promise<void> => {
    if (!(await mayAttempt(database.write, attempted, email, clock()))) {
      throw tooManyAttempts();
    }
  };

  const before = createAuthMiddleware(async (ctx) => {
    const { path, body } = ctx;
    const attempted = counted[path];
    if (attempted && typeof body?.email === "string") {
      if (body.email.length > longestEmail) {
        throw APIError.from("BAD_REQUEST", BASE_ERROR_CODES.INVALID_EMAIL);
      }
      await countAttempt(attempted, body.email);
    }
    if (path === providerSignInPath && body?.idToken !== undefined) {
      // The library would also take what a program holds already; people come by way of the provider's page only.
      throw new APIError("BAD_REQUEST", { code: "NOT_SERVED", message: "Sign in on the provider's own page." });
    }
    if (passkeyAddingPaths.includes(path)) {
      const known = await getSessionFromCtx(ctx);
      await mustHaveSteppedUp(known?.user.id ?? null, known?.session["steppedUpAt"] ?? null);
    }
    const request = typed.getStore();
    if (request && typeof body?.code === "string") {
      request.code = body.code;
    }
    // Some browsers leave the origin out where it is ours; what a device signed is then compared with ours.
    const leftOut = path.startsWith("/passkey/verify-") && ctx.request && !ctx.headers?.get("origin");
    const headers = leftOut ? new Headers({ origin: new URL(ctx.request?.url ?? "").origin }) : undefined;
    const shorter = typeof body?.name === "string" ? { name: shortened(body.name) } : undefined;
    return headers || shorter ? { context: { ...(headers && { headers }), ...(shorter && { body: shorter }) } } : undefined;
  });

  const after = createAuthMiddleware(async (ctx) => {
    const { path, body, context } = ctx;
    if (path === "/sign-in/email" && context.newSession) {
      await forgetAttempts(database.write, "password", body.email);
    }
    if (path === passkeySignInPath && context.newSession) {
      // Who was signed in here already goes on in the new session; the one before would stay open and be nobody's.
      const former = await getSessionFromCtx(ctx);
      const id = former?.session.id ?? context.newSession.session.id;
      if (id !== context.newSession.session.id) {
        await database.write((manager) => manager.delete(AuthSession, { id }));
      }
    }
  });

  /** @throws APIError when somebody has a second step and has not shown it lately. */
  const mustHaveSteppedUp = async (userId: string | null, steppedUpAt: string | null): Promise<void> => {
    const now = new Date(clock()).toISOString();
    if (userId === null || isLately(steppedUpAt, config.stepUpHours, now)) {
      return;
    }
    const ways = await secondStepsOf(database.read, userId);
    if (ways.length > 0) {
      throw new APIError("FORBIDDEN", { code: "STEP_UP_NEEDED", message: "Confirm that it is you first.", ways });
    }
  };

  const mustStepUp: Guards["mustStepUp"] = async (userId, path) => {
    if (path === passkeySignInPath || isFromProvider(path)) {
      return true;
    }
    if (path !== "/sign-in/email" || !(await hasAuthenticator(database.read, userId))) {
      return false;
    }
    const code = typed.getStore()?.code ?? "";
    if (code.trim() === "") {
      throw new APIError("UNAUTHORIZED", { code: "CODE_NEEDED", message: "Enter the code that your app shows now." });
    }
    const outcome = await tryCode({ write: database.write, secret: config.secret, now: clock() }, userId, code);
    if (outcome === "too many") {
      throw tooManyAttempts();
    }
    if (outcome === "wrong") {
      throw new APIError("UNAUTHORIZED", { code: "CODE_WRONG", message: "That code is not right, or was used already." });
    }
    return true;
  };

  return { hooks: { before, after }, mustStepUp };
}

function tooManyAttempts(): APIError {
  return new APIError("TOO_MANY_REQUESTS", {
    code: "TOO_MANY_ATTEMPTS",
    message: "There were too many attempts for this address. Wait a quarter of an hour, then try again.",
  });
}
