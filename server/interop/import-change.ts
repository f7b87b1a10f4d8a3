import { In } from "typeorm";
import { inWords } from "../organisations/changes-in-words.ts";
import { OrganisationIdentifier } from "../organisations/organisation-identifier.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { Place } from "../organisations/place.entity.ts";
import { Profile } from "../organisations/profile.entity.ts";
import { othersNeed, usualSource, writeWords } from "../organisations/profile-rows.ts";
import { saysNothing } from "../organisations/profile-translations.ts";
import { RegisterEntry } from "../organisations/register-entry.entity.ts";
import type { Changes } from "../platform/audit.ts";
import type { Context } from "../platform/context.ts";
import { changesOf, type Telling, type Transaction } from "../platform/transaction.ts";
import { fold } from "../platform/words.ts";
import type { Known } from "./import-known.ts";
import { changeListedSkills, listedChanges, stillSaid } from "./import-listed-write.ts";
import { merged } from "./import-merged.ts";
import { written } from "./import-numbers.ts";
import { addMissingLanguages, changeOffer } from "./import-offer-write.ts";
import { leftResult, type Planned } from "./import-plan.ts";
import { entryValues, identifierRows, placeRows, registerLanguage, type Writing } from "./import-rows.ts";
import { changeTags } from "./import-tags.ts";

/**
 * Changes an organisation to what its record says now, as far as nobody wrote anything else meanwhile; the page of one that
 * was claimed is left alone.
 */
export async function changeTo(
  ctx: Context,
  tx: Transaction,
  plan: Planned,
  known: Known,
  writing: Writing,
): Promise<{ organisation: Organisation; telling: Telling }> {
  const before = known.entry?.facts;
  const { facts } = plan.record;
  const places = await tx.manager.findBy(Place, { organisationId: known.organisation.id });
  const patch: Partial<Organisation> = known.claimed ? {} : patchOf(plan, known.organisation, before, places, writing);
  const columns = changesOf(known.organisation, patch);
  const skills = known.claimed ? {} : await changeListedSkills(tx, known.organisation.id, before?.terms, facts.terms);
  const words = known.claimed ? {} : await changePurpose(tx, known.organisation.id, before?.purpose, facts.purpose);
  const told = await inWords(ctx, { ...columns, ...skills });
  // Services have a history of their own.
  const saidBefore = before && { ...before, services: undefined };
  const changes = { ...told, ...words, register: [saidBefore ?? null, facts] as const };
  const isChanged = Object.keys({ ...columns, ...words }).length > 0;
  const organisation = isChanged ? await tx.change(Organisation, known.organisation, patch) : known.organisation;
  if (!known.claimed) {
    await addMissingLanguages(tx.manager, facts.terms?.languageTags ?? []);
    await changePlace(tx, plan, organisation.id, places, before?.postcode);
    await changeIdentifiers(tx, plan, organisation.id, before?.identifiers ?? []);
    if (plan.record.services) {
      await changeOffer(tx, { organisationId: organisation.id, services: plan.record.services, before: before?.services });
    }
  }
  await changeTags(tx, plan, known, writing);
  const values = entryValues(tx, plan, organisation.id, writing, plan.leaves ? leftResult : "UPDATED");
  if (known.entry) {
    await tx.update(RegisterEntry, { id: known.entry.id }, values);
  } else {
    await tx.insert(RegisterEntry, { ...values, answeredFingerprint: null });
  }
  const action = plan.leaves ? "organisation.leaveRegister" : "organisation.importOrganisation";
  return { organisation, telling: { action, subject: organisation, changes } };
}

function patchOf(
  plan: Planned,
  current: Organisation,
  before: RegisterEntry["facts"] | undefined,
  places: readonly Place[],
  writing: Writing,
): Partial<Organisation> {
  const { facts } = plan.record;
  const placeBefore = places.find(({ postcode }) => postcode !== null && postcode === before?.postcode);
  const name = merged(current.name, before?.name, facts.name);
  return {
    name,
    foldedName: fold(name),
    otherNames: merged(current.otherNames, before?.otherNames, facts.otherNames),
    kind: merged(current.kind, before?.kind, facts.kind),
    website: merged(current.website, before?.website, facts.website),
    ...listedChanges(
      current,
      { terms: before?.terms, placeAreaId: placeBefore?.areaId ?? null },
      { terms: stillSaid(before?.terms, facts.terms), placeAreaId: plan.place.areaId },
    ),
    ...(plan.leaves ? { takenOffOn: writing.today } : {}),
    ...(plan.returns ? { takenOffOn: null } : {}),
  };
}

/**
 * Writes what the file says it is for, by the rules of whoever writes on the page: words beside an original in another
 * language are a translation that nobody compared with it; words that translations were made from stay when the file says
 * nothing any more.
 */
async function changePurpose(tx: Transaction, organisationId: string, before: string | undefined, now: string): Promise<Changes> {
  const lang = registerLanguage;
  const profiles = await tx.manager.findBy(Profile, { organisationId });
  const old = profiles.find((profile) => profile.lang === lang);
  const others = profiles.filter((profile) => profile !== old);
  const { purpose, whatWeDo, howToWorkWithUs } = old ?? { purpose: "", whatWeDo: "", howToWorkWithUs: null };
  const words = { purpose: merged(purpose, before, now), whatWeDo, howToWorkWithUs };
  if (words.purpose === purpose || (saysNothing(words) && othersNeed({ old, others }))) {
    return {};
  }
  return writeWords(tx, organisationId, { lang, words, translatedBy: usualSource(others), besideIt: false, old, others });
}

async function changePlace(
  tx: Transaction,
  plan: Planned,
  organisationId: string,
  places: readonly Place[],
  before: string | null | undefined,
): Promise<void> {
  // A place of which somebody wrote how to get in is theirs, whatever its postcode.
  const isPlain = ({ name, latitude, accessibility }: Place): boolean => name === null && latitude === null && accessibility.length === 0;
  const fromRegister = places.find((place) => isPlain(place) && place.postcode === (before ?? null));
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
