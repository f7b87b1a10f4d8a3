import { downloadLists } from "../../interop/download-lists.ts";
import { takeableOf } from "../../interop/download-consent.ts";
import { noteTaken, startExport } from "../../organisations/export.service.ts";
import { Organisation } from "../../organisations/organisation.entity.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

/** Lists that somebody took away as a file: what is noted of it, as the download itself notes it. */
export function exportActs(world: World): Act[] {
  return world.demo.exports.map((taken) => ({
    at: world.moment(taken.at),
    by: taken.by,
    what: `${taken.by} takes a list away`,
    run: async (ctx) => {
      const record = await startExport(ctx, {
        list: "organisations",
        format: "csv",
        purpose: taken.purpose,
        filter: taken.filter,
        fields: downloadLists["organisations"]?.columns.map(({ key }) => key) ?? [],
        ofOrganisations: true,
        rows: taken.organisations.length,
      });
      const entries = taken.organisations.map(async (handle) => {
        const organisation = await ctx.read.findOneByOrFail(Organisation, { id: world.key("organisation", handle) });
        const may = await takeableOf(ctx, organisation);
        return may ? [{ organisation, basis: may.basis }] : [];
      });
      noteTaken(ctx, record, (await Promise.all(entries)).flat());
      await ctx.afterwards.settled();
    },
  }));
}
