import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, decimal, key, moment, reference } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { Organisation } from "./organisation.entity.ts";

/** What a credential is. */
export enum CredentialKind {
  PUBLIC_LIABILITY = "PUBLIC_LIABILITY",
  EMPLOYERS_LIABILITY = "EMPLOYERS_LIABILITY",
  SAFEGUARDING_POLICY = "SAFEGUARDING_POLICY",
  DATA_PROTECTION = "DATA_PROTECTION",
  DBS_POLICY = "DBS_POLICY",
  QUALITY_MARK = "QUALITY_MARK",
  ACCOUNTS = "ACCOUNTS",
  GOVERNING_DOCUMENT = "GOVERNING_DOCUMENT",
}
registerEnumType(CredentialKind, {
  name: "CredentialKind",
  description: "What a credential is. None is needed to be listed.",
  valuesConfig: {
    PUBLIC_LIABILITY: { description: "Insurance for harm to the public." },
    EMPLOYERS_LIABILITY: { description: "Insurance for harm to staff and volunteers." },
    SAFEGUARDING_POLICY: { description: "How children and adults at risk are kept safe." },
    DATA_PROTECTION: { description: "How people's data are looked after, or the registration for it." },
    DBS_POLICY: { description: "Who is checked with the Disclosure and Barring Service, and how often." },
    QUALITY_MARK: { description: "A mark that others gave." },
    ACCOUNTS: { description: "The latest accounts." },
    GOVERNING_DOCUMENT: { description: "The constitution or other rules." },
  },
});

/** Where a credential stands. */
export enum CredentialState {
  UPCOMING = "UPCOMING",
  CURRENT = "CURRENT",
  EXPIRING = "EXPIRING",
  EXPIRED = "EXPIRED",
}
registerEnumType(CredentialState, {
  name: "CredentialState",
  description: "Where a credential stands today; it follows from its days alone.",
  valuesConfig: {
    UPCOMING: { description: "Begins on a later day." },
    CURRENT: { description: "In force. One that ends today is in force today." },
    EXPIRING: { description: "In force, and it ends soon." },
    EXPIRED: { description: "Its last day has passed." },
  },
});

/** Something an organisation can show: insurance, a policy, accounts. Its state follows from its days. */
@Entity("credential")
@Index(["organisationId", "kind"])
@ObjectType({
  implements: Node,
  description:
    "Something an organisation can show, such as insurance or a policy. Everybody who sees the page sees what it is and " +
    "whether it is in force; those who look after the organisation and commissioners of its partnerships see the rest.",
})
export class Credential extends Node {
  @key()
  override id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  @Field(() => CredentialKind, { description: "What it is." })
  @code()
  kind!: CredentialKind;

  /** What it covers, in pence; null where it covers nothing or nobody said. */
  @decimal({ nullable: true })
  coverPence!: number | null;

  /** The first day on which it holds; null is not stated. */
  @day({ nullable: true })
  startsOn!: string | null;

  /** The last day on which it holds, itself included; null where it has no end. */
  @day({ nullable: true })
  endsOn!: string | null;

  /** Key of the person of the committee who saw the paper; null until somebody has. */
  @reference({ nullable: true })
  checkedById!: string | null;

  @day({ nullable: true })
  checkedAt!: string | null;

  @moment()
  addedAt!: string;

  /** When it was taken off the page; it is kept for the history only. */
  @moment({ nullable: true })
  removedAt!: string | null;
}
