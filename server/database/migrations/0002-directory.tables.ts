import type { Additions } from "./additions.ts";

/** What this migration adds to the released tables, written by `npm run migration` from the entities. */
export const additions: Additions = {
  tables: [
  ],
  changes: [
  ],
};
