import { FormattedMessage, useIntl } from "react-intl";
import type { MessageDescriptor } from "react-intl";
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

/** Our words with something in them that people wrote: by its place in the words, a name. */
export interface NamingWords {
  words: MessageDescriptor;
  names: Record<string, string>;
}

/** Words in which only the names are isolated, so that the sentence keeps the direction of the page. */
export function Naming({ words: sentence, names }: NamingWords) {
  const isolated = Object.entries(names).map(([place, name]) => [place, <UserText key={place}>{name}</UserText>]);
  return <FormattedMessage {...sentence} values={Object.fromEntries(isolated)} />;
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
