import { createContext, use } from "react";
import { currentLanguage } from "./language.ts";

/** An organisation the viewer speaks for, and how far it is in this partnership. */
export interface ViewerOrganisation {
  id: string;
  handle: string;
  name: string;
  isMember: boolean;
  /** Its application to this partnership, when it has one. */
  application: { id: string; state: string } | null;
}

/** The signed-in person. */
export interface CurrentViewer {
  id: string;
  displayName: string;
  email: string;
  /** The language they chose, kept by the service; null when they never chose one. */
  language: string | null;
  taskCount: number;
  organisations: readonly ViewerOrganisation[];
  roles: readonly { id: string; role: string; networkId: string | null; organisationName: string | null }[];
  /** Seats held in any partnership. */
  seats: readonly { id: string; networkId: string; organisationName: string }[];
}

/** Given by the shell; null when nobody is signed in. */
export const ViewerContext = createContext<CurrentViewer | null>(null);

/** Who is signed in, or null. What they may do is said by the server's `can`, never decided here. */
export function useViewer(): CurrentViewer | null {
  return use(ViewerContext);
}

/** The outcome of a sign-in attempt: done, or the reason in words of the service. */
export interface SignInOutcome {
  done: boolean;
  reason?: "WRONG" | "TOO_MANY" | "OFFLINE" | "CODE_NEEDED" | "CODE_WRONG";
}

/** Posts to the part of the service that signs in. */
export async function post(path: string, body: unknown): Promise<Response | null> {
  return fetch(`/api/auth/${path}`, {
    method: "POST",
    credentials: "same-origin",
    // The pages send no referrer, and browsers then hide the origin of a POST too; signing in is checked by it.
    referrerPolicy: "same-origin",
    headers: { "content-type": "application/json", "accept-language": currentLanguage().tag },
    body: JSON.stringify(body),
  }).catch(() => null);
}

function outcome(response: Response | null): SignInOutcome {
  if (response === null || response.status >= 500) {
    return { done: false, reason: "OFFLINE" };
  }
  if (response.ok) {
    return { done: true };
  }
  return { done: false, reason: response.status === 429 ? "TOO_MANY" : "WRONG" };
}

/** Signs in with e-mail address and password, and the code of an app where one is asked for. */
export async function signInWithPassword(email: string, password: string, code: string): Promise<SignInOutcome> {
  const response = await post("sign-in/email", { email, password, code });
  const said = response?.status === 401 ? ((await response.json().catch(() => ({}))) as { code?: string }) : {};
  if (said.code === "CODE_NEEDED" || said.code === "CODE_WRONG") {
    return { done: false, reason: said.code };
  }
  return outcome(response);
}

/** Asks for a sign-in link by e-mail. The answer is the same whether or not the address is known. */
export async function askForLink(email: string, name: string | undefined, returnTo: string): Promise<SignInOutcome> {
  return outcome(await post("sign-in/magic-link", { email, name, callbackURL: returnTo }));
}

/**
 * The page of the provider on which one signs in with an account elsewhere.
 * @param problemPage where the provider's refusal is told.
 * @returns null where neither the service nor the provider answers.
 */
export async function providerPage(returnTo: string, problemPage: string): Promise<string | null> {
  const response = await post("sign-in/social", { provider: "oidc", callbackURL: returnTo, errorCallbackURL: problemPage });
  const said = response?.ok ? ((await response.json().catch(() => ({}))) as { url?: string }) : {};
  return said.url ?? null;
}

/** Asks for a mail that leads to `page`, where a password is set. Says the same for unknown addresses. */
export async function askForPasswordLink(email: string, page: string): Promise<SignInOutcome> {
  return outcome(await post("request-password-reset", { email, redirectTo: page }));
}

/** Sets the password by the token of such a mail; "WRONG" when the token is used or too old. */
export async function setPasswordByLink(newPassword: string, token: string): Promise<SignInOutcome> {
  return outcome(await post("reset-password", { newPassword, token }));
}

/** Ends the session on this device. */
export async function signOut(): Promise<void> {
  await post("sign-out", {});
}
