import { describe, expect, it } from "vitest";
import { ConfigurationError, readConfig } from "../../../server/platform/config.ts";

const secret = "a secret of more than thirty-two characters";

function refusalOf(variables: Record<string, string>): string {
  try {
    readConfig("production", variables);
    return "";
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
}

describe("the settings of an installation", () => {
  it("are refused without a secret, or with one that is short, and say what to set", () => {
    expect(refusalOf({})).toContain("Set KPD_SECRET to a long random text");
    expect(refusalOf({ KPD_SECRET: "short" })).toContain("at least 32 characters");
  });

  it("are refused one line each", () => {
    const message = refusalOf({ KPD_PORT: "many", DATABASE_URL: "mysql://here" });
    expect(message.split("\n").map((line) => line.split(":")[0])).toEqual(["KPD_SECRET", "KPD_PORT", "DATABASE_URL"]);
    expect(refusalOf({ KPD_SECRET: secret, KPD_SMTP_URL: "smtp://mail" })).toContain("KPD_URL");
  });

  it("need nothing else: SQLite under var/, on this machine only", () => {
    expect(readConfig("production", { KPD_SECRET: secret })).toMatchObject({
      host: "127.0.0.1",
      database: { kind: "sqlite", file: "var/directory.sqlite" },
    });
    const url = "postgres://somebody@127.0.0.1/directory";
    expect(readConfig("production", { KPD_SECRET: secret, DATABASE_URL: url }).database).toEqual({ kind: "postgres", url });
  });
});
