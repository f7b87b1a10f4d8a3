import type { ReactNode } from "react";

/** The buttons at the end of a form, the primary one first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
