import type { IntlShape } from "react-intl";
import type { ServiceStatus } from "../../schema/operations.ts";
import { defineWords } from "../lib/words.ts";

/** Whether a service can be used now. */
export const statusWords = defineWords<ServiceStatus>({
  ACTIVE: { id: "service.status.active", defaultMessage: "Open" },
  INACTIVE: { id: "service.status.inactive", defaultMessage: "Not offered now" },
  DEFUNCT: { id: "service.status.defunct", defaultMessage: "Ended" },
  TEMPORARILY_CLOSED: { id: "service.status.closed", defaultMessage: "Closed for a while" },
});

const openingWords = defineWords({
  opening: { id: "service.opening", defaultMessage: "{day} {opens} to {closes}" },
  noted: { id: "service.opening.noted", defaultMessage: "{opening} ({note})" },
});

/** The days of the week by their codes, as days on which something is open. */
export const dayNames = defineWords({
  MO: { id: "service.day.mo", defaultMessage: "Mondays" },
  TU: { id: "service.day.tu", defaultMessage: "Tuesdays" },
  WE: { id: "service.day.we", defaultMessage: "Wednesdays" },
  TH: { id: "service.day.th", defaultMessage: "Thursdays" },
  FR: { id: "service.day.fr", defaultMessage: "Fridays" },
  SA: { id: "service.day.sa", defaultMessage: "Saturdays" },
  SU: { id: "service.day.su", defaultMessage: "Sundays" },
});

const isDay = (code: string): code is keyof typeof dayNames => code in dayNames;

/** When a service is open on one day of the week. */
export interface Opening {
  day: string;
  opens: string;
  closes: string;
  note: string | null;
}

/** When a service is open, without its note: "Wednesdays 10:30 to 12:30". */
export function openingInWords(intl: IntlShape, { day, opens, closes }: Pick<Opening, "day" | "opens" | "closes">): string {
  const named = isDay(day) ? intl.formatMessage(dayNames[day]) : day;
  return intl.formatMessage(openingWords.opening, { day: named, opens, closes });
}

/** The same with its note: "Wednesdays 10:30 to 12:30 (not in August)". */
export function openingWithNote(intl: IntlShape, opening: Opening): string {
  const said = openingInWords(intl, opening);
  return opening.note ? intl.formatMessage(openingWords.noted, { opening: said, note: opening.note }) : said;
}
