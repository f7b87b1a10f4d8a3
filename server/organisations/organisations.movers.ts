import { RoleAssignment } from "../identity/role-assignment.entity.ts";
import type { Context } from "../platform/context.ts";
import { AccessEvent } from "./access-event.entity.ts";
import { Capability } from "./capability.entity.ts";
import { Consent, ConsentScope, ConsentState } from "./consent.entity.ts";
import { stateOfConsent } from "./consent-state.ts";
import { Contact } from "./contact.entity.ts";
import { Credential } from "./credential.entity.ts";
import { movesWithOrganisation } from "./movers.ts";
import { OrganisationIdentifier } from "./organisation-identifier.entity.ts";
import { OrganisationNetwork } from "./organisation-network.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { Place } from "./place.entity.ts";
import { Profile } from "./profile.entity.ts";
import { RegisterEntry } from "./register-entry.entity.ts";
import { SuggestedChange } from "./suggested-change.entity.ts";
import { SuggestedTag } from "./suggested-tag.entity.ts";

async function agreed(ctx: Context, organisationId: string, scope: ConsentScope): Promise<boolean> {
  const consents = await ctx.load.many(Consent, "organisationId", organisationId);
  return consents.some((one) => one.scope === scope && stateOfConsent(one, ctx.today()) === ConsentState.GRANTED);
}

/**
 * What the kept organisation shows must not become more than either record agreed to: contacts and places that the
 * merged record did not agree to show stay with it while the kept one shows its own.
 */
function unlessWider(scope: ConsentScope) {
  return async (_row: object, keep: Organisation, merge: Organisation, ctx: Context): Promise<boolean> =>
    (await agreed(ctx, keep.id, scope)) && !(await agreed(ctx, merge.id, scope));
}

movesWithOrganisation<RoleAssignment>({ entity: RoleAssignment, column: "organisationId", what: "people who keep the page", once: ["personId", "role", "pending"] });
movesWithOrganisation<Organisation>({
  entity: Organisation,
  column: "parentId",
  what: "branches",
  stays: (row, keep) => row.id === keep.id,
});
movesWithOrganisation<Capability>({ entity: Capability, column: "organisationId", what: "skills", once: ["skillId"] });
movesWithOrganisation<Profile>({ entity: Profile, column: "organisationId", what: "words in a language", once: ["lang"] });
movesWithOrganisation<OrganisationIdentifier>({
  entity: OrganisationIdentifier,
  column: "organisationId",
  what: "register numbers",
  once: ["scheme", "value"],
});
movesWithOrganisation<Contact>({ entity: Contact, column: "organisationId", what: "contacts", stays: unlessWider(ConsentScope.SHOW_CONTACT) });
movesWithOrganisation<Place>({ entity: Place, column: "organisationId", what: "places", stays: unlessWider(ConsentScope.EXACT_PLACE) });
movesWithOrganisation<RegisterEntry>({ entity: RegisterEntry, column: "organisationId", what: "entries of registers" });
movesWithOrganisation<SuggestedTag>({ entity: SuggestedTag, column: "organisationId", once: ["scheme", "code"] });
movesWithOrganisation<Credential>({ entity: Credential, column: "organisationId", what: "credentials" });
movesWithOrganisation<SuggestedChange>({ entity: SuggestedChange, column: "organisationId", what: "suggestions" });
movesWithOrganisation<AccessEvent>({ entity: AccessEvent, column: "organisationId" });
movesWithOrganisation<OrganisationNetwork>({
  entity: OrganisationNetwork,
  column: "organisationId",
});
