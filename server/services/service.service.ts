import { authorise } from "../identity/authorise.ts";
import { looksAfter, showsDetails } from "../organisations/access.ts";
import { inWords } from "../organisations/changes-in-words.ts";
import { reindex } from "../organisations/find-index.ts";
import { nothing, revisionsAbout, type CountedPage } from "../organisations/history.service.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { visibleOrganisation } from "../organisations/visible.ts";
import { line, lines, optionalLine, optionalParagraphs, paragraphs } from "../organisations/wording.ts";
import { areasByCode } from "../places/places.service.ts";
import type { AuditEvent, Revision } from "../platform/audit.entity.ts";
import type { Context } from "../platform/context.ts";
import { mustFind } from "../platform/node.ts";
import { pageInMemory, type PageArguments } from "../platform/page.ts";
import { Refusal } from "../platform/refusal.ts";
import { changesOf } from "../platform/transaction.ts";
import { fold } from "../platform/words.ts";
import { communityKeys, knownLanguages, skillKeys } from "../vocabulary/vocabulary.service.ts";
import { reindexService } from "./service-index.ts";
import type { ServiceConnection } from "./service.connection.ts";
import { Service, ServiceStatus, type Opening } from "./service.entity.ts";
import type { OpeningInput, ServiceInput } from "./service.input.ts";

const longestName = 200;
const longestDescription = 2000;
const longestNote = 500;
const mostOpenings = 30;
const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const hour = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A service, if the viewer may see its organisation; one that has ended only by those who look after that. */
export async function visibleService(ctx: Context, key: string): Promise<Service | null> {
  const service = await ctx.load.one(Service, key);
  const organisation = await visibleOrganisation(ctx, service?.organisationId ?? null);
  if (!service || !organisation || !showsDetails(ctx, organisation)) {
    return null;
  }
  return service.status !== ServiceStatus.DEFUNCT || (await looksAfter(ctx, organisation)) ? service : null;
}

/** A page of the services of an organisation: those that can be used first. */
export async function servicesOf(
  ctx: Context,
  organisation: Organisation,
  args: PageArguments,
): Promise<ServiceConnection> {
  const all = showsDetails(ctx, organisation) ? await ctx.load.many(Service, "organisationId", organisation.id) : [];
  const ended = await looksAfter(ctx, organisation);
  const shown = all.filter((service) => ended || service.status !== ServiceStatus.DEFUNCT);
  const place = ({ status }: Service): number => [ServiceStatus.ACTIVE, ServiceStatus.TEMPORARILY_CLOSED].indexOf(status);
  const sorted = shown.sort((one, other) => Number(place(one) < 0) - Number(place(other) < 0));
  const { edges, ...page } = pageInMemory(sorted, args);
  const nothingAsked = { whyMatched: [], distanceKm: null };
  const unsearched = { facets: [], understood: [], wordsRead: [], corrections: [], unmetWords: [], nearby: [], leftOut: 0 };
  return { ...page, ...unsearched, edges: edges.map(({ node, cursor }) => ({ node, cursor, ...nothingAsked })) };
}

/** The service that an act changed; null for acts on anything else, and for those who may not see it. */
export async function serviceOfAct(ctx: Context, { subjectType, subjectId }: AuditEvent): Promise<Service | null> {
  return subjectType === "Service" ? visibleService(ctx, subjectId) : null;
}

/** Values before and after each change of a service, newest first, for those who write for its organisation. */
export async function revisionsOfService(ctx: Context, service: Service, args: PageArguments): Promise<CountedPage<Revision>> {
  const organisation = await visibleOrganisation(ctx, service.organisationId);
  const about = { subjectType: "Service", subjectId: service.id };
  return organisation ? revisionsAbout(ctx, organisation, about, args) : nothing();
}

function readOpening(input: OpeningInput, index: number): Opening {
  const path = (field: string): string[] => ["input", "schedule", String(index), field];
  if (!days.includes(input.day)) {
    throw Refusal.invalid(path("day"), `Choose a day: ${days.join(", ")}.`);
  }
  for (const field of ["opens", "closes"] as const) {
    if (!hour.test(input[field])) {
      throw Refusal.invalid(path(field), "Enter a time such as 10:30.");
    }
  }
  if (input.closes <= input.opens) {
    throw Refusal.invalid(path("closes"), "It must close after it opens.");
  }
  return { day: input.day, opens: input.opens, closes: input.closes, note: optionalLine(path("note"), input.note, longestName) };
}

