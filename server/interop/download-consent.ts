import { looksAfter } from "../organisations/access.ts";
import { Consent, ConsentScope, ConsentState } from "../organisations/consent.entity.ts";
import { stateOfConsent } from "../organisations/consent-state.ts";
import { ExportBasis, listingBasisOf } from "../organisations/export-basis.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import { ListingBasis } from "../organisations/organisation.enums.ts";
import type { Context } from "../platform/context.ts";

/** What of an organisation may be taken away in a file, and why. */
export interface Takeable {
  /** Whether contacts may be in it, as far as the reader sees them. */
  contacts: boolean;
  basis: ExportBasis;
}

/** Entries that need no agreement to be listed need none to be in a file; a no counts all the same. */
const listedWithout: readonly ListingBasis[] = [ListingBasis.PUBLIC_REGISTER, ListingBasis.PUBLIC_BODY];

/**
 * What may leave the directory in a file that somebody takes in their name: of an organisation that said yes to files
 * (COMMISSIONER_EXPORT) its entry with contacts; of a public body or an entry of a register that was not asked the facts;
 * nothing (null) of anybody else. Who is not signed in takes the facts that the open feeds give anyway, but not of those
 * that said no. Those who look after an organisation are not bound.
 */
export async function takeableOf(ctx: Context, organisation: Organisation): Promise<Takeable | null> {
  if (await looksAfter(ctx, organisation)) {
    return { contacts: true, basis: ExportBasis.LOOKED_AFTER };
  }
  const all = await ctx.load.many(Consent, "organisationId", organisation.id);
  const answers = all.filter(({ scope }) => scope === ConsentScope.COMMISSIONER_EXPORT);
  const states = answers.map((answer) => stateOfConsent(answer, ctx.today()));
  const saidYes = states.includes(ConsentState.GRANTED);
  if (ctx.actor && saidYes) {
    return { contacts: true, basis: ExportBasis.COMMISSIONER_EXPORT };
  }
  const newest = [...answers].sort((one, other) => (one.grantedOn < other.grantedOn ? -1 : 1)).at(-1);
  const last = newest ? stateOfConsent(newest, ctx.today()) : ConsentState.NEVER_ASKED;
  const saidNo = last === ConsentState.REFUSED || last === ConsentState.WITHDRAWN;
  const isOpen = ctx.actor === null || listedWithout.includes(organisation.listingBasis);
  const mayBeIn = saidYes || (!saidNo && isOpen);
  return mayBeIn ? { contacts: false, basis: await listingBasisOf(ctx, organisation) } : null;
}
