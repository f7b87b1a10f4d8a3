import { readFileSync } from "node:fs";
import { Field, Int, ObjectType } from "type-graphql";
import { z } from "zod";
import { LanguageTagScalar } from "../platform/scalars.ts";
import { ConsentScope } from "./consent.entity.ts";

/** The words in which an organisation is asked. */
@ObjectType({ description: "The words in which an organisation is asked to agree. A changed wording is a new version." })
export class ConsentWording {
  @Field(() => ConsentScope, { description: "What is asked." })
  scope!: ConsentScope;

  @Field(() => Int, { description: "The version of the wording; send it back with the answer." })
  version!: number;

  @Field(() => LanguageTagScalar, { description: "The language of the wording." })
  lang!: string;

  @Field(() => String, { description: "What is asked, why, and what it means." })
  text!: string;

  /** What happens when the organisation agrees. */
  whenGranted!: string[];

  /** What happens when it takes that back. */
  whenTakenBack!: string[];
}

const wording = z.strictObject({
  scope: z.enum(ConsentScope),
  version: z.int().min(1),
  lang: z.string(),
  text: z.string().min(1),
  whenGranted: z.array(z.string().min(1)).min(1),
  whenTakenBack: z.array(z.string().min(1)).min(1),
});

const all: ConsentWording[] = z
  .array(wording)
  .parse(JSON.parse(readFileSync(new URL("./consent-wordings.json", import.meta.url), "utf8")))
  .map((one) => Object.assign(new ConsentWording(), one));

/**
 * The newest wording, in the language asked for or else in English. An older wording is never shown for want of a
 * translation: nobody may be asked in one language for less than in another.
 */
export function newestWording(scope: ConsentScope, lang: string | null): ConsentWording | null {
  const asked = all.filter((one) => one.scope === scope);
  const newest = Math.max(...asked.map(({ version }) => version));
  const shown = lang?.split("-")[0]?.toLowerCase();
  return wordingShown(scope, newest, shown ?? "en") ?? wordingShown(scope, newest, "en");
}

/** The very words that were shown, as an answer names them; null where they are not kept. */
export function wordingShown(scope: ConsentScope, version: number, lang: string): ConsentWording | null {
  return all.find((one) => one.scope === scope && one.version === version && one.lang === lang) ?? null;
}
