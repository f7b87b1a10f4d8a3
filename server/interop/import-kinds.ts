import { OrganisationKind, Voice } from "../organisations/organisation.enums.ts";
import { languages, say } from "../platform/language.ts";
import { fold } from "../platform/words.ts";
import { codeWords } from "./download-cells.ts";

/** What people write in lists for a kind of organisation, besides its code; folded. */
const kindWords: Record<OrganisationKind, readonly string[]> = {
  [OrganisationKind.UNINCORPORATED_GROUP]: [
    "unregistered group", "community group", "voluntary group", "unincorporated association", "unincorporated group", "association", "group",
  ],
  [OrganisationKind.CHARITY]: ["registered charity", "charitable trust", "trust", "charitable company", "charitable unincorporated association"],
  [OrganisationKind.CIO]: ["charitable incorporated organisation", "scio", "scottish charitable incorporated organisation"],
  [OrganisationKind.CIC]: ["community interest company", "social enterprise"],
  [OrganisationKind.COMPANY]: ["limited company", "company limited by guarantee", "private limited company", "ltd", "business"],
  [OrganisationKind.COOPERATIVE]: ["co operative", "community benefit society", "mutual", "coop", "co op"],
  [OrganisationKind.FAITH_BODY]: ["faith organisation", "faith group", "place of worship", "church", "mosque", "temple", "gurdwara", "synagogue"],
  [OrganisationKind.COMMUNITY_HUB]: ["hub", "community centre", "village hall"],
  [OrganisationKind.UNIVERSITY]: ["college", "research organisation"],
  [OrganisationKind.NHS_BODY]: ["nhs", "nhs trust", "integrated care board", "icb", "health board"],
  [OrganisationKind.LOCAL_AUTHORITY]: ["council", "local council", "parish council", "county council", "city council", "borough council"],
  [OrganisationKind.POLICE]: ["police force"],
  [OrganisationKind.FUNDER]: ["grant maker", "grantmaker", "foundation"],
  [OrganisationKind.INFRASTRUCTURE_BODY]: ["organisation that supports others", "umbrella body", "infrastructure organisation", "cvs"],
  [OrganisationKind.OTHER]: ["organisation"],
};

/** What people write in lists for a voice, besides its code; folded. */
const voiceWords: Record<Voice, readonly string[]> = {
  [Voice.COMMUNITY]: ["community organisation", "community group"],
  [Voice.SERVICE_PROVIDER]: ["provider"],
  [Voice.RESEARCH]: ["researcher", "university"],
  [Voice.STATUTORY]: ["public body", "statutory body", "public sector"],
  [Voice.FUNDER]: ["grant maker", "grantmaker"],
};

/** What lists that were taken out of a directory write for a code, in each of its languages. */
function saidFor(code: string): string[] {
  const words = codeWords(code);
  return words === null ? [] : languages.map((language) => say(language, words));
}

/** Capitals, accents, spaces and signs between words do not matter. */
function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function reader<Value extends string>(words: Record<Value, readonly string[]>): (text: string) => Value | null {
  const codes = Object.keys(words) as Value[];
  const known = new Map(codes.flatMap((code) => [code, ...words[code], ...saidFor(code)].map((word) => [plain(word), code] as const)));
  return (text) => known.get(plain(text)) ?? null;
}

/** The kind of organisation that a list writes as its code or in words; null where it cannot be told. */
export const kindIn = reader(kindWords);

/** The voice that a list writes as its code or in words; null where it cannot be told. */
export const voiceIn = reader(voiceWords);
