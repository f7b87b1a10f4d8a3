import { nodeId } from "../../platform/node.ts";
import { confirmLink, disputeLink, proposeLink } from "../../partnerships/link.service.ts";
import { LinkKind, Visibility } from "../../partnerships/partnership.enums.ts";
import type { Act } from "../timeline.ts";
import type { World } from "../world.ts";

/** Partnership links: proposed by one side, then confirmed or disputed by the other, or left open. */
export function linkActs(world: World): Act[] {
  return world.demo.links.flatMap((link) => {
    const what = `${link.kind} of ${link.from} and ${link.to}`;
    let id = "";
    const acts: Act[] = [
      {
        at: world.moment(link.proposedAt),
        by: link.proposedBy,
        what: `${what} is proposed`,
        run: async (ctx) => {
          const proposed = await proposeLink(ctx, {
            from: world.id("organisation", link.from),
            to: world.id("organisation", link.to),
            kind: LinkKind[link.kind],
            purpose: link.purpose,
            startedOn: world.day(link.start),
            endsOn: world.dayOrNull(link.end),
            visibility: Visibility.PUBLIC,
            communities: world.ids("community", link.communities),
            whoHoldsMoney: link.whoHoldsMoney,
            whoDecides: link.whoDecides,
            illustrative: link.illustrative,
          });
          id = nodeId(proposed);
        },
      },
    ];
    const { confirmed, disputed } = link;
    if (confirmed) {
      const run: Act["run"] = async (ctx) => void (await confirmLink(ctx, id));
      acts.push({ at: world.moment(confirmed.at), by: confirmed.by, what: `${what} is confirmed`, run });
    }
    if (disputed) {
      const run: Act["run"] = async (ctx) => void (await disputeLink(ctx, id, disputed.reason));
      acts.push({ at: world.moment(disputed.at), by: disputed.by, what: `${what} is disputed`, run });
    }
    return acts;
  });
}
