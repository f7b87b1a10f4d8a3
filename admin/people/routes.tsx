import type { RouteObject } from "react-router";

/** Researchers: the list, one's page, and one's own profile. */
export const peopleRoutes: RouteObject[] = [
  { path: "researchers", lazy: async () => ({ Component: (await import("./researchers-page.tsx")).ResearchersPage }) },
  {
    path: "researchers/:id",
    lazy: async () => ({ Component: (await import("./researcher-page.tsx")).ResearcherPage }),
  },
  {
    path: "researchers/:id/change",
    lazy: async () => ({ Component: (await import("./change-profile.tsx")).ChangeProfilePage }),
  },
];
