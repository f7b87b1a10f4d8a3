import type { ReactNode } from "react";
import { Link } from "react-router";
import { useNetworkPath } from "../lib/place.ts";

/**
 * A link. `to` without a leading slash is inside the partnership's pages ("directory");
 * with one it is an address of this site; with "https:" or "mailto:" it leaves it.
 */
export function TextLink({ id, to, children, className, state }: TextLinkProps) {
  const path = useNetworkPath();
  if (/^(https?|mailto|tel):/u.test(to)) {
    return (
      <a id={id} href={to} className={className} rel="noopener">
        {children}
      </a>
    );
  }
  return (
    <Link id={id} to={path(to)} className={className} state={state}>
      {children}
    </Link>
  );
}

/** Where the link goes and what it says. `state` is carried in the history of the browser. */
export interface TextLinkProps {
  id?: string;
  to: string;
  children: ReactNode;
  className?: string;
  state?: unknown;
}

/** A link with room around it, for an action that is not a button (44 px high). */
export function QuietLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <TextLink to={to} className="quiet-link">
      {children}
    </TextLink>
  );
}
