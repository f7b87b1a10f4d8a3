import { mailEditors, pagePath } from "../organisations/letters.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import type { Words } from "../platform/language.ts";
import type { Transaction } from "../platform/transaction.ts";

/** Tells those who keep the page of one side; their own page is where the link stands. */
export async function tellSide(
  ctx: Context,
  tx: Transaction,
  organisationId: string,
  words: { subject: Words; body: Words },
): Promise<void> {
  const organisation = await ctx.load.one(Organisation, organisationId);
  const link = await pagePath(ctx, organisationId, `organisations/${organisation?.handle ?? ""}`);
  await mailEditors(ctx, tx, organisationId, { ...words, link });
}

/** The name of a side, for letters and for whoever may see the link: shown even where nothing else of it is. */
export async function nameOf(ctx: Context, organisationId: string): Promise<string> {
  return (await ctx.load.one(Organisation, organisationId))?.name ?? "The other organisation";
}
