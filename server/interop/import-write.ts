import { randomInt } from "node:crypto";
import { In, type EntityManager } from "typeorm";
import { reindexMany } from "../organisations/find-index.ts";
import { freeHandles } from "../organisations/handle.ts";
import { OrganisationIdentifier } from "../organisations/organisation-identifier.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { largestShuffle, nothingSaid } from "../organisations/organisation.service.ts";
import { Illustrative } from "../organisations/organisation.enums.ts";
import { Place } from "../organisations/place.entity.ts";
import { Profile, TranslationSource } from "../organisations/profile.entity.ts";
import { RegisterEntry } from "../organisations/register-entry.entity.ts";
import { SuggestedTag, TagSource } from "../organisations/suggested-tag.entity.ts";
import { SuggestionSource } from "../organisations/suggested-change.entity.ts";
import { suggestChange, type Suggestion } from "../organisations/suggestion.service.ts";
import type { Context } from "../platform/context.ts";
import { newKey } from "../platform/identifiers.ts";
import { changesOf, type Telling, type Transaction } from "../platform/transaction.ts";
import { fold } from "../platform/words.ts";
import type { Known } from "./import-known.ts";
import { splitNumber, written } from "./import-numbers.ts";
import { leftResult, type Planned } from "./import-plan.ts";
import { changeOffer, createOffers, pageValues } from "./import-offer-write.ts";
import { ownScheme } from "./import-record.ts";

/** What an import is told besides the rows. */
export interface Writing {
  importId: string;
  /** The day of the extract. */
  extractOn: string;
  today: string;
  /** What tags are called, by "scheme code". */
  tagNames: ReadonlyMap<string, string>;
  personId: string | null;
}

const language = "en";

/** Writes what was planned for some hundred rows, in the running transaction: one act for each organisation. */
export async function writeRows(ctx: Context, tx: Transaction, planned: readonly Planned[], writing: Writing): Promise<void> {
  const created = planned.filter(({ result, known }) => result === "CREATED" && known === null);
  const tellings = await createAll(tx, created, writing);
  const touched: Organisation[] = [];
  const changing = planned.filter((plan) => plan.result === "UPDATED" && plan.known?.entry?.fingerprint !== plan.fingerprint);
  for (const plan of changing) {
    const { organisation, telling } = await change(tx, plan, plan.known as Known, writing);
    touched.push(organisation);
    tellings.push(telling);
    if (plan.known?.claimed) {
      await suggestChange(ctx, suggestionOf(plan, organisation, writing));
    }
  }
  await tx.tellAll(tellings);
  await reindexMany(tx.manager, [...created.map((plan) => rowsOf.get(plan) as Organisation), ...touched]);
  await moveExtractDay(tx.manager, planned, writing);
}

/** What the register says of an organisation that writes its page itself: to be taken over or not, as it likes. */
function suggestionOf({ record }: Planned, organisation: Organisation, { extractOn }: Writing): Suggestion {
  const { name, website, purpose } = record.facts;
  return {
    organisation,
    source: SuggestionSource.REGISTER,
    reason: `The register says so under ${written(record.number)}, in its extract of ${extractOn}.`,
    values: {
      facts: { name, ...(website === null ? {} : { website }) },
      identifiers: null,
      words: purpose === "" ? null : { lang: language, purpose },
    },
  };
}

/** The organisation that was made for a plan. */
const rowsOf = new WeakMap<Planned, Organisation>();

async function createAll(tx: Transaction, plans: readonly Planned[], writing: Writing): Promise<Telling[]> {
  const handles = await freeHandles(
    tx.manager,
    plans.map(({ record }) => ({ name: record.facts.name, suffix: record.number.value })),
  );
  const organisations = plans.map((plan, index) => {
    const { facts, voice, basis, foundedYear } = plan.record;
    const organisation = Object.assign(new Organisation(), {
      ...nothingSaid,
      id: newKey(),
      handle: handles[index],
      name: facts.name,
      foldedName: fold(facts.name),
      shuffle: randomInt(largestShuffle),
      otherNames: facts.otherNames,
      kind: facts.kind,
      voice,
      listingBasis: basis,
      illustrative: Illustrative.NO,
      areaIds: plan.place.areaId === null ? [] : [plan.place.areaId],
      foundedYear,
      website: facts.website,
      ...pageValues(plan.record.offer),
      registeredById: writing.personId,
      registeredAt: tx.now,
      version: 1,
      updatedAt: tx.now,
    });
    rowsOf.set(plan, organisation);
    return organisation;
  });
  const keys = new Map(plans.map((plan, index) => [plan, organisations[index]?.id ?? ""]));
  await tx.insertAll(Organisation, organisations);
  await tx.insertAll(OrganisationIdentifier, plans.flatMap((plan) => identifierRows(plan, keys.get(plan) ?? "")));
  await tx.insertAll(Profile, plans.flatMap((plan) => profileRows(plan, keys.get(plan) ?? "")));
  await tx.insertAll(Place, plans.flatMap((plan) => placeRows(plan, keys.get(plan) ?? "")));
  await tx.insertAll(RegisterEntry, plans.map((plan) => ({ id: newKey(), ...entryValues(tx, plan, keys.get(plan) ?? "", writing, "CREATED"), answeredFingerprint: null })));
  await tx.insertAll(SuggestedTag, plans.flatMap((plan) => tagRows(plan, keys.get(plan) ?? "", writing)));
  const offers = plans.flatMap((plan) => (plan.record.offer ? [{ organisationId: keys.get(plan) ?? "", offer: plan.record.offer }] : []));
  if (offers.length > 0) {
    await createOffers(tx, offers);
  }
  return organisations.map((organisation, index) => ({
    action: "organisation.importOrganisation",
    subject: organisation,
    changes: { name: [null, plans[index]?.record.facts.name] },
  }));
}

