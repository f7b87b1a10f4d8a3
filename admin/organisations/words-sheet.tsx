import { FormattedMessage, useIntl } from "react-intl";
import { useLocation, useSearchParams } from "react-router";
import { dayOf } from "../lib/dates.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { useLanguage } from "../lib/locale.tsx";
import { TextLink } from "../ui/link.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Day, LanguageName } from "../ui/text.tsx";
import { hidden } from "./hidden-words.tsx";
import { words } from "./organisation-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";

type ShownProfile = ShownOrganisation["profiles"][number];

/** The language that was chosen, or the reader's, first; then the original, then the rest. */
function inOrder(profiles: readonly ShownProfile[], chosen: string): ShownProfile[] {
  const rank = (profile: ShownProfile) =>
    profile.lang === chosen ? 0 : profile.translatedBy === "ORIGINAL" ? 1 : 2;
  return [...profiles].sort((one, other) => rank(one) - rank(other));
}

/** What the organisation says of itself: the original beside its translation. */
export function WordsSheet({ organisation }: { organisation: ShownOrganisation }) {
  const [parameters] = useSearchParams();
  const { language } = useLanguage();
  const chosen = parameters.get("lang") ?? language.tag;
  const [first, second, ...rest] = inOrder(organisation.profiles, chosen);
  const mayChange = organisation.can.includes("writeProfile");
  const change = `organisations/${organisation.handle}/change/words`;
  return (
    <Sheet
      title={<FormattedMessage {...words.theirWords} />}
      action={
        mayChange && (
          <TextLink to={change}>
            <FormattedMessage {...(first ? words.changeWords : words.addWords)} values={{ hidden }} />
          </TextLink>
        )
      }
    >
      {rest.length > 0 && <LanguageChoice profiles={organisation.profiles} shown={first?.lang ?? ""} />}
      {first === undefined && (
        <p>
          <FormattedMessage {...words.noWords} />
        </p>
      )}
      {first && (
        <div className={second ? "translations" : undefined}>
          <Words profile={first} alone={!second && first.lang === language.tag} />
          {second && <Words profile={second} alone={false} />}
        </div>
      )}
      {first?.howToWorkWithUs && <HowToWork profile={first} />}
      {rest.length > 0 && (
        <details className="more-translations">
          <summary>
            <FormattedMessage {...words.otherLanguages} values={{ count: rest.length }} />
          </summary>
          {rest.map((profile) => (
            <Words key={profile.lang} profile={profile} alone={false} />
          ))}
        </details>
      )}
    </Sheet>
  );
}

/** In which languages the words can be read; the one that stands first is not a link. */
function LanguageChoice({ profiles, shown }: { profiles: readonly ShownProfile[]; shown: string }) {
  const intl = useIntl();
  const languageName = useLanguageNames();
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const to = (lang: string) => {
    const next = new URLSearchParams(parameters);
    next.set("lang", lang);
    return `${pathname}?${next.toString()}`;
  };
  return (
    <nav aria-label={intl.formatMessage(words.readIn)} className="language-choice">
      <ul>
        {profiles.map(({ lang }) => (
          <li key={lang}>
            {lang === shown ? (
              <strong aria-current="true">
                <LanguageName language={languageName(lang)} />
              </strong>
            ) : (
              <TextLink to={to(lang)}>
                <LanguageName language={languageName(lang)} />
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const sources = { ORIGINAL: words.original, HUMAN: words.human, MACHINE: words.machine };

/** One language. Its heading names the language and how it was translated, unless it is the only one and the reader's. */
function Words({ profile, alone }: { profile: ShownProfile; alone: boolean }) {
  const language = useLanguageNames()(profile.lang);
  const direction = language.rightToLeft ? "rtl" : "auto";
  const paragraphs = [profile.purpose, profile.whatWeDo].flatMap((text) => text.split(/\n+/u)).filter(Boolean);
  return (
    <div className="translation">
      {!alone && (
        <h3 className="translation-head" dir={direction}>
          {language.endonym && language.endonym !== language.name && (
            <>
              <span lang={profile.lang}>{language.endonym}</span>{" "}
            </>
          )}
          <bdi dir="ltr">
            <strong>{language.name}</strong>
            {profile.translatedBy === "ORIGINAL" ? ", " : " "}
            <span className="translation-source">
              <FormattedMessage {...sources[profile.translatedBy]} />
            </span>
          </bdi>
        </h3>
      )}
      <div lang={profile.lang} dir={direction}>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      {profile.readingAge !== null && (
        <p className="second-line">
          <FormattedMessage {...words.readingAge} values={{ age: profile.readingAge }} />
        </p>
      )}
      {profile.staleSince && (
        <p className="second-line">
          <FormattedMessage
            {...words.stale}
            values={{ date: <Day key="date" on={dayOf(profile.staleSince)} /> }}
          />
        </p>
      )}
    </div>
  );
}

function HowToWork({ profile }: { profile: ShownProfile }) {
  return (
    <p className="how-to-work">
      <strong>
        <FormattedMessage {...words.howToWork} />
      </strong>{" "}
      <bdi dir="auto" lang={profile.lang}>
        {profile.howToWorkWithUs}
      </bdi>
    </p>
  );
}
