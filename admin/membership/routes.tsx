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
    path: "applications/:application/open-ballot",
    lazy: async () => ({ Component: (await import("./opening/opening-route.tsx")).OpeningRoute }),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import("./opening/question-page.tsx")).OpeningQuestionPage }),
      },
      {
        path: "check",
        lazy: async () => ({ Component: (await import("./opening/check-page.tsx")).OpeningCheckPage }),
      },
    ],
  },
  {
    path: "ballots",
    lazy: async () => ({ Component: (await import("./ballots/list-page.tsx")).BallotListPage }),
  },
  {
    path: "ballots/new",
    lazy: async () => ({ Component: (await import("./opening/new-ballot-page.tsx")).NewBallotPage }),
  },
  {
    path: "ballots/:ballot",
    lazy: async () => ({ Component: (await import("./ballots/ballot-page.tsx")).BallotPage }),
  },
  {
    path: "ballots/:ballot/minutes",
    lazy: async () => ({ Component: (await import("./minutes/minutes-page.tsx")).MinutesPage }),
  },
  {
    path: "ballots/:ballot/close",
    lazy: async () => ({ Component: (await import("./ballots/close-page.tsx")).CloseBallotPage }),
  },
  {
    path: "ballots/:ballot/step-back/:seat",
    lazy: async () => ({ Component: (await import("./ballots/step-back-page.tsx")).StepBackPage }),
  },
  {
    path: "decisions",
    lazy: async () => ({ Component: (await import("./decisions/register-page.tsx")).RegisterPage }),
  },
  {
    path: "decisions/:decision",
    lazy: async () => ({ Component: (await import("./decisions/decision-page.tsx")).DecisionPage }),
  },
  {
    path: "decisions/:decision/late-conflict",
    lazy: async () => ({ Component: (await import("./decisions/late-conflict-page.tsx")).LateConflictPage }),
  },
  {
    path: "decisions/:decision/reasons",
    lazy: async () => ({ Component: (await import("./decisions/reasons-route.tsx")).ReasonsRoute }),
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import("./decisions/reasons-page.tsx")).ReasonsPage }),
      },
      {
        path: "check",
        lazy: async () => ({ Component: (await import("./decisions/reasons-check-page.tsx")).ReasonsCheckPage }),
      },
    ],
  },
  {
    path: "members",
    lazy: async () => ({ Component: (await import("./members/members-page.tsx")).MembersPage }),
  },
  {
    path: "members/:membership",
    lazy: async () => ({ Component: (await import("./members/member-page.tsx")).MemberPage }),
  },
  {
    path: "members/:membership/renew",
    lazy: async () => ({ Component: (await import("./members/member-acts.tsx")).RenewMemberPage }),
  },
  {
    path: "members/:membership/renewal",
    lazy: async () => ({ Component: (await import("./renewal/renewal-page.tsx")).RenewalPage }),
  },
  {
    path: "members/:membership/renewal/send",
    lazy: async () => ({ Component: (await import("./renewal/send-page.tsx")).SendRenewalPage }),
  },
  {
    path: "members/:membership/renewal/:part",
    lazy: async () => ({ Component: (await import("./renewal/part-page.tsx")).RenewalPartPage }),
  },
  {
    path: "members/:membership/suspend",
    lazy: async () => ({ Component: (await import("./members/member-acts.tsx")).SuspendMemberPage }),
  },
  {
    path: "members/:membership/leave",
    lazy: async () => ({ Component: (await import("./members/member-acts.tsx")).LeavePage }),
  },
  {
    path: "agreement",
    lazy: async () => ({ Component: (await import("./agreement/agreement-page.tsx")).AgreementPage }),
  },
  {
    path: "agreement/write",
    lazy: async () => ({ Component: (await import("./agreement/write-page.tsx")).WriteAgreementPage }),
  },
  {
    path: "agreement/translate",
    lazy: async () => ({ Component: (await import("./agreement/translate-page.tsx")).TranslateAgreementPage }),
  },
  {
    path: "members/seats/new",
    lazy: async () => ({ Component: (await import("./members/seat-page.tsx")).NewSeatPage }),
  },
  {
    path: "members/seats/:seat",
    lazy: async () => ({ Component: (await import("./members/seat-page.tsx")).ChangeSeatPage }),
  },
  {
    path: "members/seats/:seat/end",
    lazy: async () => ({ Component: (await import("./members/end-seat-page.tsx")).EndSeatPage }),
  },
];
