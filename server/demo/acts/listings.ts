import { assureProfile } from "../../organisations/assurance.service.ts";
import { describeCapability } from "../../organisations/capability.service.ts";
import { SpareCapacity } from "../../organisations/capability.entity.ts";
import { ConsentMethod, ConsentScope } from "../../organisations/consent.entity.ts";
import { giveConsent, refuseConsent } from "../../organisations/consent.service.ts";
import { newestWording } from "../../organisations/consent-wording.ts";
import { writeContacts } from "../../organisations/contact.service.ts";
import { addCredential } from "../../organisations/credential.service.ts";
import { Voice } from "../../organisations/organisation.enums.ts";
import { writePlaces } from "../../organisations/place-writing.service.ts";
import { suggestChangeTo } from "../../organisations/suggestion.service.ts";
import type { Context } from "../../platform/context.ts";
import type { DemoData } from "../demo-data.ts";
import type { Act } from "../timeline.ts";
import { versionOf, type World } from "../world.ts";

/** Minutes after an organisation has come into the directory at which it describes its skills. */
const skillsAfter = 5;

/** What organisations say on their pages beyond the first facts: skills, contacts, places, credentials, consents, that it is right. */
export function listingActs(world: World): Act[] {
  return [
    ...capabilityActs(world),
    ...contactActs(world),
    ...placeActs(world),
    ...credentialActs(world),
    ...suggestionActs(world),
    ...consentActs(world),
    ...assuranceActs(world),
  ];
}

function capabilityActs(world: World): Act[] {
  return world.demo.capabilities.map((capability) => ({
    at: world.registeredAt(capability.organisation, skillsAfter),
    by: world.registrantOf(capability.organisation),
    what: `${capability.organisation} describes ${capability.skill}`,
    run: async (ctx) => {
      const input = {
        skill: world.id("skill", capability.skill),
        ownWords: capability.ownWords,
        description: capability.description,
        languages: capability.languages,
        areas: capability.areas,
        communities: world.ids("community", capability.communities),
        spareCapacity: SpareCapacity[capability.spareCapacity],
        costNote: capability.costNote,
        offeredTo: capability.offeredTo.map((voice) => Voice[voice]),
      };
      const version = await versionOf(ctx, world, capability.organisation);
      await describeCapability(ctx, world.id("organisation", capability.organisation), input, version);
    },
  }));
}

function contactActs(world: World): Act[] {
  return world.demo.contacts.map(({ organisation, by, at, contacts }) => ({
    at: world.moment(at),
    by,
    what: `${organisation} writes how to reach it`,
    run: async (ctx) => {
      await writeContacts(ctx, world.id("organisation", organisation), contacts, await versionOf(ctx, world, organisation));
    },
  }));
}

function placeActs(world: World): Act[] {
  return world.demo.places.map(({ organisation, by, at, places }) => ({
    at: world.moment(at),
    by,
    what: `${organisation} writes where it is`,
    run: async (ctx) => {
      await writePlaces(ctx, world.id("organisation", organisation), places, await versionOf(ctx, world, organisation));
    },
  }));
}

const penceInAPound = 100;

function credentialActs(world: World): Act[] {
  return world.demo.credentials.map(({ organisation, by, at, kind, coverPounds, start, end }) => ({
    at: world.moment(at),
    by,
    what: `${organisation} adds ${kind}`,
    run: async (ctx) => {
      const input = {
        kind,
        coverAmount: coverPounds === null ? null : coverPounds * penceInAPound,
        validFrom: world.dayOrNull(start),
        expiresOn: world.dayOrNull(end),
      };
      await addCredential(ctx, world.id("organisation", organisation), input, await versionOf(ctx, world, organisation));
    },
  }));
}

function suggestionActs(world: World): Act[] {
  return world.demo.suggestions.map(({ organisation, by, at, reason, website, foundedYear }) => ({
    at: world.moment(at),
    by,
    what: `${by} suggests a change to ${organisation}`,
    run: async (ctx) => {
      const change = { ...(website === null ? {} : { website }), ...(foundedYear === null ? {} : { foundedYear }) };
      await suggestChangeTo(ctx, world.id("organisation", organisation), { reason, change });
    },
  }));
}

function consentActs(world: World): Act[] {
  return world.demo.consents.map((consent) => ({
    at: world.moment(consent.at),
    by: consent.by,
    what: `${consent.organisation} is asked to agree`,
    run: (ctx) => answerEach(ctx, world, consent),
  }));
}

async function answerEach(ctx: Context, world: World, consent: DemoData["consents"][number]): Promise<void> {
  const about = (scope: keyof typeof ConsentScope) => ({
    organisation: world.id("organisation", consent.organisation),
    scope: ConsentScope[scope],
    wordingVersion: newestWording(ConsentScope[scope], consent.lang)?.version ?? 0,
    lang: consent.lang,
  });
  for (const scope of consent.granted) {
    await giveConsent(ctx, about(scope), { method: ConsentMethod[consent.method], givenBy: consent.givenBy });
  }
  for (const scope of consent.refused) {
    await refuseConsent(ctx, about(scope));
  }
}

function assuranceActs(world: World): Act[] {
  return world.demo.organisations.flatMap(({ handle, assurances }) =>
    assurances.map(({ at, by, method }) => ({
      at: world.moment(at),
      by,
      what: `${handle} says that its page is still right`,
      run: async (ctx: Context) => {
        await assureProfile(ctx, world.id("organisation", handle), await versionOf(ctx, world, handle), method);
      },
    })),
  );
}
