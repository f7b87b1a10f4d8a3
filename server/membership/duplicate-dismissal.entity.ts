import { Entity, JoinColumn, ManyToOne, Unique } from "typeorm";
import { key, moment, reference, text } from "../database/columns.ts";
import { Application } from "./application.entity.ts";

/** The committee's word that a likely duplicate is another organisation, with the reason. */
@Entity("duplicate_dismissal")
@Unique(["applicationId", "organisationId"])
export class DuplicateDismissal {
  @key()
  id!: string;

  @reference()
  applicationId!: string;

  @ManyToOne(() => Application, { onDelete: "CASCADE" })
  @JoinColumn({ name: "applicationId" })
  applicationRow?: Application;

  @reference()
  organisationId!: string;

  @text()
  reason!: string;

  @reference()
  byId!: string;

  @moment()
  on!: string;
}
