import type { ProblemLike } from "./problems.ts";

/** Asks the reader to confirm that it is them; false when they would rather not. */
type Ask = () => Promise<boolean>;

let ask: Ask | null = null;

/** Says who asks: the frame, which is there on every screen. */
export function setStepUp(asking: Ask | null): void {
  ask = asking;
}

/** Whether what was in the way is that the reader should confirm it is them, and they now have. */
export async function hasSteppedUp(problems: readonly ProblemLike[]): Promise<boolean> {
  const isNeeded = problems.some((problem) => problem.code === "STEP_UP_NEEDED");
  return isNeeded && ask !== null && ask();
}
