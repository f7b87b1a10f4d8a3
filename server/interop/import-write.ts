import { randomInt } from "node:crypto";
import { In, type EntityManager } from "typeorm";
import { indexMade, isRegisterEntry, reindexMany, type FoundBy } from "../organisations/find-index.ts";
import { freeHandles } from "../organisations/handle.ts";
import { OrganisationIdentifier } from "../organisations/organisation-identifier.entity.ts";
import { Organisation } from "../organisations/organisation.entity.ts";
import { largestShuffle, nothingSaid } from "../organisations/organisation.service.ts";
import { Illustrative } from "../organisations/organisation.enums.ts";
import { Place } from "../organisations/place.entity.ts";
import { Profile } from "../organisations/profile.entity.ts";
import { RegisterEntry } from "../organisations/register-entry.entity.ts";
import { SuggestedTag } from "../organisations/suggested-tag.entity.ts";
import { SuggestionSource } from "../organisations/suggested-change.entity.ts";
import { suggestChange, type Suggestion } from "../organisations/suggestion.service.ts";
import type { Context } from "../platform/context.ts";
import { newKey } from "../platform/identifiers.ts";
import type { Telling, Transaction } from "../platform/transaction.ts";
import { fold } from "../platform/words.ts";
import { workOutAhead, type Ahead, type Beginning } from "./import-ahead.ts";
import { changeTo } from "./import-change.ts";
import type { Known } from "./import-known.ts";
import { createListed, listedSuggestions, listedValues } from "./import-listed-write.ts";
import { written } from "./import-numbers.ts";
import type { Planned, RecordRow } from "./import-plan.ts";
import { ownScheme } from "./import-record.ts";
import { createOffers } from "./import-offer-write.ts";
import { entryValues, identifierRows, placeRows, registerLanguage, type Writing } from "./import-rows.ts";

/** Rows that are to be written. */
interface Batch {
  planned: readonly Planned[];
  /** What was begun of them while those before were written; null where nothing was. */
  ahead: Ahead | null;
  /** The rows after them. */
  next: readonly RecordRow[];
}

/**
 * Writes what was planned for some hundred rows, in the running transaction: one act for each organisation.
 * @returns what was begun of the rows after them: where some make organisations, the next probably do.
 */
export async function writeRows(
  ctx: Context,
  tx: Transaction,
  { planned, ahead, next }: Batch,
  writing: Writing,
): Promise<Ahead | null> {
  const created = planned.filter(({ result, known }) => result === "CREATED" && known === null);
  const begun = ahead ?? workOutAhead(created, writing);
  const { tellings, made } = await createAll(tx, created, writing, begun.beginnings);
  const touched: Organisation[] = [];
  const changing = planned.filter((plan) => plan.result === "UPDATED" && plan.known?.entry?.fingerprint !== plan.fingerprint);
  for (const plan of changing) {
    const { organisation, telling } = await changeTo(ctx, tx, plan, plan.known as Known, writing);
    touched.push(organisation);
    tellings.push(telling);
    if (plan.known?.claimed) {
      const terms = await listedSuggestions(tx, organisation, plan.known.entry?.facts.terms, plan.record.facts.terms);
      await suggestChange(ctx, suggestionOf(plan, organisation, terms, writing));
    }
  }
  await tx.tellAll(tellings);
  const nextBegun = created.length > 0 ? workOutAhead(next, writing) : null;
  await indexMade(tx.manager, made.filter(({ organisation }) => isRegisterEntry(organisation)), begun.texts);
  await indexMade(tx.manager, made.filter(({ organisation }) => !isRegisterEntry(organisation)));
  await reindexMany(tx.manager, touched);
  await moveExtractDay(tx.manager, planned, writing);
  return nextBegun;
}

/** What a register, a list or a feed says of an organisation that writes its page itself: to be taken over or not, as it likes. */
function suggestionOf({ record }: Planned, organisation: Organisation, terms: Partial<Organisation>, { extractOn }: Writing): Suggestion {
  const { name, website, purpose } = record.facts;
  const isOfFile = record.number.scheme === ownScheme;
  return {
    organisation,
    source: isOfFile ? SuggestionSource.FILE : SuggestionSource.REGISTER,
    reason: isOfFile
      ? `A list or feed says so, as of ${extractOn}.`
      : `The register says so under ${written(record.number)}, in its extract of ${extractOn}.`,
    values: {
      facts: { name, ...(website === null ? {} : { website }), ...terms },
      identifiers: null,
      words: purpose === "" ? null : { lang: registerLanguage, purpose },
    },
  };
}

/** Organisations that were made, and what is told of them. */
interface Created {
  tellings: Telling[];
  made: FoundBy[];
}

function newOrganisation(tx: Transaction, { record, place }: Planned, handle: string, id: string, { personId }: Writing): Organisation {
  const { facts, voice, basis, foundedYear } = record;
  return Object.assign(new Organisation(), {
    ...nothingSaid,
    id,
    handle,
    name: facts.name,
    foldedName: fold(facts.name),
    shuffle: randomInt(largestShuffle),
    otherNames: facts.otherNames,
    kind: facts.kind,
    voice,
    listingBasis: basis,
    illustrative: Illustrative.NO,
    ...listedValues({ terms: facts.terms, placeAreaId: place.areaId }),
    foundedYear,
    website: facts.website,
    registeredById: personId,
    registeredAt: tx.now,
    version: 1,
    updatedAt: tx.now,
  });
}

/** What feeds and lists say that new organisations offer. */
async function createOffered(tx: Transaction, made: readonly { plan: Planned; organisation: Organisation }[]): Promise<void> {
  const offers = made.flatMap(({ plan: { record }, organisation }) =>
    record.services ? [{ organisationId: organisation.id, services: record.services }] : [],
  );
  if (offers.length > 0) {
    await createOffers(tx, offers);
  }
  const listed = made.flatMap(({ plan: { record }, organisation }) =>
    record.facts.terms ? [{ organisationId: organisation.id, terms: record.facts.terms }] : [],
  );
  if (listed.length > 0) {
    await createListed(tx, listed);
  }
}

async function createAll(
  tx: Transaction,
  plans: readonly Planned[],
  writing: Writing,
  beginnings: Ahead["beginnings"],
): Promise<Created> {
  const handles = await freeHandles(
    tx.manager,
    plans.map(({ record }) => ({ name: record.facts.name, suffix: record.number.value })),
  );
  const made = plans.map((plan, index) => {
    const { id, profiles, tags } = beginnings.get(plan.record) as Beginning;
    const organisation = newOrganisation(tx, plan, handles[index] ?? "", id, writing);
    const entry = { id: newKey(), ...entryValues(tx, plan, id, writing, "CREATED"), answeredFingerprint: null };
    return { plan, organisation, profiles, entries: [entry], tags };
  });
  await tx.insertAll(Organisation, made.map(({ organisation }) => organisation));
  await tx.insertAll(OrganisationIdentifier, made.flatMap(({ plan, organisation }) => identifierRows(plan, organisation.id)));
  await tx.insertAll(Profile, made.flatMap(({ profiles }) => profiles));
  await tx.insertAll(Place, made.flatMap(({ plan, organisation }) => placeRows(plan, organisation.id)));
  await tx.insertAll(RegisterEntry, made.flatMap(({ entries }) => entries));
  await tx.insertAll(SuggestedTag, made.flatMap(({ tags }) => tags));
  await createOffered(tx, made);
  const tellings = made.map(({ plan, organisation }): Telling => ({
    action: "organisation.importOrganisation",
    subject: organisation,
    changes: { name: [null, plan.record.facts.name] },
  }));
  return { tellings, made };
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
