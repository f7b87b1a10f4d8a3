import { FormattedMessage, useIntl } from "react-intl";
import { dayWords, deadlineWords, momentWords, weekdayWords } from "../lib/dates.ts";
import { languageOfText } from "../lib/text-language.ts";
import { words } from "./messages.ts";

/** Any value a person wrote: isolated, in the direction of its own script. */
export function UserText({ children, lang }: { children: string; lang?: string | null }) {
  return (
    <bdi dir="auto" lang={languageOfText(children, lang)}>
      {children}
    </bdi>
  );
}

/** A language: English name and own-script name in one isolate. */
export function LanguageName({ language }: { language: LanguageNameProps }) {
  const { tag, name, endonym, rightToLeft } = language;
  return (
    <bdi>
      {name}
      {endonym && endonym !== name && (
        <>
          {" "}
          <span className="endonym" lang={tag} dir={rightToLeft ? "rtl" : "ltr"}>
            {endonym}
          </span>
        </>
      )}
    </bdi>
  );
}

/** The names of a language as the graph gives them. */
export interface LanguageNameProps {
  tag: string;
  name: string;
  endonym?: string | null;
  rightToLeft?: boolean;
}

/** A calendar day: "2 November 2026", with its weekday where something is due. */
export function Day({ on, weekday }: { on: string; weekday?: boolean }) {
  const { locale } = useIntl();
  return (
    <time dateTime={on}>
      <bdi>{weekday ? weekdayWords(on, locale) : dayWords(on, locale)}</bdi>
    </time>
  );
}

/** A moment: "19 November 2026, 7:40pm", London time. */
export function Moment({ at }: { at: string }) {
  const { locale } = useIntl();
  return (
    <time dateTime={at}>
      <bdi>{momentWords(at, locale)}</bdi>
    </time>
  );
}

/** A deadline: "Thursday 10 December 2026, 5pm (UK time)". */
export function Deadline({ at }: { at: string }) {
  const { locale } = useIntl();
  return (
    <time dateTime={at}>
      <strong>
        <bdi>{deadlineWords(at, locale)}</bdi>
      </strong>{" "}
      <FormattedMessage {...words.ukTime} />
    </time>
  );
}
