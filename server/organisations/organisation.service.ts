import { randomInt } from "node:crypto";
import { readRolesAgain } from "../identity/actor.ts";
import { authorise, isOperator, mayWriteForGroups } from "../identity/authorise.ts";
import { Role } from "../identity/role.ts";
import { grantRole } from "../identity/role.service.ts";
import { readPostcode } from "../places/postcode.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf, type Transaction } from "../platform/transaction.ts";
import { fold } from "../platform/words.ts";
import { canonicalTag } from "../vocabulary/iso-languages.ts";
import { inWords } from "./changes-in-words.ts";
import { DuplicateFound, type DuplicateCandidate } from "./duplicate.ts";
import { likelyDuplicates } from "./duplicates.ts";
import { readFacts, readName } from "./facts.ts";
import { reindex } from "./find-index.ts";
import { handleFor } from "./handle.ts";
import { readIdentifier, type RegisterNumber } from "./identifiers.ts";
import { OrganisationIdentifier } from "./organisation-identifier.entity.ts";
import { Organisation } from "./organisation.entity.ts";
import { Illustrative, ListingBasis } from "./organisation.enums.ts";
import type { OrganisationChange, OrganisationInput } from "./organisation.input.ts";
import { isOverrideToken, writeOverrideToken } from "./override-token.ts";
import { Place } from "./place.entity.ts";
import { placeByPostcode } from "./placing.ts";
import { Profile, TranslationSource } from "./profile.entity.ts";
import { isBroker } from "./visible.ts";
import { paragraphs } from "./wording.ts";

const longestPurpose = 2000;
const mostIdentifiers = 10;
/** One more than the largest random number that orders equal matches. */
export const largestShuffle = 2 ** 31 - 1;

function readIdentifiers(texts: readonly string[] | null | undefined): RegisterNumber[] {
  const given = (texts ?? []).filter((text) => text.trim() !== "");
  if (given.length > mostIdentifiers) {
    throw Refusal.invalid(["input", "identifiers"], `Give ${mostIdentifiers} register numbers at most.`);
  }
  const read = given.map((text, index) => readIdentifier(["input", "identifiers", String(index)], text));
  return read.filter((one, index) => read.findIndex((other) => other.scheme === one.scheme && other.value === one.value) === index);
}

/** What only an operator may say: that an entry is invented, comes from a register, or is a public body. */
function operatorsPart(ctx: Context, input: OrganisationInput): Pick<Organisation, "illustrative" | "listingBasis"> {
  const illustrative = input.illustrative ?? Illustrative.NO;
  const listingBasis = input.listingBasis ?? ListingBasis.CONSENT;
  const usual = illustrative === Illustrative.NO && listingBasis === ListingBasis.CONSENT;
  if (!usual && !isOperator(ctx.actor)) {
    throw Refusal.invalid(["input", "listingBasis"], "Only an operator adds register entries, public bodies or examples.");
  }
  return { illustrative, listingBasis };
}

/** What an organisation is before anything is said about it. */
export const nothingSaid = {
  otherNames: [],
  communityLed: null,
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
  takenOffOn: null,
  mergedIntoId: null,
  assuredAt: null,
  assuredById: null,
  assuranceMethod: null,
  assuredVersion: null,
};

/** Likely duplicates for somebody who is about to register; only what they may see. */
export async function duplicateCandidates(
  ctx: Context,
  asked: { name: string; postcode?: string | null; identifiers?: string[] | null },
): Promise<DuplicateCandidate[]> {
  const identifiers = (asked.identifiers ?? []).map((text, index) => readIdentifier(["identifiers", String(index)], text));
  return likelyDuplicates(ctx, { name: asked.name, postcode: readPostcode(["postcode"], asked.postcode), identifiers });
}

/**
 * Registers an organisation. Whoever registers it keeps its page; a broker does so on behalf of the group, and so does a
 * secretary who says so.
 * @throws Refusal DUPLICATE, with candidates and a token to go on nevertheless, when something like it is known.
 * @throws Refusal INVALID with the path of what cannot be accepted.
 */
