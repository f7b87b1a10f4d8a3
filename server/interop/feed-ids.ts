import { v5 } from "uuid";

/** Everything that has no row of its own in our tables gets its id under this name space; it never changes. */
const nameSpace = "5b0c9f5e-8a0d-4c6b-9a57-3a1d6f0f2c41";

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A UUID (version 5) that follows from the parts alone: the same parts give the same id in every answer. */
export function derivedId(...parts: string[]): string {
  return v5(JSON.stringify(parts), nameSpace);
}

/** The id as our keys are written, or null for what cannot be a UUID. */
export function uuidOf(text: string): string | null {
  const lower = text.toLowerCase();
  return uuidShape.test(lower) ? lower : null;
}
