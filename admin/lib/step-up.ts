import type { ProblemLike } from "./problems.ts";

/** Asks the reader to confirm by one of `ways` that it is them; false when they would rather not. */
type Ask = (ways: readonly string[]) => Promise<boolean>;

let ask: Ask | null = null;

/** Says who asks: the frame, which is there on every screen. */
export function setStepUp(asking: Ask | null): void {
  ask = asking;
}

/** Whether what was in the way is that the reader should confirm it is them, and they now have. */
export async function hasSteppedUp(problems: readonly ProblemLike[]): Promise<boolean> {
  const needed = problems.find((problem) => problem.code === "STEP_UP_NEEDED");
  return needed !== undefined && ask !== null && ask(needed.ways ?? []);
}
