import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { json, key, moment, reference, text } from "../database/columns.ts";
import { Organisation } from "./organisation.entity.ts";
import type { RewrittenProfile } from "./profile-merging.ts";

/** Rows of one table that now name the kept organisation in a column where they named the merged one. */
export interface MovedRows {
  /** The name of the entity. */
  entity: string;
  column: string;
  ids: string[];
}

/**
 * That two records were one organisation: the merged record is hidden, its address and id lead to the kept one, and
 * what was moved is listed so that it can be taken back.
 */
@Entity("organisation_merge")
export class OrganisationMerge {
  @key()
  id!: string;

  @reference()
  @Index()
  mergedId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "mergedId" })
  mergedRow?: Organisation;

  @reference()
  @Index()
  keptId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "keptId" })
  keptRow?: Organisation;

  @text()
  reason!: string;

  @reference()
  byId!: string;

  @moment()
  mergedAt!: string;

  @json()
  moved!: MovedRows[];

  /** Columns of the kept organisation that the merge changed: before and after. */
  @json()
  changed!: Record<string, [before: unknown, after: unknown]>;

  /** Keys of consents of the kept organisation that the merge took back, because the merged record had said no. */
  @json()
  consentsTakenBack!: string[];

  /** What the merge said anew of the words in each language, so that there is one original. */
  @json()
  rewritten!: RewrittenProfile[];

  @moment({ nullable: true })
  undoneAt!: string | null;

  @reference({ nullable: true })
  undoneById!: string | null;
}
