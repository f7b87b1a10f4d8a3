import { allow } from "../identity/authorise.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import type { Context } from "../platform/context.ts";
import { linkStateOn, otherSide } from "./link-state.ts";
import type { PartnershipLink } from "./partnership-link.entity.ts";
import { actsFor } from "./party.ts";
import { LinkState } from "./partnership.enums.ts";

function stateIs(...states: LinkState[]): (ctx: Context, link: PartnershipLink) => boolean {
  return (ctx, link) => states.includes(linkStateOn(link, ctx.today()));
}

allow<Organisation>("organisation.proposeLink", {
  sentence:
    "A link is proposed by those who keep the page of one of the two organisations, or the broker who registered one that nobody keeps.",
  who: (ctx, organisation) => actsFor(ctx, organisation.id),
});

allow<PartnershipLink>("link.confirmLink", {
  sentence:
    "A link is confirmed by the other side: those who keep the page of the organisation it was proposed to, or the broker who registered it where nobody keeps it.",
  who: (ctx, link) => actsFor(ctx, otherSide(link)),
  when: stateIs(LinkState.PROPOSED, LinkState.DISPUTED),
});

allow<PartnershipLink>("link.disputeLink", {
  sentence:
    "A link is disputed by the other side: those who keep the page of the organisation it was proposed to, or the broker who registered it where nobody keeps it.",
  who: (ctx, link) => actsFor(ctx, otherSide(link)),
  when: stateIs(LinkState.PROPOSED),
});

allow<PartnershipLink>("link.endLink", {
  sentence:
    "A link is ended by those who keep the page of one of the two organisations, or the broker who registered one that nobody keeps.",
  who: async (ctx, link) => (await actsFor(ctx, link.fromId)) || actsFor(ctx, link.toId),
  when: stateIs(LinkState.PROPOSED, LinkState.CONFIRMED_BY_BOTH, LinkState.DISPUTED),
});
