import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { key, text, whole } from "../database/columns.ts";
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
 * The terms of an organisation in one short text (see `facet-terms.ts`): facets of a hundred thousand are counted from
 * these, where counting rows of terms took seconds. Rewritten together with them.
 */
@Entity("facet_terms")
export class FacetTerms {
  @key()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisation?: Organisation;

  @text()
  terms!: string;
}
