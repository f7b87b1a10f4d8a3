import { z } from "zod";

/**
 * Everything an installation can set, read once from the environment.
 * Each entry explains itself; `npm start` prints these sentences when a value is missing or wrong.
 */
const environment = z.object({
  KPD_SECRET: z
    .string({ error: "Set KPD_SECRET to a long random text (for example the output of `openssl rand -hex 32`)." })
    .min(32, "KPD_SECRET signs the sessions and must have at least 32 characters."),
  KPD_URL: z.url("KPD_URL is the public address, for example https://directory.example.org.").optional(),
  KPD_HOST: z.string().default("127.0.0.1"),
  KPD_PORT: z.coerce.number().int("KPD_PORT must be a whole number.").min(0).max(65535).default(4400),
  KPD_DATA: z.string().default("var"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "DATABASE_URL must start with postgres://. Leave it out to use the embedded SQLite.")
    .optional(),
  KPD_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "KPD_SMTP_URL must start with smtp:// or smtps://.")
    .optional(),
  KPD_MAIL_FROM: z.string().default("directory@localhost"),
  KPD_STEP_UP_HOURS: z.coerce
    .number("KPD_STEP_UP_HOURS is for how many hours a code counts, such as 12.")
    .min(0.25, "KPD_STEP_UP_HOURS must be a quarter of an hour or more.")
    .max(720, "A session ends after 720 hours; KPD_STEP_UP_HOURS must not be more.")
    .default(12),
  KPD_OIDC_ISSUER: z
    .url("KPD_OIDC_ISSUER is the address of an OpenID Connect provider, for example https://login.example.ac.uk.")
    .optional(),
  KPD_OIDC_CLIENT_ID: z.string().min(1).optional(),
  KPD_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  KPD_OIDC_NAME: z.string().min(1).default("my organisation’s account"),
  KPD_OIDC_EMAILS: z
    .enum(["verified", "all"], {
      error: "KPD_OIDC_EMAILS is `verified` (the provider says of each address that it is theirs), or `all` where it gives addresses out itself.",
    })
    .default("verified"),
  KPD_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** How an installation runs: `production` is `npm start`, `demo` is `npm run demo`, `test` is the test harness. */
export type Mode = "production" | "demo" | "test";

/** Where rows are kept: one SQLite file, or a PostgreSQL address. */
export type DatabaseConfig =
  | { kind: "sqlite"; file: string }
  | { kind: "postgres"; url: string };

/** A provider of OpenID Connect, such as a university's or the NHS's own sign-in. */
export interface ProviderConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call the account, for the button: “my university account”. */
  name: string;
  /** Whether every e-mail address it tells belongs to who signs in, even where it does not say so. */
  trustsEveryEmail: boolean;
}

/** The validated configuration; the only thing the rest of the server knows of its environment. */
export interface Config {
  mode: Mode;
  secret: string;
  /** Public address without a trailing slash; null means "the address the server listens on". */
  url: string | null;
  host: string;
  port: number;
  /** Folder for running data: the SQLite file, demo keys. */
  dataFolder: string;
  database: DatabaseConfig;
  /** null keeps mail in the outbox, where an operator reads it (development). */
  smtpUrl: string | null;
  mailFrom: string;
  /**
   * For how many hours somebody who has shown a code counts as confirmed. After that a committee's or
   * an operator's next act asks again.
   */
  stepUpHours: number;
  /** Where people may sign in with an account they have elsewhere; null where there is no such provider. */
  provider: ProviderConfig | null;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** Folder with the built admin, or null when it has not been built. */
  adminFolder: string | null;
}

/** The environment is missing something or holds something unusable; the message says what to set. */
export class ConfigurationError extends Error {}

/**
 * Reads the configuration from environment variables.
 * @throws ConfigurationError with one line per variable that is missing or wrong.
 */
export function readConfig(mode: Mode, variables: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new ConfigurationError(lines.join("\n"));
  }
  const values = parsed.data;
  if (values.KPD_SMTP_URL && !values.KPD_URL) {
    throw new ConfigurationError("KPD_URL: Set it together with KPD_SMTP_URL: the links in mails lead to this address.");
  }
  const named = [values.KPD_OIDC_ISSUER, values.KPD_OIDC_CLIENT_ID, values.KPD_OIDC_CLIENT_SECRET].filter(Boolean);
  if (named.length > 0 && named.length < 3) {
    throw new ConfigurationError(
      "KPD_OIDC_ISSUER: Set it together with KPD_OIDC_CLIENT_ID and KPD_OIDC_CLIENT_SECRET, which the provider gives for this directory.",
    );
  }
  return {
    mode,
    secret: values.KPD_SECRET,
    url: values.KPD_URL?.replace(/\/+$/, "") ?? null,
    host: values.KPD_HOST,
    port: values.KPD_PORT,
    dataFolder: values.KPD_DATA,
    database: values.DATABASE_URL
      ? { kind: "postgres", url: values.DATABASE_URL }
      : { kind: "sqlite", file: `${values.KPD_DATA}/directory.sqlite` },
    smtpUrl: values.KPD_SMTP_URL ?? null,
    mailFrom: values.KPD_MAIL_FROM,
    stepUpHours: values.KPD_STEP_UP_HOURS,
    provider: providerIn(values),
    logLevel: values.KPD_LOG_LEVEL,
    adminFolder: "dist/admin",
  };
}

function providerIn(values: z.infer<typeof environment>): ProviderConfig | null {
  const { KPD_OIDC_ISSUER: issuer, KPD_OIDC_CLIENT_ID: clientId, KPD_OIDC_CLIENT_SECRET: clientSecret } = values;
  if (!issuer || !clientId || !clientSecret) {
    return null;
  }
  return { issuer, clientId, clientSecret, name: values.KPD_OIDC_NAME, trustsEveryEmail: values.KPD_OIDC_EMAILS === "all" };
}
