import { FormattedMessage, useIntl } from "react-intl";
import { fieldId } from "../lib/form.ts";
import { useLanguageNames } from "../lib/languages.ts";
import { Checkbox } from "../ui/choices.tsx";
import { Table } from "../ui/table.tsx";
import { UserText } from "../ui/text.tsx";
import { hidden } from "./hidden-words.tsx";
import { revisionField, revisionValue } from "./revision-words.ts";
import type { ShownSuggestion } from "./suggestion-page.tsx";
import { words } from "./suggestion-messages.ts";

type Change = ShownSuggestion["changes"][number];

interface ComparisonTableProps {
  changes: readonly Change[];
  /** The fields that are ticked; null for whoever may not answer. */
  ticked: readonly string[] | null;
  onTick(fields: readonly string[]): void;
}

/** Each field: what the page says now beside what is suggested. */
export function ComparisonTable({ changes, ticked, onTick }: ComparisonTableProps) {
  const intl = useIntl();
  const languageName = useLanguageNames();
  const named = (field: string) => revisionField(intl, field, (tag) => languageName(tag).name);
  if (changes.length === 0) {
    return (
      <p>
        <FormattedMessage {...words.noChanges} />
      </p>
    );
  }
  const value = (texts: readonly string[]) => {
    const said = texts.map((text) => revisionValue(intl, text) ?? text);
    return said.length > 0 ? <UserText>{said.join(", ")}</UserText> : <FormattedMessage {...words.nothing} />;
  };
  const tick = (field: string, on: boolean) =>
    onTick([...(ticked ?? []).filter((one) => one !== field), ...(on ? [field] : [])]);
  return (
    <Table
      caption={<FormattedMessage {...words.comparison} />}
      captionHidden
      rows={changes}
      rowKey={(change) => change.field}
      columns={[
        { key: "field", head: <FormattedMessage {...words.field} />, cell: (change) => named(change.field) },
        { key: "now", head: <FormattedMessage {...words.now} />, cell: (change) => value(change.now) },
        { key: "suggested", head: <FormattedMessage {...words.suggested} />, cell: (change) => value(change.suggested) },
        {
          key: "take",
          head: <FormattedMessage {...words.take} />,
          headHidden: true,
          withoutLabel: true,
          cell: (change) =>
            ticked ? (
              <Checkbox
                id={fieldId(`take ${change.field}`).replace(/[^\w-]+/gu, "-")}
                label={<FormattedMessage {...words.takeField} values={{ hidden, field: named(change.field) }} />}
                checked={ticked.includes(change.field)}
                onChange={(on) => tick(change.field, on)}
              />
            ) : (
              change.accepted !== null && <FormattedMessage {...(change.accepted ? words.taken : words.notTaken)} />
            ),
        },
      ]}
    />
  );
}
