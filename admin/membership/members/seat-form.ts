import type { IntlShape } from "react-intl";
import type { SeatInput, Voice } from "../../../schema/operations.ts";
import { today } from "../../lib/dates.ts";
import type { FieldError } from "../../lib/problems.ts";
import { dayFromTyped, typedDate } from "../../ui/date-input.tsx";
import type { TypedDate } from "../../ui/date-input.tsx";
import { seatWords } from "./messages.ts";
import type { Chosen } from "./person-field.tsx";
import type { SeatFacts } from "./seat-of-address.tsx";

/** What is typed of a seat. */
export interface SeatValues {
  organisation: Chosen;
  voice: Voice | null;
  founding: boolean;
  holder: Chosen;
  deputy: Chosen;
  from: TypedDate;
  to: TypedDate;
}

function chosenPerson(person: { id: string; displayName: string } | null | undefined): Chosen {
  return { id: person?.id ?? null, text: person?.displayName ?? "" };
}

/** The values of a new seat, or of one that is there. */
export function firstSeatValues(seat: SeatFacts | null): SeatValues {
  return {
    organisation: { id: seat?.organisation.id ?? null, text: seat?.organisation.name ?? "" },
    voice: seat?.voice ?? null,
    founding: seat?.founding ?? false,
    holder: chosenPerson(seat?.holder),
    deputy: chosenPerson(seat?.deputy),
    from: typedDate(seat?.from ?? today()),
    to: typedDate(seat?.to),
  };
}

function isEmpty(typed: TypedDate): boolean {
  return [typed.day, typed.month, typed.year].every((part) => part.trim() === "");
}

function personFault({ id, text }: Chosen): boolean {
  return id === null && text.trim() !== "";
}

/** What is missing or does not name anything. */
export function seatFaults(intl: IntlShape, values: SeatValues): FieldError[] {
  const faults: [boolean, keyof SeatValues, string][] = [
    [values.organisation.id === null, "organisation", intl.formatMessage(seatWords.organisationMissing)],
    [values.voice === null, "voice", intl.formatMessage(seatWords.voiceMissing)],
    [personFault(values.holder), "holder", intl.formatMessage(seatWords.personMissing)],
    [personFault(values.deputy), "deputy", intl.formatMessage(seatWords.personMissing)],
    [!dayFromTyped(values.from), "from", intl.formatMessage(seatWords.dayMissing)],
    [!isEmpty(values.to) && !dayFromTyped(values.to), "to", intl.formatMessage(seatWords.dayMissing)],
  ];
  return faults.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}

/** The seat to send; null while something is missing. */
export function seatInput(committee: string, values: SeatValues): SeatInput | null {
  const from = dayFromTyped(values.from);
  if (values.organisation.id === null || values.voice === null || from === null) {
    return null;
  }
  return {
    committee,
    organisation: values.organisation.id,
    voice: values.voice,
    founding: values.founding,
    holder: values.holder.id,
    deputy: values.deputy.id,
    from,
    to: dayFromTyped(values.to),
  };
}
