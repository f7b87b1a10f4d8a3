import type { Config } from "../../server/platform/config.ts";

/** A configuration for tests: nothing from the environment, nothing outside the temporary folder. */
export function testConfig(database: Config["database"]): Config {
  return {
    mode: "test",
    secret: "a secret only for tests, longer than thirty-two characters",
    url: null,
    host: "127.0.0.1",
    port: 0,
    dataFolder: "var/test",
    database,
    smtpUrl: null,
    mailFrom: "directory@example.org",
    stepUpHours: 12,
    provider: null,
    logLevel: "silent",
    adminFolder: null,
  };
}
