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

/** The organisations of a feed, each with the records that tell of it or of its services, in the order of the file. */
export function organisationsIn(bytes: ArrayBuffer): JsonRecord[][] | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const groups = new Map<string, JsonRecord[]>();
    recordsOf(JSON.parse(text)).forEach((record, place) => {
      const owner = ownerOf(record, place);
      groups.set(owner, [...(groups.get(owner) ?? []), record]);
    });
    return groups.size > 0 ? [...groups.values()] : null;
  } catch {
    return null;
  }
}

/** Requests hold 256 kB; the rest is left for marks that JSON adds. */
const mostBytes = 120_000;
const mostOrganisations = 100;

/** Cuts a feed into parts that requests can carry; what tells of one organisation stays together. */
export function partsOfFeed(organisations: readonly JsonRecord[][]): FilePart[] {
  const encoder = new TextEncoder();
  const parts: FilePart[] = [];
  let records: JsonRecord[] = [];
  let numbers: number[] = [];
  let bytes = 0;
  const close = () => {
    if (numbers.length > 0) {
      parts.push({ content: JSON.stringify(records), numbers });
    }
    records = [];
    numbers = [];
    bytes = 0;
  };
  organisations.forEach((group, place) => {
    const size = encoder.encode(JSON.stringify(JSON.stringify(group))).length;
    if (numbers.length >= mostOrganisations || bytes + size > mostBytes) {
      close();
    }
    records.push(...group);
    numbers.push(place + 1);
    bytes += size;
  });
  close();
  return parts;
}
