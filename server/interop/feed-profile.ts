import type { FeedRecord } from "./feed-record.ts";

/** Which standard an answer keeps to: HSDS 3.0 with all its fields, or the narrower Open Referral UK profile of it. */
export type FeedProfile = "hsds" | "uk";

/** What of our records the UK profile 3.0 has no field for, by the kind of record. */
const beyondUk: Record<string, readonly string[]> = {
  attribute: ["link_entity", "value"],
  language: ["name", "code", "note"],
  organization: ["alternate_name", "legal_status", "phones"],
  service: ["application_process", "eligibility_description", "fees_description", "languages", "phones", "program", "program_id"],
  taxonomy_term: ["code", "language", "taxonomy_detail"],
};

/** The kind of record that a field holds. */
const kindOfField: Record<string, string> = {
  attributes: "attribute",
  organization: "organization",
  service_at_locations: "service_at_location",
  location: "location",
  taxonomy_term: "taxonomy_term",
};

function narrowed(kind: string, record: FeedRecord): FeedRecord {
  const kept = Object.entries(record).filter(([field]) => !beyondUk[kind]?.includes(field));
  const values = kept.map(([field, value]) => {
    const inner = kindOfField[field];
    if (!inner) {
      return [field, value];
    }
    const records = Array.isArray(value) ? (value as FeedRecord[]).map((one) => narrowed(inner, one)) : narrowed(inner, value as FeedRecord);
    return [field, records];
  });
  return Object.fromEntries(values) as FeedRecord;
}

/** The record as a profile has it. A record of the UK profile is also one of HSDS 3.0; the reverse is not true. */
export function inProfile(profile: FeedProfile, kind: string, record: FeedRecord): FeedRecord {
  return profile === "uk" ? narrowed(kind, record) : record;
}

/** What the first address of each feed says of it. */
export const announcements: Record<FeedProfile, { version: string; profile: string; openapi_url: string }> = {
  uk: {
    version: "HSDS-UK-3.0",
    profile: "https://openreferraluk.org/developers/specifications",
    openapi_url: "https://openreferraluk.org/specifications/3.0/openapi.json",
  },
  hsds: {
    version: "3.0",
    profile: "https://docs.openreferral.org/en/3.0/",
    openapi_url: "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json",
  },
};
