import type { App } from "../../server/app.ts";
import { makeOperator } from "../../server/identity/founding.service.ts";
import { describeCapability } from "../../server/organisations/capability.service.ts";
import type { CapabilityInput } from "../../server/organisations/capability.input.ts";
import { Consent, ConsentMethod, ConsentScope, ConsentState } from "../../server/organisations/consent.entity.ts";
import { giveConsent } from "../../server/organisations/consent.service.ts";
import { ListingBasis, OrganisationKind, Voice } from "../../server/organisations/organisation.enums.ts";
import { Organisation } from "../../server/organisations/organisation.entity.ts";
import type { OrganisationInput } from "../../server/organisations/organisation.input.ts";
import { registerOrganisation } from "../../server/organisations/organisation.service.ts";
import { Refusal } from "../../server/platform/refusal.ts";
import { DuplicateFound } from "../../server/organisations/duplicate.ts";
import type { Context } from "../../server/platform/context.ts";
import { newKey } from "../../server/platform/identifiers.ts";
import { nodeId } from "../../server/platform/node.ts";
import { Community } from "../../server/vocabulary/community.entity.ts";
import { Skill } from "../../server/vocabulary/skill.entity.ts";
import type { TestServer } from "./server.ts";
import { signIn, type SignedIn } from "./sign-in.ts";

/** What a test says of an organisation; everything else is usual. */
export interface Sketch extends Partial<Omit<OrganisationInput, "communities">> {
  name: string;
  /** Codes of communities. */
  communities?: string[];
  /** Skills by code. */
  skills?: Record<string, Partial<Omit<CapabilityInput, "skill">>>;
  /** What it agreed to. */
  agreed?: ConsentScope[];
  /** Key of the person who registers it and keeps its page; an operator when left out. */
  by?: string;
}

/** An operator of the installation, made when first needed. */
export async function operatorOf(app: App): Promise<Context> {
  const nobody = await app.contextFor(null);
  return app.contextFor(await makeOperator(nobody, { email: "operator@example.org", name: "Sam" }));
}

/** Signs in the operator of an installation, who is made when first needed. */
export async function signInOperator(server: TestServer): Promise<SignedIn> {
  await operatorOf(server.app);
  return signIn(server, "operator@example.org");
}

/** The public id of a skill by its code. */
export async function skillId(app: App, code: string): Promise<string> {
  return nodeId(await app.database.read.findOneByOrFail(Skill, { code }));
}

/** The public id of a community by its code. */
export async function communityId(app: App, code: string): Promise<string> {
  return nodeId(await app.database.read.findOneByOrFail(Community, { code }));
}

async function registerAnyway(ctx: Context, input: OrganisationInput): Promise<Organisation> {
  try {
    return await registerOrganisation(ctx, input);
  } catch (error) {
    const [found] = error instanceof Refusal ? error.problems : [];
    if (found instanceof DuplicateFound) {
      return registerOrganisation(ctx, input, found.overrideToken);
    }
    throw error;
  }
}

/** Registers an organisation through the services, with its skills and consents. @returns its public id and handle. */
export async function put(app: App, sketch: Sketch): Promise<{ id: string; key: string; handle: string }> {
  const { communities, skills, agreed, by, ...said } = sketch;
  const ctx = by ? await app.contextFor(by) : await operatorOf(app);
  const registered = await registerAnyway(ctx, {
    kind: OrganisationKind.UNINCORPORATED_GROUP,
    voice: Voice.COMMUNITY,
    listingBasis: ListingBasis.CONSENT,
    purpose: "",
    lang: "en",
    areas: [],
    ...said,
    communities: await Promise.all((communities ?? []).map((code) => communityId(app, code))),
  });
  const id = nodeId(registered);
  for (const [code, described] of Object.entries(skills ?? {})) {
    const now = await ctx.read.findOneByOrFail(registered.constructor as typeof Organisation, { id: registered.id });
    await describeCapability(ctx, id, { skill: await skillId(app, code), ...described }, now.version);
  }
  for (const scope of agreed ?? []) {
    await giveConsent(ctx, { organisation: id, scope, wordingVersion: 1, lang: "en" }, { method: ConsentMethod.SELF });
  }
  return { id, key: registered.id, handle: registered.handle };
}

/** Agrees for every organisation, to being shown to everybody where nothing is said: the feed shows what came in then. */
export async function agreeForAll({ app, now }: TestServer, scope = ConsentScope.LIST_PUBLIC): Promise<void> {
  const organisations = await app.database.read.find(Organisation);
  await app.database.write((manager) =>
    manager.insert(
      Consent,
      organisations.map(({ id }) => ({
        id: newKey(), organisationId: id, scope, answer: ConsentState.GRANTED as const, grantedById: null,
        grantedOn: now(), wordingVersion: 1, lang: "en", method: ConsentMethod.SELF, givenBy: null, expiresOn: null, withdrawnOn: null,
      })),
    ),
  );
}
