import { readFileSync } from "node:fs";
import { z } from "zod";

/** The files of subjects, one for each field of voluntary action. */
const files = [
  "animals-and-nature",
  "arts",
  "associations",
  "children-and-learning",
  "faith",
  "giving",
  "health",
  "heritage",
  "home-and-money",
  "people",
  "safety",
  "society",
  "sport-and-leisure",
];

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const languageTag = z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag, "not a canonical BCP 47 tag");
const words = z.array(z.string().min(1));

const subjectRecord = z.strictObject({
  code,
  label: z.string().min(1),
  /** What records write of it, in English: whoever asks for the subject finds these. */
  written: words.min(1),
  /** What people who ask for it say beside, by language: it is read, and not looked for in records. */
  said: z.record(languageTag, words.min(1)),
  /** Whether all its words mean one thing; else some are kinds of it or go with it. */
  same: z.boolean(),
});

/** A subject of the shipped vocabulary: an everyday topic, what records write of it and what people call it. */
export type SubjectRecord = z.infer<typeof subjectRecord>;

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
}

/** The shipped subjects. Throws when a file does not fit its shape. */
export function shippedSubjects(): SubjectRecord[] {
  return files.flatMap((file) => z.array(subjectRecord).parse(read(`./subjects/${file}.json`)));
}

/** The words that carry a need without being it ("help with", "potrzebuję"), by language. Throws when the file does not fit. */
export function shippedCarriers(): string[] {
  return Object.values(z.record(languageTag, words.min(1)).parse(read("./carriers.json"))).flat();
}
