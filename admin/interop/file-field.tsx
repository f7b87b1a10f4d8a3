import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { fieldId } from "../lib/form.ts";
import { Field, describedBy } from "../ui/field.tsx";
import { words } from "./messages.ts";

const ofTables = ".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values";
const ofFeeds = ".json,application/json,.zip,application/zip";

interface FileFieldProps {
  error: string | undefined;
  isFeed: boolean;
  /** What was found in the file. */
  found: ReactNode;
  onChoose(file: File | undefined): void;
}

/** The file to import. */
export function FileField({ error, isFeed, found, onChoose }: FileFieldProps) {
  const intl = useIntl();
  const id = fieldId("file");
  const hint = intl.formatMessage(isFeed ? words.feedHint : words.fileHint);
  return (
    <Field id={id} label={intl.formatMessage(words.file)} hint={hint} error={error}>
      <input
        className="input"
        id={id}
        type="file"
        accept={isFeed ? ofFeeds : ofTables}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
      {found}
    </Field>
  );
}

/** How much was found in the file; nothing where it holds nothing of the kind. */
export function Found({ name, rows, organisations }: { name: string; rows: number | undefined; organisations: number | undefined }) {
  return (
    <p className="second-line" role="status">
      <bdi>
        {rows !== undefined && <FormattedMessage {...words.fileChosen} values={{ name, rows }} />}
        {organisations !== undefined && <FormattedMessage {...words.feedChosen} values={{ name, count: organisations }} />}
      </bdi>
    </p>
  );
}
