import { Field, ObjectType } from "type-graphql";
import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { code, day, decimal, json, key, reference, text } from "../database/columns.ts";
import { Node } from "../platform/node.ts";
import { AreaCodeScalar, DayScalar } from "../platform/scalars.ts";

/** A part of the country that people name: a council, a town, a neighbourhood, an integrated care board. */
@Entity("area")
@Index(["latitude", "longitude"])
@ObjectType({
  implements: Node,
  description: "A part of the country that people name: a council's area, a town, a neighbourhood, a care board's area.",
})
export class Area extends Node {
  @key()
  override id!: string;

  @Field(() => AreaCodeScalar, {
    nullable: true,
    description: "Its GSS code, or a key of ours where the place has none. Filters take this value.",
  })
  @code({ unique: true })
  code!: string;

  @Field(() => String, { description: "Its name." })
  @text()
  name!: string;

  @Field(() => String, {
    description: "What kind of area it is, such as REGION, METROPOLITAN, DISTRICT, ICB, TOWN or NEIGHBOURHOOD.",
  })
  @code()
  level!: string;

  /** Key of the area it lies in by administration; null only for a country. */
  @reference({ nullable: true })
  @Index()
  withinId!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The first day it existed in this shape, where known." })
  @day({ nullable: true })
  validFrom!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "The last day it existed in this shape; null while it does." })
  @day({ nullable: true })
  validTo!: string | null;

  /** Other names people know it by. */
  @json()
  otherNames!: string[];

  /** Postcode districts in which people of this place mostly live: a help for finding it, not a boundary. */
  @json()
  outcodes!: string[];

  /** Keys of further areas it is part of, beside `withinId`: care boards, areas a partnership draws for itself. */
  @json()
  alsoWithinIds!: string[];

  /** Keys of the areas that took its place. */
  @json()
  successorIds!: string[];

  /** Degrees north of its middle, worked out from its postcode districts; null for wide areas, and where none is known. */
  @decimal({ nullable: true })
  latitude!: number | null;

  /** Degrees east of its middle. */
  @decimal({ nullable: true })
  longitude!: number | null;

  /** The file that an operator loaded it from; null for what ships with the product. */
  @text({ nullable: true })
  source!: string | null;
}

/**
 * Which areas lie in which, at any distance, each area in itself included. Rewritten whenever areas are loaded, so
 * that "this area with its parts" is one indexed condition.
 */
@Entity("area_part")
@Index(["partId", "areaId"])
export class AreaPart {
  @key()
  areaId!: string;

  @ManyToOne(() => Area, { onDelete: "CASCADE" })
  @JoinColumn({ name: "areaId" })
  area?: Area;

  @key()
  partId!: string;

  @ManyToOne(() => Area, { onDelete: "CASCADE" })
  @JoinColumn({ name: "partId" })
  part?: Area;
}
