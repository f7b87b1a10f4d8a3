import type { NetworkSettings } from "../identity/network-settings.ts";

/*
 * How long a ballot is open. Every seat must have the time to read, declare and vote, so nobody can open one that is
 * over before the others have looked.
 */

type Lengths = Pick<NetworkSettings, "ballotDays" | "urgentBallotDays">;

const millisecondsAnHour = 3_600_000;
const millisecondsADay = 24 * millisecondsAnHour;
const longestDays = 90;

/**
 * The fewest days a ballot is open: an urgent one the partnership's urgent length; any other half the usual length,
 * and never less than an urgent one, so that whoever cannot wait has to say that it is urgent.
 */
export function fewestDays(settings: Lengths, urgent: boolean): number {
  const { ballotDays, urgentBallotDays } = settings;
  return urgent ? urgentBallotDays : Math.max(urgentBallotDays, Math.ceil(ballotDays / 2));
}

/** The most days a ballot is open. */
export function mostDays({ ballotDays }: Lengths): number {
  return Math.max(longestDays, ballotDays);
}

/** Whether a ballot that opens `now` and closes then would be open for fewer than its fewest days, of 24 hours each. */
export function isTooShort(now: string, closesAt: string, settings: Lengths, urgent: boolean): boolean {
  return Date.parse(closesAt) - Date.parse(now) < fewestDays(settings, urgent) * millisecondsADay;
}

/** The first full hour at which a ballot that opens `now` may close: what a person is told who chose an earlier one. */
export function earliestClose(now: string, settings: Lengths, urgent: boolean): string {
  const earliest = Date.parse(now) + fewestDays(settings, urgent) * millisecondsADay;
  return new Date(Math.ceil(earliest / millisecondsAnHour) * millisecondsAnHour).toISOString();
}
