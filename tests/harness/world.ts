import type { App } from "../../server/app.ts";
import { foundNetwork, makeOperator } from "../../server/identity/founding.service.ts";
import { Illustrative, ListingBasis, OrganisationKind, Voice } from "../../server/organisations/organisation.enums.ts";
import { registerOrganisation } from "../../server/organisations/organisation.service.ts";

/** Address of the secretary of the partnership in the world. */
export const secretary = "secretary@example.org";

/** Fills an empty installation with at least one of everything that questions and mutations name. */
export async function fillWorld(app: App): Promise<void> {
  const ctx = await app.contextFor(null);
  await foundNetwork(ctx, { handle: "north", name: "North", secretary: { email: secretary, name: "Farida" } });
  const operator = await makeOperator(ctx, { email: "operator@example.org", name: "Sam" });
  await registerOrganisation(await app.contextFor(operator), {
    name: "Riverside Club",
    kind: OrganisationKind.CHARITY,
    voice: Voice.COMMUNITY,
    listingBasis: ListingBasis.PUBLIC_REGISTER,
    illustrative: Illustrative.ALL,
    purpose: "A club by the river.",
    lang: "en",
    areas: ["E12000005"],
  });
}
