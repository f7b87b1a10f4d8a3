import { allow, isEditorOf, isOperator } from "../identity/authorise.ts";
import type { Context } from "../platform/context.ts";
import { looksAfter, speaksFor } from "./access.ts";
import type { Credential } from "./credential.entity.ts";
import type { Organisation } from "./organisation.entity.ts";
import { visibleOrganisation } from "./visible.ts";

const sentence =
  "Only those who keep the page of the organisation say what it can show: its editors, or the broker who registered it.";

allow<Organisation>("organisation.addCredential", {
  sentence,
  who: (ctx, organisation, actor) => speaksFor(ctx, organisation) || isOperator(actor),
});

async function keeps(ctx: Context, credential: Credential): Promise<boolean> {
  const organisation = await visibleOrganisation(ctx, credential.organisationId);
  return organisation !== null && (speaksFor(ctx, organisation) || isOperator(ctx.actor));
}

for (const mutation of ["changeCredential", "removeCredential"]) {
  allow<Credential>(`credential.${mutation}`, { sentence, who: keeps });
}

allow<Credential>("credential.checkCredential", {
  sentence: "A paper is checked by somebody of the committee or an operator, never by those who keep the page themselves.",
  who: async (ctx, credential, actor) => {
    const organisation = await visibleOrganisation(ctx, credential.organisationId);
    const own = organisation !== null && (isEditorOf(actor, organisation.id) || speaksFor(ctx, organisation));
    return organisation !== null && !own && (await looksAfter(ctx, organisation));
  },
  when: (_ctx, credential) => credential.checkedAt === null,
});
