import { Network } from "../identity/network.entity.ts";
import { organisationByHandle, visibleOrganisation } from "../organisations/visible.ts";
import { areasByKey } from "../places/places.service.ts";
import type { Context } from "../platform/context.ts";
import { publicOrganisation } from "./feed-gather.ts";
import { pageAddress } from "./feed-page-address.ts";
import { descriptionOf, jsonLdOf } from "./json-ld.ts";
import type { PageHead } from "../platform/page-html.ts";

/** The page of an organisation: /PARTNERSHIP/organisations/HANDLE. */
const organisationPage = /^\/([a-z0-9-]+)\/organisations\/([a-z0-9-]+)\/?$/;

const longestDescription = 300;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longestDescription ? line : `${line.slice(0, longestDescription - 1).replace(/\s+\S*$/, "")}…`;
}

/**
 * What the first page says of an organisation before any script runs: for crawlers and for links that are shared.
 * `ctx` is a stranger's; null for every other page, for a missing organisation and for one not open to everybody.
 */
export async function headOfPage(ctx: Context, base: string, path: string): Promise<PageHead | null> {
  const [, place, handle] = organisationPage.exec(path) ?? [];
  if (place === undefined || handle === undefined) {
    return null;
  }
  const network = await ctx.read.findOneBy(Network, { handle: place });
  const organisation = network && (await organisationByHandle(ctx, handle));
  if (!organisation) {
    return null;
  }
  const [known, areas, parent] = await Promise.all([
    publicOrganisation(ctx, base, organisation),
    areasByKey(ctx, organisation.areaIds),
    visibleOrganisation(ctx, organisation.parentId),
  ]);
  const above = parent && { name: parent.name, page: await pageAddress(ctx, base, parent) };
  return {
    title: `${organisation.name} - ${network.name}`,
    description: shortened(descriptionOf(known)) || null,
    canonical: known.page,
    data: jsonLdOf({ ...known, areas, parent: above }),
  };
}
