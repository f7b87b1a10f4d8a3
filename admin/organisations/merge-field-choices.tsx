import { FormattedMessage, useIntl } from "react-intl";
import type { MergeChoice } from "../../schema/operations.ts";
import { fieldId } from "../lib/form.ts";
import { Radios } from "../ui/choices.tsx";
import { Stack } from "../ui/surface.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./duplicate-messages.ts";
import type { MergePreview } from "./merge-page.tsx";
import { revisionField, revisionValue } from "./revision-words.ts";

interface MergeFieldChoicesProps {
  fields: MergePreview["fields"];
  choices: Record<string, MergeChoice>;
  onChoose(field: string, choice: MergeChoice): void;
}

const labels = { KEEP: words.kept, MERGE: words.merged, BOTH: words.both };

/** Each field on which the two differ: whose value stays. */
export function MergeFieldChoices({ fields, choices, onChoose }: MergeFieldChoicesProps) {
  const intl = useIntl();
  if (fields.length === 0) {
    return (
      <p>
        <FormattedMessage {...words.fieldsNone} />
      </p>
    );
  }
  const said = (texts: readonly string[]) => {
    const values = texts.map((text) => revisionValue(intl, text) ?? text);
    return values.length > 0 ? <UserText key="value">{values.join(", ")}</UserText> : intl.formatMessage(words.nothing);
  };
  return (
    <Stack>
      {fields.map((field) => (
        <Radios
          key={field.field}
          id={fieldId(`merge-${field.field}`)}
          label={revisionField(intl, field.field, (tag) => tag)}
          value={choices[field.field] ?? field.chosen}
          onChange={(choice) => onChoose(field.field, choice as MergeChoice)}
          choices={field.choices.map((choice) => ({
            value: choice,
            label: <FormattedMessage {...labels[choice]} values={{ value: said(choice === "KEEP" ? field.kept : field.merged) }} />,
          }))}
        />
      ))}
    </Stack>
  );
}
