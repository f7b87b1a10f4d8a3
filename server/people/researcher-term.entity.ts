import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { key } from "../database/columns.ts";
import { Person } from "../identity/person.entity.ts";
import type { UnderstoodKind } from "../vocabulary/term-word.entity.ts";

/** The terms by which a researcher is found. Rewritten in the transaction that changes the profile. */
@Entity("researcher_term")
@Index(["kind", "termId", "personId"])
export class ResearcherTerm {
  @key()
  personId!: string;

  @ManyToOne(() => Person, { onDelete: "CASCADE" })
  @JoinColumn({ name: "personId" })
  person?: Person;

  @key()
  kind!: UnderstoodKind;

  /** Key of the skill or community; tag of the language. */
  @key()
  termId!: string;
}