export async function registerOrganisation(
  ctx: Context,
  input: OrganisationInput,
  overrideToken?: string | null,
): Promise<Organisation> {
  const actor = await authorise(ctx, "directory.registerOrganisation", null);
  const name = readName(input.name);
  const facts = await readFacts(ctx, input, { offeredLanguages: [] });
  const identifiers = readIdentifiers(input.identifiers);
  const postcode = readPostcode(["input", "postcode"], input.postcode);
  const purpose = paragraphs(["input", "purpose"], input.purpose, longestPurpose);
  const basis = operatorsPart(ctx, input);
  const forOthers = input.forOthers === true && mayWriteForGroups(actor);
  const candidates = await likelyDuplicates(ctx, { name, postcode, identifiers, ...facts });
  if (candidates.length > 0 && !isOverrideToken(ctx, name, overrideToken)) {
    throw new Refusal(new DuplicateFound(candidates, writeOverrideToken(ctx, name)));
  }
  const registered = await ctx.write(async (tx) => {
    const organisation = await tx.insert(Organisation, {
      ...nothingSaid,
      ...facts,
      ...basis,
      name,
      foldedName: fold(name),
      handle: await handleFor(tx.manager, input.handle, name),
      shuffle: randomInt(largestShuffle),
      kind: input.kind,
      voice: input.voice,
      registeredById: actor.personId,
      registeredAt: tx.now,
    });
    await addIdentifiers(tx, organisation.id, identifiers);
    await addPlace(tx, organisation, postcode);
    await addPurpose(tx, organisation.id, input.lang, purpose);
    await tx.tell({
      action: "organisation.registerOrganisation",
      subject: organisation,
      changes: {
        name: [null, name],
        ...(candidates.length > 0 ? { alike: [null, candidates.map(({ organisation: { name } }) => name)] } : {}),
      },
    });
    if (!(isBroker(ctx) || forOthers) && basis.listingBasis === ListingBasis.CONSENT) {
      await grantRole(tx, {
        personId: actor.personId,
        role: Role.MEMBER_EDITOR,
        networkId: null,
        organisationId: organisation.id,
        from: ctx.today(),
        to: null,
      });
    }
    await reindex(tx.manager, organisation.id);
    return organisation;
  });
  await readRolesAgain(ctx);
  return registered;
}

async function addIdentifiers(tx: Transaction, organisationId: string, numbers: readonly RegisterNumber[]): Promise<void> {
  for (const { scheme, value } of numbers) {
    await tx.insert(OrganisationIdentifier, { organisationId, scheme, value, checkedAt: null });
  }
}

/** Keeps a postcode beside the area it lies in: to find likely duplicates and to count distances, never to show. */
async function addPlace(tx: Transaction, organisation: Organisation, postcode: string | null): Promise<void> {
  const placed = await placeByPostcode(tx.manager, organisation.areaIds, postcode);
  if (placed) {
    const { id: organisationId } = organisation;
    const unsaid = { name: null, latitude: null, longitude: null, accessibility: [] };
    await tx.insert(Place, { ...placed, ...unsaid, organisationId, position: 0 });
  }
}

async function addPurpose(tx: Transaction, organisationId: string, lang: string, purpose: string): Promise<void> {
  if (purpose !== "") {
    await tx.insert(Profile, {
      organisationId,
      lang: canonicalTag(lang),
      purpose,
      whatWeDo: "",
      howToWorkWithUs: null,
      translatedBy: TranslationSource.ORIGINAL,
      staleSince: null,
      madeFrom: null,
    });
  }
}

/**
 * Changes facts about an organisation; what the input leaves out stays.
 * @throws Refusal INVALID, STALE_VERSION.
 */
export async function changeOrganisation(
  ctx: Context,
  id: string,
  input: OrganisationChange,
  expectedVersion: number,
): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.changeOrganisation", organisation);
  return writeFacts(ctx, organisation, await readChange(ctx, organisation, input), expectedVersion);
}

/** A register number as people write it: GB-CHC-1090095. */
export function writtenNumber({ scheme, value }: RegisterNumber): string {
  return `${scheme}-${value}`;
}

/** What a change says, as columns and register numbers; null where it leaves the numbers as they are. */
export interface FactsToWrite {
  facts: Partial<Organisation>;
  identifiers: RegisterNumber[] | null;
}

/**
 * Reads what a change says.
 * @throws Refusal INVALID with the path of the field that cannot be accepted.
 */
export async function readChange(ctx: Context, organisation: Organisation, input: OrganisationChange): Promise<FactsToWrite> {
  const identifiers = input.identifiers === undefined ? null : readIdentifiers(input.identifiers);
  return { facts: await readFacts(ctx, input, organisation), identifiers };
}

/**
 * Writes facts that were read before, tells them and finds the organisation by them. Asks nobody: that is the caller's
 * part.
 * @throws Refusal STALE_VERSION.
 */
export async function writeFacts(
  ctx: Context,
  organisation: Organisation,
  { facts, identifiers }: FactsToWrite,
  expectedVersion: number,
  action = "organisation.changeOrganisation",
): Promise<Organisation> {
  const before = await ctx.load.many(OrganisationIdentifier, "organisationId", organisation.id);
  const changes = await inWords(ctx, changesOf(organisation, facts));
  return ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, organisation, facts, expectedVersion);
    if (identifiers && identifiers.map(writtenNumber).join() !== before.map(writtenNumber).join()) {
      await tx.remove(OrganisationIdentifier, { organisationId: organisation.id });
      await addIdentifiers(tx, organisation.id, identifiers);
      changes["identifiers"] = [before.map(writtenNumber), identifiers.map(writtenNumber)];
    }
    await tx.tell({ action, subject: changed, changes });
    await reindex(tx.manager, organisation.id);
    return changed;
  });
}

