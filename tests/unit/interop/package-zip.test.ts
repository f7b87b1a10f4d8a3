import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { intoZip } from "../../../server/interop/package-zip.ts";

const made = "2026-11-01T10:00:00.000Z";

describe("a package as one .zip file", () => {
  let parent: string;

  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), "kpd-zip-"));
  });
  afterAll(() => rmSync(parent, { recursive: true }));

  it("is not there at all when it could not be written to its end", async () => {
    const path = join(parent, "cut-short.zip");
    const withFolder = async (folder: string): Promise<void> => {
      writeFileSync(join(folder, "a.csv"), "id\n");
      mkdirSync(join(folder, "b.csv"));
    };
    await expect(intoZip(path, made, withFolder)).rejects.toThrow("EISDIR");
    expect(readdirSync(parent)).toEqual([]);
  });

  it("holds what was put into the folder, and nothing else is left", async () => {
    const path = join(parent, "whole.zip");
    const filled = await intoZip(path, made, async (folder) => {
      writeFileSync(join(folder, "a.csv"), "id\n");
      return 1;
    });
    expect([filled, readdirSync(parent)]).toEqual([1, ["whole.zip"]]);
    const files = Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(files).toEqual([["a.csv", "id\n"]]);
  });
});
