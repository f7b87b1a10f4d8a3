import { authorise } from "../identity/authorise.ts";
import { Network } from "../identity/network.entity.ts";
import { defaultSettings, settingsOf } from "../identity/network-settings.ts";
import { relationsOf, showsDetails } from "../organisations/access.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { optionalParagraphs } from "../organisations/wording.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import type { Context } from "../platform/context.ts";
import { phrase, theDay } from "../platform/language.ts";
import { mustFind } from "../platform/node.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf } from "../platform/transaction.ts";
import { answersFor } from "./answering.ts";
import { CapacityFull, EngagementCapacityShown } from "./capacity.types.ts";
import { EngagementCapacity } from "./engagement-capacity.entity.ts";
import { CapacityState, loadOn, quarterDays, type Load, type LoadTerms } from "./engagement-capacity.ts";
import { IntroductionRequest } from "./introduction-request.entity.ts";
import { stateOf } from "./introduction.reading.ts";
import { IntroductionState } from "./introduction.enums.ts";

const mostPerQuarter = 1000;
const longestConditions = 1000;
const yearDays = 365;

async function statedBy(ctx: Context, organisationId: string): Promise<EngagementCapacity | null> {
  return (await ctx.load.many(EngagementCapacity, "organisationId", organisationId))[0] ?? null;
}

/** From which load an organisation counts as busy and as full: the lowest of its networks'. */
async function termsFor(ctx: Context, organisationId: string): Promise<LoadTerms> {
  const relations = await relationsOf(ctx, organisationId);
  const networks = await Promise.all(relations.map(({ networkId }) => ctx.load.one(Network, networkId)));
  const settings = networks.filter((network) => network !== null).map(settingsOf);
  const all = settings.length === 0 ? [defaultSettings] : settings;
  return {
    busyFrom: Math.min(...all.map((one) => one.introductionLoadBusy)),
    fullFrom: Math.min(...all.map((one) => one.introductionLoadFull)),
  };
}

/** Requests of researchers and where they stand; a service enquiry weighs nothing. */
async function weighing(ctx: Context, organisationId: string): Promise<{ request: IntroductionRequest; state: IntroductionState }[]> {
  const requests = await ctx.load.many(IntroductionRequest, "toId", organisationId);
  const asked = requests.filter((request) => request.asResearcher);
  return Promise.all(asked.map(async (request) => ({ request, state: await stateOf(ctx, request) })));
}

function acceptedOn(request: IntroductionRequest): string {
  return dayOf(request.answeredAt ?? request.updatedAt);
}

/** How busy an organisation is today, and the requests that make it so; null where it did not say what it can take. */
async function loadOf(ctx: Context, organisationId: string): Promise<(Load & { openAsks: number; accepted: string[] }) | null> {
  const stated = await statedBy(ctx, organisationId);
  if (!stated) {
    return null;
  }
  const requests = await weighing(ctx, organisationId);
  const open = requests.filter(({ state }) => state === IntroductionState.WITH_COMMUNITY).map(({ request }) => request.answerBy);
  const accepted = requests.filter(({ state }) => state === IntroductionState.ACCEPTED).map(({ request }) => acceptedOn(request));
  const countsUntil = [...open, ...accepted.map((day) => addDays(day, quarterDays - 1))];
  const load = loadOn(stated, countsUntil, await termsFor(ctx, organisationId), ctx.today());
  return { ...load, openAsks: open.length, accepted };
}

const unstated = {
  state: CapacityState.UNKNOWN,
  opensAgain: null,
  conditions: null,
  paysAtLeast: null,
  perQuarter: null,
  pausedUntil: null,
  openAsks: null,
  acceptedLast12Months: null,
  load: null,
};

/** How open an organisation is to requests of researchers, as far as the viewer may know. */
export async function capacityOf(ctx: Context, organisation: Organisation): Promise<EngagementCapacityShown> {
  const stated = showsDetails(ctx, organisation) ? await statedBy(ctx, organisation.id) : null;
  const load = stated && (await loadOf(ctx, organisation.id));
  if (!stated || !load) {
    return Object.assign(new EngagementCapacityShown(), unstated);
  }
  const { state, opensAgain, openAsks, accepted } = load;
  const shown = { ...unstated, state, opensAgain, conditions: stated.conditions, paysAtLeast: stated.paysAtLeastPence };
  const yearAgo = addDays(ctx.today(), -yearDays);
  const figures = (await answersFor(ctx, organisation.id))
    ? {
        perQuarter: stated.perQuarter,
        pausedUntil: stated.pausedUntil,
        openAsks,
        acceptedLast12Months: accepted.filter((day) => day > yearAgo).length,
        load: load.load,
      }
    : {};
  return Object.assign(new EngagementCapacityShown(), shown, figures);
}

const closed: readonly CapacityState[] = [CapacityState.FULL, CapacityState.PAUSED];

/** @throws Refusal CAPACITY_FULL, with the day on which it can be asked again, while the organisation takes no requests. */
export async function checkCapacity(ctx: Context, organisation: Organisation): Promise<void> {
  const load = await loadOf(ctx, organisation.id);
  if (load && closed.includes(load.state)) {
    const { name } = organisation;
    const message = load.opensAgain
      ? phrase("{name} takes no more requests for now. It can be asked again from {day}.", { name, day: theDay(load.opensAgain) })
      : phrase("{name} takes no more requests for now.", { name });
    throw new Refusal(new CapacityFull(message, load.opensAgain));
  }
}

/** What an organisation says it can take. */
export interface CapacityToState {
  perQuarter: number;
  pausedUntil?: string | null;
  conditions?: string | null;
  paysAtLeast?: number | null;
}

/**
 * Says how many requests of researchers an organisation can take in a quarter; what is left out is not stated.
 * @throws Refusal INVALID for a number that cannot be.
 */
export async function setEngagementCapacity(ctx: Context, id: string, said: CapacityToState): Promise<Organisation> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.setEngagementCapacity", organisation);
  if (said.perQuarter < 0 || said.perQuarter > mostPerQuarter) {
    throw Refusal.invalid("perQuarter", phrase("Enter a number from 0 to {most}.", { most: mostPerQuarter }));
  }
  const values = {
    perQuarter: said.perQuarter,
    pausedUntil: said.pausedUntil ?? null,
    conditions: optionalParagraphs(["conditions"], said.conditions, longestConditions),
    paysAtLeastPence: said.paysAtLeast ?? null,
  };
  const before = await statedBy(ctx, organisation.id);
  return ctx.write(async (tx) => {
    if (before) {
      await tx.change(EngagementCapacity, before, values);
    } else {
      await tx.insert(EngagementCapacity, { ...values, organisationId: organisation.id });
    }
    const changes = changesOf(before ?? new EngagementCapacity(), values);
    await tx.tell({ action: "organisation.setEngagementCapacity", subject: organisation, changes });
    return organisation;
  });
}
