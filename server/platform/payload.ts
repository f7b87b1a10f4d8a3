import { Refusal } from "./refusal.ts";
import type { Problem } from "./problem.ts";

/** What every mutation answers: the thing, or the problems why not. */
export type Payload<Key extends string, Thing> = { [key in Key]: Thing | null } & { problems: Problem[] };

/**
 * Runs a service and turns a Refusal into `problems`; the one place where that happens.
 * Any other error passes on and is masked by the GraphQL server.
 */
export async function payload<Key extends string, Thing>(
  key: Key,
  work: () => Promise<Thing>,
): Promise<Payload<Key, Thing>> {
  try {
    return { [key]: await work(), problems: [] } as unknown as Payload<Key, Thing>;
  } catch (error) {
    if (error instanceof Refusal) {
      return { [key]: null, problems: error.problems } as unknown as Payload<Key, Thing>;
    }
    throw error;
  }
}
