/** How a file of text may be written: UTF-8, what spreadsheets call Unicode text, or what Windows wrote before. */
export type Encoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

/** What spreadsheets call Unicode text, which says so in its first two bytes; null for anything else. */
export function unicodeText(start: Buffer): Encoding | null {
  const mark = start.toString("hex", 0, 2);
  return mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : null;
}

/** The text in a whole file, in whichever of these ways it is written. */
export function textOfBytes(bytes: Buffer): string {
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
