import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const shared = {
  // Two copies of graphql ("another module or realm") are loaded without this.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
};

const setupFiles = ["reflect-metadata"];
// No file changes what another imports, so a worker reads the product once, not anew for each file.
const isolate = false;
const globalSetup = ["tests/harness/templates-of-run.ts"];

const longest = ["tests/ui/screens.test.ts", "tests/ui/unfinished.test.ts"];

/** Of the browser tests the files that take longest come first: at the end of a run they would leave a core idle. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.some((path) => moduleId.endsWith(path));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Each file waits for its database about a third of the time, so that one more worker than there are cores is of use. */
const workersOfServers = availableParallelism() + 1;

/** A page and the server that it asks keep most of a core busy each; the browser tests come after all others. */
const workersOfBrowsers = availableParallelism();

/** Unit tests, house rules, API tests and browser tests; `npx vitest run --project unit` runs one kind. */
export default defineConfig({
  ...shared,
  test: {
    maxWorkers: workersOfServers,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: { name: "unit", setupFiles, isolate, include: ["tests/unit/**/*.test.ts"] },
      },
      {
        ...shared,
        test: {
          name: "rules",
          setupFiles,
          globalSetup,
          isolate,
          include: ["tests/rules/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: "api",
          setupFiles,
          globalSetup,
          isolate,
          include: ["tests/api/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: "ui",
          setupFiles,
          isolate,
          globalSetup: [...globalSetup, "tests/harness/browser-of-run.ts"],
          include: ["tests/ui/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: workersOfBrowsers,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
