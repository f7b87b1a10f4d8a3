import { Role } from "../../identity/role.ts";
import { assignRole } from "../../identity/role.service.ts";
import { DuplicateFound } from "../../organisations/duplicate.ts";
import { Organisation } from "../../organisations/organisation.entity.ts";
import { Illustrative, ListingBasis, OrganisationKind, SizeBand, Voice } from "../../organisations/organisation.enums.ts";
import type { OrganisationInput } from "../../organisations/organisation.input.ts";
import { changeOrganisation, registerOrganisation } from "../../organisations/organisation.service.ts";
import { TranslationSource } from "../../organisations/profile.entity.ts";
import { writeProfile } from "../../organisations/profile-writing.service.ts";
import { describeActs } from "../../platform/acts.ts";
import type { Context } from "../../platform/context.ts";
import { Refusal } from "../../platform/refusal.ts";
import type { DemoData } from "../demo-data.ts";
import type { Act } from "../timeline.ts";
import { versionOf, type World } from "../world.ts";
import { operatorOf } from "./foundations.ts";

type OrganisationRecord = DemoData["organisations"][number];
type ProfileRecord = DemoData["profiles"][number];

describeActs({ "organisation.markIllustrative": "It was marked as invented for demonstration." });

/**
 * Organisations come into the directory: groups register themselves; what stands there without their consent, public
 * bodies and register entries, is put there by the operator, who then lets somebody keep the page.
 */
export function organisationActs(world: World): Act[] {
  return world.demo.organisations.flatMap((record) => {
    const bySelf = record.listingBasis === "CONSENT";
    const steps: [string, string | null, (ctx: Context) => Promise<unknown>][] = [
      ["registers", bySelf ? record.registeredBy : operatorOf(world), (ctx) => register(ctx, world, record)],
      ["is marked", null, (ctx) => mark(ctx, world, record)],
      ["gets an editor", operatorOf(world), (ctx) => letKeep(ctx, world, record)],
      ["says more", record.registeredBy, (ctx) => sayMore(ctx, world, record)],
    ];
    return steps.map(([what, by, run], minute) => ({
      at: world.moment(record.registeredAt, minute),
      by,
      what: `${record.name} ${what}`,
      run: async (ctx) => void (await run(ctx)),
    }));
  });
}

async function register(ctx: Context, world: World, record: OrganisationRecord): Promise<void> {
  const original = profilesOf(world, record).find((profile) => profile.translatedBy === "ORIGINAL");
  const input: OrganisationInput = {
    name: record.name,
    otherNames: record.otherNames,
    kind: OrganisationKind[record.kind],
    voice: Voice[record.voice],
    identifiers: record.identifiers,
    purpose: original?.purpose ?? "",
    lang: original?.lang ?? "en",
    areas: record.areas,
    languages: record.languages.map((offer) => offer.tag),
    communities: world.ids("community", record.communities),
    communityLed: record.communityLed,
    handle: record.handle,
    sizeBand: record.sizeBand === null ? null : SizeBand[record.sizeBand],
    foundedYear: record.foundedYear,
    website: record.website,
    listingBasis: ListingBasis[record.listingBasis],
  };
  world.remember("organisation", record.handle, await registerThoughAlike(ctx, input));
}

/** Registers; where likely duplicates are offered, says that it is another one, as a person would. */
async function registerThoughAlike(ctx: Context, input: OrganisationInput): Promise<Organisation> {
  try {
    return await registerOrganisation(ctx, input);
  } catch (error) {
    const alike = error instanceof Refusal ? error.problems.find((problem) => problem instanceof DuplicateFound) : null;
    if (!alike) {
      throw error;
    }
    return registerOrganisation(ctx, input, alike.overrideToken);
  }
}

/** No service marks a record as invented once its people have registered it: the loader does, on the record. */
async function mark(ctx: Context, world: World, record: OrganisationRecord): Promise<void> {
  const illustrative = Illustrative[record.illustrative];
  const row = await ctx.read.findOneByOrFail(Organisation, { id: world.key("organisation", record.handle) });
  await ctx.write(async (tx) => {
    const changed = await tx.change(Organisation, row, { illustrative });
    const changes = { illustrative: [row.illustrative, illustrative] } as const;
    await tx.tell({ action: "organisation.markIllustrative", subject: changed, changes });
  });
}

/** Whoever registers a group keeps its page; the pages the operator put there are given to somebody. */
async function letKeep(ctx: Context, world: World, record: OrganisationRecord): Promise<void> {
  if (record.listingBasis === "CONSENT" || record.registeredBy === operatorOf(world)) {
    return;
  }
  await assignRole(ctx, {
    personId: world.key("person", record.registeredBy),
    role: Role.MEMBER_EDITOR,
    networkId: null,
    organisationId: world.key("organisation", record.handle),
    from: ctx.today(),
    to: null,
  });
}

/** How its languages are used, access, own words, and its profile in every language. */
async function sayMore(ctx: Context, world: World, record: OrganisationRecord): Promise<void> {
  if (record.listingBasis === "PUBLIC_REGISTER") {
    return;
  }
  const id = world.id("organisation", record.handle);
  const change = {
    languageOffers: record.languages.map(({ tag, ...use }) => ({ language: tag, ...use })),
    accessNotes: record.accessNotes,
    ownWords: record.ownWords,
  };
  await changeOrganisation(ctx, id, change, await versionOf(ctx, world, record.handle));
  for (const { lang, purpose, whatWeDo, howToWorkWithUs, translatedBy } of profilesOf(world, record)) {
    const input = { lang, purpose, whatWeDo, howToWorkWithUs, translatedBy: TranslationSource[translatedBy] };
    await writeProfile(ctx, id, input, await versionOf(ctx, world, record.handle));
  }
}

/** The profiles of an organisation, the original first: what is written before it would be out of date at once. */
function profilesOf(world: World, record: OrganisationRecord): ProfileRecord[] {
  const profiles = world.demo.profiles.filter((profile) => profile.organisation === record.handle);
  const isTranslation = (profile: ProfileRecord): number => Number(profile.translatedBy !== "ORIGINAL");
  return profiles.sort((one, other) => isTranslation(one) - isTranslation(other));
}
