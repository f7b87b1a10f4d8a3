import { allow, holdsIn, isOperator } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import type { Actor, Context } from "../platform/context.ts";
import { relationsOf } from "./access.ts";
import { OrganisationMerge } from "./organisation-merge.entity.ts";
import type { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";

const sentence =
  "Whether two records are one organisation is said by the data steward of a partnership that both belong to, or an " +
  "operator; of register entries, by any data steward.";

/** Whether the person looks after the records of a partnership it belongs to; entries of a register belong to none. */
async function looksAfterRecord(ctx: Context, organisation: Organisation, actor: Actor): Promise<boolean> {
  const relations = await relationsOf(ctx, organisation.id);
  const fromRegister = organisation.listingBasis === ListingBasis.PUBLIC_REGISTER;
  return (
    isOperator(actor) ||
    (fromRegister && actor.roles.some((held) => held.role === Role.DATA_STEWARD)) ||
    relations.some(({ networkId }) => holdsIn(actor, networkId, [Role.DATA_STEWARD]))
  );
}

for (const mutation of ["mergeOrganisations", "dismissLikelyDuplicate"]) {
  allow<Organisation>(`organisation.${mutation}`, { sentence, who: looksAfterRecord });
}

allow<Organisation>("organisation.undoMerge", {
  sentence,
  who: looksAfterRecord,
  when: async (ctx, organisation) => {
    const merges = await ctx.load.many(OrganisationMerge, "keptId", organisation.id);
    return merges.some((one) => one.undoneAt === null);
  },
});
