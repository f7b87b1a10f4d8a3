import { createHash, randomBytes } from "node:crypto";
import { betterAuth } from "better-auth";
import { APIError } from "@better-auth/core/error";
import { magicLink } from "better-auth/plugins/magic-link";
import { LessThanOrEqual } from "typeorm";
import type { Database } from "../../database/connect.ts";
import type { Config, ProviderConfig } from "../../platform/config.ts";
import type { Session } from "../../platform/context.ts";
import { newKey } from "../../platform/identifiers.ts";
import { acceptedLanguage, languageOf, type Language } from "../../platform/language.ts";
import type { Log } from "../../platform/log.ts";
import { post } from "../../platform/outbox.ts";
import { Person } from "../person.entity.ts";
import { addPerson } from "./accounts.ts";
import { AuthAccount, AuthSession, AuthUser, AuthVerification } from "./auth.entity.ts";
import { deviceOf } from "./device.ts";
import { createGuards, withTypedCode } from "./guards.ts";
import { joiningLetter, passwordLetter, signInLetter } from "./letters.ts";
import { authPath, passwordLink, signInLink } from "./links.ts";
import { passkeys, tellOfPasskey } from "./passkeys.ts";
import { Passkey } from "./passkey.entity.ts";
import { oidcProvider, providerCallbackPath, providerSignInPath } from "./provider.ts";
import { typeormAdapter } from "./typeorm-adapter.ts";

/** Header in which the HTTP server tells the address of the caller; what a caller puts there is overwritten. */
export const addressHeader = "x-caller-address";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const linkLasts = 15 * minute;

/** How often one network address may ask at one path: a committee that meets shares one, and signs in together. */
const perNetworkAddress = { window: minute, max: 30 };

/** What signing in needs of the rest of the server. */
interface Needs {
  config: Config;
  database: Database;
  log: Log;
  /** Milliseconds since 1970. */
  clock: () => number;
}

/** A session that is running. */
export interface KnownSession {
  personId: string;
  session: Session;
  /** The language the person chose; null when they never did. */
  language: Language | null;
}

/** Signing in, as the rest of the server sees it. */
export interface Auth {
  /** Answers a request below `authPath`. */
  handle(request: Request): Promise<Response>;
  /** Key of the person whose session the cookies of a request carry; null for everybody else. */
  personOf(headers: Headers): Promise<string | null>;
  /** The session that the cookies of a request carry, and whose it is; null for everybody else. */
  sessionOf(headers: Headers): Promise<KnownSession | null>;
  /**
   * Makes a link that signs in the person with this address, once, for those who may hand it over themselves: the
   * command line, the demo.
   * @param page where the person goes on, a path.
   * @returns a path below `authPath`.
   */
  linkFor(email: string, page: string): Promise<string>;
}

/** Sets up signing in by password, by a passkey and by a link sent by mail, with the accounts in our own database. */
export function createAuth(needs: Needs): Auth {
  const { database } = needs;
  const library = createLibrary(needs, null);
  const libraryOfProvider = withProvider(needs);
  const sessionOf: Auth["sessionOf"] = async (headers) => {
    const known = headers.has("cookie") ? await library.api.getSession({ headers }) : null;
    if (!known || !(await database.read.existsBy(Person, { id: known.user.id }))) {
      return null;
    }
    const { id, steppedUpAt, lastUsedAt } = known.session;
    await noteUse(needs, id, lastUsedAt ?? null);
    const language = languageOf(known.user.language);
    return { personId: known.user.id, session: { id, steppedUpAt: steppedUpAt ?? null }, language };
  };
  const libraryFor = async (request: Request): Promise<Library> => {
    const path = new URL(request.url).pathname.slice(authPath.length);
    return path === providerSignInPath || path === providerCallbackPath ? libraryOfProvider() : library;
  };
  return {
    handle: (request) => withTypedCode(async () => (await libraryFor(request)).handler(request)),
    sessionOf,
    personOf: async (headers) => (await sessionOf(headers))?.personId ?? null,
    linkFor: async (email, page) => {
      const { internalAdapter } = await library.$context;
      const token = randomBytes(24).toString("base64url");
      await internalAdapter.createVerificationValue({
        identifier: await hashed(token),
        value: JSON.stringify({ email }),
        expiresAt: new Date(Date.now() + linkLasts * 1000),
      });
      return signInLink(new URLSearchParams({ token, callbackURL: page }));
    },
  };
}

type Library = ReturnType<typeof createLibrary>;

/**
 * Signing in with the provider, by a library of its own: it asks the provider for its addresses first, and nobody who
 * signs in otherwise is to wait for that. A provider that does not answer is asked again the next time.
 */
function withProvider(needs: Needs): () => Promise<Library> {
  let known: Promise<Library> | null = null;
  const ask = async (): Promise<Library> => {
    const library = createLibrary(needs, needs.config.provider);
    if ((await library.$context).socialProviders.length === 0) {
      known = null;
    }
    return library;
  };
  return () => (known ??= ask());
}

/** Notes that a session is used, once an hour at most: who reads is not to write each time. */
async function noteUse({ database, clock }: Needs, id: string, lastUsedAt: string | null): Promise<void> {
  const now = clock();
  if (lastUsedAt === null || now - Date.parse(lastUsedAt) >= hour * 1000) {
    const used = { lastUsedAt: new Date(now).toISOString() };
    await database.write((manager) => manager.update(AuthSession, { id }, used));
  }
}

