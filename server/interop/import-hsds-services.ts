import { ServiceStatus, type Opening } from "../services/service.entity.ts";
import { isOurTaxonomy } from "./feed-terms.ts";
import type { HsdsFields, JsonRecord } from "./hsds-fields.ts";
import type { HsdsTerms } from "./hsds-terms.ts";
import { keptOf } from "./import-listed.ts";
import { note, type Note } from "./import-note.ts";
import type { ImportedService } from "./import-offer.ts";
import { nameOf, textOf } from "./import-texts.ts";

/* Services of HSDS 3 and Open Referral UK. Who answers the telephone, and where exactly it is, is not read. */

const statuses: Record<string, ServiceStatus> = {
  active: ServiceStatus.ACTIVE,
  inactive: ServiceStatus.INACTIVE,
  defunct: ServiceStatus.DEFUNCT,
  "temporarily closed": ServiceStatus.TEMPORARILY_CLOSED,
};

const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const longestName = 200;
const longestDescription = 2000;
const longestNote = 500;
const longestOpeningNote = 200;
const mostOpenings = 30;

/** An hour such as 10:30, of 10:30:00 or 10:30Z; null where there is none. */
function hourOf(text: string): string | null {
  return /^([01]\d|2[0-3]):[0-5]\d/.exec(text)?.[0] ?? null;
}

/** The weekly times of a schedule; what repeats in another way cannot be kept. */
function openingsOf(schedule: HsdsFields, notes: Note[]): Opening[] {
  const opens = hourOf(schedule.text("opens_at"));
  const closes = hourOf(schedule.text("closes_at"));
  const asked = schedule.text("byday").split(",").map((day) => day.trim().toUpperCase()).filter((day) => day !== "");
  const known = asked.filter((day) => days.includes(day));
  const isWeekly = ["", "WEEKLY"].includes(schedule.text("freq"));
  if (!isWeekly || opens === null || closes === null || closes <= opens || known.length === 0 || known.length < asked.length) {
    notes.push(note("TIMES_NOT_KEPT", schedule.named("byday"), [schedule.text("freq"), ...asked, schedule.text("opens_at")].join(" ").trim() || null));
    return [];
  }
  const said = schedule.text("notes") || schedule.text("description");
  return known.map((day) => ({ day, opens, closes, note: said === "" ? null : said.slice(0, longestOpeningNote) }));
}

/** One price: for whom, how much, and for what. */
function priceOf(option: HsdsFields): string {
  const amount = `${option.text("amount")} ${option.text("currency").toUpperCase()}`.trim();
  const price = `${/\d/.test(amount) ? amount : ""} ${option.text("amount_description")}`.trim();
  return [option.text("option"), price].filter((text) => text !== "").join(": ");
}

/** What it costs, wherever the versions of the format say it. */
function costOf(service: HsdsFields): string {
  const said = [service.text("fees_description"), service.text("fees")];
  const options = service.list("cost_options").map((one) => priceOf(service.of(one, "cost_option")));
  return [...new Set([...said, ...options].filter((text) => text !== ""))].join("; ").replace(/\s+/g, " ");
}

/** The programme that a service is part of: in the service itself, or by its key among those of the organisation. */
function programmeOf(service: HsdsFields, organisation: HsdsFields, notes: Note[]): Pick<ImportedService, "programme" | "aboutProgramme"> {
  const id = service.text("program_id");
  const record = service.inner("program") ?? organisation.list("programs").find((one) => id !== "" && one["id"] === id) ?? null;
  const program = record && service.of(record, "program");
  const name = program ? textOf(program.named("name"), program.text("name").replace(/\s+/g, " "), longestName) : null;
  if (!program || !name?.value) {
    return { programme: null, aboutProgramme: null };
  }
  const about = textOf(program.named("description"), program.text("description"), longestDescription);
  notes.push(...name.notes, ...about.notes);
  // Feeds that have nothing to say of a programme must say something: the name again.
  return { programme: name.value, aboutProgramme: about.value === name.value ? null : about.value };
}

/** Who pays for it: a line for each source. */
function fundingOf(service: HsdsFields): string {
  const sources = service.list("funding").map((one) => service.of(one, "funding").text("source").replace(/\s+/g, " "));
  return [...new Set(sources.filter((text) => text !== ""))].join("\n");
}

/** A term that is known goes to its keys; one that is not is noted. */
function found(keys: readonly string[] | string | null, term: HsdsFields, notes: Note[]): string[] {
  if (keys === null) {
    notes.push(note("TERM_UNKNOWN", term.named("name"), term.text("name") || term.text("code") || null));
    return [];
  }
  return typeof keys === "string" ? [keys] : [...keys];
}

