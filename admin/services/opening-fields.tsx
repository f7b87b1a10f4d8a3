import { FormattedMessage, useIntl } from "react-intl";
import { fieldId } from "../lib/form.ts";
import type { Form } from "../lib/form.ts";
import { QuietButton } from "../ui/button.tsx";
import { FieldGroup } from "../ui/field.tsx";
import { dayNames } from "../ui/service-words.ts";
import { Select, TextInput } from "../ui/text-input.tsx";
import { words } from "./opening-messages.ts";
import { emptyOpening } from "./typed-openings.ts";
import type { TypedOpening } from "./typed-openings.ts";
import type { TypedService } from "./service-values.ts";
import "./services.css";

/** Asks when a service is open: no time, or as many as come again each week. */
export function OpeningFields({ form }: { form: Form<TypedService> }) {
  const { schedule } = form.values;
  return (
    <FieldGroup
      id={fieldId("schedule")}
      label={<FormattedMessage {...words.when} />}
      hint={<FormattedMessage {...words.whenHint} />}
      error={form.errorOf("schedule")}
      optional
    >
      <div id={fieldId("schedule")} tabIndex={-1}>
        {schedule.map((opening, index) => (
          <OneOpening
            key={index}
            opening={opening}
            index={index}
            errorOf={(name) => form.errors.find((error) => error.field === `${name}-${index}`)?.message}
            onChange={(next) => form.set("schedule", schedule.map((one, at) => (at === index ? next : one)))}
            onRemove={() => form.set("schedule", schedule.filter((_, at) => at !== index))}
          />
        ))}
        <QuietButton onPress={() => form.set("schedule", [...schedule, { ...emptyOpening, day: schedule.at(-1)?.day ?? "" }])}>
          <FormattedMessage {...words.add} />
        </QuietButton>
      </div>
    </FieldGroup>
  );
}

interface OneOpeningProps {
  opening: TypedOpening;
  index: number;
  errorOf(name: string): string | undefined;
  onChange(opening: TypedOpening): void;
  onRemove(): void;
}

function OneOpening({ opening, index, errorOf, onChange, onRemove }: OneOpeningProps) {
  const intl = useIntl();
  const number = index + 1;
  const text = (name: "opens" | "closes" | "note", characters?: number) => ({
    id: fieldId(`${name}-${index}`),
    label: <FormattedMessage {...words[name]} />,
    error: errorOf(name),
    spellCheck: name === "note",
    value: opening[name],
    characters,
    onChange: (value: string) => onChange({ ...opening, [name]: value }),
  });
  return (
    <fieldset className="opening-fields">
      <legend>
        <FormattedMessage {...words.time} values={{ number }} />
      </legend>
      <Select
        id={fieldId(`day-${index}`)}
        label={<FormattedMessage {...words.day} />}
        error={errorOf("day")}
        value={opening.day}
        onChange={(day) => onChange({ ...opening, day })}
        options={[
          { value: "", label: intl.formatMessage(words.choose) },
          ...Object.entries(dayNames).map(([value, name]) => ({ value, label: intl.formatMessage(name) })),
        ]}
      />
      <TextInput {...text("opens", 8)} />
      <TextInput {...text("closes", 8)} />
      <TextInput {...text("note")} hint={<FormattedMessage {...words.noteHint} />} optional />
      <div>
        <QuietButton onPress={onRemove}>
          <FormattedMessage {...words.remove} values={{ number }} />
        </QuietButton>
      </div>
    </fieldset>
  );
}