function identifierRows({ record }: Planned, organisationId: string): Partial<OrganisationIdentifier>[] {
  const own = record.number.scheme === ownScheme ? [] : [record.number];
  return [...own, ...record.facts.identifiers.map(splitNumber)].map(({ scheme, value }) => ({
    id: newKey(),
    organisationId,
    scheme,
    value,
    checkedAt: null,
  }));
}

function profileRows({ record }: Planned, organisationId: string): Partial<Profile>[] {
  if (record.facts.purpose === "") {
    return [];
  }
  return [
    {
      id: newKey(),
      organisationId,
      lang: language,
      purpose: record.facts.purpose,
      whatWeDo: "",
      howToWorkWithUs: null,
      translatedBy: TranslationSource.ORIGINAL,
      staleSince: null,
    },
  ];
}

function placeRows({ place }: Planned, organisationId: string): Partial<Place>[] {
  if (place.areaId === null) {
    return [];
  }
  return [
    {
      id: newKey(),
      organisationId,
      position: 0,
      name: null,
      areaId: place.areaId,
      postcode: place.postcode,
      district: place.district,
      latitude: null,
      longitude: null,
      accessibility: [],
    },
  ];
}

function entryValues(
  tx: Transaction,
  plan: Planned,
  organisationId: string,
  writing: Writing,
  importResult: string,
): Omit<RegisterEntry, "id" | "answeredFingerprint" | "organisation"> {
  const { number, facts, registeredName, objects, registeredOn, incomeBand } = plan.record;
  return {
    organisationId,
    ...number,
    extractOn: writing.extractOn,
    registeredName,
    objects,
    registeredOn,
    incomeBand,
    facts,
    fingerprint: plan.fingerprint,
    importId: writing.importId,
    importResult,
    readAt: tx.now,
  };
}

function tagRows({ record }: Planned, organisationId: string, { tagNames, today }: Writing): Partial<SuggestedTag>[] {
  return record.tags.map(({ scheme, code }) => ({
    id: newKey(),
    organisationId,
    scheme,
    code,
    name: tagNames.get(`${scheme} ${code}`) ?? code,
    source: TagSource.FILE,
    suggestedOn: today,
    answer: null,
    answeredById: null,
    answeredAt: null,
  }));
}

/** What the register says now, unless somebody has written something else than it said before. */
function merged<Value>(current: Value, before: Value | undefined, now: Value): Value {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  const untouched = before === undefined ? same(current, null) || same(current, []) || same(current, "") : same(current, before);
  return untouched ? now : current;
}

async function change(
  tx: Transaction,
  plan: Planned,
  known: Known,
  writing: Writing,
): Promise<{ organisation: Organisation; telling: Telling }> {
  const before = known.entry?.facts;
  const { facts } = plan.record;
  const patch: Partial<Organisation> = known.claimed ? {} : patchOf(plan, known.organisation, before, writing);
  const changes = { ...changesOf(known.organisation, patch), register: [before ?? null, facts] as const };
  const organisation =
    Object.keys(changesOf(known.organisation, patch)).length > 0
      ? await tx.change(Organisation, known.organisation, patch)
      : known.organisation;
  if (!known.claimed) {
    await changePurpose(tx, organisation.id, before?.purpose, facts.purpose);
    await changePlace(tx, plan, organisation.id, before?.postcode);
    await changeIdentifiers(tx, plan, organisation.id, before?.identifiers ?? []);
    if (plan.record.offer) {
      await changeOffer(tx, { organisationId: organisation.id, offer: plan.record.offer });
    }
  }
  await changeTags(tx, plan, organisation.id, writing);
  const values = entryValues(tx, plan, organisation.id, writing, plan.leaves ? leftResult : "UPDATED");
  if (known.entry) {
    await tx.update(RegisterEntry, { id: known.entry.id }, values);
  } else {
    await tx.insert(RegisterEntry, { ...values, answeredFingerprint: null });
  }
  const action = plan.leaves ? "organisation.leaveRegister" : "organisation.importOrganisation";
  return { organisation, telling: { action, subject: organisation, changes } };
}

