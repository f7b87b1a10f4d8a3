import type { ReactNode } from "react";

/** Status only: an adjective in a box, never a link. */
export type TagKind = "waiting" | "underway" | "done" | "problem" | "closed";

/** A status in words on its own ground. */
export function Tag({ kind, children }: { kind: TagKind; children: ReactNode }) {
  return <span className={`tag tag-${kind}`}>{children}</span>;
}
