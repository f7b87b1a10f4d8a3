import { useIntl } from "react-intl";
import { LanguageTableDocument } from "../../schema/operations.ts";
import { useQuestion } from "./data.ts";
import { languageFacts } from "./language-facts.ts";
import type { LanguageFacts } from "./language-facts.ts";

/** Languages that were offered to pick and are not in the table that was loaded. */
const offered = new Map<string, LanguageFacts>();

/** Keeps the names of a language that was offered to pick. */
export function rememberLanguage({ tag, name, endonym, rightToLeft }: Omit<LanguageFacts, "endonym"> & { endonym?: string | null }): void {
  offered.set(tag, { tag, name, endonym: endonym ?? null, rightToLeft });
}

/**
 * Names for language tags, from the server's vocabulary (browsers have no Sylheti, Saraiki or BSL), with the script or
 * country that a tag says besides in words. Until the table is here a language is named as the browser knows it.
 */
export function useLanguageNames(): (tag: string) => LanguageFacts {
  const intl = useIntl();
  const { data } = useQuestion(LanguageTableDocument, {}, { freshFor: Infinity });
  const known = (tag: string): LanguageFacts | undefined => {
    const found = data?.languages.find((language) => language.tag === tag);
    return found ? { ...found, endonym: found.endonym ?? null } : offered.get(tag);
  };
  return (tag) => languageFacts(tag, known, intl);
}
