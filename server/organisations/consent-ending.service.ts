import type { Context } from "../platform/context.ts";
import type { Transaction } from "../platform/transaction.ts";
import { Consent, ConsentScope, ConsentState } from "./consent.entity.ts";
import { takeBack } from "./consent.service.ts";
import { stateOfConsent } from "./consent-state.ts";
import { tellTakers } from "./export-recall.reading.ts";
import { Organisation } from "./organisation.entity.ts";

/** What an organisation agreed to that is in force today, in the order in which it is asked. */
export async function consentsInForce(ctx: Context, organisationId: string): Promise<ConsentScope[]> {
  const all = await ctx.load.many(Consent, "organisationId", organisationId);
  const granted = all.filter((consent) => stateOfConsent(consent, ctx.today()) === ConsentState.GRANTED);
  return Object.values(ConsentScope).filter((scope) => granted.some((consent) => consent.scope === scope));
}

/**
 * Takes back everything that an organisation agreed to, inside a running transaction; it holds no longer from this
 * moment on. What it answered before stays in its history.
 */
export async function endConsents(ctx: Context, tx: Transaction, organisationId: string): Promise<void> {
  const scopes = await consentsInForce(ctx, organisationId);
  if (scopes.length === 0) {
    return;
  }
  for (const scope of scopes) {
    await takeBack(tx, organisationId, scope);
  }
  const subject = await tx.manager.findOneByOrFail(Organisation, { id: organisationId });
  const ended = scopes.map((scope) => [scope, [ConsentState.GRANTED, ConsentState.WITHDRAWN]] as const);
  await tx.tell({ action: "organisation.withdrawConsent", subject, changes: Object.fromEntries(ended) });
  await tellTakers(ctx, tx, organisationId);
}
