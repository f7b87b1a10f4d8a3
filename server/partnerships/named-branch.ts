import { phrase, theDay, type Sayable, type Words } from "../platform/language.ts";

/*
 * What a link is for is said in the words of the side that proposes it. Where nobody proposed it but a file that names a
 * branch, the product says so itself: it is kept in English, as all of its own sentences are, and told in the language of
 * whoever reads it.
 */

function sentence(source: string, day: string): Sayable {
  return phrase("“{source}”, read on {day}, names it as a branch.", { source, day: theDay(day) });
}

const kept = /^“(?<source>.*)”, read on (?<day>\d{1,2} [A-Z][a-z]+ \d{4}), names it as a branch\.$/su;

/**
 * The purpose of a link that a file proposed, as it is kept.
 * @param day on which the file was read.
 */
export function purposeNamedBy(source: string, day: string): string {
  return sentence(source, day).toString();
}

/** The purpose of a link as it is shown: people's own words as they are, the product's in the reader's language. */
export function shownPurpose(purpose: string): Words {
  const { source, day } = kept.exec(purpose)?.groups ?? {};
  const moment = Date.parse(`${day} UTC`);
  if (source === undefined || Number.isNaN(moment)) {
    return purpose;
  }
  return sentence(source, new Date(moment).toISOString().slice(0, 10));
}
