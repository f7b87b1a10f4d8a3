import type { RouteObject } from "react-router";

/** Signing in, settings, and the pages that say what this is. */
export const identityRoutes: RouteObject[] = [
  { path: "sign-in", lazy: async () => ({ Component: (await import("./sign-in-page.tsx")).SignInPage }) },
  { path: "set-password", lazy: async () => ({ Component: (await import("./set-password-page.tsx")).SetPasswordPage }) },
  { path: "account", lazy: async () => ({ Component: (await import("./account/account-page.tsx")).AccountPage }) },
  { path: "account/erase", lazy: async () => ({ Component: (await import("./account/erase-page.tsx")).EraseMyselfPage }) },
  {
    path: "account/letters",
    lazy: async () => ({ Component: (await import("./account/letters-page.tsx")).LettersPage }),
  },
  {
    path: "account/codes",
    lazy: async () => ({ Component: (await import("./account/set-up-codes-page.tsx")).SetUpCodesPage }),
  },
  {
    path: "account/codes/off",
    lazy: async () => ({ Component: (await import("./account/turn-off-codes-page.tsx")).TurnOffCodesPage }),
  },
  {
    path: "account/passkeys/add",
    lazy: async () => ({ Component: (await import("./account/add-passkey-page.tsx")).AddPasskeyPage }),
  },
  {
    path: "account/passkeys/:passkey",
    lazy: async () => ({ Component: (await import("./account/passkey-page.tsx")).PasskeyPage }),
  },
  { path: "settings", lazy: async () => ({ Component: (await import("./settings/settings-page.tsx")).SettingsPage }) },
  {
    path: "settings/people",
    lazy: async () => ({ Component: (await import("./settings/people-page.tsx")).PeopleSettingsPage }),
  },
  {
    path: "settings/people/invite",
    lazy: async () => ({ Component: (await import("./settings/invite-page.tsx")).InvitePage }),
  },
  {
    path: "settings/people/assign",
    lazy: async () => ({ Component: (await import("./settings/assign-page.tsx")).AssignPage }),
  },
  {
    path: "settings/people/:role/end",
    lazy: async () => ({ Component: (await import("./settings/end-role-page.tsx")).EndRolePage }),
  },
  {
    path: "settings/network",
    lazy: async () => ({ Component: (await import("./settings/network-page.tsx")).NetworkSettingsPage }),
  },
  {
    path: "settings/nesting",
    lazy: async () => ({ Component: (await import("./settings/nesting-page.tsx")).NestingPage }),
  },
  {
    path: "settings/nesting/new",
    lazy: async () => ({ Component: (await import("./settings/new-network-page.tsx")).NewNetworkPage }),
  },
  {
    path: "settings/outbox",
    lazy: async () => ({ Component: (await import("./settings/outbox-page.tsx")).OutboxPage }),
  },
  { path: "about", lazy: async () => ({ Component: (await import("./pages/about-page.tsx")).AboutPage }) },
  { path: "help", lazy: async () => ({ Component: (await import("./pages/help-page.tsx")).HelpPage }) },
  {
    path: "accessibility",
    lazy: async () => ({ Component: (await import("./pages/accessibility-page.tsx")).AccessibilityPage }),
  },
  { path: "privacy", lazy: async () => ({ Component: (await import("./pages/privacy-page.tsx")).PrivacyPage }) },
];
