import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, in the order in which it begins: at the end of a run it would leave a core idle. */
const longest = [
  /\/tests\/ui\/(?:screens|unfinished)\.test/u,
  /\/tests\/rules\/(?:look-ahead|upkeep|import-kill)\.test/u,
  /\/tests\/ui\//u,
  /\/tests\/api\//u,
];

/** Begins with what takes longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const kinds = [...longest, /./u];
    const kindOf = ({ moduleId }: TestSpecification): number => kinds.findIndex((kind) => kind.test(moduleId));
    return kinds.flatMap((_, kind) => sorted.filter((file) => kindOf(file) === kind));
  }
}

/**
 * Unit tests, house rules, API tests and browser tests; `npx vitest run tests/unit` runs one kind. They are one project:
 * a worker serves one project only, and reads the product anew for the next.
 */
export default defineConfig({
  // Two copies of graphql ("another module or realm") are loaded without this.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["reflect-metadata"],
    globalSetup: ["tests/harness/templates-of-run.ts"],
    // No file changes what another imports, so a worker reads the product once, not anew for each file.
    isolate: false,
    // Each file waits about a third of its time, for its database or its browser: one worker more than there are cores is of use.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // A machine may be busy; most tests take less than a second.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
