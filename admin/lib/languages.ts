import { LanguageTableDocument } from "../../schema/operations.ts";
import { useQuestion } from "./data.ts";

/** How a language is shown: its English name beside its own. */
export interface LanguageFacts {
  tag: string;
  name: string;
  endonym: string | null;
  rightToLeft: boolean;
}

/** Languages that were offered to pick and are not in the table that was loaded. */
const offered = new Map<string, LanguageFacts>();

/** Keeps the names of a language that was offered to pick. */
export function rememberLanguage({ tag, name, endonym, rightToLeft }: Omit<LanguageFacts, "endonym"> & { endonym?: string | null }): void {
  offered.set(tag, { tag, name, endonym: endonym ?? null, rightToLeft });
}

/**
 * Names for language tags, from the server's vocabulary (browsers have no Sylheti, Saraiki or BSL).
 * Until the table is here, or for an unknown tag, the tag itself is given.
 */
export function useLanguageNames(): (tag: string) => LanguageFacts {
  const { data } = useQuestion(LanguageTableDocument, {}, { freshFor: Infinity });
  return (tag) => {
    const found = data?.languages.find((language) => language.tag === tag);
    return found
      ? { ...found, endonym: found.endonym ?? null }
      : (offered.get(tag) ?? { tag, name: tag, endonym: null, rightToLeft: false });
  };
}
