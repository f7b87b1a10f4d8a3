import type { RouteObject } from "react-router";

/** Services: one's page, adding, changing. The list stands on the organisation's page. */
export const serviceRoutes: RouteObject[] = [
  {
    path: "organisations/:handle/services/add",
    lazy: async () => ({ Component: (await import("./service-form.tsx")).AddServicePage }),
  },
  {
    path: "organisations/:handle/services/:id",
    lazy: async () => ({ Component: (await import("./service-page.tsx")).ServicePage }),
  },
  {
    path: "organisations/:handle/change/services/:id",
    lazy: async () => ({ Component: (await import("./service-form.tsx")).ChangeServicePage }),
  },
];
