import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, json, key, moment, reference, text } from "../database/columns.ts";
import { DayScalar } from "../platform/scalars.ts";
import { Organisation } from "./organisation.entity.ts";
import type { OrganisationKind } from "./organisation.enums.ts";

/** How much money comes in in a year. The figure itself is not kept: a band is enough to know with whom one deals. */
export enum IncomeBand {
  UNDER_10_THOUSAND = "UNDER_10_THOUSAND",
  UNDER_100_THOUSAND = "UNDER_100_THOUSAND",
  UNDER_1_MILLION = "UNDER_1_MILLION",
  UNDER_10_MILLION = "UNDER_10_MILLION",
  OVER_10_MILLION = "OVER_10_MILLION",
}
registerEnumType(IncomeBand, {
  name: "IncomeBand",
  description: "How much money came in in the last year that the register knows of. It never ranks an organisation.",
  valuesConfig: {
    UNDER_10_THOUSAND: { description: "Less than £10,000." },
    UNDER_100_THOUSAND: { description: "£10,000 to £100,000." },
    UNDER_1_MILLION: { description: "£100,000 to £1 million." },
    UNDER_10_MILLION: { description: "£1 million to £10 million." },
    OVER_10_MILLION: { description: "More than £10 million." },
  },
});

/** What a list or feed says in words of the vocabulary, by key or tag; left out is what it has no place for. */
export interface ListedTerms {
  areaIds?: string[];
  languageTags?: string[];
  skillIds?: string[];
  communityIds?: string[];
  /** Whether the community itself leads; null is not stated. Only feeds have a place for it. */
  communityLed?: boolean | null;
}

/** A service as a feed told of it last. */
export interface ToldService {
  /** The key of the row that it became. */
  id: string;
  /** By which the feed knows it again. */
  feedId: string;
  /** What it said, by column. */
  said: Record<string, unknown>;
}

/** What a register says of an organisation, as far as it is kept. People and their addresses are not. */
export interface RegisterFacts {
  name: string;
  otherNames: string[];
  kind: OrganisationKind;
  purpose: string;
  website: string | null;
  /** Without spaces, in capitals; never shown. */
  postcode: string | null;
  /** Register numbers beside the entry's own, such as GB-COH-02534145. */
  identifiers: string[];
  /** Only lists and feeds have any. */
  terms?: ListedTerms;
  /** The tags that it gives, each as "scheme code", to see later which are gone; left out where it has no place for any. */
  tags?: string[];
  /** What feeds said that it offers, to see later what a person wrote since; those that are gone again stay among them, as ended. */
  services?: ToldService[];
}

/** The entry of an organisation in a public register, as it was read last. */
@Entity("register_entry")
@Index(["scheme", "value"], { unique: true })
@ObjectType({ description: "The entry of an organisation in a public register, as it was read last." })
export class RegisterEntry {
  @key()
  id!: string;

  @reference()
  @Index()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisation?: Organisation;

  @Field(() => String, { description: "The register, as a code of org-id.guide such as GB-CHC." })
  @code()
  scheme!: string;

  @Field(() => String, { description: "The number there." })
  @code()
  value!: string;

  @Field(() => DayScalar, { description: "The day of the extract that was read." })
  @day()
  extractOn!: string;

  @Field(() => String, { description: "The name exactly as the register writes it." })
  @text()
  registeredName!: string;

  @Field(() => String, { nullable: true, description: "What it is for, as its governing document says." })
  @text({ nullable: true })
  objects!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Since when it is on the register." })
  @day({ nullable: true })
  registeredOn!: string | null;

  @Field(() => IncomeBand, { nullable: true, description: "How much money came in in a year; null is not stated." })
  @code({ nullable: true })
  incomeBand!: IncomeBand | null;

  /** What the register says, to see later what it says anew and what was written by hand since. */
  @json()
  facts!: RegisterFacts;

  /** SHA-256 over all that was read: the same again means nothing to do. */
  @code()
  fingerprint!: string;

  /** The fingerprint whose differences somebody who keeps the page has answered; null while nobody has. */
  @code({ nullable: true })
  answeredFingerprint!: string | null;

  /** Key of the import that wrote it last, and what that import did, so that one that was cut short counts right. */
  @reference({ nullable: true })
  importId!: string | null;

  @code({ nullable: true })
  importResult!: string | null;

  @moment()
  readAt!: string;
}
