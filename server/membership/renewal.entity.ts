import { Field, ObjectType } from "type-graphql";
import { Entity, JoinColumn, ManyToOne, Unique } from "typeorm";
import { code, day, key, moment, reference } from "../database/columns.ts";
import { DayScalar, MomentScalar } from "../platform/scalars.ts";
import { RenewalPart } from "./membership.enums.ts";
import { Membership } from "./membership.entity.ts";

/** That a member looks through its page to renew one term of its membership. It begins with the first part looked at. */
@Entity("renewal")
@Unique(["membershipId", "renewBy"])
@ObjectType({
  description: "The renewal of one term of a membership: what of its page the member has looked through, and what became of it.",
})
export class Renewal {
  @key()
  id!: string;

  @reference()
  membershipId!: string;

  @ManyToOne(() => Membership, { onDelete: "CASCADE" })
  @JoinColumn({ name: "membershipId" })
  membershipRow?: Membership;

  @Field(() => DayScalar, { description: "The last day of the term that is renewed." })
  @day()
  renewBy!: string;

  @Field(() => MomentScalar, { nullable: true, description: "When the member sent it; null until then." })
  @moment({ nullable: true })
  sentAt!: string | null;

  @reference({ nullable: true })
  sentById!: string | null;
}

/** That somebody of the member said of one part of its page that it is still right. */
@Entity("renewal_check")
@Unique(["renewalId", "part"])
@ObjectType({ description: "That somebody said of one part of the page that it is still right." })
export class RenewalCheck {
  @key()
  id!: string;

  @reference()
  renewalId!: string;

  @ManyToOne(() => Renewal, { onDelete: "CASCADE" })
  @JoinColumn({ name: "renewalId" })
  renewalRow?: Renewal;

  @Field(() => RenewalPart, { description: "Which part." })
  @code()
  part!: RenewalPart;

  @Field(() => MomentScalar, { description: "When." })
  @moment()
  checkedAt!: string;

  @reference()
  checkedById!: string;
}
