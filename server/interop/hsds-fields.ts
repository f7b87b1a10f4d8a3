import { note, type Note } from "./import-note.ts";

/** A record as JSON holds it. */
export type JsonRecord = Record<string, unknown>;

/** Whether it is an object of JSON, no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
  ) {}

  /** What the field is called in the report. */
  named(field: string): string {
    return `${this.kind}.${field}`;
  }

  private wrong(field: string, value: unknown): void {
    this.notes.push(note("FIELD_WRONG", this.named(field), JSON.stringify(value).slice(0, 200)));
  }

  /** A text, or "" where there is none. */
  text(field: string): string {
    const value = this.record[field] ?? "";
    if (typeof value === "string") {
      return value.trim();
    }
    if (typeof value === "number") {
      return String(value);
    }
    this.wrong(field, value);
    return "";
  }

  /** The records of a list, or none. */
  list(field: string): JsonRecord[] {
    const value = this.record[field] ?? [];
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
    const value = this.record[field] ?? null;
    if (value !== null && !isRecord(value)) {
      this.wrong(field, value);
      return null;
    }
    return value;
  }

  /** The fields of a record that hangs on this one. */
  of(record: JsonRecord, kind: string): HsdsFields {
    return new HsdsFields(record, kind, this.notes);
  }
}
