import { addDays, startOfDay } from "../platform/calendar.ts";
import { ConsentScope, ConsentState, type Consent } from "./consent.entity.ts";
import { isGranted, takenAwayAt } from "./consent-state.ts";
import { ExportBasis } from "./export-basis.ts";

/*
 * Whether a row of a file that was taken away may still be used. It follows from the answers of the organisation and the
 * day; nothing is stored, so that it holds at once, and for answers that run out as well.
 */

/** What is known of a row that was taken away. */
export interface TakenRow {
  basis: ExportBasis | null;
  at: string;
}

/** What is known today of the organisation that the row is about. */
export interface TakenFrom {
  takenOffOn: string | null;
  erasedAt?: string | null;
  consents: readonly Pick<Consent, "scope" | "answer" | "grantedOn" | "withdrawnOn" | "expiresOn">[];
}

const listings: readonly ConsentScope[] = [ConsentScope.LIST_PUBLIC, ConsentScope.LIST_MEMBERS];

/** Consents whose end alone ends the row, by its basis; a no to files ends every row. */
function needed(basis: ExportBasis): ConsentScope[] {
  const own = basis === ExportBasis.LIST_PUBLIC || basis === ExportBasis.LIST_MEMBERS ? [ConsentScope[basis]] : [];
  return [ConsentScope.COMMISSIONER_EXPORT, ...own];
}

/** When an answer ended: taken away, or run out. */
function endOf(answer: TakenFrom["consents"][number], all: TakenFrom["consents"], today: string): string | null {
  if (answer.answer === ConsentState.GRANTED && answer.expiresOn !== null && answer.expiresOn < today) {
    const ranOut = startOfDay(addDays(answer.expiresOn, 1));
    if (answer.withdrawnOn === null || answer.withdrawnOn > ranOut) {
      return ranOut;
    }
  }
  return takenAwayAt(answer, all);
}

/**
 * Since when a row of a file must no longer be used; null while it may be. Agreeing again later does not bring it back:
 * the file has to be taken anew. Those who look after an organisation are not bound by its answers.
 */
export function mustGoSince(row: TakenRow, from: TakenFrom, today: string): string | null {
  if (row.basis !== null && from.erasedAt) {
    return from.erasedAt;
  }
  if (row.basis === null || row.basis === ExportBasis.LOOKED_AFTER) {
    return null;
  }
  const endsOf = (scopes: readonly ConsentScope[]): string[] =>
    from.consents
      .filter(({ scope }) => scopes.includes(scope))
      .map((answer) => endOf(answer, from.consents, today))
      .filter((end): end is string => end !== null && end >= row.at);
  const stillListed = from.consents.some((one) => listings.includes(one.scope) && isGranted(one, today));
  const ends = [...endsOf(needed(row.basis)), ...(stillListed ? [] : endsOf(listings))];
  if (from.takenOffOn !== null) {
    ends.push(startOfDay(from.takenOffOn));
  }
  return ends.sort()[0] ?? null;
}
