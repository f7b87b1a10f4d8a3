/** A clock time. */
export interface ClockTime {
  hour: number;
  minute: number;
}

const TIME = /^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*([ap])?\.?\s*m?\.?\s*$/iu;
const NOON = 12;

/**
 * Reads a time as people type it: "5pm", "5.30 pm", "17:30", "1730", "noon".
 * Null when it names no time of a day.
 */
export function typedTime(text: string): ClockTime | null {
  if (/^\s*(noon|midday)\s*$/iu.test(text)) {
    return { hour: NOON, minute: 0 };
  }
  const found = TIME.exec(text);
  if (!found) {
    return null;
  }
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? "0");
  const half = found[3]?.toLowerCase();
  if (half === undefined) {
    // A bare "5" could be morning or afternoon.
    return hour < 24 && found[2] !== undefined ? { hour, minute } : null;
  }
  if (hour < 1 || hour > NOON) {
    return null;
  }
  return { hour: (hour % NOON) + (half === "p" ? NOON : 0), minute };
}
