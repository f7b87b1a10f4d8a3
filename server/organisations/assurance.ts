import { defaultSettings, settingsOf } from "../identity/network-settings.ts";
import type { Network } from "../identity/network.entity.ts";
import { addDays, dayOf } from "../platform/calendar.ts";
import { Freshness } from "./organisation.enums.ts";

/** After how many days a check of a page is due, and overdue. */
export interface AssuranceTerms {
  dueAfterDays: number;
  overdueAfterDays: number;
}

/** The terms that hold for an organisation: the shortest of its networks', or the usual ones when it has none. */
export function termsOf(networks: readonly Pick<Network, "ownSettings">[]): AssuranceTerms {
  const settings = networks.length === 0 ? [defaultSettings] : networks.map(settingsOf);
  return {
    dueAfterDays: Math.min(...settings.map((one) => one.assuranceDueAfterDays)),
    overdueAfterDays: Math.min(...settings.map((one) => one.assuranceOverdueAfterDays)),
  };
}

/** The day on which the next check is due. */
export function dueOn(assuredAt: string, terms: AssuranceTerms): string {
  return addDays(dayOf(assuredAt), terms.dueAfterDays);
}

/** How fresh a page is on a day. The day on which a check falls due is already DUE. */
export function freshnessOf(assuredAt: string | null, terms: AssuranceTerms, today: string): Freshness {
  if (assuredAt === null) {
    return Freshness.NEVER;
  }
  if (addDays(dayOf(assuredAt), terms.overdueAfterDays) <= today) {
    return Freshness.OVERDUE;
  }
  return dueOn(assuredAt, terms) <= today ? Freshness.DUE : Freshness.FRESH;
}
