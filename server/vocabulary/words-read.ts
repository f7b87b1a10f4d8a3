import { Field, ObjectType } from "type-graphql";
import { saysNothing, searchWords } from "../platform/stems.ts";
import type { ReadGroup } from "./read-groups.ts";
import type { Reading } from "./understand.ts";

/** Words of a search that were read together. */
@ObjectType({ description: "Words of a search that were read together, and what they were read as." })
export class WordsRead {
  @Field(() => String, { description: "The words as they were typed; send them as `readLiterally` to have them matched as words only." })
  words!: string;

  @Field(() => Boolean, {
    description: "Whether nothing is called so, and it is only what these words come nearest to in meaning together.",
  })
  nearly!: boolean;

  /** The terms and subjects they were read as. */
  group!: ReadGroup;
}

/** The subjects that words were read as, but for those that the terms they were read as say already. */
export function subjectsSaid({ terms, subjects }: ReadGroup): string[] {
  const said = new Set(terms.flatMap(({ label }) => searchWords(label)).map(({ stem }) => stem));
  return subjects.filter((label) => !searchWords(label).some(({ word, stem }) => !saysNothing(word) && said.has(stem)));
}

/** How the words of a search were read, each run of words once, what all of them only come near to last. */
export function wordsRead({ groups }: Reading): WordsRead[] {
  const made = groups.map((group) => Object.assign(new WordsRead(), { words: group.typed, nearly: group.nearly !== null, group }));
  return [...made.filter(({ nearly }) => !nearly), ...made.filter(({ nearly }) => nearly)];
}
