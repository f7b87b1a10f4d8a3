import { defineWords } from "../lib/words.ts";

/** The words of the search for services. */
export const words = defineWords({
  title: { id: "findServices.title", defaultMessage: "Find a service people can use" },
  lead: {
    id: "findServices.lead",
    defaultMessage: "What someone can be referred to, or come to by themselves. Only services that can be used now.",
  },
  directory: { id: "findServices.directory", defaultMessage: "Search for organisations instead" },
  form: { id: "findServices.form", defaultMessage: "Search the services" },
  label: { id: "findServices.label", defaultMessage: "What is needed, for whom, and where?" },
  hint: {
    id: "findServices.hint",
    defaultMessage: "Everyday words work: “a lift to the hospital”, “someone to come to the GP and translate”.",
  },
  count: { id: "findServices.count", defaultMessage: "{count, plural, =0 {No services} one {# service} other {# services}}" },
  skill: { id: "findServices.skill", defaultMessage: "Skill" },
  allSkills: { id: "findServices.skill.all", defaultMessage: "All {count} skills" },
  language: { id: "findServices.language", defaultMessage: "Language" },
  allLanguages: { id: "findServices.language.all", defaultMessage: "All {count} languages" },
  area: { id: "findServices.area", defaultMessage: "Area" },
  allAreas: { id: "findServices.area.all", defaultMessage: "All {count} areas" },
  community: { id: "findServices.community", defaultMessage: "Community" },
  allCommunities: { id: "findServices.community.all", defaultMessage: "All {count} communities" },
  offeredBy: { id: "findServices.offeredBy", defaultMessage: "Offered by {name}" },
  who: { id: "findServices.who", defaultMessage: "Who it is for" },
  cost: { id: "findServices.cost", defaultMessage: "Cost" },
  where: { id: "findServices.where", defaultMessage: "Where" },
  languages: { id: "findServices.languages", defaultMessage: "Languages" },
  notStated: { id: "findServices.notStated", defaultMessage: "Not stated" },
  none: { id: "findServices.none", defaultMessage: "No service fits all of this." },
  noneWords: { id: "findServices.none.words", defaultMessage: "Nothing fits the words “{text}”. Try fewer or other words." },
  everybody: { id: "findServices.everybody", defaultMessage: "Also show services left out" },
  everybodyHint: {
    id: "findServices.everybody.hint",
    defaultMessage: "Of lapsed and suspended members, and of those whose page was not checked for long",
  },
  leftOut: {
    id: "findServices.leftOut",
    defaultMessage:
      "{count, plural, one {# service fits but is not shown, because of who offers it. The box “Also show services left out” adds it.} other {# services fit but are not shown, because of who offers them. The box “Also show services left out” adds them.}}",
  },
  noneFilters: { id: "findServices.none.filters", defaultMessage: "Search with the same words, without filters" },
  noneDirectory: { id: "findServices.none.directory", defaultMessage: "Search the organisations with the same words" },
  empty: { id: "findServices.empty", defaultMessage: "No services are described yet." },
  unknown: { id: "findServices.unknown", defaultMessage: "One of the filters is not known here" },
});
