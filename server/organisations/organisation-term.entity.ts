import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { key, text } from "../database/columns.ts";
import type { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { Organisation } from "./organisation.entity.ts";

/**
 * The terms by which an organisation is found and counted: its own areas, languages and communities, and those of
 * its skills and services. Rewritten in the transaction that changes any of them, so that a filter is one indexed
 * condition and a facet one grouped count.
 */
@Entity("organisation_term")
@Index(["kind", "termId", "organisationId"])
@Index(["kind", "termId", "sortName", "organisationId"])
export class OrganisationTerm {
  @key()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisation?: Organisation;

  @key()
  kind!: UnderstoodKind;

  /** Key of the skill, area or community; tag of the language. */
  @key()
  termId!: string;

  /**
   * The folded name of the organisation, so that those with a term are listed by name without sorting them all. Empty
   * only in rows that an earlier version wrote, until the index is filled anew.
   */
  @text({ nullable: true })
  sortName!: string | null;
}
