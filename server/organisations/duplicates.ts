import { documentsNamedLike } from "../database/search.ts";
import { join, sql, some, type Sql } from "../database/sql.ts";
import { Area } from "../places/area.entity.ts";
import { districtOf } from "../places/postcode.ts";
import type { Context } from "../platform/context.ts";
import { phrase, say, type Words } from "../platform/language.ts";
import { searchWords } from "../platform/stems.ts";
import { similarity } from "../platform/words.ts";
import { webAddress } from "../platform/web-address.ts";
import { showsExactPlace } from "./access.ts";
import { DuplicateCandidate } from "./duplicate.ts";
import { nameOfRegister, type RegisterNumber } from "./identifiers.ts";
import { OrganisationIdentifier } from "./organisation-identifier.entity.ts";
import type { Organisation } from "./organisation.entity.ts";
import { Place } from "./place.entity.ts";
import { visibleOrganisation, visibleTo } from "./visible.ts";

/** What is known of an organisation that may be in the directory already. */
export interface Likeness {
  name: string;
  otherNames?: readonly string[];
  /** Without spaces, in capitals. */
  postcode?: string | null;
  areaIds?: readonly string[];
  identifiers?: readonly RegisterNumber[];
  website?: string | null;
  /** Key of the organisation itself, where it is in the directory. */
  except?: string | null;
}

/** From this likeness on, an organisation is offered as a possible duplicate. */
export const leastSimilarity = 0.5;
/** A name alone is never a proof; only the same number in a register is. */
const mostByName = 0.97;
const samePlaceCounts = 0.1;
const nearPlaceCounts = 0.05;
const mostCandidates = 10;

function hostOf(website: string | null | undefined): string | null {
  return (website && webAddress(website)?.hostname.replace(/^www\./, "")) || null;
}

