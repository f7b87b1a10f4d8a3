import { webAddress } from "../platform/web-address.ts";

/**
 * A website as people write it, as a link: a scheme is added where it is missing.
 * @returns null when it cannot be one; only http and https are links.
 */
export function websiteFrom(text: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  const url = webAddress(address);
  if (!url || !["http:", "https:"].includes(url.protocol) || !url.hostname.includes(".") || url.username !== "") {
    return null;
  }
  return url.pathname === "/" && !url.search ? url.origin : url.href;
}
