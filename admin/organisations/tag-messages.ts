import { defineWords } from "../lib/words.ts";

/** Words about what is suggested of an organisation. */
export const words = defineWords({
  title: { id: "suggestedTags.title", defaultMessage: "Does this fit?" },
  note: {
    id: "suggestedTags.note",
    defaultMessage: "Suggested by a register or by the words of this page. Nothing counts before somebody has said that it fits.",
  },
  joins: { id: "suggestedTags.joins", defaultMessage: "If it fits, these skills join the page: {skills}" },
  ofScheme: { id: "suggestedTags.scheme", defaultMessage: "A word of {scheme}" },
  fits: { id: "suggestedTags.fits", defaultMessage: "It fits<hidden> ({name})</hidden>" },
  fitsNot: { id: "suggestedTags.fitsNot", defaultMessage: "It does not fit<hidden> ({name})</hidden>" },
  kept: { id: "suggestedTags.kept", defaultMessage: "{name} fits. It is kept." },
  dropped: { id: "suggestedTags.dropped", defaultMessage: "{name} does not fit. It is not suggested again." },
  notDone: { id: "suggestedTags.notDone", defaultMessage: "That was not done. {reason}" },
});
