import { FormattedMessage, useIntl } from "react-intl";
import { useParams } from "react-router";
import { WriteProfileDocument } from "../../schema/operations.ts";
import type { ProfileInput, TranslationSource } from "../../schema/operations.ts";
import { useAct } from "../lib/data.ts";
import { fieldId, useForm } from "../lib/form.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { QuietButton } from "../ui/button.tsx";
import { Radios } from "../ui/choices.tsx";
import { TextLink } from "../ui/link.tsx";
import { TextArea } from "../ui/text-input.tsx";
import { QuietEdge } from "../ui/surface.tsx";
import { Day, LanguageName } from "../ui/text.tsx";
import { useKeptBack } from "./back-to.tsx";
import { ChangeForm, OrganisationToChange } from "./change-frame.tsx";
import { words } from "./change-messages.ts";
import type { ShownOrganisation } from "./organisation-page.tsx";
import { useSaving } from "./use-saving.ts";

/** Changes what the organisation says of itself, one language at a time. */
export function ChangeWordsPage() {
  const { lang } = useParams();
  return (
    <OrganisationToChange act="writeProfile">
      {(organisation) => {
        const chosen = lang ?? firstLanguage(organisation);
        return <WordsForm key={chosen} organisation={organisation} lang={chosen} />;
      }}
    </OrganisationToChange>
  );
}

/** The original's language, because translations follow it; English while nothing is written. */
function firstLanguage(organisation: ShownOrganisation): string {
  const original = organisation.profiles.find((profile) => profile.translatedBy === "ORIGINAL");
  return (original ?? organisation.profiles[0])?.lang ?? "en";
}

function WordsForm({ organisation, lang }: { organisation: ShownOrganisation; lang: string }) {
  const intl = useIntl();
  const language = useLanguageNames()(lang);
  const writing = useAct(WriteProfileDocument);
  const profile = organisation.profiles.find((one) => one.lang === lang);
  const original = organisation.profiles.find((one) => one.translatedBy === "ORIGINAL");
  const isFirst = organisation.profiles.every((one) => one.lang === lang);
  const form = useForm({
    purpose: profile?.purpose ?? "",
    whatWeDo: profile?.whatWeDo ?? "",
    howToWorkWithUs: profile?.howToWorkWithUs ?? "",
    translatedBy: profile?.translatedBy ?? (isFirst ? "ORIGINAL" : "HUMAN"),
  });
  const saving = useSaving(organisation, form);
  const write = (input: ProfileInput, expectedVersion: number) =>
    writing.act({ organisation: organisation.id, input, expectedVersion });
  const takeBack = (becameOriginal: boolean) => async (version: number) => {
    const former = { lang, ...(profile ? wordsOf(profile) : nothing) };
    if (!becameOriginal || !original || original.lang === lang) {
      return write(former, version);
    }
    // First the former original becomes it again.
    const outcome = await write({ lang: original.lang, ...wordsOf(original) }, version);
    return outcome.payload?.organisation ? write(former, outcome.payload.organisation.version) : outcome;
  };
  const save = async () => {
    const { purpose, whatWeDo, howToWorkWithUs, translatedBy } = form.values;
    if (!form.check(purpose.trim() ? [] : [{ field: "purpose", message: intl.formatMessage(words.purposeMissing) }])) {
      return;
    }
    const input = { lang, purpose, whatWeDo, howToWorkWithUs, translatedBy: translatedBy as TranslationSource };
    await saving.finish(await write(input, saving.version), { words: intl.formatMessage(words.changed), undo: takeBack(translatedBy === "ORIGINAL") });
  };
  const remove = async () => {
    await saving.finish(await write({ lang, ...nothing }, saving.version), {
      words: intl.formatMessage(words.languageRemoved, { language: language.name }),
      undo: takeBack(false),
    });
  };
  return (
    <ChangeForm
      organisation={organisation}
      title={intl.formatMessage(words.wordsTitle, { language: language.name })}
      lead={<FormattedMessage {...words.wordsLead} />}
      errors={form.errors}
      stale={saving.stale}
      now={profile && <WordsNow profile={profile} />}
      busy={writing.busy}
      onSave={() => void save()}
      below={
        <>
          {profile && profile.translatedBy !== "ORIGINAL" && (
            <div className="change-below">
              <QuietButton onPress={() => void remove()}>
                <FormattedMessage {...words.languageRemove} values={{ language: language.name }} />
              </QuietButton>
            </div>
          )}
          <OtherLanguages organisation={organisation} lang={lang} />
        </>
      }
    >
      {original && original.lang !== lang && <OriginalBeside profile={original} stale={profile?.staleSince ?? null} />}
      {typeof profile?.readingAge === "number" && (
        <p className="second-line">
          <FormattedMessage {...words.readingAge} values={{ age: profile.readingAge }} />
        </p>
      )}
      <TextArea
        {...form.field("purpose")}
        label={<FormattedMessage {...words.purpose} />}
        hint={<FormattedMessage {...words.purposeHint} />}
        lang={lang}
      />
      <TextArea {...form.field("whatWeDo")} label={<FormattedMessage {...words.whatWeDo} />} lang={lang} rows={6} optional />
      <TextArea
        {...form.field("howToWorkWithUs")}
        label={<FormattedMessage {...words.howToWork} />}
        hint={<FormattedMessage {...words.howToWorkHint} />}
        lang={lang}
        rows={3}
        optional
      />
      {!isFirst && (
        <Radios
          id={fieldId("translatedBy")}
          label={<FormattedMessage {...words.source} />}
          look="line"
          value={form.values.translatedBy}
          onChange={(value) => form.set("translatedBy", value as TranslationSource)}
          choices={[
            { value: "ORIGINAL", label: <FormattedMessage {...words.sourceOriginal} /> },
            { value: "HUMAN", label: <FormattedMessage {...words.sourceHuman} /> },
            { value: "MACHINE", label: <FormattedMessage {...words.sourceMachine} /> },
          ]}
        />
      )}
    </ChangeForm>
  );
}

