import { allow, holdsIn, isOperator } from "../identity/authorise.ts";
import type { Network } from "../identity/network.entity.ts";
import { Role } from "../identity/role.ts";
import { speaksFor } from "../organisations/access.ts";
import type { Organisation } from "../organisations/organisation.entity.ts";
import { agreementOn, agreementToAccept } from "./agreement.reading.ts";
import { Membership } from "./membership.entity.ts";
import { runningMembershipOf } from "./membership.reading.ts";

allow<Network>("network.writeAgreement", {
  sentence: "The secretary of the partnership, or an operator, writes down the first agreement; a ballot changes it.",
  who: (_ctx, network, actor) => isOperator(actor) || holdsIn(actor, network.id, [Role.SECRETARY]),
  when: async (ctx, network) => (await agreementOn(ctx, network.id, ctx.today())) === null,
});

allow<Network>("network.translateAgreement", {
  sentence: "The secretary of the partnership, or an operator, adds the agreement in other languages.",
  who: (_ctx, network, actor) => isOperator(actor) || holdsIn(actor, network.id, [Role.SECRETARY]),
  when: async (ctx, network) => (await agreementOn(ctx, network.id, ctx.today())) !== null,
});

allow<Organisation>("organisation.acceptAgreement", {
  sentence: "An editor of the member, or the broker who registered it, accepts the agreement for it.",
  who: (ctx, organisation) => speaksFor(ctx, organisation),
  when: async (ctx, organisation) => {
    const memberships = await ctx.load.many(Membership, "organisationId", organisation.id);
    const waiting = await Promise.all(
      memberships.map(async (one) => {
        const running = await runningMembershipOf(ctx, organisation.id, one.networkId);
        return running?.id === one.id && (await agreementToAccept(ctx, one)) !== null;
      }),
    );
    return waiting.includes(true);
  },
});
