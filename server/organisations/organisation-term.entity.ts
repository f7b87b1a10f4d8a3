import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { key } from "../database/columns.ts";
import type { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { Organisation } from "./organisation.entity.ts";

/**
 * The terms by which an organisation is found and counted: its own areas, languages and communities, and those of
 * its skills and services. Rewritten in the transaction that changes any of them, so that a filter is one indexed
 * condition and a facet one grouped count.
 */
@Entity("organisation_term")
@Index(["kind", "termId", "organisationId"])
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
}
