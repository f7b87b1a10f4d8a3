import type { RouteObject } from "react-router";

/** What comes in from other formats. */
export const interopRoutes: RouteObject[] = [
  { path: "settings/import", lazy: async () => ({ Component: (await import("./import-page.tsx")).ImportPage }) },
];
