import { looksAfter } from "../organisations/access.ts";
import { Consent, ConsentScope, ConsentState } from "../organisations/consent.entity.ts";
import { stateOfConsent } from "../organisations/consent-state.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";

/** What of an organisation may be taken away in a file. */
export enum Takeable {
  /** What the reader sees, contacts included. */
  ALL = "ALL",
  /** What the reader sees, without contacts. */
  FACTS = "FACTS",
  /** Nothing. */
  NOTHING = "NOTHING",
}

/**
 * What may leave the directory in a file: contacts only where the organisation said yes to files (COMMISSIONER_EXPORT),
 * nothing where it said no or took its yes back; facts where it was never asked. Those who look after it are not bound.
 */
export async function takeableOf(ctx: Context, organisation: Organisation): Promise<Takeable> {
  if (await looksAfter(ctx, organisation)) {
    return Takeable.ALL;
  }
  const all = await ctx.load.many(Consent, "organisationId", organisation.id);
  const answers = all.filter(({ scope }) => scope === ConsentScope.COMMISSIONER_EXPORT);
  const states = answers.map((answer) => stateOfConsent(answer, ctx.today()));
  if (states.includes(ConsentState.GRANTED)) {
    return Takeable.ALL;
  }
  const newest = [...answers].sort((one, other) => (one.grantedOn < other.grantedOn ? -1 : 1)).at(-1);
  const last = newest ? stateOfConsent(newest, ctx.today()) : ConsentState.NEVER_ASKED;
  return last === ConsentState.REFUSED || last === ConsentState.WITHDRAWN ? Takeable.NOTHING : Takeable.FACTS;
}
