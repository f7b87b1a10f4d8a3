import { Field, ObjectType } from "type-graphql";
import { Entity, JoinColumn, ManyToOne, Unique } from "typeorm";
import { code, key, moment, reference, text } from "../database/columns.ts";
import { MomentScalar } from "../platform/scalars.ts";
import { Application } from "./application.entity.ts";
import { type CheckKind, CheckState } from "./membership.enums.ts";

/** One thing the committee looks at before a ballot can open. */
@Entity("application_check")
@Unique(["applicationId", "kind"])
@ObjectType({
  description:
    "One thing the committee looks at before a ballot: DUPLICATES, CONTACT (somebody answered), PURPOSE (fits the " +
    "agreement), SAFEGUARDING (only where it applies).",
})
export class ApplicationCheck {
  @key()
  id!: string;

  @reference()
  applicationId!: string;

  @ManyToOne(() => Application, { onDelete: "CASCADE" })
  @JoinColumn({ name: "applicationId" })
  applicationRow?: Application;

  @Field(() => String, { description: "DUPLICATES, CONTACT, PURPOSE or SAFEGUARDING." })
  @code()
  kind!: CheckKind;

  @Field(() => CheckState, { description: "How it stands." })
  @code()
  state!: CheckState;

  /** For the committee only; the resolver says to whom it is shown. */
  @text({ nullable: true })
  note!: string | null;

  @reference({ nullable: true })
  byId!: string | null;

  @Field(() => MomentScalar, { nullable: true, description: "When it was last recorded." })
  @moment({ nullable: true })
  on!: string | null;
}
