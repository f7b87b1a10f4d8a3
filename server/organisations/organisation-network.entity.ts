import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, key, reference } from "../database/columns.ts";
import { Network } from "../identity/network.entity.ts";
import { Organisation } from "./organisation.entity.ts";

/** How an organisation belongs to a network. */
export enum NetworkRelation {
  /** Its application is being looked at: the network's committee may see it. */
  APPLICANT = "APPLICANT",
  /** It is a member. */
  MEMBER = "MEMBER",
}

/**
 * Which networks an organisation belongs to, and since when. Written by whoever admits members; kept here so that
 * visibility never has to look at memberships.
 */
@Entity("organisation_network")
@Index(["organisationId", "networkId"])
@Index(["networkId", "relation", "organisationId"])
export class OrganisationNetwork {
  @key()
  id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisation?: Organisation;

  @reference()
  networkId!: string;

  @ManyToOne(() => Network, { onDelete: "CASCADE" })
  @JoinColumn({ name: "networkId" })
  network?: Network;

  @code()
  relation!: NetworkRelation;

  @day()
  from!: string;

  /** The last day, itself included; null while it lasts. */
  @day({ nullable: true })
  to!: string | null;
}
