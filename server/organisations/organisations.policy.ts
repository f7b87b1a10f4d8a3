import { allow, isEditorOf, isOperator, signedIn } from "../identity/authorise.ts";
import type { RoleAssignment } from "../identity/role-assignment.entity.ts";
import type { Context } from "../platform/context.ts";
import { looksAfter, speaksFor, stewardsEntry } from "./access.ts";
import type { Organisation } from "./organisation.entity.ts";
import { ListingBasis } from "./organisation.enums.ts";
import { visibleOrganisation } from "./visible.ts";

const editorsSentence =
  "Only those who keep the page of this organisation may change it: its editors, or the broker who registered it.";

function writesFor(ctx: Context, organisation: Organisation): boolean {
  return speaksFor(ctx, organisation) || isOperator(signedIn(ctx));
}

const changes = [
  "changeOrganisation",
  "writeProfile",
  "describeCapability",
  "withdrawCapability",
  "writeContacts",
  "writePlaces",
  "offerService",
  "undoAct",
];
for (const mutation of changes) {
  allow<Organisation>(`organisation.${mutation}`, { sentence: editorsSentence, who: writesFor });
}

const consentSentence =
  "Only the organisation itself can agree, refuse or take back: its editors, or the broker who writes it down for them.";
for (const mutation of ["giveConsent", "refuseConsent", "withdrawConsent"]) {
  allow<Organisation>(`organisation.${mutation}`, { sentence: consentSentence, who: speaksFor });
}

allow<Organisation>("organisation.assureProfile", {
  sentence: "Only somebody who keeps the page can say that it is still right.",
  who: (_ctx, organisation, actor) => isEditorOf(actor, organisation.id),
});

allow<Organisation>("organisation.inviteEditor", {
  sentence: "Those who keep the page invite others to keep it with them.",
  who: writesFor,
});

allow<Organisation>("organisation.claimOrganisation", {
  sentence: "Anybody who is signed in can ask to keep a page that they do not keep yet.",
  who: (_ctx, organisation, actor) => !isEditorOf(actor, organisation.id),
});

allow<RoleAssignment>("roleAssignment.answerClaim", {
  sentence:
    "A claim is answered by somebody who keeps the page already, by the committee, by an operator, or for an entry of a register by a data steward; never by oneself.",
  who: async (ctx, claim, actor) => {
    const organisation = await visibleOrganisation(ctx, claim.organisationId);
    if (organisation === null || claim.personId === actor.personId) {
      return false;
    }
    return (await looksAfter(ctx, organisation)) || stewardsEntry(ctx, organisation);
  },
  when: (_ctx, claim) => claim.pending,
});

allow<Organisation>("organisation.takeMeOff", {
  sentence: "A page that an organisation agreed to is taken off by its editors; a register entry by anybody who speaks for it.",
  who: (ctx, organisation) =>
    organisation.listingBasis === ListingBasis.PUBLIC_REGISTER || speaksFor(ctx, organisation),
  when: (_ctx, organisation) =>
    organisation.listingBasis !== ListingBasis.PUBLIC_BODY && organisation.takenOffOn === null,
});

allow<null>("directory.registerOrganisation", {
  sentence: "Anybody who is signed in can register an organisation.",
  who: () => true,
});