function createLibrary({ config, database, log, clock }: Needs, provider: ProviderConfig | null) {
  const address = config.url ?? `http://${config.host}:${config.port}`;
  const now = (): string => new Date(clock()).toISOString();
  const guards = createGuards({ config, database, clock });

  return betterAuth({
    appName: "Knowledge Partnership Directory",
    baseURL: address,
    basePath: authPath,
    secret: config.secret,
    telemetry: { enabled: false },
    logger: { level: "warn", log: (level, message) => log[level]({ part: "sign-in" }, message) },
    database: typeormAdapter(database, async (manager, model, row) => {
      if (model === AuthUser.name) {
        await addPerson(manager, row.id, row.name, now());
      }
      if (model === Passkey.name) {
        await tellOfPasskey(manager, row.userId, now());
      }
    }),
    user: {
      modelName: AuthUser.name,
      additionalFields: { language: { type: "string", required: false, input: false } },
    },
    account: {
      modelName: AuthAccount.name,
      updateAccountOnSignIn: false,
      // An account that nobody has signed in to can hold no password of a stranger: joining goes by mail only.
      accountLinking: { requireLocalEmailVerified: false },
    },
    verification: { modelName: AuthVerification.name, storeIdentifier: "hashed" },
    session: {
      modelName: AuthSession.name,
      expiresIn: 30 * day,
      // Reading who asks must not write; a session ends on its day, whether used or not.
      disableSessionRefresh: true,
      // How long ago somebody signed in says little: whoever has a second step shows it before they change how they sign in.
      freshAge: 0,
      cookieCache: { enabled: false },
      additionalFields: {
        device: { type: "string", required: false, input: false },
        lastUsedAt: { type: "string", required: false, input: false },
        steppedUpAt: { type: "string", required: false, input: false },
      },
    },
    databaseHooks: {
      account: {
        create: {
          // Nothing is ever asked of the provider again, so nothing that opens it is kept.
          before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null, scope: null } }),
        },
      },
      session: {
        create: {
          before: async (session, ctx) => {
            const steppedUp = await guards.mustStepUp(session.userId, ctx?.path);
            const ended = { expiresAt: LessThanOrEqual(new Date().toISOString()) };
            await database.write((manager) => manager.delete(AuthSession, ended));
            const device = deviceOf(session.userAgent);
            const kept = { ipAddress: null, userAgent: null, device, lastUsedAt: now(), steppedUpAt: steppedUp ? now() : null };
            return { data: { ...session, ...kept } };
          },
        },
      },
    },
    emailAndPassword: {
      enabled: true,
      // Joining goes by mail only: it shows that the mailbox is theirs, and it answers the same for every address.
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      resetPasswordTokenExpiresIn: hour,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, url, token }, request) => {
        const { language } = await database.read.findOneByOrFail(AuthUser, { id: user.id });
        const written = language ?? acceptedLanguage(request?.headers.get("accept-language")) ?? "en";
        const letter = { ...passwordLetter(user.email, passwordLink(url, token)), language: written };
        await database.write((manager) => post(manager, letter, now()));
      },
    },
    plugins: [
      ...(provider ? [oidcProvider(provider)] : []),
      passkeys({ config, database, now }),
      magicLink({
        storeToken: { type: "custom-hasher", hash: hashed },
        expiresIn: linkLasts,
        rateLimit: perNetworkAddress,
        sendMagicLink: async ({ email, url }, ctx) => {
          const link = signInLink(new URL(url).searchParams);
          const known = await database.read.findOneBy(AuthUser, { email: email.toLowerCase() });
          const isKnown = known !== null;
          const asked = acceptedLanguage(ctx?.headers?.get("accept-language"));
          const language = known?.language ?? asked ?? "en";
          const joins = Boolean(ctx?.body?.name);
          // A transaction with or without a mail in it: how long the answer takes is not to tell who is known either.
          await database.write(async (manager) => {
            if (isKnown || joins) {
              const letter = isKnown ? signInLetter(email, link) : joiningLetter(email, link);
              await post(manager, { ...letter, language }, now());
            }
          });
        },
      }),
    ],
    hooks: guards.hooks,
    rateLimit: {
      enabled: true,
      window: minute,
      max: 120,
      customRules: { "/sign-in/email": perNetworkAddress, "/request-password-reset": perNetworkAddress },
    },
    // Without a public address, as in the demo, the address that was asked counts: localhost and 127.0.0.1 alike.
    trustedOrigins: (request) => (config.url || !request ? [] : [new URL(request.url).origin]),
    advanced: {
      cookiePrefix: "directory",
      useSecureCookies: address.startsWith("https:"),
      // Said aloud because the library leaves both checks out where tests run.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => newKey() },
    },
    onAPIError: {
      onError: (error) => {
        if (!(error instanceof APIError)) {
          throw error;
        }
      },
    },
  });
}

/** What is kept of a link's token, so that who reads the table cannot sign in with it. */
async function hashed(token: string): Promise<string> {
  return createHash("sha256").update(token).digest("base64url");
}
