import { FormattedMessage, useIntl } from "react-intl";
import type { Form } from "../lib/form.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { Sheet, Stack } from "../ui/surface.tsx";
import { LanguageName } from "../ui/text.tsx";
import { Select, TextArea, TextInput } from "../ui/text-input.tsx";
import { words } from "./messages.ts";
import { languagesOf } from "./word-form.ts";
import type { TypedWord } from "./word-form.ts";
import type { ShownWord, TopWord } from "./word-of-address.tsx";

interface WordFieldsProps {
  word: ShownWord;
  top: readonly TopWord[];
  form: Form<TypedWord>;
}

/** The questions about a word: its name, what it means, where it stands, and what finds it in each language. */
export function WordFields({ word, top, form }: WordFieldsProps) {
  const intl = useIntl();
  const languageName = useLanguageNames();
  const wider = top.filter((one) => !one.parent && one.id !== word.id);
  const parents = [
    { value: "", label: intl.formatMessage(words.parentNone) },
    ...wider.map((one) => ({ value: one.id, label: one.label })),
  ];
  return (
    <Stack>
      <Sheet>
        <Stack tight>
          <TextInput {...form.field("label")} label={<FormattedMessage {...words.label} />} />
          <TextArea {...form.field("description")} label={<FormattedMessage {...words.description} />} rows={2} optional />
          <Select {...form.field("parent")} label={<FormattedMessage {...words.parent} />} options={parents} />
        </Stack>
      </Sheet>
      <Sheet title={<FormattedMessage {...words.everyday} />} note={<FormattedMessage {...words.everydayNote} />}>
        <Stack tight>
          {languagesOf(word).map((lang) => (
            <TextArea
              key={lang}
              {...form.field(`everyday-${lang}`)}
              label={<LanguageName language={languageName(lang)} />}
              lang={lang}
              rows={Math.min(mostRows, Math.max(2, form.values[`everyday-${lang}`]?.split("\n").length ?? 0))}
              optional
            />
          ))}
        </Stack>
      </Sheet>
    </Stack>
  );
}

/** A field grows with its words so far; longer lists are scrolled. */
const mostRows = 8;
