/*
 * How a file of text is written, for whoever reads one: the service and its commands, and the screen before it sends anything.
 */

/** UTF-8, what spreadsheets call Unicode text, or what Windows wrote before. */
export type Encoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

/** What spreadsheets call Unicode text, which says so in its first two bytes; null for anything else. */
export function unicodeText(start: Uint8Array): Encoding | null {
  const mark = start.subarray(0, 2).join(" ");
  return mark === "255 254" ? "utf-16le" : mark === "254 255" ? "utf-16be" : null;
}

/** The text in a whole file, in whichever of these ways it is written. */
export function textOfBytes(bytes: Uint8Array): string {
  const unicode = unicodeText(bytes);
  if (unicode !== null) {
    return new TextDecoder(unicode).decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** So many letters are looked at to tell what stands between columns. */
const firstLook = 65_536;

/** What stands between the columns: whichever of the usual marks is in the first line most often. */
export function delimiterOf(text: string): string {
  const line = text.slice(0, firstLook).replace(/"[^"]*"/g, "").split(/\r?\n/)[0] ?? "";
  const count = (mark: string): number => line.split(mark).length;
  return ["\t", ";"].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ",");
}
