import type { Opening } from "../services/service.entity.ts";
import { derivedId } from "./feed-ids.ts";
import { recordOf, wordsOrNull, type FeedRecord } from "./feed-record.ts";

/** The times of a service: days with the same hours and note are one weekly schedule. */
export function schedulesOf(serviceId: string, openings: readonly Opening[]): FeedRecord[] {
  const groups = new Map<string, Opening[]>();
  for (const opening of openings) {
    const key = JSON.stringify([opening.opens, opening.closes, opening.note]);
    groups.set(key, [...(groups.get(key) ?? []), opening]);
  }
  return [...groups].map(([key, group]) =>
    recordOf({
      id: derivedId("schedule", serviceId, key),
      freq: "WEEKLY",
      byday: [...new Set(group.map(({ day }) => day))].join(","),
      opens_at: group[0]?.opens,
      closes_at: group[0]?.closes,
      notes: wordsOrNull(group[0]?.note),
    }),
  );
}
