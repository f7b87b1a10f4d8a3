import { registerEnumType } from "type-graphql";
import { Entity, Index } from "typeorm";
import { code, key, numberKey, reference } from "../database/columns.ts";

/** What a word of a search can mean. */
export enum UnderstoodKind {
  SKILL = "SKILL",
  LANGUAGE = "LANGUAGE",
  AREA = "AREA",
  COMMUNITY = "COMMUNITY",
}
registerEnumType(UnderstoodKind, {
  name: "UnderstoodKind",
  description: "What words of a search were read as.",
  valuesConfig: {
    SKILL: { description: "Something an organisation can do." },
    LANGUAGE: { description: "A language." },
    AREA: { description: "A part of the country." },
    COMMUNITY: { description: "People an organisation is for." },
  },
});

/**
 * The words by which a skill, language, area or community is recognised in what people type. Rewritten whenever the
 * vocabulary is loaded.
 */
@Entity("term_word")
@Index(["stems", "kind"])
@Index(["kind", "subjectId"])
export class TermWord {
  @key()
  id!: string;

  @code()
  kind!: UnderstoodKind;

  /** Key of the skill, area or community; tag of the language. */
  @reference()
  subjectId!: string;

  /** The words, folded, joined by one space: what people who are still typing are offered by. */
  @code()
  words!: string;

  /** The stems of the words, joined by one space: what a search is read by. */
  @code()
  stems!: string;
}

/** What the shipped words and areas of this database were made from, so that they are not made again at every start. */
@Entity("shipped_vocabulary")
export class ShippedVocabulary {
  /** One row. */
  @numberKey()
  id!: number;

  /** SHA-256 of the files, in hexadecimal. */
  @code()
  digest!: string;
}
