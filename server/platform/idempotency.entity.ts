import { Entity, Index, PrimaryColumn } from "typeorm";
import { moment, text } from "../database/columns.ts";

/** A request that carried an Idempotency-Key and wrote something; repeating it must not write again. */
@Entity("idempotent_request")
export class IdempotentRequest {
  /** SHA-256 over who asked and the key, so that nobody meets another person's answer. */
  @PrimaryColumn({ type: "varchar", length: "64" })
  id!: string;

  /** SHA-256 over the operation and its variables. */
  @text()
  question!: string;

  /** The answer as JSON; null until it was sent, and for ever if the process ended before. */
  @text({ nullable: true })
  answer!: string | null;

  @Index()
  @moment()
  at!: string;
}
