import type { ObjectLiteral } from "typeorm";
import { authorise } from "../identity/authorise.ts";
import { ownAccount, tellOfAccount } from "../identity/auth/account.service.ts";
import { recordsMergedInto } from "../organisations/merged-records.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import type { Holding } from "./holding.ts";
import { organisationHoldings } from "./organisation-holdings.ts";
import { personHoldings } from "./person-holdings.ts";

/** What is given out of one table: its rows, each with its columns by their names. */
export type HeldRows = Record<string, unknown>[];

/** Everything that is held about somebody: the shape of the file, documented in docs/your-data.md. */
export interface HeldData {
  about: "person" | "organisation";
  madeAt: string;
  held: Record<string, HeldRows>;
}

async function givenRow(ctx: Context, { hidden = [], also }: Holding, row: ObjectLiteral): Promise<Record<string, unknown>> {
  const shown = Object.entries(row).filter(([column]) => !hidden.includes(column));
  return { ...Object.fromEntries(shown), ...((await also?.(ctx, row)) ?? {}) };
}

/**
 * What is held about any of the subjects, table by table; tables without a row are there with none, so that the file says
 * they were looked at.
 */
async function heldOf(ctx: Context, holdings: readonly Holding[], subjects: readonly string[]): Promise<Record<string, HeldRows>> {
  const held: Record<string, HeldRows> = {};
  for (const one of holdings) {
    if (one.called === null) {
      continue;
    }
    const where = await Promise.all(subjects.map(async (subject) => one.rows(ctx.read, subject)));
    const rows = await ctx.read.find(one.entity, { where });
    const given = rows.filter((row) => one.given?.(row) ?? true);
    held[one.called] = await Promise.all(given.map((row) => givenRow(ctx, one, row)));
  }
  return held;
}

/** Everything that is held about whoever is signed in, but for what would let somebody sign in as them. */
export async function dataOfViewer(ctx: Context): Promise<HeldData> {
  const actor = await authorise(ctx, "account.takeOwnData", ownAccount(ctx));
  const held = await heldOf(ctx, personHoldings, [actor.personId]);
  await ctx.write((tx) => tellOfAccount(ctx, tx, actor, "takeOwnData"));
  return { about: "person", madeAt: ctx.now(), held };
}

/**
 * Everything that is held about an organisation, for those who keep its page, as far as they may read it; with what stayed
 * with records that were merged into it.
 */
export async function dataOfOrganisation(ctx: Context, organisation: Organisation): Promise<HeldData> {
  await authorise(ctx, "organisation.takeItsData", organisation);
  const merged = await recordsMergedInto(organisation.id, (key) => ctx.load.many(Organisation, "mergedIntoId", key));
  const held = await heldOf(ctx, organisationHoldings, [organisation.id, ...merged.map(({ id }) => id)]);
  await ctx.write((tx) => tx.tell({ action: "organisation.takeItsData", subject: organisation }));
  return { about: "organisation", madeAt: ctx.now(), held };
}