/** Written in a language, it takes the language off the page. */
const nothing = { purpose: "", whatWeDo: "", howToWorkWithUs: null };

type Written = ShownOrganisation["profiles"][number];

function wordsOf({ purpose, whatWeDo, howToWorkWithUs, translatedBy }: Written) {
  return { purpose, whatWeDo, howToWorkWithUs, translatedBy };
}

/** The original, to translate from; and since when it has said something else. */
function OriginalBeside({ profile, stale }: { profile: Written; stale: string | null }) {
  const language = useLanguageNames()(profile.lang);
  return (
    <QuietEdge>
      <h2>
        <FormattedMessage {...words.originalIn} values={{ language: language.name }} />
      </h2>
      {stale && (
        <p>
          <strong>
            <FormattedMessage {...words.originalChanged} values={{ date: <Day key="date" on={stale.slice(0, 10)} /> }} />
          </strong>
        </p>
      )}
      <WordsNow profile={profile} />
    </QuietEdge>
  );
}

function WordsNow({ profile }: { profile: Written }) {
  return (
    <div lang={profile.lang} dir="auto">
      {[profile.purpose, profile.whatWeDo, profile.howToWorkWithUs].filter(Boolean).map((text, index) => (
        <p key={index}>{text}</p>
      ))}
    </div>
  );
}

function OtherLanguages({ organisation, lang }: { organisation: ShownOrganisation; lang: string }) {
  const languageName = useLanguageNames();
  const address = `organisations/${organisation.handle}/change/words`;
  const kept = useKeptBack();
  return (
    <section className="change-below" aria-labelledby="other-languages">
      <h2 id="other-languages">
        <FormattedMessage {...words.inOther} />
      </h2>
      <ul className="plain-rows">
        {organisation.profiles
          .filter((profile) => profile.lang !== lang)
          .map((profile) => (
            <li key={profile.lang}>
              <TextLink to={`${address}/${profile.lang}${kept}`}>
                <LanguageName language={languageName(profile.lang)} />
              </TextLink>
            </li>
          ))}
        <li>
          <TextLink to={`${address}/add${kept}`}>
            <FormattedMessage {...words.addLanguage} />
          </TextLink>
        </li>
      </ul>
    </section>
  );
}
