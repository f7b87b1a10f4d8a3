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

/** Each file waits about a third of its time, for its database or its browser: one worker more than there are cores is of use. */
const workers = availableParallelism() + 1;

/** Unit tests, house rules, API tests and browser tests; `npx vitest run --project unit` runs one kind. */
export default defineConfig({
  ...shared,
  test: {
    maxWorkers: workers,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: { name: "unit", setupFiles, isolate, include: ["tests/unit/**/*.test.ts"], testTimeout: 60_000 },
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
