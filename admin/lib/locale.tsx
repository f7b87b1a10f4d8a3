import { createContext, use, useCallback, useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { IntlProvider } from "react-intl";
import type { MessageFormatElement } from "react-intl";
import { currentLanguage, keepLanguage, localeOf, setCurrentLanguage } from "./language.ts";
import type { PageLanguage } from "./language.ts";
import { EnglishWhereUntranslated } from "./untranslated.tsx";

/** The words of a language by the ids of the messages, parsed when the admin was built. */
type Catalogue = Record<string, MessageFormatElement[]>;

/** English is written in the code beside its use; other languages bring a table of the same ids, loaded when needed. */
const catalogues: Record<PageLanguage["tag"], () => Promise<{ default: unknown }>> = {
  en: () => Promise.resolve({ default: {} }),
  ur: () => import("../languages/ur.json"),
  bn: () => import("../languages/bn.json"),
  ar: () => import("../languages/ar.json"),
};

/** The language of the pages, and the way to another. What is typed into the page stays. */
export interface LanguageChoice {
  language: PageLanguage;
  /** Shows the pages in another language and keeps the choice in this browser. */
  choose(language: PageLanguage): Promise<void>;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** The language of the pages, and the way to another. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (choice === null) {
    throw new Error("There is no LocaleProvider around this.");
  }
  return choice;
}

/**
 * `?dir=rtl` mirrors the pages for this tab, so that right-to-left can be looked at and tested with any words;
 * `?dir=ltr` ends it.
 */
function mirroredForThisTab(): boolean {
  const asked = new URLSearchParams(window.location.search).get("dir");
  if (asked !== null) {
    window.sessionStorage.setItem("dir", asked);
  }
  return window.sessionStorage.getItem("dir") === "rtl";
}

interface Shown {
  language: PageLanguage;
  messages: Catalogue;
}

async function load(language: PageLanguage): Promise<Shown> {
  const { default: messages } = await catalogues[language.tag]();
  return { language, messages: messages as Catalogue };
}

/** Gives every screen its words, and the document its language and direction. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const show = useCallback(async (language: PageLanguage) => {
    setCurrentLanguage(language);
    // Without its table a language is shown in English words rather than not at all.
    setShown(await load(language).catch(() => ({ language, messages: {} })));
  }, []);
  useEffect(() => void show(currentLanguage()), [show]);
  const choice = useMemo<LanguageChoice>(() => {
    const choose = async (next: PageLanguage) => {
      keepLanguage(next);
      await show(next);
    };
    return { language: shown?.language ?? currentLanguage(), choose };
  }, [shown, show]);
  const { language } = choice;
  useEffect(() => {
    document.documentElement.lang = language.tag === "en" ? "en-GB" : language.tag;
    document.documentElement.dir = mirroredForThisTab() ? "rtl" : language.direction;
  }, [language]);
  if (shown === null) {
    return null;
  }
  return (
    <LanguageContext value={choice}>
      <WordsIn shown={shown}>{children}</WordsIn>
    </LanguageContext>
  );
}

function WordsIn({ shown: { language, messages }, children }: { shown: Shown; children: ReactNode }) {
  return (
    <IntlProvider
      locale={localeOf(language)}
      defaultLocale="en-GB"
      messages={messages}
      textComponent={language.tag === "en" ? undefined : EnglishWhereUntranslated}
      onError={reportFault}
    >
      {children}
    </IntlProvider>
  );
}

/** A part of a page in a language of its own, whatever the rest of the page is in: a form to print for somebody else. */
export function InLanguage({ language, children }: { language: PageLanguage; children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let wanted = true;
    void load(language).then((loaded) => wanted && setShown(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);
  if (shown?.language.tag !== language.tag) {
    return null;
  }
  return (
    <div lang={language.tag} dir={language.direction}>
      <WordsIn shown={shown}>{children}</WordsIn>
    </div>
  );
}

function reportFault(error: Error & { code?: string }): void {
  // English has no table, and a language may lack a message: its words are the default messages. Anything else is a fault.
  if (error.code !== "MISSING_TRANSLATION") {
    throw error;
  }
}
