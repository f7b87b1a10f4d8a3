import { Entity } from "typeorm";
import { textKey, whole } from "../database/columns.ts";

/**
 * How many documents of an index hold a word: what a word is worth in a search, and what a typing error is corrected
 * to. Kept in the transaction that changes a document. The empty word counts the documents themselves.
 */
@Entity("search_word", { withoutRowid: true })
export class SearchWordCount {
  /** The index: organisation, service or researcher. */
  @textKey()
  collection!: string;

  /** A stem or a word as it is written, folded. */
  @textKey()
  word!: string;

  @whole()
  documents!: number;
}

/**
 * By which letters a word is found that was typed with an error: the word itself, and the word without each one of its
 * letters. A word that has such a clue in common with what was typed differs from it by a letter or two.
 */
@Entity("search_clue", { withoutRowid: true })
export class SearchClue {
  @textKey()
  clue!: string;

  @textKey()
  word!: string;
}
