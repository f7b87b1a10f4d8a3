import { note, type Note } from "./import-note.ts";

/** A record as JSON holds it. */
export type JsonRecord = Record<string, unknown>;

/** Whether it is an object of JSON, no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A record that was looked at, and the names of its fields that were read. */
interface Reading {
  kind: string;
  fields: Set<string>;
  /** Whether one note says of the whole record why it is not kept. */
  isSaid: boolean;
}

/** Keys, and when a record was last changed where it came from, say nothing of an organisation. */
const saysNothing = /^(id|.*_id|last_modified)$/;

/** What is not taken in as a whole has notes of its own, and terms are what their code or name says. */
const saidElsewhere: Record<string, RegExp> = {
  organization: /^(email|phones|contacts|locations|services)$/,
  service: /^(email|phones|contacts|service_at_locations)$/,
};
const kindsSaidElsewhere = ["attribute", "taxonomy_term", "location", "address", "service_at_location"];

/** Half of a letter that takes two places: the other half was lost, and so is the letter. */
const halfLetter = /\p{Surrogate}/gu;
const lostLetter = "\uFFFD";

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/**
 * The fields of a record of HSDS, read with care: feeds leave out, leave empty or misspell what they have not got. What
 * is there in another form than the format asks for is noted and not kept.
 */
export class HsdsFields {
  constructor(
    private readonly record: JsonRecord,
    private readonly kind: string,
    private readonly notes: Note[],
    private readonly readings: Map<JsonRecord, Reading> = new Map<JsonRecord, Reading>(),
  ) {
    if (!readings.has(record)) {
      readings.set(record, { kind, fields: new Set(), isSaid: false });
    }
  }

  /** What the field is called in the report. */
  named(field: string): string {
    return `${this.kind}.${field}`;
  }

  private valueOf(field: string): unknown {
    this.readings.get(this.record)?.fields.add(field);
    return this.record[field] ?? null;
  }

  private wrong(field: string, value: unknown): void {
    this.notes.push(note("FIELD_WRONG", this.named(field), JSON.stringify(value).slice(0, 200)));
  }

  /** A text, or "" where there is none. */
  text(field: string): string {
    const value = this.valueOf(field) ?? "";
    if (typeof value === "string") {
      return value.replace(halfLetter, lostLetter).trim();
    }
    if (typeof value === "number") {
      return String(value);
    }
    this.wrong(field, value);
    return "";
  }

  /** The records of a list, or none. */
  list(field: string): JsonRecord[] {
    const value = this.valueOf(field) ?? [];
    if (!Array.isArray(value)) {
      this.wrong(field, value);
      return [];
    }
    const records = value.filter(isRecord);
    if (records.length < value.length) {
      this.wrong(field, value.find((one) => !isRecord(one)));
    }
    return records;
  }

  /** The record in a field, or null. */
  inner(field: string): JsonRecord | null {
    const value = this.valueOf(field);
    if (value !== null && !isRecord(value)) {
      this.wrong(field, value);
      return null;
    }
    return value;
  }

  /** The fields of a record that hangs on this one. */
  of(record: JsonRecord, kind: string): HsdsFields {
    return new HsdsFields(record, kind, this.notes, this.readings);
  }

  /** Leaves the record out of what was not taken: why nothing of it is kept is said in one note. */
  saidAsWhole(): void {
    const reading = this.readings.get(this.record);
    if (reading) {
      reading.isSaid = true;
    }
  }

  /**
   * What stands in the records that were looked at, and was never read: a note for each field, with what stood there
   * first. Nothing is dropped without being said.
   */
  notTaken(): Note[] {
    const first = new Map<string, Note>();
    for (const [record, { kind, fields, isSaid: isSaidAsWhole }] of this.readings) {
      if (isSaidAsWhole || kindsSaidElsewhere.includes(kind)) {
        continue;
      }
      for (const [field, value] of Object.entries(record)) {
        const isSaid = fields.has(field) || isEmpty(value) || saysNothing.test(field) || saidElsewhere[kind]?.test(field);
        const name = `${kind}.${field}`;
        if (!isSaid && !first.has(name)) {
          const text = typeof value === "string" ? value : JSON.stringify(value);
          first.set(name, note("FIELD_NOT_TAKEN", name, text.slice(0, 200)));
        }
      }
    }
    return [...first.values()];
  }
}
