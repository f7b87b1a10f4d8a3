import { readFileSync } from "node:fs";
import { z } from "zod";
import { TermRelation } from "../term-relation.ts";

/**
 * The words that ship with the product: skills (a file for each of their parents), languages and communities, as
 * readable JSON beside this file. They are data, so that a network can read, question and change them without reading
 * code. Every word is our own; `mappings` point to UK-CAT and to the
 * 360Giving DEI list (see NOTICE).
 */

/** The files of skills: one for each skill at the top, which comes first in it and is followed by its kinds. */
const skillFiles = [
  "language-and-access",
  "reaching-people",
  "community-knowledge",
  "health-and-wellbeing",
  "alongside-people",
  "advice-and-rights",
  "everyday-needs",
  "learning-and-leisure",
  "growing-groups",
];

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const languageTag = z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag, "not a canonical BCP 47 tag");
/** Everyday words that find the term, by the language they are in. */
const synonyms = z.record(languageTag, z.array(z.string().min(1)).min(1));

const skillRecord = z.strictObject({
  code,
  label: z.string().min(1),
  description: z.string().min(1),
  parent: code.nullable(),
  /** In each language the first word serves as the label there. */
  synonyms,
  /** Languages of `wordLanguages` in which nobody has given words yet that they are sure of. */
  wanted: z.array(languageTag),
  mappings: z.array(
    z.strictObject({
      scheme: z.literal("UK-CAT"),
      code: z.string().regex(/^[A-Z]{2}(\d{3})?$/),
      relation: z.enum(TermRelation),
    }),
  ),
});

const languageRecord = z.strictObject({
  tag: languageTag,
  name: z.string().min(1),
  otherNames: z.array(z.string().min(1)),
  /** The language's name for itself, in its own script; null where we are not certain of it. */
  endonym: z.string().min(1).nullable(),
  /** ISO 15924; null for signed languages and where several scripts are in use. */
  script: z.string().regex(/^[A-Z][a-z]{3}$/).nullable(),
  rightToLeft: z.boolean(),
  signed: z.boolean(),
});

const communityRecord = z.strictObject({
  code,
  label: z.string().min(1),
  broader: code.nullable(),
  alsoBroader: z.array(code),
  description: z.string().nullable(),
  mappings: z
    .array(z.strictObject({ scheme: z.literal("360Giving-DEI"), code: z.string().regex(/^DEI\d{6}$/), relation: z.enum(TermRelation) }))
    .default([]),
  synonyms: z.record(languageTag, z.array(z.string().min(1))),
});

/** A skill of the shipped vocabulary: a stable code, its label, its parent, and the everyday words that find it. */
export type SkillRecord = z.infer<typeof skillRecord>;
/** A language of the shipped table, by its canonical BCP 47 tag. */
export type LanguageRecord = z.infer<typeof languageRecord>;
/** A community of the shipped vocabulary, with the wider communities it belongs to. */
export type CommunityRecord = z.infer<typeof communityRecord>;

function read<Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape>[] {
  return z.array(shape).parse(JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")));
}

/** The shipped skills, parents before their children. Throws when the file does not fit its shape. */
export function shippedSkills(): SkillRecord[] {
  return skillFiles.flatMap((file) => read(`./skills/${file}.json`, skillRecord));
}

/** The shipped languages. Throws when the file does not fit its shape. */
export function shippedLanguages(): LanguageRecord[] {
  return read("./languages.json", languageRecord);
}

/** The shipped communities, wider ones first. Throws when the file does not fit its shape. */
export function shippedCommunities(): CommunityRecord[] {
  return read("./communities.json", communityRecord);
}
