import { defineWords } from "../lib/words.ts";

/** The words of whatever is searched. */
export const words = defineWords({
  unmet: { id: "found.unmet", defaultMessage: "Nobody here writes “{word}”, so nothing else is shown in its place." },
  nearbyLead: { id: "found.nearby.lead", defaultMessage: "Near to it:" },
  nearby: { id: "found.nearby", defaultMessage: "{label} ({count})" },
  search: { id: "directory.search", defaultMessage: "Search" },
  understood: { id: "directory.understood", defaultMessage: "We read this as" },
  corrected: { id: "directory.corrected", defaultMessage: "Nobody here writes “{typed}”, so we looked for “{read}”." },
  asTyped: { id: "directory.corrected.asTyped", defaultMessage: "Search for “{typed}” as typed" },
  nearly: { id: "found.nearly", defaultMessage: "We also looked for what comes nearest in meaning: {read}." },
  wordsOnly: { id: "found.nearly.wordsOnly", defaultMessage: "Search for the words only" },
  filters: { id: "directory.filters", defaultMessage: "Filters" },
  filtersOn: { id: "directory.filters.on", defaultMessage: "Filters: {count, plural, =0 {none on} other {# on}}" },
  clear: { id: "directory.filters.clear", defaultMessage: "Clear filters" },
  near: { id: "directory.near", defaultMessage: "Near" },
  nearPostcode: { id: "directory.near.postcode", defaultMessage: "Postcode" },
  nearHint: { id: "directory.near.hint", defaultMessage: "Or its first part, such as B8" },
  nearWithin: { id: "directory.near.within", defaultMessage: "How far" },
  nearKm: { id: "directory.near.km", defaultMessage: "{count} km" },
  nearShow: { id: "directory.near.show", defaultMessage: "Show what is near" },
  nearAnywhere: { id: "directory.near.anywhere", defaultMessage: "Anywhere" },
  away: { id: "directory.row.away", defaultMessage: "about {count} km away" },
});