/** Looks only among those that share a beginning of a word of the name, a number or a website. */
function worthComparing(ctx: Context, likeness: Likeness): Sql {
  const words = [likeness.name, ...(likeness.otherNames ?? [])].flatMap(searchWords);
  const host = hostOf(likeness.website);
  const numbers = (likeness.identifiers ?? []).map(({ scheme, value }) => sql`i.scheme = ${scheme} and i.value = ${value}`);
  return some([
    ...(words.length > 0 ? [sql`o.id in (${documentsNamedLike(ctx.database.kind, "organisation", words.map(({ stem }) => stem))})`] : []),
    ...(numbers.length > 0
      ? [sql`o.id in (select i."organisationId" from organisation_identifier i where ${some(numbers)})`]
      : []),
    ...(host ? [sql`o.website in (${join([`https://${host}`, `https://www.${host}`, `http://${host}`, `http://www.${host}`])})`] : []),
  ]);
}

/**
 * Organisations that may be the same, most alike first. Only those that the viewer may see are compared: that a hidden
 * one exists is nobody's to learn.
 */
export async function likelyDuplicates(ctx: Context, likeness: Likeness): Promise<DuplicateCandidate[]> {
  const rows = await ctx.database.rows<{ id: string }>(sql`
    select o.id from organisation o
    where ${visibleTo(ctx)} and o.id <> ${likeness.except ?? ""} and (${worthComparing(ctx, likeness)}) limit 200`);
  const found = await Promise.all(rows.map((row) => visibleOrganisation(ctx, row.id)));
  const compared = await Promise.all(found.filter((one) => one !== null).map((one) => compare(ctx, likeness, one)));
  return compared
    .filter((candidate) => candidate.similarity >= leastSimilarity)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, mostCandidates);
}

/** What is known of a record, to look for others like it; its postcode only where the viewer may read where it is. */
export async function likenessOf(ctx: Context, organisation: Organisation): Promise<Likeness> {
  const [identifiers, places] = await Promise.all([
    ctx.load.many(OrganisationIdentifier, "organisationId", organisation.id),
    placesToCompare(ctx, organisation),
  ]);
  const { name, otherNames, areaIds, website } = organisation;
  const postcode = places.find((place) => place.postcode !== null)?.postcode ?? null;
  return { name, otherNames, postcode, areaIds, identifiers, website, except: organisation.id };
}

/** The places of a record that count: none where the viewer may not read where exactly it is. */
async function placesToCompare(ctx: Context, organisation: Organisation): Promise<Place[]> {
  return (await showsExactPlace(ctx, organisation)) ? ctx.load.many(Place, "organisationId", organisation.id) : [];
}

/** How alike what is known and a record are, with what speaks for it and against it in words. */
export async function compare(ctx: Context, likeness: Likeness, organisation: Organisation): Promise<DuplicateCandidate> {
  const names = [organisation.name, ...organisation.otherNames];
  const mine = [likeness.name, ...(likeness.otherNames ?? [])];
  const byName = Math.max(...mine.flatMap((one) => names.map((other) => similarity(one, other))));
  const numbers = await compareNumbers(ctx, likeness, organisation);
  const sameWebsite = hostOf(likeness.website) !== null && hostOf(likeness.website) === hostOf(organisation.website);
  const place = await comparePlace(ctx, likeness, organisation);
  const nearby = { postcode: samePlaceCounts, area: nearPlaceCounts, none: 0 }[place];
  const nameCounts = byName >= leastSimilarity ? Math.min(byName + nearby, mostByName) : 0;
  const score = numbers.same ? 1 : Math.max(nameCounts, sameWebsite ? 0.9 : 0);
  const saysWhere = (likeness.areaIds ?? []).length > 0 && organisation.areaIds.length > 0;
  const { name } = organisation;
  const said: [string, boolean, Words, Words | null][] = [
    ["name", byName >= leastSimilarity, phrase("The name is like “{name}”.", { name }), phrase("The name is “{name}”.", { name })],
    ["postcode", place === "postcode", "The postcode is the same.", null],
    ["area", place !== "none", "It works in the same area.", saysWhere ? "It works in another area." : null],
    ["identifier", numbers.same, "A register number is the same.", anotherNumber(numbers.other)],
    ["website", sameWebsite, "The website is the same.", null],
  ];
  const inWords = (sentences: (Words | null)[]): string[] =>
    sentences.filter((sentence) => sentence !== null).map((sentence) => say(ctx.language, sentence));
  return Object.assign(new DuplicateCandidate(), {
    organisation,
    similarity: Math.round(score * 100) / 100,
    matchedOn: said.filter(([, matches]) => matches).map(([what]) => what),
    same: inWords(said.filter(([, matches]) => matches).map(([, , sentence]) => sentence)),
    differs: inWords(said.filter(([, matches]) => !matches).map(([, , , sentence]) => sentence)),
    dismissed: false,
    dismissedReason: null,
  });
}

/** Whether both have a number in common, and the record's number in a register that knows what is compared by another. */
interface NumbersCompared {
  same: boolean;
  other: RegisterNumber | null;
}

async function compareNumbers(ctx: Context, likeness: Likeness, organisation: Organisation): Promise<NumbersCompared> {
  const numbers = await ctx.load.many(OrganisationIdentifier, "organisationId", organisation.id);
  const mine = likeness.identifiers ?? [];
  const same = mine.some((one) => numbers.some((other) => other.scheme === one.scheme && other.value === one.value));
  return { same, other: numbers.find((other) => mine.some((one) => one.scheme === other.scheme)) ?? null };
}

/** Two records of one name are told apart by their numbers. */
function anotherNumber(number: RegisterNumber | null): Words | null {
  return number && phrase("It has another {register}: {number}.", { register: phrase(nameOfRegister(number.scheme)), number: number.value });
}

/**
 * How near the two are. Postcodes count only for viewers who may read where exactly the organisation is: otherwise
 * trying postcodes would find out what it did not agree to show. The areas it names are there for everybody.
 */
async function comparePlace(ctx: Context, likeness: Likeness, organisation: Organisation): Promise<"postcode" | "area" | "none"> {
  const places = await placesToCompare(ctx, organisation);
  const outcode = likeness.postcode ? districtOf(likeness.postcode) : null;
  if (likeness.postcode && places.some((place) => place.postcode === likeness.postcode)) {
    return "postcode";
  }
  const areas = await Promise.all(organisation.areaIds.map((key) => ctx.load.one(Area, key)));
  const near =
    organisation.areaIds.some((key) => likeness.areaIds?.includes(key)) ||
    (outcode !== null && places.some((place) => place.postcode !== null && districtOf(place.postcode) === outcode)) ||
    (outcode !== null && areas.some((area) => area?.outcodes.includes(outcode)));
  return near ? "area" : "none";
}
