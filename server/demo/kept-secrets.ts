import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where a demonstration keeps its rows and secrets unless KPD_DATA says otherwise: apart from a real installation. */
const demoFolder = "var/demo";

/** A random text of 43 characters, made when first asked for, kept in the folder, readable by its owner only. */
export function keptSecret(folder: string, name: string): string {
  const file = join(folder, name);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}

/**
 * The environment of a demonstration: what is set counts, the rest is chosen so that nothing has to be. Its people are
 * invented, so that its letters stay in the outbox whatever mail server is set.
 */
export function demoEnvironment(variables: Record<string, string | undefined>): Record<string, string | undefined> {
  const folder = variables["KPD_DATA"] ?? demoFolder;
  return {
    ...variables,
    KPD_DATA: folder,
    KPD_SECRET: variables["KPD_SECRET"] ?? keptSecret(folder, "session-secret"),
    KPD_SMTP_URL: undefined,
    KPD_LOG_LEVEL: variables["KPD_LOG_LEVEL"] ?? "warn",
  };
}
