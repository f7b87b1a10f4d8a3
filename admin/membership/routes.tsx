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
  {
    path: "applications/:application",
    lazy: async () => ({ Component: (await import("./file/file-page.tsx")).FilePage }),
  },
  {
    path: "applications/:application/history",
    lazy: async () => ({ Component: (await import("./file/history-page.tsx")).FileHistoryPage }),
  },
  {
    path: "applications/:application/checks/:kind",
    lazy: async () => ({ Component: (await import("./file/check-page.tsx")).CheckPage }),
  },
  {
    path: "applications/:application/duplicates/:organisation/not-the-same",
    lazy: async () => ({ Component: (await import("./file/duplicate-page.tsx")).NotTheSamePage }),
  },
  {
    path: "applications/:application/duplicates/:organisation/the-same",
    lazy: async () => ({ Component: (await import("./file/duplicate-page.tsx")).TheSamePage }),
  },
  {
    path: "ballots",
    lazy: async () => ({ Component: (await import("./ballots/list-page.tsx")).BallotListPage }),
  },
  {
    path: "ballots/:ballot",
    lazy: async () => ({ Component: (await import("./ballots/ballot-page.tsx")).BallotPage }),
  },
  {
    path: "ballots/:ballot/close",
    lazy: async () => ({ Component: (await import("./ballots/close-page.tsx")).CloseBallotPage }),
  },
  {
    path: "ballots/:ballot/step-back/:seat",
    lazy: async () => ({ Component: (await import("./ballots/step-back-page.tsx")).StepBackPage }),
  },
];
