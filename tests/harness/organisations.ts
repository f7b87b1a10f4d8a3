import { Role } from "../../server/identity/role.ts";
import { grantRole } from "../../server/identity/role.service.ts";
import { Consent, ConsentMethod, ConsentScope, ConsentState } from "../../server/organisations/consent.entity.ts";
import { NetworkRelation, OrganisationNetwork } from "../../server/organisations/organisation-network.entity.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import { Illustrative, ListingBasis, OrganisationKind, Voice } from "../../server/organisations/organisation.enums.ts";
import { nodeId } from "../../server/platform/node.ts";
import type { TestServer } from "./server.ts";
import { signIn, type SignedIn } from "./sign-in.ts";

/** An organisation set up for a test, and the person who keeps its page. */
export interface Kept extends SignedIn {
  organisation: Organisation;
  /** The GraphQL id of the organisation. */
  id: string;
}

const firstDay = "2020-01-01";

/** What differs from a group that agreed to be public and belongs to no network. */
interface Differing {
  /** What it agreed to; LIST_PUBLIC when nothing is said. */
  consents?: readonly ConsentScope[];
  /** Key of the network it belongs to, and how. */
  networkId?: string;
  relation?: NetworkRelation;
  /** Key of the person who registered it. */
  registeredById?: string;
}

/** Adds an organisation by its name, without going through the acts that a test is not about. */
export async function addOrganisation(server: TestServer, name: string, differing: Differing = {}): Promise<Organisation> {
  const ctx = await server.app.contextFor(null);
  const handle = name.toLowerCase().replace(/[^a-z]+/g, "-");
  return ctx.write(async (tx) => {
    const organisation = await tx.insert(Organisation, {
      handle,
      name,
      foldedName: name.toLowerCase(),
      shuffle: 0,
      otherNames: [],
      kind: OrganisationKind.UNINCORPORATED_GROUP,
      voice: Voice.COMMUNITY,
      communityLed: null,
      listingBasis: ListingBasis.CONSENT,
      illustrative: Illustrative.NO,
      parentId: null,
      areaIds: [],
      communityIds: [],
      offeredLanguages: [],
      languageOffersNote: null,
      ownWords: [],
      accessNotes: null,
      sizeBand: null,
      foundedYear: null,
      website: null,
      registeredById: differing.registeredById ?? null,
      registeredAt: tx.now,
      takenOffOn: null,
      assuredAt: null,
      assuredById: null,
      assuranceMethod: null,
      assuredVersion: null,
    });
    for (const scope of differing.consents ?? [ConsentScope.LIST_PUBLIC]) {
      await tx.insert(Consent, {
        organisationId: organisation.id,
        scope,
        answer: ConsentState.GRANTED,
        grantedById: null,
        grantedOn: tx.now,
        wordingVersion: 1,
        lang: "en",
        method: ConsentMethod.SELF,
        givenBy: null,
        expiresOn: null,
        withdrawnOn: null,
      });
    }
    if (differing.networkId) {
      await tx.insert(OrganisationNetwork, {
        organisationId: organisation.id,
        networkId: differing.networkId,
        relation: differing.relation ?? NetworkRelation.MEMBER,
        from: firstDay,
        to: null,
      });
    }
    await tx.tell({ action: "organisation.registerOrganisation", subject: organisation });
    return organisation;
  });
}

/** Gives a signed-in person a role without asking anybody. */
export async function giveRole(
  server: TestServer,
  personId: string,
  role: Role,
  place: { networkId?: string; organisationId?: string },
): Promise<void> {
  const ctx = await server.app.contextFor(null);
  const { networkId = null, organisationId = null } = place;
  await ctx.write((tx) => grantRole(tx, { personId, role, networkId, organisationId, from: firstDay, to: null }));
}

/** Adds an organisation together with a person who keeps its page and is signed in. */
export async function addKept(server: TestServer, name: string, editor: string, differing: Differing = {}): Promise<Kept> {
  const organisation = await addOrganisation(server, name, differing);
  const person = await signIn(server, `${editor.toLowerCase()}@example.org`, editor);
  await giveRole(server, person.personId, Role.MEMBER_EDITOR, { organisationId: organisation.id });
  return { ...person, organisation, id: nodeId(organisation) };
}

const withdrawConsent = `mutation ($organisation: ID!, $scope: ConsentScope!) {
  withdrawConsent(organisation: $organisation, scope: $scope) { problems { message } }
}`;

/** Takes a consent back, as the person who keeps the page. */
export async function takeBack(server: TestServer, { id, cookie }: Kept, scope: ConsentScope): Promise<void> {
  const variables = { organisation: id, scope };
  const answer = await server.as(cookie).ask<{ withdrawConsent: { problems: { message: string }[] } }, object>(withdrawConsent, variables);
  const [problem] = answer.data.withdrawConsent.problems;
  if (problem) {
    throw new Error(`The consent was not taken back: ${problem.message}`);
  }
}
