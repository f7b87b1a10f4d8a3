import type { RouteObject } from "react-router";

/** Services: the search, one's page, adding, changing. Those of one organisation stand on its page. */
export const serviceRoutes: RouteObject[] = [
  { path: "services", lazy: async () => ({ Component: (await import("./find-page.tsx")).FindServicesPage }) },
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
