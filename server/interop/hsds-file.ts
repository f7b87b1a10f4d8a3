import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { isTooDeep } from "../../schema/hsds-depth.ts";
import { Refusal } from "../platform/refusal.ts";
import { fold } from "../platform/words.ts";
import { packageAt } from "./hsds-package-file.ts";
import { isNoteCode, note, type Note } from "./import-note.ts";
import { isRecord, type JsonRecord } from "./hsds-fields.ts";

/*
 * What feeds of HSDS 3 and Open Referral UK answer, saved as files: a page, a list, a single record, or both lists in one
 * object ({ "organizations": […], "services": […] }). A package of tables is read as such an object; what of it belongs
 * nowhere stands beside the lists ("lost").
 */

/** An organisation with the services that are its own, wherever the file holds them. */
export interface HsdsGroup {
  /** Null for services of which nothing says whose they are. */
  organization: JsonRecord | null;
  services: JsonRecord[];
  /** What later records of it say otherwise than the first. */
  differing?: Note[];
  /** For what of a package belongs to no organisation: what is to be said of it. */
  lost?: Note[];
}

/** The start of a value tells people enough. */
const longestValue = 200;

/** A service says whether it is open; an organisation does not. */
function isService(record: JsonRecord): boolean {
  return "status" in record || "organization" in record || "organization_id" in record;
}

/** The records of a page, a list, an object with both lists, or a single one. */
function recordsOf(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) {
    return value.flatMap(recordsOf);
  }
  if (!isRecord(value)) {
    return [];
  }
  if ("contents" in value) {
    return recordsOf(value["contents"]);
  }
  if (Array.isArray(value["organizations"]) || (Array.isArray(value["services"]) && !("name" in value))) {
    return [...recordsOf(value["organizations"]), ...recordsOf(value["services"])];
  }
  const isTerm = "taxonomy" in value || "taxonomy_id" in value;
  return !isTerm && ("name" in value || "id" in value) ? [value] : [];
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Keys, and when or where a record stands, differ between two records of the same organisation. */
const saysNothing = /^(id|.*_id|uri|last_modified)$/;

/** What a field says, to be compared; null where it says nothing or holds records, of which one place lists more than another. */
function saidIn(value: unknown): string | null {
  const text = typeof value === "string" || typeof value === "number" ? fold(String(value)) : "";
  return text === "" ? null : text;
}

/** What a record says of an organisation otherwise than one that came before. */
function differences(earlier: JsonRecord, later: JsonRecord): [string, unknown][] {
  return Object.entries(later).filter(([field, value]) => {
    const [before, now] = [saidIn(earlier[field]), saidIn(value)];
    return !saysNothing.test(field) && before !== null && now !== null && before !== now;
  });
}

/** Puts a record with what came before of the same organisation. What is called otherwise is of another, whatever its id. */
function addTo(group: HsdsGroup, organization: JsonRecord): { isOther: boolean } {
  const earlier = group.organization ?? {};
  const differing = differences(earlier, organization);
  const isOther = differing.some(([field]) => field === "name");
  const notes = differing.map(([field, value]) => note("REPEATED_DIFFERS", `organization.${field}`, String(value).slice(0, longestValue)));
  const known = new Set(group.differing?.map(({ field, value }) => `${field} ${value}`));
  group.differing = [...(group.differing ?? []), ...notes.filter(({ field, value }) => !known.has(`${field} ${value}`))];
  // A service names its organisation with less than a list of organisations says.
  group.organization = isOther ? earlier : { ...organization, ...earlier };
  return { isOther };
}

/** Puts each service with its organisation, in the order in which the organisations first come. */
function groupsIn(values: readonly unknown[]): HsdsGroup[] {
  const groups = new Map<string, HsdsGroup>();
  const groupOf = (id: string): HsdsGroup => {
    const known = groups.get(id) ?? { organization: null, services: [] };
    groups.set(id, known);
    return known;
  };
  const addServices = (group: HsdsGroup, services: readonly JsonRecord[]): void => {
    const known = new Set(group.services.map((service) => service["id"]));
    group.services.push(...services.filter((service) => service["id"] === undefined || !known.has(service["id"])));
  };
  values.flatMap(recordsOf).forEach((record, place) => {
    if (isService(record)) {
      const { organization, organization_id: id, ...service } = record;
      const own = isRecord(organization) ? organization : {};
      const group = groupOf(textOf(own["id"]) || textOf(id) || `place ${place}`);
      if (Object.keys(own).length > 0) {
        addTo(group, own);
      }
      addServices(group, [service]);
      return;
    }
    const { services, ...organization } = record;
    const [own, wrong] = Array.isArray(services) ? [services.filter(isRecord), services.filter((one) => !isRecord(one))] : [[], services];
    // What is wrong stays where it stood, to be said of it.
    const group = groupOf(textOf(record["id"]) || `place ${place}`);
    if (!addTo(group, { ...organization, services: wrong }).isOther) {
      addServices(group, own);
    }
  });
  return [...groups.values()];
}

function jsonIn(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw Refusal.invalid("content", `${name} is no JSON: ${(error as Error).message}`);
  }
}

function parsed(name: string, text: string): unknown {
  const value = jsonIn(name, text);
  if (isTooDeep(value)) {
    throw Refusal.invalid("content", `${name} is no feed: in it lists stand in lists deeper than feeds go.`);
  }
  return value;
}

/** The text of a file. JSON is written in UTF-8; read as anything else, letters would be lost. */
async function textAt(path: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) {
      throw Refusal.invalid("content", `${path} is not written in UTF-8, as JSON has to be. Save it as UTF-8 and read it again.`);
    }
    throw error;
  }
}

/** What of a package was lost, each as a row of its own; text that names no such thing is left out. */
function lostIn(value: unknown): HsdsGroup[] {
  const lost = isRecord(value) && Array.isArray(value["lost"]) ? value["lost"].filter(isRecord) : [];
  return lost.flatMap(({ code, field, value: stood }) =>
    isNoteCode(code) ? [{ organization: null, services: [], lost: [note(code, textOf(field), typeof stood === "string" ? stood : null)] }] : [],
  );
}

function groupsOf(values: readonly unknown[]): HsdsGroup[] {
  return [...groupsIn(values), ...values.flatMap(lostIn)];
}

function notEmpty(groups: HsdsGroup[]): HsdsGroup[] {
  if (groups.length === 0) {
    throw Refusal.invalid("content", "There are no organisations or services in it, as HSDS or Open Referral UK write them.");
  }
  return groups;
}

/** What a text holds. @throws Refusal INVALID when it is no JSON, or nothing of the format. */
export function groupsInText(name: string, text: string): HsdsGroup[] {
  return notEmpty(groupsOf([parsed(name, text)]));
}

/**
 * What a file holds, or all files of a folder that end in .json, such as the pages of a feed; or a tabular data package.
 * @throws Refusal INVALID when one is no JSON, or nothing of the format.
 */
export async function groupsInFiles(path: string): Promise<HsdsGroup[]> {
  const joined = await packageAt(path);
  if (joined) {
    return notEmpty(groupsOf([joined]));
  }
  const isFolder = (await stat(path)).isDirectory();
  const names = isFolder ? (await readdir(path)).filter((name) => name.endsWith(".json")).sort() : [path];
  const values: unknown[] = [];
  for (const name of names) {
    values.push(parsed(name, await textAt(isFolder ? join(path, name) : path)));
  }
  return notEmpty(groupsIn(values));
}
