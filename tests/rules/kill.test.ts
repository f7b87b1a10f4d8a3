import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstBrokenLink } from "../../server/platform/audit-check.ts";
import { AuditEvent } from "../../server/platform/audit.entity.ts";
import { keyOf } from "../../server/platform/identifiers.ts";
import { startServerOn } from "../harness/server.ts";
import { testConfig } from "../harness/test-config.ts";
import { signIn } from "../harness/sign-in.ts";

const repository = join(import.meta.dirname, "..", "..");
const register = `mutation ($input: OrganisationInput!) {
  registerOrganisation(input: $input) { organisation { id } problems { code } } }`;
const writers = 6;
const enough = 40;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

describe("a process that is killed while people write", () => {
  const folder = mkdtempSync(join(tmpdir(), "kpd-kill-"));
  const config = testConfig({ kind: "sqlite", file: join(folder, "directory.sqlite") });
  let cookie = "";
  let origin = "";
  let child: ChildProcess | undefined;

  beforeAll(async () => {
    // The pages play no part here; the server only wants to find them.
    mkdirSync(join(folder, "dist", "admin"), { recursive: true });
    writeFileSync(join(folder, "dist", "admin", "index.html"), "<!doctype html>");
    const before = await startServerOn(config);
    cookie = (await signIn(before, "kim@example.org", "Kim")).cookie;
    await before.close();
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    child = spawn(process.execPath, ["--import", loader, join(repository, "server", "main.ts"), "start"], {
      cwd: folder,
      stdio: "ignore",
      env: {
        ...process.env,
        TSX_TSCONFIG_PATH: join(repository, "tsconfig.json"),
        KPD_SECRET: config.secret,
        KPD_DATA: folder,
        KPD_PORT: String(port),
        KPD_LOG_LEVEL: "silent",
      },
    });
    await answers();
  });
  afterAll(() => {
    child?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  /** Waits until the process serves. */
  async function answers(): Promise<void> {
    for (;;) {
      const served = await fetch(`${origin}/healthz`).then(({ ok }) => ok, () => false);
      if (served) {
        return;
      }
      if (child?.exitCode !== null) {
        throw new Error(`The server ended with ${child?.exitCode}.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Registers a group. @returns its id once that is acknowledged; null when it was refused or nobody answered. */
  async function registered(): Promise<string | null> {
    const name = `${randomBytes(6).toString("hex")} ${randomBytes(6).toString("hex")}`;
    const input = { name, voice: "COMMUNITY", kind: "UNINCORPORATED_GROUP", purpose: "We meet.", lang: "en", areas: [] };
    try {
      const response = await fetch(`${origin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", cookie },
        body: JSON.stringify({ query: register, variables: { input } }),
      });
      const { data } = (await response.json()) as { data: { registerOrganisation: { organisation: { id: string } | null } } };
      return data.registerOrganisation.organisation?.id ?? null;
    } catch {
      return null;
    }
  }

  it("loses nothing that it acknowledged, and leaves the record of acts whole", async () => {
    const acknowledged: string[] = [];
    const served = child as ChildProcess;
    const write = async (): Promise<void> => {
      while (served.exitCode === null && served.signalCode === null) {
        const id = await registered();
        if (id !== null) {
          acknowledged.push(id);
        }
        if (acknowledged.length >= enough) {
          served.kill("SIGKILL");
        }
      }
    };
    const gone = new Promise((resolve) => served.once("exit", resolve));
    await Promise.all(Array.from({ length: writers }, write));
    await gone;
    expect(served.signalCode).toBe("SIGKILL");
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough);

    const after = await startServerOn(config);
    try {
      const { data } = await after.as(cookie).ask<{ nodes: ({ id: string } | null)[] }, object>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
        { ids: acknowledged },
      );
      expect(data.nodes.map((node) => node?.id)).toEqual(acknowledged);
      const { read } = after.app.database;
      const told = await read.findBy(AuditEvent, { action: "organisation.registerOrganisation" });
      const subjects = told.map(({ subjectId }) => subjectId);
      expect(subjects).toEqual(expect.arrayContaining(acknowledged.map((id) => keyOf(id, "org"))));
      expect(await firstBrokenLink(read)).toBeNull();
      const [check] = (await read.query("PRAGMA integrity_check")) as { integrity_check: string }[];
      expect(check?.integrity_check).toBe("ok");
    } finally {
      await after.close();
    }
  });
});
