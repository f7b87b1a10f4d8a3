/** Path under which everything about signing in is served. */
export const authPath = "/api/auth";

/*
 * The links in mails. They are paths, since whoever passes one on knows the public address, and they lead to pages of
 * the partnership from which they were asked for: the first part of a page's path.
 */

/**
 * The link that signs in. One that no longer works leads to the sign-in page of the partnership, with `?error=`.
 * @param parameters token and callbackURL, the page where the person goes on.
 */
export function signInLink(parameters: URLSearchParams): string {
  if (!parameters.has("errorCallbackURL")) {
    const [partnership] = partsOf(parameters.get("callbackURL"));
    parameters.set("errorCallbackURL", partnership ? `/${partnership}/sign-in` : "/");
  }
  return `${authPath}/magic-link/verify?${parameters}`;
}

/**
 * The link to the page where a password is set: the page that was asked for, with `?token=`.
 * @param url the library's own address, whose callbackURL is that page.
 */
export function passwordLink(url: string, token: string): string {
  const page = partsOf(new URL(url).searchParams.get("callbackURL")).join("/");
  return `/${page || "set-password"}?${new URLSearchParams({ token })}`;
}

function partsOf(page: string | null): string[] {
  return new URL(page ?? "", "http://localhost").pathname.split("/").filter((part) => part !== "");
}
