import type { RouteObject } from "react-router";

/** Applying to join, and the applicant's own view of its application. */
export const applyRoutes: RouteObject[] = [
  { path: "apply", lazy: async () => ({ Component: (await import("./intro-page.tsx")).ApplyIntroPage }) },
  { path: "apply/start", lazy: async () => ({ Component: (await import("./start-page.tsx")).ApplyStartPage }) },
  { path: "apply/on-paper", lazy: async () => ({ Component: (await import("./paper-page.tsx")).ApplyPaperPage }) },
  {
    path: "apply/:application",
    lazy: async () => ({ Component: (await import("./application-page.tsx")).ApplyApplicationPage }),
  },
  {
    path: "apply/:application/check",
    lazy: async () => ({ Component: (await import("./check-page.tsx")).ApplyCheckPage }),
  },
  {
    path: "apply/:application/sent",
    lazy: async () => ({ Component: (await import("./sent-page.tsx")).ApplySentPage }),
  },
  {
    path: "apply/:application/withdraw",
    lazy: async () => ({ Component: (await import("./withdraw-page.tsx")).ApplyWithdrawPage }),
  },
  {
    path: "apply/:application/reopen",
    lazy: async () => ({ Component: (await import("./reopen-page.tsx")).ApplyReopenPage }),
  },
  {
    path: "apply/:application/appeal",
    lazy: async () => ({ Component: (await import("./appeal-page.tsx")).ApplyAppealPage }),
  },
  {
    path: "apply/:application/:question",
    lazy: async () => ({ Component: (await import("./question-page.tsx")).ApplyQuestionPage }),
  },
];
