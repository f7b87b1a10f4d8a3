import { defineConfig } from "vitest/config";

const shared = {
  // Two copies of graphql ("another module or realm") are loaded without this.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
};

const setupFiles = ["reflect-metadata"];

/** Unit tests, house rules, API tests and browser tests; `npx vitest run --project unit` runs one kind. */
export default defineConfig({
  ...shared,
  test: {
    projects: [
      {
        ...shared,
        test: { name: "unit", setupFiles, include: ["tests/unit/**/*.test.ts"] },
      },
      {
        ...shared,
        test: { name: "rules", setupFiles, include: ["tests/rules/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        ...shared,
        test: { name: "api", setupFiles, include: ["tests/api/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 },
      },
      {
        ...shared,
        test: {
          name: "ui",
          setupFiles,
          globalSetup: ["tests/harness/loaded-demo.ts"],
          include: ["tests/ui/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
