import { useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { IntlProvider } from "react-intl";

/** A language the pages can be shown in. */
interface Locale {
  tag: string;
  direction: "ltr" | "rtl";
  messages: Record<string, string>;
}

/** English is written in the code beside its use; other languages bring a table of the same ids. */
const english: Locale = { tag: "en-GB", direction: "ltr", messages: {} };

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

/** Gives every screen its words, and the document its language and direction. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale] = useState(english);
  const direction = useMemo(() => (mirroredForThisTab() ? "rtl" : locale.direction), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale.tag;
    document.documentElement.dir = direction;
  }, [locale, direction]);
  return (
    <IntlProvider locale={locale.tag} defaultLocale="en-GB" messages={locale.messages} onError={reportFault}>
      {children}
    </IntlProvider>
  );
}

function reportFault(error: Error & { code?: string }): void {
  // English has no table: its words are the default messages, so "missing" is expected and anything else is a fault.
  if (error.code !== "MISSING_TRANSLATION") {
    throw error;
  }
}
