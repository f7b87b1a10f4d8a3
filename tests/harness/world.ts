import type { App } from "../../server/app.ts";
import { personWithEmail } from "../../server/identity/auth/accounts.ts";
import { foundNetwork, makeOperator } from "../../server/identity/founding.service.ts";
import { Role } from "../../server/identity/role.ts";
import { grantRole } from "../../server/identity/role.service.ts";
import { askToBePutInTouch } from "../../server/introductions/introduction.service.ts";
import type { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Illustrative, ListingBasis, OrganisationKind, Voice } from "../../server/organisations/organisation.enums.ts";
import { registerOrganisation } from "../../server/organisations/organisation.service.ts";
import { proposeLink } from "../../server/partnerships/link.service.ts";
import { LinkKind, Visibility } from "../../server/partnerships/partnership.enums.ts";
import { nodeId } from "../../server/platform/node.ts";
import { offerService } from "../../server/services/service.service.ts";
import { fillCommittee } from "./committee-rows.ts";

/** Address of the secretary of the partnership in the world. */
export const secretary = "secretary@example.org";

/** Fills an empty installation with at least one of everything that questions and mutations name. */
export async function fillWorld(app: App): Promise<void> {
  const ctx = await app.contextFor(null);
  const network = await foundNetwork(ctx, { handle: "north", name: "North", secretary: { email: secretary, name: "Farida" } });
  const operator = await makeOperator(ctx, { email: "operator@example.org", name: "Sam" });
  const riverside = await registerOrganisation(await app.contextFor(operator), {
    name: "Riverside Club",
    kind: OrganisationKind.CHARITY,
    voice: Voice.COMMUNITY,
    listingBasis: ListingBasis.PUBLIC_REGISTER,
    illustrative: Illustrative.ALL,
    purpose: "A club by the river.",
    lang: "en",
    areas: ["E12000005"],
  });
  await joinRiverside(app, riverside);
  const secretaryId = await ctx.write((tx) => personWithEmail(tx, secretary, "Farida"));
  await fillCommittee(app, network, secretaryId, riverside);
}

/** A second group, which proposes a link to the first and asks to be put in touch with it. */
async function joinRiverside(app: App, riverside: Organisation): Promise<void> {
  const ctx = await app.contextFor(null);
  const [keeper, neighbour] = await ctx.write(async (tx) => [
    await personWithEmail(tx, "keeper@example.org", "Rita"),
    await personWithEmail(tx, "neighbour@example.org", "Nadia"),
  ] as const);
  const role = { role: Role.MEMBER_EDITOR, networkId: null, organisationId: riverside.id, from: ctx.today(), to: null };
  await ctx.write((tx) => grantRole(tx, { ...role, personId: keeper }));
  const rowing = { name: "Rowing for beginners", description: "On Saturdays, by the bridge." };
  await offerService(await app.contextFor(keeper), nodeId(riverside), rowing);
  const group = await registerOrganisation(await app.contextFor(neighbour), {
    name: "Hilltop Kitchen",
    kind: OrganisationKind.UNINCORPORATED_GROUP,
    voice: Voice.COMMUNITY,
    purpose: "Meals for whoever comes.",
    lang: "en",
    areas: ["E12000005"],
  });
  const acting = await app.contextFor(neighbour);
  await proposeLink(acting, {
    from: nodeId(group),
    to: nodeId(riverside),
    kind: LinkKind.REFERRAL,
    purpose: "We send people on who want to row.",
    startedOn: ctx.today(),
    visibility: Visibility.PUBLIC,
    illustrative: false,
  });
  await askToBePutInTouch(acting, { organisation: nodeId(riverside), why: "We would like to row with you." });
}