/** The terms that hang on an organisation or a service, by what they say of it. */
export interface ReadTerms {
  skillIds: string[];
  languageTags: string[];
  communityIds: string[];
  /** Whether it is said that the community itself leads. */
  led: boolean;
}

/** A term that hangs on a record, and what it says of it. */
interface Hung {
  type: string;
  term: HsdsFields;
}

function termsOn(fields: HsdsFields): Hung[] {
  return fields.list("attributes").flatMap((attribute) => {
    const link = fields.of(attribute, "attribute");
    const record = link.inner("taxonomy_term");
    return record ? [{ type: link.text("link_type"), term: link.of(record, "taxonomy_term") }] : [];
  });
}

function isOurs({ term }: Hung): boolean {
  return isOurTaxonomy(term.text("taxonomy"));
}

/**
 * The terms of a record. A feed such as ours says a skill or a community in the words of other vocabularies as well;
 * those are wider than what was meant, so that they count only where nothing is said in ours.
 */
function withoutTranslations(hung: readonly Hung[]): Hung[] {
  const said = new Set(hung.filter(isOurs).map(({ type }) => type));
  return hung.filter((one) => isOurs(one) || !said.has(one.type));
}

/** Reads the terms of an organisation or a service: by their link type, and else as whatever we have under the name. */
export function termsOf(fields: HsdsFields, terms: HsdsTerms, notes: Note[]): ReadTerms {
  const read: ReadTerms = { skillIds: [], languageTags: [], communityIds: [], led: false };
  for (const { type, term } of withoutTranslations(termsOn(fields))) {
    if (type === "language") {
      read.languageTags.push(...found(terms.language(term), term, notes));
    } else if (type === "beneficiary" || type === "led_by") {
      read.communityIds.push(...found(terms.community(term), term, notes));
      read.led ||= type === "led_by";
    } else {
      const skills = terms.skills(term);
      const community = skills === null && type !== "capability" ? terms.community(term) : null;
      if (community !== null) {
        read.communityIds.push(community);
      } else {
        read.skillIds.push(...found(skills, term, notes));
      }
    }
  }
  for (const spoken of fields.list("languages")) {
    const language = fields.of(spoken, "language");
    if (language.text("code") !== "" || language.text("name") !== "") {
      read.languageTags.push(...found(terms.language(language), language, notes));
    }
  }
  return {
    skillIds: [...new Set(read.skillIds)],
    languageTags: [...new Set(read.languageTags)],
    communityIds: [...new Set(read.communityIds)],
    led: read.led,
  };
}

function areasOf(service: HsdsFields, terms: HsdsTerms, notes: Note[]): string[] {
  const keys = service.list("service_areas").flatMap((record) => {
    const area = service.of(record, "service_area");
    const value = area.text("name") || area.text("uri") || null;
    const kept = keptOf(terms.areas(area), { code: "AREA_UNKNOWN", field: area.named("name"), value });
    notes.push(...kept.notes);
    return kept.keys;
  });
  return [...new Set(keys)];
}

/** Reads a service; null where it has no name. */
export function serviceIn(record: JsonRecord, place: number, organisation: HsdsFields, terms: HsdsTerms, notes: Note[]): ImportedService | null {
  const fields = organisation.of(record, "service");
  const name = nameOf(fields.named("name"), fields.text("name"));
  if (name.value === null) {
    notes.push(note("SERVICE_NAMELESS", fields.named("name"), fields.text("id") || null));
    fields.saidAsWhole();
    return null;
  }
  const words = (field: string, text: string, longest: number): string | null => {
    const read = textOf(fields.named(field), text, longest);
    notes.push(...read.notes);
    return read.value;
  };
  const status = fields.text("status").toLowerCase();
  if (!(status in statuses)) {
    notes.push(note("STATUS_UNKNOWN", fields.named("status"), status || null));
  }
  const openings = fields.list("schedules").flatMap((one) => openingsOf(fields.of(one, "schedule"), notes));
  const { skillIds, languageTags, communityIds } = termsOf(fields, terms, notes);
  return {
    feedId: fields.text("id") || `${place}`,
    name: name.value,
    description: words("description", fields.text("description"), longestDescription) ?? "",
    status: statuses[status] ?? ServiceStatus.INACTIVE,
    eligibility: words("eligibility_description", fields.text("eligibility_description"), longestNote),
    costNote: words("fees_description", costOf(fields), longestNote),
    howToReach: words("application_process", fields.text("application_process"), longestNote),
    ...programmeOf(fields, organisation, notes),
    fundedBy: words("funding", fundingOf(fields), longestNote),
    schedule: openings.slice(0, mostOpenings),
    skillIds,
    languageTags,
    communityIds,
    areaIds: areasOf(fields, terms, notes),
  };
}
