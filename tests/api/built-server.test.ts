import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { print } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyOperation } from "../harness/operations.ts";
import { repository, startAsInstalled, type Started } from "../harness/started.ts";

/* The server as an installation runs it: built into one file, started by the commands of the README. */

const built = join(repository, "dist", "server", "main.js");
const fromSources = "starts from its sources";

/** Whether a command said that it runs from the sources; what it is asked ends with its usage. */
function saysThatItIsOld(): boolean {
  const { status, stderr } = spawnSync(process.execPath, ["server/run.mjs"], { cwd: repository, encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain("npm start");
  return stderr.includes(fromSources);
}

describe("the built server", () => {
  const folder = mkdtempSync(join(tmpdir(), "kpd-built-"));
  let server: Started;

  beforeAll(async () => {
    const building = spawnSync("npm", ["run", "-s", "build:server"], { cwd: repository, encoding: "utf8" });
    expect(building.stderr).toBe("");
    server = await startAsInstalled(folder);
  });

  afterAll(async () => {
    await server?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it("answers the directory's own question, with its vocabulary loaded from the files it ships", async () => {
    const operation = everyOperation().find(({ name }) => name === "DirectorySearch");
    const query = print(operation!.document);
    const answer = await fetch(`${server.origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { filter: { text: "food bank", communityLed: true } } }),
    });
    const { data, errors } = (await answer.json()) as { data: { organisations: { totalCount: number; understood: object[] } }; errors?: object[] };
    expect(errors).toBeUndefined();
    expect(data.organisations.totalCount).toBe(0);
    expect(data.organisations.understood.length).toBeGreaterThan(0);
    expect(server.said()).not.toContain(fromSources);
  });

  it("shows the admin", async () => {
    const page = await fetch(`${server.origin}/`);
    expect(await page.text()).toContain('<div id="root">');
  });

  it("is not used when a source is newer", () => {
    expect(saysThatItIsOld()).toBe(false);
    const { atime, mtime } = statSync(built);
    utimesSync(built, 0, 0);
    try {
      expect(saysThatItIsOld()).toBe(true);
    } finally {
      utimesSync(built, atime, mtime);
    }
  });
});
