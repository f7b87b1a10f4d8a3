import { looksAfter } from "../organisations/access.ts";
import { Consent, ConsentScope, ConsentState } from "../organisations/consent.entity.ts";
import { stateOfConsent } from "../organisations/consent-state.ts";
import { ExportBasis, listingBasisOf } from "../organisations/export-basis.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";

/** What of an organisation may be taken away in a file, and why. */
export interface Takeable {
  /** Whether contacts may be in it, as far as the reader sees them. */
  contacts: boolean;
  basis: ExportBasis;
}

/**
 * What may leave the directory in a file: contacts only where the organisation said yes to files (COMMISSIONER_EXPORT)
 * and whoever takes it is signed in, so that the ledger names them; nothing (null) where it said no or took its yes back;
 * facts where it was never asked. Those who look after it are not bound.
 */
export async function takeableOf(ctx: Context, organisation: Organisation): Promise<Takeable | null> {
  if (await looksAfter(ctx, organisation)) {
    return { contacts: true, basis: ExportBasis.LOOKED_AFTER };
  }
  const all = await ctx.load.many(Consent, "organisationId", organisation.id);
  const answers = all.filter(({ scope }) => scope === ConsentScope.COMMISSIONER_EXPORT);
  const states = answers.map((answer) => stateOfConsent(answer, ctx.today()));
  if (ctx.actor && states.includes(ConsentState.GRANTED)) {
    return { contacts: true, basis: ExportBasis.COMMISSIONER_EXPORT };
  }
  const facts = { contacts: false, basis: await listingBasisOf(ctx, organisation) };
  const newest = [...answers].sort((one, other) => (one.grantedOn < other.grantedOn ? -1 : 1)).at(-1);
  const last = newest ? stateOfConsent(newest, ctx.today()) : ConsentState.NEVER_ASKED;
  return last === ConsentState.REFUSED || last === ConsentState.WITHDRAWN ? null : facts;
}
