import { FormattedMessage } from "react-intl";
import { useSearchParams } from "react-router";
import { fieldId } from "../../lib/form.ts";
import { useLanguageNames } from "../../lib/languages.ts";
import { languageOfText } from "../../lib/text-language.ts";
import { Radios } from "../../ui/choices.tsx";
import { LanguageName } from "../../ui/text.tsx";
import { words } from "./messages.ts";

/** An agreement in one language; the first of several is the original. */
export interface WordingInLanguage {
  lang: string;
  text: string;
}

/** The text in the language that the address asks for, else the original. */
export function useReadText<Text extends WordingInLanguage>(texts: readonly Text[]): Text | undefined {
  const [parameters] = useSearchParams();
  return texts.find(({ lang }) => lang === parameters.get("lang")) ?? texts[0];
}

/** The choice in which language an agreement is read; nothing where it is written in one. */
export function LanguageOfAgreement({ texts }: { texts: readonly WordingInLanguage[] }) {
  const [, setParameters] = useSearchParams();
  const read = useReadText(texts);
  const language = useLanguageNames();
  if (texts.length < 2 || !read) {
    return null;
  }
  return (
    <Radios
      id={fieldId("lang")}
      look="line"
      label={<FormattedMessage {...words.language} />}
      choices={texts.map(({ lang }) => ({ value: lang, label: <LanguageName language={language(lang)} /> }))}
      value={read.lang}
      onChange={(lang) => setParameters((former) => withLanguage(former, lang), { replace: true })}
    />
  );
}

function withLanguage(former: URLSearchParams, lang: string): URLSearchParams {
  const next = new URLSearchParams(former);
  next.set("lang", lang);
  return next;
}

/** What the partners agree to, paragraph by paragraph. */
export function AgreementWording({ text, lang }: WordingInLanguage) {
  return text.split(/\n{2,}/u).map((paragraph) => (
    <p key={paragraph} className="wording" dir="auto" lang={languageOfText(paragraph, lang)}>
      {paragraph}
    </p>
  ));
}
