import type { RouteObject } from "react-router";

/** The committee's screens. Each is loaded when it is first opened. */
export const committeeRoutes: RouteObject[] = [
  {
    path: "my-work",
    lazy: async () => ({ Component: (await import("./my-work/my-work-page.tsx")).MyWorkPage }),
  },
  {
    path: "applications",
    lazy: async () => ({ Component: (await import("./queue/queue-page.tsx")).QueuePage }),
  },
];
