import type { RouteObject } from "react-router";

/** Signing in, settings, and the pages that say what this is. */
export const identityRoutes: RouteObject[] = [
  { path: "sign-in", lazy: async () => ({ Component: (await import("./sign-in-page.tsx")).SignInPage }) },
  { path: "set-password", lazy: async () => ({ Component: (await import("./set-password-page.tsx")).SetPasswordPage }) },
];
