import { FormattedMessage } from "react-intl";
import type { IntlShape } from "react-intl";
import type { AnswersGivenInput, AnswersMethod } from "../../../schema/operations.ts";
import { fieldId } from "../../lib/form.ts";
import type { Form } from "../../lib/form.ts";
import { useLanguageNames } from "../../lib/languages.ts";
import type { FieldError } from "../../lib/problems.ts";
import { Radios } from "../../ui/choices.tsx";
import { LanguageName, UserText } from "../../ui/text.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { TextLanguage } from "../text-language.tsx";
import { givenWords } from "./given-words.ts";

/** How the answers are given, as it is typed. */
interface TypedGiven {
  method: string;
  givenBy: string;
  answersLang: string;
}

const methods = ["BY_VOICE", "ON_PAPER", "ONLINE"] as const;

/** Nothing chosen yet; the language is that of the pages. */
export const nothingGiven = { method: "", givenBy: "" };

/** What is sent of it. */
export function givenOf({ method, givenBy, answersLang }: TypedGiven): AnswersGivenInput {
  return { method: method as AnswersMethod, givenBy: givenBy.trim(), lang: answersLang };
}

/** What a broker has left open. */
export function givenFaults({ method, givenBy }: TypedGiven, intl: IntlShape): FieldError[] {
  return [
    ...(method === "" ? [{ field: "method", message: intl.formatMessage(givenWords.howMissing) }] : []),
    ...(givenBy.trim() === "" ? [{ field: "givenBy", message: intl.formatMessage(givenWords.byMissing) }] : []),
  ];
}

/** Whose group it is, asked of a secretary: somebody may have asked them to write, on the phone say. */
export function WhoseField({ form }: { form: Form<{ whose: string }> }) {
  return (
    <Radios
      id={fieldId("whose")}
      label={<FormattedMessage {...givenWords.whose} />}
      error={form.errorOf("whose")}
      value={form.values.whose}
      onChange={(whose) => form.set("whose", whose)}
      choices={[
        { value: "own", label: <FormattedMessage {...givenWords.own} /> },
        { value: "others", label: <FormattedMessage {...givenWords.others} />, hint: <FormattedMessage {...givenWords.othersHint} /> },
      ]}
    />
  );
}

/** What a broker says of the answers before entering them: how, by whom, in which language. */
export function GivenFields({ form }: { form: Form<TypedGiven & { name: string; kind: string; whose: string }> }) {
  return (
    <>
      <Radios
        id={fieldId("method")}
        label={<FormattedMessage {...givenWords.how} />}
        hint={<FormattedMessage {...givenWords.howHint} />}
        error={form.errorOf("method")}
        value={form.values.method}
        onChange={(method) => form.set("method", method)}
        choices={methods.map((value) => ({ value, label: <FormattedMessage {...givenWords[value]} /> }))}
      />
      <TextInput {...form.field("givenBy")} label={<FormattedMessage {...givenWords.by} />} spellCheck={false} />
      <TextLanguage
        label={<FormattedMessage {...givenWords.lang} />}
        value={form.values.answersLang}
        onChange={(lang) => form.set("answersLang", lang)}
      />
    </>
  );
}

const was = { BY_VOICE: givenWords.wasByVoice, ON_PAPER: givenWords.wasOnPaper, ONLINE: givenWords.wasOnline };

/** One sentence: who gave the answers, how and in which language; nothing where the group answered itself. */
export function GivenSentence({ given }: { given: AnswersGivenInput | null | undefined }) {
  const nameOf = useLanguageNames();
  if (!given) {
    return null;
  }
  const name = <UserText key="name">{given.givenBy}</UserText>;
  const language = <LanguageName key="language" language={nameOf(given.lang)} />;
  return <FormattedMessage {...was[given.method]} values={{ name, language }} />;
}
