import { defineWords } from "../lib/words.ts";

/** The words of the pages that erase somebody. */
export const words = defineWords({
  goes: { id: "erase.goes", defaultMessage: "What goes" },
  stays: { id: "erase.stays", defaultMessage: "What stays" },
  obstacles: { id: "erase.obstacles", defaultMessage: "What has to happen first" },
});