function readProgramme(input: ServiceInput): Pick<Service, "programme" | "aboutProgramme"> {
  const programme = optionalLine(["input", "programme"], input.programme, longestName);
  const aboutProgramme = optionalParagraphs(["input", "aboutProgramme"], input.aboutProgramme, longestDescription);
  if (programme === null && aboutProgramme !== null) {
    throw Refusal.invalid(["input", "programme"], "Enter the name of the programme, or leave out what it is.");
  }
  return { programme, aboutProgramme };
}

async function readService(ctx: Context, input: ServiceInput): Promise<Partial<Service>> {
  const name = line(["input", "name"], input.name, longestName);
  if (name === "") {
    throw Refusal.invalid(["input", "name"], "Enter the name of the service.");
  }
  const schedule = input.schedule ?? [];
  if (schedule.length > mostOpenings) {
    throw Refusal.invalid(["input", "schedule"], `Give ${mostOpenings} times at most.`);
  }
  return {
    name,
    foldedName: fold(name),
    description: paragraphs(["input", "description"], input.description, longestDescription),
    skillIds: await skillKeys(ctx, input.skills ?? []),
    languageTags: await knownLanguages(ctx, input.languages ?? [], ["input", "languages"]),
    areaIds: (await areasByCode(ctx, input.areas ?? [], ["input", "areas"])).map((area) => area.id),
    communityIds: await communityKeys(ctx, input.communities ?? []),
    eligibility: optionalParagraphs(["input", "eligibility"], input.eligibility, longestNote),
    costNote: optionalLine(["input", "costNote"], input.costNote, longestNote),
    howToReach: optionalParagraphs(["input", "howToReach"], input.howToReach, longestNote),
    ...readProgramme(input),
    fundedBy: optionalParagraphs(["input", "fundedBy"], input.fundedBy, longestNote),
    schedule: schedule.map(readOpening),
    accessibleFormats: lines(["input", "accessibleFormats"], input.accessibleFormats ?? [], longestName),
  };
}

/**
 * Adds a service to an organisation.
 * @throws Refusal INVALID with the path of what cannot be accepted.
 */
export async function offerService(ctx: Context, id: string, input: ServiceInput): Promise<Service> {
  const organisation = await mustFind(ctx, Organisation, id);
  await authorise(ctx, "organisation.offerService", organisation);
  const values = await readService(ctx, input);
  return ctx.write(async (tx) => {
    const service = await tx.insert(Service, {
      ...values,
      organisationId: organisation.id,
      status: ServiceStatus.ACTIVE,
      offeredAt: tx.now,
    });
    await tx.tell({ action: "organisation.offerService", subject: organisation, changes: { service: [null, service.name] } });
    await reindexService(tx.manager, service);
    await reindex(tx.manager, organisation.id);
    return service;
  });
}

/**
 * Changes a service.
 * @throws Refusal INVALID, STALE_VERSION.
 */
export async function changeService(ctx: Context, id: string, input: ServiceInput, expectedVersion: number): Promise<Service> {
  const service = await mustFind(ctx, Service, id);
  await authorise(ctx, "service.changeService", service);
  const values = await readService(ctx, input);
  const changes = await inWords(ctx, changesOf(service, values));
  return ctx.write(async (tx) => {
    const changed = await tx.change(Service, service, values, expectedVersion);
    await tx.tell({ action: "service.changeService", subject: changed, changes });
    await reindexService(tx.manager, changed);
    await reindex(tx.manager, service.organisationId);
    return changed;
  });
}

/**
 * Says whether a service can be used now: closed for a while, not offered, ended, or open again.
 * @throws Refusal STALE_VERSION.
 */
export async function closeService(
  ctx: Context,
  id: string,
  status: ServiceStatus,
  expectedVersion: number,
): Promise<Service> {
  const service = await mustFind(ctx, Service, id);
  await authorise(ctx, "service.closeService", service);
  return ctx.write(async (tx) => {
    const changed = await tx.change(Service, service, { status }, expectedVersion);
    await tx.tell({ action: "service.closeService", subject: changed, changes: { status: [service.status, status] } });
    await reindex(tx.manager, service.organisationId);
    return changed;
  });
}