function patchOf(plan: Planned, current: Organisation, before: RegisterEntry["facts"] | undefined, writing: Writing): Partial<Organisation> {
  const { facts } = plan.record;
  const name = merged(current.name, before?.name, facts.name);
  return {
    name,
    foldedName: fold(name),
    otherNames: merged(current.otherNames, before?.otherNames, facts.otherNames),
    kind: merged(current.kind, before?.kind, facts.kind),
    website: merged(current.website, before?.website, facts.website),
    areaIds: plan.place.areaId === null ? current.areaIds : [plan.place.areaId],
    ...pageValues(plan.record.offer),
    ...(plan.leaves ? { takenOffOn: writing.today } : {}),
    ...(plan.returns ? { takenOffOn: null } : {}),
  };
}

async function changePurpose(tx: Transaction, organisationId: string, before: string | undefined, now: string): Promise<void> {
  const profile = await tx.manager.findOneBy(Profile, { organisationId, lang: language });
  if (profile) {
    const purpose = merged(profile.purpose, before, now);
    await tx.update(Profile, { id: profile.id }, { purpose });
  } else if (now !== "") {
    await tx.insert(Profile, {
      organisationId,
      lang: language,
      purpose: now,
      whatWeDo: "",
      howToWorkWithUs: null,
      translatedBy: TranslationSource.ORIGINAL,
      staleSince: null,
    });
  }
}

async function changePlace(tx: Transaction, plan: Planned, organisationId: string, before: string | null | undefined): Promise<void> {
  const places = await tx.manager.findBy(Place, { organisationId });
  const fromRegister = places.find((place) => place.name === null && place.latitude === null && place.postcode === (before ?? null));
  if (fromRegister) {
    await tx.remove(Place, { id: fromRegister.id });
  }
  await tx.insertAll(Place, placeRows(plan, organisationId));
}

async function changeIdentifiers(tx: Transaction, plan: Planned, organisationId: string, before: readonly string[]): Promise<void> {
  const wanted = identifierRows(plan, organisationId);
  const numbers = wanted.map((row) => `${row.scheme}-${row.value}`);
  const held = await tx.manager.findBy(OrganisationIdentifier, { organisationId });
  const gone = held.filter((row) => before.includes(written(row)) && !numbers.includes(written(row)));
  if (gone.length > 0) {
    await tx.remove(OrganisationIdentifier, { id: In(gone.map(({ id }) => id)) });
  }
  const known = held.map(written);
  await tx.insertAll(OrganisationIdentifier, wanted.filter((row) => !known.includes(`${row.scheme}-${row.value}`)));
}

/** Tags out of files follow the file; what a person answered stays. */
async function changeTags(tx: Transaction, plan: Planned, organisationId: string, writing: Writing): Promise<void> {
  const held = await tx.manager.findBy(SuggestedTag, { organisationId });
  const nameOf = (tag: { scheme: string; code: string }): string => `${tag.scheme} ${tag.code}`;
  const wanted = plan.record.tags.map(nameOf);
  const gone = held.filter((tag) => tag.source === TagSource.FILE && tag.answer === null && !wanted.includes(nameOf(tag)));
  if (gone.length > 0) {
    await tx.remove(SuggestedTag, { id: In(gone.map(({ id }) => id)) });
  }
  const known = new Set(held.map(nameOf));
  const added = tagRows(plan, organisationId, writing).filter((row) => !known.has(`${row.scheme} ${row.code}`));
  await tx.insertAll(SuggestedTag, added);
}

/** Entries that say the same in a newer extract are as new as that; this changes nothing about an organisation. */
async function moveExtractDay(manager: EntityManager, planned: readonly Planned[], { extractOn }: Writing): Promise<void> {
  const older = planned.flatMap(({ result, known }) =>
    result === "UNCHANGED" && known?.entry && known.entry.extractOn < extractOn ? [known.entry.id] : [],
  );
  if (older.length > 0) {
    await manager.update(RegisterEntry, { id: In(older) }, { extractOn });
  }
}
