import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, decimal, json, key, reference, text, whole } from "../database/columns.ts";
import { Area } from "../places/area.entity.ts";
import { Organisation } from "./organisation.entity.ts";

/** Where an organisation can be found. Only the area is shown unless it agreed to more. */
@Entity("organisation_place")
@Index(["organisationId", "position"])
@Index(["latitude", "longitude"])
@ObjectType({ description: "Where an organisation can be found. Only the area is shown unless it agreed to more." })
export class Place {
  @key()
  id!: string;

  @reference()
  organisationId!: string;

  @ManyToOne(() => Organisation, { onDelete: "CASCADE" })
  @JoinColumn({ name: "organisationId" })
  organisation?: Organisation;

  /** Its place in the organisation's own order, from 0. */
  @whole()
  position!: number;

  /** What it is called; shown only with the exact place. */
  @text({ nullable: true })
  name!: string | null;

  @reference()
  areaId!: string;

  @ManyToOne(() => Area)
  @JoinColumn({ name: "areaId" })
  areaRow?: Area;

  /** The postcode, without spaces; it helps to find likely duplicates, and only those who write for it see it. */
  @code({ nullable: true })
  @Index()
  postcode!: string | null;

  /**
   * The district of the postcode, such as B8, or one given alone; write it together with the postcode. Distances are
   * counted from its middle where no exact point may be used. Never shown either.
   */
  @code({ nullable: true })
  @Index()
  district!: string | null;

  @decimal({ nullable: true })
  latitude!: number | null;

  @decimal({ nullable: true })
  longitude!: number | null;

  @Field(() => [String], { description: "What makes it easy to get in: step-free, hearing loop, prayer room and so on." })
  @json()
  accessibility!: string[];
}
