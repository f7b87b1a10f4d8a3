import { isTooDeep } from "../../schema/hsds-depth.ts";
import type { LostOfPackage } from "../../schema/hsds-package.ts";
import { packageIn } from "./package-of-file.ts";
import { cutText } from "./table-of-file.ts";
import type { FilePart } from "./table-of-file.ts";

type JsonRecord = Record<string, unknown>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The records of a page, a list, an object with both lists, or a single one. */
function recordsOf(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) {
    return value.flatMap(recordsOf);
  }
  if (!isRecord(value)) {
    return [];
  }
  const lists = [value["contents"], value["organizations"], "name" in value ? null : value["services"]].filter(Array.isArray);
  const single = "name" in value || "id" in value ? [value] : [];
  return lists.length > 0 ? lists.flatMap(recordsOf) : single;
}

/** Which organisation a record is, or is of. */
function ownerOf(record: JsonRecord, place: number): string {
  const { organization, organization_id: organizationId, id } = record;
  const owner = isRecord(organization) ? organization["id"] : organizationId;
  return String(owner ?? id ?? `place ${place}`);
}

/** What a file holds: organisations, each with the records that tell of it or of its services, and what of it was lost. */
export interface FeedOfFile {
  organisations: JsonRecord[][];
  lost: readonly LostOfPackage[];
}

function groupsOf(value: unknown): JsonRecord[][] {
  const groups = new Map<string, JsonRecord[]>();
  recordsOf(value).forEach((record, place) => {
    const owner = ownerOf(record, place);
    const group = groups.get(owner);
    if (group) {
      group.push(record);
    } else {
      groups.set(owner, [record]);
    }
  });
  return [...groups.values()];
}

/** The organisations of a feed or package, in the order of the file; null where there are none. */
export function feedIn(bytes: ArrayBuffer): FeedOfFile | null {
  try {
    const joined = packageIn(bytes);
    const value: unknown = joined ?? JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const organisations = isTooDeep(value) ? [] : groupsOf(value);
    return organisations.length > 0 ? { organisations, lost: joined?.lost ?? [] } : null;
  } catch {
    return null;
  }
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const idOf = (group: readonly JsonRecord[]): string =>
  group.map((record) => textOf(record["id"])).find((id) => id !== "") ?? "";

const parentOf = (group: readonly JsonRecord[]): string =>
  group
    .map((record) => textOf((isRecord(record["organization"]) ? record["organization"] : record)["parent_organization_id"]))
    .find((id) => id !== "") ?? "";

/** Records as they are sent. */
function textOfRecords(records: readonly JsonRecord[]): string {
  return JSON.stringify(records, (_field, value: unknown) => (typeof value === "string" ? cutText(value) : value));
}

/** Requests hold 256 kB; the rest is left for marks that JSON adds. */
const mostBytes = 120_000;
const mostOrganisations = 100;

/** Parents before their branches, as far as the file holds both, so that a branch finds its parent in the directory. */
function parentsFirst(organisations: readonly JsonRecord[][]): { group: JsonRecord[]; number: number }[] {
  const parents = new Map(organisations.map((group) => [idOf(group), parentOf(group)]));
  const depthOf = (group: readonly JsonRecord[]): number => {
    const seen = new Set<string>();
    let id = parentOf(group);
    while (parents.has(id) && !seen.has(id)) {
      seen.add(id);
      id = parents.get(id) ?? "";
    }
    return seen.size;
  };
  const numbered = organisations.map((group, place) => ({ group, number: place + 1, depth: depthOf(group) }));
  return numbered.sort((one, other) => one.depth - other.depth);
}

/** Cuts a feed into parts that requests can carry; what tells of one organisation stays together. */
export function partsOfFeed({ organisations, lost }: FeedOfFile): FilePart[] {
  const encoder = new TextEncoder();
  const ids = new Set(organisations.map(idOf));
  const parts: FilePart[] = [];
  let groups: JsonRecord[][] = [];
  let numbers: number[] = [];
  let bytes = 0;
  const close = () => {
    if (numbers.length > 0) {
      const alsoInFile = [...new Set(groups.map(parentOf))].filter((id) => id !== "" && ids.has(id));
      parts.push({ content: textOfRecords(groups.flat()), numbers, alsoInFile });
    }
    groups = [];
    numbers = [];
    bytes = 0;
  };
  for (const { group, number } of parentsFirst(organisations)) {
    const size = encoder.encode(JSON.stringify(textOfRecords(group))).length;
    if (numbers.length >= mostOrganisations || bytes + size > mostBytes) {
      close();
    }
    groups.push(group);
    numbers.push(number);
    bytes += size;
  }
  close();
  for (let start = 0; start < lost.length; start += mostOrganisations) {
    const some = lost.slice(start, start + mostOrganisations);
    const content = JSON.stringify({ lost: some });
    parts.push({ content, numbers: some.map((_, place) => organisations.length + start + place + 1), alsoInFile: [] });
  }
  return parts;
}
