import { movesWithOrganisation } from "../organisations/movers.ts";
import { PartnershipLink } from "./partnership-link.entity.ts";

/** A link between the two records would join an organisation to itself: it stays hidden with the merged one. */
function betweenThem(row: PartnershipLink, keep: { id: string }, merge: { id: string }): boolean {
  return [row.fromId, row.toId].every((id) => id === keep.id || id === merge.id);
}

movesWithOrganisation<PartnershipLink>(
  { entity: PartnershipLink, column: "fromId", what: "partnership links from it", stays: betweenThem },
  { entity: PartnershipLink, column: "toId", what: "partnership links to it", stays: betweenThem },
  { entity: PartnershipLink, column: "proposedById", stays: betweenThem },
);
