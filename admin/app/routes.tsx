import { Navigate } from "react-router";
import type { RouteObject } from "react-router";
import { identityRoutes } from "../identity/routes.tsx";
import { interopRoutes } from "../interop/routes.tsx";
import { introductionRoutes } from "../introductions/routes.tsx";
import { applyRoutes } from "../membership/apply/routes.tsx";
import { committeeRoutes } from "../membership/routes.tsx";
import { organisationRoutes } from "../organisations/routes.tsx";
import { partnershipRoutes } from "../partnerships/routes.tsx";
import { peopleRoutes } from "../people/routes.tsx";
import { serviceRoutes } from "../services/routes.tsx";
import { NotFoundPage } from "../ui/answer.tsx";
import { vocabularyRoutes } from "../vocabulary/routes.tsx";
import { Home, Shell } from "./shell.tsx";

/**
 * All addresses of the admin. The first segment is the partnership; each slice gives its own routes,
 * each screen loaded when it is first opened.
 */
export const routes: RouteObject[] = [
  { path: "/", element: <Home /> },
  {
    path: "/:network",
    element: <Shell />,
    children: [
      { index: true, element: <Navigate to="directory" replace /> },
      ...identityRoutes,
      ...organisationRoutes,
      {
        path: "organisations/:handle",
        lazy: async () => ({ Component: (await import("./organisation-page.tsx")).WholeOrganisationPage }),
      },
      ...partnershipRoutes,
      ...serviceRoutes,
      ...interopRoutes,
      ...vocabularyRoutes,
      ...introductionRoutes,
      ...peopleRoutes,
      ...applyRoutes,
      ...committeeRoutes,
      { path: "*", element: <NotFoundPage /> },
    ],
  },
];
