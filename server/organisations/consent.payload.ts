import { payload } from "../platform/payload.ts";
import type { Answered } from "./consent.service.ts";
import type { ConsentPayload } from "./organisations.types.ts";

/** Puts an answer and what follows from it, or the problems, into the shape that consent mutations have. */
export async function consentPayload(work: () => Promise<Answered>): Promise<ConsentPayload> {
  const { answered, problems } = await payload("answered", work);
  return { consent: answered?.consent ?? null, effects: answered?.effects ?? [], problems };
}
