import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { demoEnvironment, keptSecret } from "../../../server/demo/kept-secrets.ts";

describe("the secrets of a demonstration", () => {
  const folder = mkdtempSync(join(tmpdir(), "kpd-demo-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are random, kept for the next start, and readable by their owner only", () => {
    const first = keptSecret(folder, "one");
    expect(first.length).toBeGreaterThan(40);
    expect(keptSecret(folder, "one")).toBe(first);
    expect(keptSecret(folder, "two")).not.toBe(first);
    expect(statSync(join(folder, "one")).mode & 0o777).toBe(0o600);
  });

  it("leave nothing to be set, keep what is set, and never send mail", () => {
    const unset = demoEnvironment({ KPD_DATA: folder, KPD_SMTP_URL: "smtp://mail.example.org" });
    expect(unset).toMatchObject({ KPD_DATA: folder, KPD_SMTP_URL: undefined, KPD_LOG_LEVEL: "warn" });
    expect(unset["KPD_SECRET"]).toBe(keptSecret(folder, "session-secret"));
    expect(demoEnvironment({ KPD_DATA: folder, KPD_SECRET: "mine", KPD_PORT: "80" })).toMatchObject({
      KPD_SECRET: "mine",
      KPD_PORT: "80",
    });
  });
});
