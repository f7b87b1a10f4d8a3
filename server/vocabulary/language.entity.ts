import { Field, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { flag, json, key, text } from "../database/columns.ts";

/** A language that is spoken, written or signed. */
@Entity("language")
@ObjectType({ description: "A language that is spoken, written or signed, by its canonical BCP 47 tag." })
export class Language {
  /** The canonical tag itself; resolved as `tag`. */
  @key()
  id!: string;

  /** The English name; resolved as `name`. */
  @text()
  englishName!: string;

  /** Other names people know it by. */
  @json()
  otherNames!: string[];

  @Field(() => String, { nullable: true, description: "Its name for itself, in its own script; null where unknown." })
  @text({ nullable: true })
  endonym!: string | null;

  @Field(() => Boolean, { description: "Whether it is written from right to left." })
  @flag()
  rightToLeft!: boolean;

  /** Whether it is a signed language. */
  @flag()
  signed!: boolean;
}
