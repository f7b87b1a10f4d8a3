import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useForm } from "../../lib/form.ts";
import { AddedList } from "../../ui/added-list.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/choices.tsx";
import { Chips, SuggestionChip } from "../../ui/chip.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { UserText } from "../../ui/text.tsx";
import { ChoiceWords } from "./answer-words.tsx";
import { answerTo } from "./file.ts";
import { words } from "./messages.ts";
import { QuestionFrame } from "./question-frame.tsx";
import type { QuestionProps } from "./question-frame.tsx";
import { useSaveAnswer } from "./save-answer.ts";
import { exactOption, useSuggestions } from "./suggestions.ts";

interface Picked {
  value: string;
  label: string;
  known: boolean;
}

/** A question answered by adding things one by one: from the directory's lists, or in the group's own words. */
export function ListQuestion({ file, question }: QuestionProps) {
  const intl = useIntl();
  const before = answerTo(file, question.key);
  const [picked, setPicked] = useState<readonly Picked[]>(before?.choices ?? []);
  const form = useForm<Record<string, string | boolean>>({ [question.key]: "", unsure: before?.unsure ?? false });
  const { busy, save } = useSaveAnswer(file, form);
  const typed = String(form.values[question.key] ?? "");
  const options = useSuggestions(question.key, typed);
  const error = form.errorOf(question.key);

  const add = (choice: Picked) => {
    setPicked((former) => [...former.filter((one) => one.value !== choice.value), choice]);
    form.set(question.key, "");
    form.check([]);
  };
  const unknown = () =>
    form.check([{ field: question.key, message: intl.formatMessage(words.unknownWord, { text: typed.trim() }) }]);
  const addTyped = () => {
    const exact = exactOption(options, typed);
    if (exact) {
      add({ value: exact.value, label: exact.label, known: true });
    } else if (typed.trim() !== "") {
      unknown();
    }
  };

  const send = (later: boolean) => {
    const exact = exactOption(options, typed);
    if (typed.trim() !== "" && !exact) {
      unknown();
      return;
    }
    const choices = exact ? [...picked, { value: exact.value, label: exact.label, known: true }] : picked;
    const unsure = form.values["unsure"] === true && choices.length === 0;
    const missing = !later && choices.length === 0 && !unsure;
    if (form.check(missing ? [{ field: question.key, message: intl.formatMessage(words.answerMissing) }] : [])) {
      const values = choices.map((choice) => choice.value);
      // What was written freely before (by a broker, say) is kept beside what is picked.
      void save({ question: question.key, value: before?.value ?? "", lang: before?.lang ?? file.given?.lang ?? "en", choices: values, unsure }, later);
    }
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
      {picked.length > 0 && (
        <div>
          <h2 className="heading-small">
            <bdi>
              <FormattedMessage {...words.added} values={{ count: picked.length }} />
            </bdi>
          </h2>
          <AddedList
            items={picked.map((choice) => ({
              key: choice.value,
              name: choice.label,
              words: <ChoiceWords question={question.key} choice={choice} />,
            }))}
            onRemove={(value) => setPicked((former) => former.filter((one) => one.value !== value))}
          />
        </div>
      )}
      <div>
        <Combobox
          id={form.field(question.key).id}
          label={intl.formatMessage(question.label ?? question.ask)}
          hint={intl.formatMessage(question.hint)}
          error={error}
          text={typed}
          onText={(text) => form.set(question.key, text)}
          options={options}
          onChoose={(option) => add({ value: option.value, label: option.label, known: true })}
          beside={
            <Button kind="secondary" onPress={addTyped}>
              <FormattedMessage {...words.add} />
            </Button>
          }
        />
        {error && typed.trim() !== "" && (
          <Chips label={intl.formatMessage(words.didYouMean)}>
            {options.map((option) => (
              <SuggestionChip
                key={option.value}
                onTake={() => add({ value: option.value, label: option.label, known: true })}
              >
                <UserText>{option.label}</UserText>
              </SuggestionChip>
            ))}
            <SuggestionChip onTake={() => add({ value: typed.trim(), label: typed.trim(), known: false })}>
              <FormattedMessage {...words.addOwn} values={{ text: <UserText>{typed.trim()}</UserText> }} />
            </SuggestionChip>
          </Chips>
        )}
      </div>
      {picked.length === 0 && (
        <Checkbox
          id="unsure"
          label={intl.formatMessage(words.unsure)}
          checked={form.values["unsure"] === true}
          onChange={(checked) => form.set("unsure", checked)}
        />
      )}
    </QuestionFrame>
  );
}
