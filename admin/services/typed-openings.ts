import type { OpeningInput } from "../../schema/operations.ts";

/** A time of the week as it is typed; the boxes may hold anything until the form is sent. */
export interface TypedOpening {
  day: string;
  opens: string;
  closes: string;
  note: string;
}

/** A time of the week before anything was typed. */
export const emptyOpening: TypedOpening = { day: "", opens: "", closes: "", note: "" };

const spelling = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/u;
const zeros = ["0", "٠", "۰", "০"].map((zero) => zero.codePointAt(0) ?? 0);

/** Digits of the scripts of this product, which telephones offer first, as 0 to 9. */
function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * The time "17:30" that somebody wrote as 17:30, 17.30, 5:30pm or 5 p.m.; null where nobody can tell: a bare 5 may be
 * either of two.
 */
export function timeIn(text: string): string | null {
  const tidy = withPlainDigits(text).trim().toLowerCase().replace(/([ap])\.?\s?m\.?$/u, "$1m");
  const [, hours, minutes = "00", half] = spelling.exec(tidy) ?? [];
  const hour = Number(hours);
  const isWhole = half === undefined && !/[:.]/u.test(tidy);
  if (hours === undefined || isWhole || Number(minutes) > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) {
    return null;
  }
  const inDay = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return `${String(inDay).padStart(2, "0")}:${minutes}`;
}

/** Whether nothing was said of a time. */
export function isEmptyOpening(opening: TypedOpening): boolean {
  return Object.values(opening).every((text: string) => text.trim() === "");
}

/** The fields of a time that cannot be accepted, each with what is wrong. */
export function faultsOf(opening: TypedOpening): [keyof TypedOpening, "dayMissing" | "opensWrong" | "closesWrong" | "timeOrder"][] {
  if (isEmptyOpening(opening)) {
    return [];
  }
  const [opens, closes] = [timeIn(opening.opens), timeIn(opening.closes)];
  return [
    ...(opening.day === "" ? [["day", "dayMissing"] as ["day", "dayMissing"]] : []),
    ...(opens === null ? [["opens", "opensWrong"] as ["opens", "opensWrong"]] : []),
    ...(closes === null ? [["closes", "closesWrong"] as ["closes", "closesWrong"]] : []),
    ...(opens !== null && closes !== null && closes <= opens ? [["closes", "timeOrder"] as ["closes", "timeOrder"]] : []),
  ];
}

/** Times as they are sent; rows that say nothing are none. */
export function openingsIn(typed: readonly TypedOpening[]): OpeningInput[] {
  return typed
    .filter((opening) => !isEmptyOpening(opening))
    .map(({ day, opens, closes, note }) => ({
      day,
      opens: timeIn(opens) ?? opens,
      closes: timeIn(closes) ?? closes,
      note: note.trim() || null,
    }));
}
