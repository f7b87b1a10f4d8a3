import { defineWords } from "../../lib/words.ts";

/** Words of the form on paper and of the page from which it is printed. */
export const paperWords = defineWords({
  link: { id: "apply.paper.link", defaultMessage: "Print the form on paper" },
  title: { id: "apply.paper.title", defaultMessage: "The form on paper" },
  lead: {
    id: "apply.paper.lead",
    defaultMessage:
      "The seven questions on one page, to print and fill in by hand. Somebody enters the answers later, just as they were given.",
  },
  inLanguage: { id: "apply.paper.language", defaultMessage: "Language of the form" },
  print: { id: "apply.paper.print", defaultMessage: "Print the form" },
  own: {
    id: "apply.paper.own",
    defaultMessage:
      "Answer in any language, in your own words. Leave open what you are not sure of: somebody asks you later.",
  },
  free: { id: "apply.paper.free", defaultMessage: "Applying costs nothing." },
  readers: {
    id: "apply.paper.readers",
    defaultMessage:
      "Only whoever enters your answers and the partnership’s committee read this page. Nothing is shown to others before you agree.",
  },
  handIn: {
    id: "apply.paper.handIn",
    defaultMessage:
      "Give it to the partnership’s secretary or to a broker, at a gathering for instance. You can also tell them your answers.",
  },
  gave: { id: "apply.paper.gave", defaultMessage: "Who gave these answers" },
  language: { id: "apply.paper.answers", defaultMessage: "Language of the answers" },
  writer: { id: "apply.paper.writer", defaultMessage: "Written down by, if somebody else" },
  agree: { id: "apply.paper.agree", defaultMessage: "The committee may read this: signature or mark, date" },
});
