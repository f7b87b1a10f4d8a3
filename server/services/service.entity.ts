import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, json, key, moment, reference, text, version } from "../database/columns.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { Node } from "../platform/node.ts";
import { Versioned } from "../platform/versioned.ts";

/** Whether a service can be used now. */
export enum ServiceStatus {
  ACTIVE = "ACTIVE",
  INACTIVE = "INACTIVE",
  DEFUNCT = "DEFUNCT",
  TEMPORARILY_CLOSED = "TEMPORARILY_CLOSED",
}
registerEnumType(ServiceStatus, {
  name: "ServiceStatus",
  description: "Whether a service can be used now (the states of HSDS and Open Referral UK).",
  valuesConfig: {
    ACTIVE: { description: "It can be used." },
    INACTIVE: { description: "It is not offered at present." },
    DEFUNCT: { description: "It has ended." },
    TEMPORARILY_CLOSED: { description: "It is closed for a while." },
  },
});

/** When a service is open on one day of the week. */
@ObjectType({ description: "When a service is open on one day of the week." })
export class Opening {
  @Field(() => String, { description: "The day: MO, TU, WE, TH, FR, SA or SU." })
  day!: string;

  @Field(() => String, { description: "When it opens, such as 10:30." })
  opens!: string;

  @Field(() => String, { description: "When it closes, such as 12:30." })
  closes!: string;

  @Field(() => String, { nullable: true, description: "What else matters, such as school holidays." })
  note!: string | null;
}

/** Something people can be referred to, or come to by themselves. */
@Entity("service")
@Index(["organisationId", "status"])
@ObjectType({
  implements: [Node, Versioned],
  description: "Something people can be referred to, or come to by themselves.",
})
export class Service extends Versioned implements Node {
  @key()
  id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  @Field(() => String, { description: "Its name." })
  @text()
  name!: string;

  /** The folded name, to sort by. */
  @text()
  foldedName!: string;

  @Field(() => String, { description: "What it is, in plain words." })
  @text()
  description!: string;

  @Field(() => ServiceStatus, { description: "Whether it can be used now." })
  @code()
  status!: ServiceStatus;

  /** Keys of the skills it draws on. */
  @json()
  skillIds!: string[];

  /** Tags of the languages it is offered in. */
  @json()
  languageTags!: string[];

  /** Keys of the areas it is offered in. */
  @json()
  areaIds!: string[];

  /** Keys of the communities it is for. */
  @json()
  communityIds!: string[];

  @Field(() => String, { nullable: true, description: "Who can use it." })
  @text({ nullable: true })
  eligibility!: string | null;

  @Field(() => String, { nullable: true, description: "What it costs, in words." })
  @text({ nullable: true })
  costNote!: string | null;

  @Field(() => String, { nullable: true, description: "How to come to it." })
  @text({ nullable: true })
  howToReach!: string | null;

  @Field(() => String, { nullable: true, description: "The programme that it is part of; null is not stated." })
  @text({ nullable: true })
  programme!: string | null;

  @Field(() => String, { nullable: true, description: "What that programme is." })
  @text({ nullable: true })
  aboutProgramme!: string | null;

  @Field(() => String, { nullable: true, description: "Who pays for it, in words, a line for each; null is not stated." })
  @text({ nullable: true })
  fundedBy!: string | null;

  @Field(() => [Opening], { description: "When it is open." })
  @json()
  schedule!: Opening[];

  @Field(() => [String], { description: "Formats it is offered in: large print, easy read, British Sign Language and so on." })
  @json()
  accessibleFormats!: string[];

  @moment()
  offeredAt!: string;

  @version()
  override version!: number;

  @moment()
  override updatedAt!: string;
}
