import { Children } from "react";
import type { ReactNode } from "react";

const latin = /\p{Script=Latin}/u;
const ours = /[\p{Script=Arabic}\p{Script=Bengali}]/u;

/** Whether a text is in Latin letters: on pages in another script, words that have not been translated. */
export function isEnglish(text: string): boolean {
  return latin.test(text) && !ours.test(text);
}

/** Words that have not been translated are marked as English, so that they are read aloud and set as English. */
export function EnglishWhereUntranslated({ children }: { children?: ReactNode }) {
  const text = Children.toArray(children)
    .filter((child) => typeof child === "string")
    .join("");
  return isEnglish(text) ? (
    <span lang="en" dir="ltr">
      {children}
    </span>
  ) : (
    <>{children}</>
  );
}
