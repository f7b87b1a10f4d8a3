import { addDays, daysBetween, dayOf } from "../platform/calendar.ts";

/*
 * When people are reminded, from dates alone. Each is a span of days or hours: whoever looks within it reminds, once.
 */

const millisecondsAnHour = 3_600_000;

/** The last hours of a ballot in which whoever has not voted is reminded; a quarter of a short ballot. */
const lastHours = 48;

/** For how many days something that has happened by date is still told. */
export const longestTold = 14;

/** How many days before an application runs out its applicant is reminded at the latest. */
const lastDaysToAnswer = 7;

/** How many days before the end of a term a member is reminded: early enough to talk about it, and shortly before. */
const daysBeforeEnd = [60, 14] as const;

/** From when whoever has not voted is reminded: 48 hours before the close, or the last quarter of the time. */
export function voteReminderFrom(ballot: { opensAt: string; closesAt: string }): string {
  const [opens, closes] = [Date.parse(ballot.opensAt), Date.parse(ballot.closesAt)];
  const before = Math.min(lastHours * millisecondsAnHour, (closes - opens) / 4);
  return new Date(closes - before).toISOString();
}

/** The applicant's turn, from when to when. */
interface Turn {
  since: string;
  dueOn: string;
}

/** Whether an applicant is reminded on a day: so many days into their turn, but a week before its end at the latest. */
export function remindsApplicant({ since, dueOn }: Turn, reminderAfterDays: number, today: string): boolean {
  const usual = addDays(dayOf(since), reminderAfterDays);
  const latest = addDays(dueOn, -lastDaysToAnswer);
  return today >= (usual < latest ? usual : latest) && today > dayOf(since) && today <= dueOn;
}

/** Whether it is still told on a day that something ended after its last day. */
export function tellsOfEnd(lastDay: string, today: string): boolean {
  return today > lastDay && daysBetween(lastDay, today) <= longestTold;
}

/** Whether the committee is reminded on a day of what waits for it: from the day that it was given, for some days. */
export function remindsCommittee(dueOn: string, today: string): boolean {
  return today >= dueOn && daysBetween(dueOn, today) <= longestTold;
}

/** Which reminder of the end of a term is due on a day: the last one that is, by its days before; null for none. */
export function renewalReminder(renewBy: string, today: string): number | null {
  const left = daysBetween(today, renewBy);
  return left < 0 ? null : (daysBeforeEnd.findLast((days) => left <= days) ?? null);
}

/** The longest time before the end of a term at which a member is reminded, in days. */
export const firstRenewalReminder = Math.max(...daysBeforeEnd);
