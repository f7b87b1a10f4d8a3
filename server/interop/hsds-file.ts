import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../platform/refusal.ts";
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
  /** For what of a package belongs to no organisation: what is to be said of it. */
  lost?: Note[];
}

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

/** Puts each service with its organisation, in the order in which the organisations first come. */
function groupsIn(values: readonly unknown[]): HsdsGroup[] {
  const groups = new Map<string, HsdsGroup>();
  const groupOf = (id: string): HsdsGroup => {
    const known = groups.get(id) ?? { organization: null, services: [] };
    groups.set(id, known);
    return known;
  };
  const add = (id: string, organization: JsonRecord | null, services: readonly JsonRecord[]): void => {
    const group = groupOf(id);
    // A service names its organisation with less than a list of organisations says.
    group.organization = { ...organization, ...group.organization };
    if (Object.keys(group.organization).length === 0) {
      group.organization = null;
    }
    const known = new Set(group.services.map((service) => service["id"]));
    group.services.push(...services.filter((service) => service["id"] === undefined || !known.has(service["id"])));
  };
  values.flatMap(recordsOf).forEach((record, place) => {
    if (isService(record)) {
      const { organization, organization_id: id, ...service } = record;
      const own = isRecord(organization) ? organization : null;
      add(textOf(own?.["id"]) || textOf(id) || `place ${place}`, own, [service]);
      return;
    }
    const { services, ...organization } = record;
    const [own, wrong] = Array.isArray(services) ? [services.filter(isRecord), services.filter((one) => !isRecord(one))] : [[], services];
    // What is wrong stays where it stood, to be said of it.
    add(textOf(record["id"]) || `place ${place}`, { ...organization, services: wrong }, own);
  });
  return [...groups.values()];
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw Refusal.invalid("content", `${name} is no JSON: ${(error as Error).message}`);
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
    values.push(parsed(name, await readFile(isFolder ? join(path, name) : path, "utf8")));
  }
  return notEmpty(groupsIn(values));
}
