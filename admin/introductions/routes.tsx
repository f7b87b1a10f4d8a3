import type { RouteObject } from "react-router";

/** Asking to be put in touch: asking, the request itself, and what one asked. */
export const introductionRoutes: RouteObject[] = [
  {
    path: "organisations/:handle/ask",
    lazy: async () => ({ Component: (await import("./ask-page.tsx")).AskPage }),
  },
  {
    path: "organisations/:handle/capacity",
    lazy: async () => ({ Component: (await import("./capacity-page.tsx")).CapacityPage }),
  },
  { path: "introductions", lazy: async () => ({ Component: (await import("./my-requests-page.tsx")).MyRequestsPage }) },
  { path: "introductions/:id", lazy: async () => ({ Component: (await import("./request-page.tsx")).RequestPage }) },
];
