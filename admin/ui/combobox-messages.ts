import { defineWords } from "../lib/words.ts";

/** What a combobox says to those who do not see its list. */
export const words = defineWords({
  suggestions: {
    id: "ui.combobox.suggestions",
    defaultMessage: "{count, plural, =0 {No suggestions} one {# suggestion} other {# suggestions}}",
  },
});
