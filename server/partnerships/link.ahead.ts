import { raw, sql } from "../database/sql.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { readAhead, type Part } from "../platform/look-ahead.ts";
import { linksAhead, pageFrom } from "./link-list.ts";
import type { LinkListArguments } from "./link.input.ts";
import { neverActs } from "./party.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";

const links: Part<Organisation, PartnershipLink> = {
  entity: PartnershipLink,
  path: ["edges", "node"],
  needs: ["id"],
  otherwise: ["id"],
  columns: ["id", "startedOn"],
  alias: "link",
  rows: (ctx, { above }, args: LinkListArguments) => linksAhead(ctx, sql`${above}.id`, args),
  value: (ctx, organisation, found, args) => pageFrom(ctx, organisation.id, found, args),
};

/** A side, for those who act for nobody: they see a link only with both of its sides. For others it depends. */
function side(column: "fromId" | "toId"): Part<PartnershipLink, Organisation> {
  return {
    entity: Organisation,
    single: true,
    otherwise: ["fromId", "toId"],
    rows: (ctx, { above, own }) =>
      neverActs(ctx) ? { from: sql`organisation ${own} where ${own}.id = ${above}.${raw(`"${column}"`)}` } : null,
    value: (_ctx, _link, [found]) => found ?? null,
  };
}

readAhead(Organisation, { links });

readAhead(PartnershipLink, {
  from: side("fromId"),
  to: side("toId"),
  purpose: () => ["purpose"],
  state: () => ["proposedAt", "confirmedAt", "disputedAt", "endedAt", "startedOn", "endsOn"],
});
