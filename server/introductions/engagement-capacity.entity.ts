import { Entity, JoinColumn, ManyToOne } from "typeorm";
import { day, decimal, key, reference, text, version, moment, whole } from "../database/columns.ts";
import { Organisation } from "../organisations/organisation.entity.ts";

/** How many requests of researchers an organisation can take, as it said. How busy it is follows from the requests. */
@Entity("engagement_capacity")
export class EngagementCapacity {
  /** Key of the organisation: it says this once. */
  @key()
  id!: string;

  @reference({ unique: true })
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisationRow?: Organisation;

  /** How many requests it can take in 13 weeks. */
  @whole()
  perQuarter!: number;

  /** The last day of a pause, itself included; null when there is none. */
  @day({ nullable: true })
  pausedUntil!: string | null;

  @text({ nullable: true })
  conditions!: string | null;

  /** What it asks for at the least, in pence; null is not stated. */
  @decimal({ nullable: true })
  paysAtLeastPence!: number | null;

  @version()
  version!: number;

  @moment()
  updatedAt!: string;
}
