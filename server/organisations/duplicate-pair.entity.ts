import { Entity, Index } from "typeorm";
import { key, moment, reference, text } from "../database/columns.ts";

/** Somebody's word that two records are two organisations, with the reason; the smaller key comes first. */
@Entity("duplicate_pair")
@Index(["oneId", "otherId"], { unique: true })
export class DuplicatePairDismissal {
  @key()
  id!: string;

  @reference()
  oneId!: string;

  @reference()
  otherId!: string;

  @text()
  reason!: string;

  @reference()
  byId!: string;

  @moment()
  dismissedAt!: string;
}
