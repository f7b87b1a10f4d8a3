import type { RouteObject } from "react-router";

/** Acts on partnership links that need words: proposing, disputing, ending. Confirming is one button on the page. */
export const partnershipRoutes: RouteObject[] = [
  {
    path: "organisations/:handle/links/propose",
    lazy: async () => ({ Component: (await import("./propose-page.tsx")).ProposeLinkPage }),
  },
  {
    path: "organisations/:handle/links/:link/dispute",
    lazy: async () => ({ Component: (await import("./dispute-page.tsx")).DisputeLinkPage }),
  },
  {
    path: "organisations/:handle/links/:link/end",
    lazy: async () => ({ Component: (await import("./end-page.tsx")).EndLinkPage }),
  },
];
