import {
  ExampleCommitteeDocument,
  ExampleDecisionsDocument,
  ExampleFindByTermsDocument,
  ExampleFindByWordsDocument,
  ExampleOrganisationDocument,
  ExampleSkillsDocument,
  ExampleViewerDocument,
} from "../../schema/operations.ts";

/** A question to try, with its variables. */
export interface Example {
  name: string;
  query: string;
  variables: string;
}

function example(name: string, document: { toString(): string }, variables: Record<string, unknown> = {}): Example {
  return { name, query: document.toString().trim(), variables: JSON.stringify(variables, null, 2) };
}

/** What people ask first. The variables fit the demonstration. */
export const examples: readonly Example[] = [
  example("Find by everyday words", ExampleFindByWordsDocument, { text: "someone to translate for women, Birmingham" }),
  example("Find by language and area", ExampleFindByTermsDocument, { languages: ["ur"], areas: ["E08000025"] }),
  example("One organisation", ExampleOrganisationDocument, { handle: "bangladeshi-womens-association" }),
  example("Skills that words lead to", ExampleSkillsDocument, { text: "help with forms" }),
  example("The decision register", ExampleDecisionsDocument, { handle: "suffolk-north-east-essex" }),
  example("A committee and its rule", ExampleCommitteeDocument, { handle: "west-midlands" }),
  example("Who am I", ExampleViewerDocument),
];
