import type { Context } from "../platform/context.ts";

/** Something that happened in the demonstration: done again by the same service, as the same person, at its moment. */
export interface Act {
  /** ISO 8601, UTC. */
  at: string;
  /** Key of the person who did it; null for what an installation does by itself. */
  by: string | null;
  /** What it is, for the message when it fails. */
  what: string;
  run(ctx: Context): Promise<void>;
}

/** The acts in the order of their moments; those of one moment stay in the order given. */
export function inTimeOrder(acts: readonly Act[]): Act[] {
  return [...acts].sort((left, right) => Date.parse(left.at) - Date.parse(right.at));
}
