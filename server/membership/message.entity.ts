import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, flag, key, moment, reference, text } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { LanguageTagScalar, MomentScalar } from "../platform/scalars.ts";
import { Application } from "./application.entity.ts";

/** In what part somebody wrote a message. */
export enum AuthorPart {
  SECRETARY = "SECRETARY",
  SEAT = "SEAT",
  APPLICANT = "APPLICANT",
}

/** A message in the thread of an application: shared with the applicant, or private to the committee. */
@Entity("application_message")
@Index(["applicationId", "at"])
@ObjectType({
  implements: Node,
  description: "A message in the thread of an application: shared with the applicant, or private to the committee.",
})
export class Message extends Node {
  @key()
  override id!: string;

  @reference()
  applicationId!: string;

  @ManyToOne(() => Application, { onDelete: "CASCADE" })
  @JoinColumn({ name: "applicationId" })
  applicationRow?: Application;

  @reference()
  authorId!: string;

  @code()
  authorPart!: AuthorPart;

  /** The organisation of the seat that wrote it, or the applicant. */
  @reference({ nullable: true })
  authorOrganisationId!: string | null;

  @text()
  body!: string;

  @Field(() => Boolean, { description: "Whether only the committee reads it." })
  @flag()
  private!: boolean;

  @Field(() => MomentScalar, { description: "When it was written." })
  @moment()
  at!: string;

  @Field(() => LanguageTagScalar, { nullable: true, description: "The language it is written in, where known." })
  @code({ nullable: true })
  lang!: string | null;
}

/** How far a person has read a thread. */
@Entity("application_reading")
export class ApplicationReading {
  @key()
  id!: string;

  @reference()
  @Index()
  applicationId!: string;

  @ManyToOne(() => Application, { onDelete: "CASCADE" })
  @JoinColumn({ name: "applicationId" })
  applicationRow?: Application;

  @reference()
  personId!: string;

  @moment()
  readAt!: string;
}
