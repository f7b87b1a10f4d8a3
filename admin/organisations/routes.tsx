import type { RouteObject } from "react-router";

/** The directory, and what is changed on the pages of organisations. The page itself is put together in `app`. */
export const organisationRoutes: RouteObject[] = [
  { path: "directory", lazy: async () => ({ Component: (await import("./directory-page.tsx")).DirectoryPage }) },
];
