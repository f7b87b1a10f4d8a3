const ZONE = "Europe/London";

/** Keeps 0–9 in every language, because people must match figures with papers and with each other. */
function latin(locale: string): string {
  return locale.includes("-u-") ? locale : `${locale}-u-nu-latn`;
}

function dayAsDate(day: string): Date {
  // Noon UTC is the same calendar day in London in winter and summer.
  return new Date(`${day}T12:00:00Z`);
}

function format(locale: string, date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(latin(locale), { timeZone: ZONE, ...options }).format(date);
}

/** A calendar day "2026-11-02" as "2 November 2026". */
export function dayWords(day: string, locale = "en-GB"): string {
  return format(locale, dayAsDate(day), { day: "numeric", month: "long", year: "numeric" });
}

/** A calendar day "2026-11-24" as "Tuesday 24 November 2026". */
export function weekdayWords(day: string, locale = "en-GB"): string {
  return `${format(locale, dayAsDate(day), { weekday: "long" })} ${dayWords(day, locale)}`;
}

/** The calendar day in London of a moment (ISO text, UTC): "2026-11-24". */
export function dayOf(moment: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(new Date(moment));
}

/** Today in London, as a calendar day. */
export function today(): string {
  return dayOf(new Date().toISOString());
}

/** The time in London of a moment: "5pm", "5:30pm"; other languages use their own 24-hour clock. */
export function timeWords(moment: string, locale = "en-GB"): string {
  const date = new Date(moment);
  if (!locale.startsWith("en")) {
    return format(locale, date, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  }
  const words = format("en-GB", date, { hour: "numeric", minute: "2-digit", hourCycle: "h12" });
  return words.replace(":00", "").replace(/\s/gu, "").toLowerCase();
}

/** A moment as "19 November 2026, 7:40pm". */
export function momentWords(moment: string, locale = "en-GB"): string {
  return `${dayWords(dayOf(moment), locale)}, ${timeWords(moment, locale)}`;
}

/** A deadline as "Thursday 10 December 2026, 5pm"; the screen adds "(UK time)". */
export function deadlineWords(moment: string, locale = "en-GB"): string {
  return `${weekdayWords(dayOf(moment), locale)}, ${timeWords(moment, locale)}`;
}

/** Whole calendar days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayAsDate(to).getTime() - dayAsDate(from).getTime()) / 86_400_000);
}

/** The calendar day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(dayAsDate(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The moment (ISO, UTC) of a London clock time on a calendar day, for instance 17:00 on the closing day. */
export function momentAt(day: string, hour: number, minute = 0): string {
  const clock = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
  const guess = new Date(`${day}T${clock}:00Z`);
  const shown = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hour: "2-digit", hourCycle: "h23" }).format(guess);
  const offset = (Number(shown) - hour + 24) % 24;
  return new Date(guess.getTime() - offset * 3_600_000).toISOString();
}
