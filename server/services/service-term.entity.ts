import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { key } from "../database/columns.ts";
import type { UnderstoodKind } from "../vocabulary/term-word.entity.ts";
import { Service } from "./service.entity.ts";

/** The terms by which a service is found. Rewritten in the transaction that changes the service. */
@Entity("service_term")
@Index(["kind", "termId", "serviceId"])
export class ServiceTerm {
  @key()
  serviceId!: string;

  @ManyToOne(() => Service, { onDelete: "CASCADE" })
  @JoinColumn({ name: "serviceId" })
  service?: Service;

  @key()
  kind!: UnderstoodKind;

  /** Key of the skill, area or community; tag of the language. */
  @key()
  termId!: string;
}
