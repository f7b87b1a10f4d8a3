import type { IntlShape } from "react-intl";
import { csvText } from "../../lib/csv.ts";
import type { SeatRow } from "./members.ts";
import { csvHeads, voices } from "./messages.ts";

/** The seats shown, as a list to keep: labels as on the page, days as ISO dates, and the day it was drawn up for. */
export function seatsCsv(intl: IntlShape, seats: readonly SeatRow[], on: string): string {
  const head = [
    csvHeads.shown,
    csvHeads.organisation,
    csvHeads.voice,
    csvHeads.founding,
    csvHeads.holder,
    csvHeads.deputy,
    csvHeads.from,
    csvHeads.to,
  ].map((words) => intl.formatMessage(words));
  const rows = seats.map((seat) => [
    on,
    seat.organisation.name,
    intl.formatMessage(voices[seat.voice]),
    intl.formatMessage(seat.founding ? csvHeads.yes : csvHeads.no),
    seat.holder?.displayName ?? "",
    seat.deputy?.displayName ?? "",
    seat.from,
    seat.to ?? "",
  ]);
  return csvText([head, ...rows]);
}
