import { Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { decimal, key, reference } from "../database/columns.ts";
import { Area } from "./area.entity.ts";

/**
 * Where a postcode district lies: the middle of it, and the council's area its middle is in. The only thing distances
 * of places without an agreed exact point are counted from. The demonstration's districts ship; an operator loads all.
 */
@Entity("postcode_district")
@Index(["latitude", "longitude"])
@Index(["areaId"])
export class PostcodeDistrict {
  /** The district itself, such as B8. */
  @key()
  id!: string;

  /** Degrees north of the middle of the district. */
  @decimal()
  latitude!: number;

  /** Degrees east of the middle of the district. */
  @decimal()
  longitude!: number;

  /** Key of the council's area; null where there is none in the table (Guernsey, Jersey, Isle of Man). */
  @reference({ nullable: true })
  areaId!: string | null;

  @ManyToOne(() => Area)
  @JoinColumn({ name: "areaId" })
  areaRow?: Area | null;
}
