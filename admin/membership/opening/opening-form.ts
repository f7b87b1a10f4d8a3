import type { IntlShape } from "react-intl";
import { dayAfter, deadlineWords, momentAt, today } from "../../lib/dates.ts";
import type { FieldError } from "../../lib/problems.ts";
import { dayFromTyped, typedDate } from "../../ui/date-input.tsx";
import type { TypedDate } from "../../ui/date-input.tsx";
import type { ApplicationFile } from "../file/use-file.tsx";
import { words } from "./messages.ts";
import { typedTime } from "./typed-time.ts";

/** What is typed to open a ballot. */
export interface OpeningValues {
  question: string;
  closesAt: TypedDate;
  time: string;
  urgent: boolean;
}

/** The hour of the usual close, in UK time. */
const usualHour = 17;

/** The first moment at which the ballot can close, by the server. */
export function earliestClose({ committee }: ApplicationFile, urgent: boolean): string {
  return urgent ? committee.earliestUrgentClose : committee.earliestClose;
}

/** The usual day of the close, by the settings of the partnership; a day later where 5pm on that day is too soon. */
export function usualClose(file: ApplicationFile, urgent: boolean): string {
  const { ballotDays, urgentBallotDays } = file.committee.network.settings;
  const day = dayAfter(today(), urgent ? urgentBallotDays : ballotDays);
  return momentAt(day, usualHour) < earliestClose(file, urgent) ? dayAfter(day, 1) : day;
}

/** The question in the usual words, and the usual close at 5pm. */
export function firstValues(intl: IntlShape, file: ApplicationFile): OpeningValues {
  return {
    question: intl.formatMessage(words[file.voice], { name: file.organisation.name }),
    closesAt: typedDate(usualClose(file, false)),
    time: "5pm",
    urgent: false,
  };
}

/** The moment of the close, or null while day and time do not name one. */
export function closingMoment(values: Pick<OpeningValues, "closesAt" | "time">): string | null {
  const day = dayFromTyped(values.closesAt);
  const time = typedTime(values.time);
  return day && time ? momentAt(day, time.hour, time.minute) : null;
}

/** What is missing or cannot be. */
export function openingFaults(intl: IntlShape, file: ApplicationFile, values: OpeningValues): FieldError[] {
  const faults: FieldError[] = [];
  if (values.question.trim() === "") {
    faults.push({ field: "question", message: intl.formatMessage(words.questionMissing) });
  }
  if (!dayFromTyped(values.closesAt)) {
    faults.push({ field: "closesAt", message: intl.formatMessage(words.closesMissing) });
  }
  if (!typedTime(values.time)) {
    faults.push({ field: "time", message: intl.formatMessage(words.timeMissing) });
  }
  const moment = closingMoment(values);
  const earliest = earliestClose(file, values.urgent);
  if (moment && moment < earliest) {
    const message = intl.formatMessage(words.closesSoon, { earliest: deadlineWords(earliest, intl.locale) });
    faults.push({ field: "closesAt", message });
  }
  return faults;
}
