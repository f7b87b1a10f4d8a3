import { useIntl } from "react-intl";
import { useForm } from "../../lib/form.ts";
import { useLanguage } from "../../lib/locale.tsx";
import { Checkbox } from "../../ui/choices.tsx";
import { TextArea, TextInput } from "../../ui/text-input.tsx";
import { TextLanguage } from "../text-language.tsx";
import { answerTo } from "./file.ts";
import { words } from "./messages.ts";
import { QuestionFrame } from "./question-frame.tsx";
import type { QuestionProps } from "./question-frame.tsx";
import { useSaveAnswer } from "./save-answer.ts";

/** A question answered in words, in any language. */
export function TextQuestion({ file, question }: QuestionProps) {
  const intl = useIntl();
  const { language } = useLanguage();
  const before = answerTo(file, question.key);
  const form = useForm({
    [question.key]: before?.value ?? "",
    lang: before?.lang ?? file.given?.lang ?? language.tag,
    unsure: before?.unsure ?? false,
  } as Record<string, string> & { lang: string; unsure: boolean });
  const { busy, save } = useSaveAnswer(file, form);
  const value = (form.values[question.key] ?? "").trim();
  const unsure = form.values.unsure && value === "";

  const send = (later: boolean) => {
    const missing = !later && value === "" && !unsure;
    const message = intl.formatMessage(question.mayBeUnsure ? words.answerMissing : words.answerNeeded);
    if (form.check(missing ? [{ field: question.key, message }] : [])) {
      void save({ question: question.key, value, lang: form.values.lang, choices: [], unsure }, later);
    }
  };

  const control = {
    ...form.field(question.key),
    label: intl.formatMessage(question.ask),
    labelHidden: true,
    hint: intl.formatMessage(question.hint),
    lang: form.values.lang,
  };
  return (
    <QuestionFrame
      file={file}
      question={question}
      errors={form.errors}
      busy={busy}
      onContinue={() => send(false)}
      onLater={() => send(true)}
    >
      {question.kind === "line" ? <TextInput {...control} spellCheck={false} /> : <TextArea {...control} rows={6} />}
      {question.kind === "text" && (
        <TextLanguage
          label={intl.formatMessage(words.writtenIn)}
          value={form.values.lang}
          onChange={(lang) => form.set("lang", lang)}
        />
      )}
      {question.mayBeUnsure && (
        <Checkbox
          id="unsure"
          label={intl.formatMessage(words.unsure)}
          checked={form.values.unsure}
          onChange={(checked) => form.set("unsure", checked)}
        />
      )}
    </QuestionFrame>
  );
}
