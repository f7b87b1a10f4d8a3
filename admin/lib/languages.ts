import { LanguageTableDocument } from "../../schema/operations.ts";
import { useQuestion } from "./data.ts";

/** How a language is shown: its English name beside its own. */
export interface LanguageFacts {
  tag: string;
  name: string;
  endonym: string | null;
  rightToLeft: boolean;
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
      : { tag, name: tag, endonym: null, rightToLeft: false };
  };
}
