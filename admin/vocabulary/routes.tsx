import type { RouteObject } from "react-router";

/** The list of skills, as data stewards keep it. */
export const vocabularyRoutes: RouteObject[] = [
  { path: "words", lazy: async () => ({ Component: (await import("./words-page.tsx")).WordsPage }) },
  { path: "words/:skill", lazy: async () => ({ Component: (await import("./word-page.tsx")).WordPage }) },
  { path: "words/:skill/means", lazy: async () => ({ Component: (await import("./means-page.tsx")).MeansPage }) },
  { path: "words/:skill/put-aside", lazy: async () => ({ Component: (await import("./put-aside-page.tsx")).PutAsidePage }) },
];
