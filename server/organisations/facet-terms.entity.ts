import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { key, numberKey, text, whole } from "../database/columns.ts";
import type { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { Organisation } from "./organisation.entity.ts";

/** A number for each term that any organisation has, so that many terms are a short text. Numbers are never used again. */
@Entity("term_number")
@Index(["number"], { unique: true })
export class TermNumber {
  @key()
  kind!: UnderstoodKind;

  /** Key of the skill, area or community; tag of the language. */
  @key()
  termId!: string;

  @whole()
  number!: number;
}

/**
 * Terms that an organisation has or had, in one short text (see `term-sets.ts`). A set is never changed, and its number
 * never used again: so each process reads it once, however often facets are counted.
 */
@Entity("term_set")
export class TermSet {
  @numberKey()
  number!: number;

  @text()
  terms!: string;
}

/**
 * Which set of terms an organisation has now: facets of a hundred thousand are counted from these, where counting rows
 * of terms took seconds. Rewritten together with the rows.
 */
@Entity("facet_terms", { withoutRowid: true })
export class FacetTerms {
  @key()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisation?: Organisation;

  /** The number of the set. */
  @whole()
  setNumber!: number;
}
