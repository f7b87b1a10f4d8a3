import { Entity, Index } from "typeorm";
import { code, key } from "../database/columns.ts";

/**
 * A register number of an organisation that was erased, as a fingerprint alone: enough to know the number again when a
 * register or list brings it, and nothing that could be shown.
 */
@Entity("erased_number")
export class ErasedNumber {
  @key()
  id!: string;

  /** SHA-256 over the register and the number. */
  @code()
  @Index({ unique: true })
  fingerprint!: string;
}
