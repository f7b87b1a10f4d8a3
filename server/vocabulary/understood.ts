import { Field, ObjectType } from "type-graphql";
import { UnderstoodKind } from "./term-word.entity.ts";

/** Words of a search that were read as a term of the vocabulary. */
@ObjectType({ description: "Words of a search that were read as a skill, language, area or community." })
export class Understood {
  @Field(() => UnderstoodKind, { description: "What they were read as." })
  kind!: UnderstoodKind;

  @Field(() => String, { description: "The id of the skill or community, the tag of the language, the code of the area." })
  value!: string;

  @Field(() => String, { description: "What it is called." })
  label!: string;

  @Field(() => String, { description: "The words; send them as `readLiterally` to have them matched as words only." })
  words!: string;

  /** Key of the skill, area or community; tag of the language. */
  subjectId!: string;
}

/** A typing error in the words of a search, and what was looked for instead. */
@ObjectType({ description: "A typing error in the words of a search. Send `typed` as `readLiterally` to look for it as it is." })
export class Correction {
  @Field(() => String, { description: "The word as it was typed." })
  typed!: string;

  @Field(() => String, { description: "The word that was looked for instead." })
  read!: string;
}
