import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { fieldId, useForm } from "../lib/form.ts";
import { useViewer } from "../lib/session.ts";
import { Actions } from "../ui/actions.tsx";
import { NotAllowedPage, SignInNeededPage } from "../ui/answer.tsx";
import { Button } from "../ui/button.tsx";
import { Radios } from "../ui/choices.tsx";
import { Field, describedBy } from "../ui/field.tsx";
import { Form } from "../ui/form.tsx";
import { Page } from "../ui/page.tsx";
import { SandBox, Sheet } from "../ui/surface.tsx";
import { Select } from "../ui/text-input.tsx";
import { guess, mappableFields, registerKey } from "./mapping.ts";
import type { Mapping } from "./mapping.ts";
import { words } from "./messages.ts";
import { ReportSheet } from "./report-sheet.tsx";
import { partsOf, tableIn } from "./table-of-file.ts";
import type { FileTable } from "./table-of-file.ts";
import { useImport } from "./use-import.ts";
import type { Progress } from "./use-import.ts";

const roles: readonly string[] = ["OPERATOR", "DATA_STEWARD"];

/** Imports organisations out of a file: choose it, say which column holds what, see what would be done, do it. */
export function ImportPage() {
  const viewer = useViewer();
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  return viewer.roles.some((held) => roles.includes(held.role)) ? (
    <ImportForm />
  ) : (
    <NotAllowedPage why={<FormattedMessage {...words.notAllowed} />} />
  );
}

interface Values extends Mapping {
  format: string;
  file: string;
}

function ImportForm() {
  const intl = useIntl();
  const [table, setTable] = useState<FileTable | null>(null);
  const form = useForm<Values>({ format: "CHARITIES", file: "", ...guess([]) });
  const { run, progress, report, forget } = useImport();
  const isList = form.values.format === "ORGANISATIONS";

  const choose = async (file: File | undefined) => {
    const read = file ? tableIn(file.name, await file.arrayBuffer()) : null;
    setTable(read);
    forget();
    form.set("file", read?.name ?? "");
    Object.entries(guess(read?.columns ?? [])).forEach(([field, column]) => form.set(field as keyof Mapping, column));
  };

  const send = async (dryRun: boolean) => {
    const faults = [
      ...(table === null ? [{ field: "file", message: intl.formatMessage(words.errorFile) }] : []),
      ...(table !== null && isList && form.values.name === "" ? [{ field: "name", message: intl.formatMessage(words.errorName) }] : []),
    ];
    if (!form.check(faults) || table === null) {
      return;
    }
    const mapping = mappableFields.flatMap((field) => (form.values[field] === "" ? [] : [{ field, column: form.values[field] }]));
    const key = isList ? form.values.identifiers || form.values.key || undefined : registerKey(table.columns);
    const choices = { format: isList ? "ORGANISATIONS" : "CHARITIES", source: table.name, extractOn: null, mapping: isList ? mapping : [] } as const;
    form.accept(await run(partsOf(table, key), { ...choices, mapping: [...choices.mapping] }, dryRun));
  };

  const busy = progress !== null;
  return (
    <Page
      title={intl.formatMessage(words.title)}
      section={intl.formatMessage(words.section)}
      back={{ to: "settings", label: intl.formatMessage(words.back) }}
      lead={intl.formatMessage(words.lead)}
      errors={form.errors}
    >
      <div className="stack">
        <Form onSubmit={() => void send(true)}>
          <Sheet>
            <div className="stack">
              <Radios
                id={fieldId("format")}
                label={intl.formatMessage(words.format)}
                value={form.values.format}
                onChange={(format) => {
                  form.set("format", format);
                  forget();
                }}
                choices={[
                  { value: "CHARITIES", label: intl.formatMessage(words.charities), hint: intl.formatMessage(words.charitiesHint) },
                  { value: "ORGANISATIONS", label: intl.formatMessage(words.organisations), hint: intl.formatMessage(words.organisationsHint) },
                ]}
              />
              <FileField error={form.errorOf("file")} table={table} onChoose={(file) => void choose(file)} />
            </div>
          </Sheet>
          {isList && table && (
            <Sheet title={<FormattedMessage {...words.columns} />} note={<FormattedMessage {...words.columnsNote} />}>
              <div className="stack">
                {mappableFields.map((field) => (
                  <Select
                    key={field}
                    {...form.field(field)}
                    label={intl.formatMessage(words[field])}
                    optional={field !== "name"}
                    options={[
                      { value: "", label: intl.formatMessage(words.nowhere) },
                      ...table.columns.map((column) => ({ value: column, label: column })),
                    ]}
                  />
                ))}
              </div>
            </Sheet>
          )}
          <Actions>
            <Button busy={busy} kind={report?.dryRun ? "secondary" : "primary"}>
              <FormattedMessage {...(report?.dryRun ? words.tryAgain : words.tryIt)} />
            </Button>
          </Actions>
        </Form>
        {progress && <Running progress={progress} />}
        {report && (
          <ReportSheet key={String(report.dryRun)} report={report}>
            {report.dryRun && report.counts.created + report.counts.updated > 0 && (
              <Actions>
                <Button busy={busy} onPress={() => void send(false)}>
                  <FormattedMessage {...words.doIt} />
                </Button>
              </Actions>
            )}
          </ReportSheet>
        )}
      </div>
    </Page>
  );
}

interface FileFieldProps {
  error: string | undefined;
  table: FileTable | null;
  onChoose(file: File | undefined): void;
}

function FileField({ error, table, onChoose }: FileFieldProps) {
  const intl = useIntl();
  const id = fieldId("file");
  const hint = intl.formatMessage(words.fileHint);
  return (
    <Field id={id} label={intl.formatMessage(words.file)} hint={hint} error={error}>
      <input
        className="input"
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
      {table && (
        <p className="second-line">
          <bdi>
            <FormattedMessage {...words.fileChosen} values={{ name: table.name, rows: table.rows.length }} />
          </bdi>
        </p>
      )}
    </Field>
  );
}

function Running({ progress }: { progress: Progress }) {
  return (
    <SandBox>
      <p>
        <progress value={progress.done} max={progress.all} aria-labelledby="import-progress" />{" "}
        <bdi id="import-progress">
          <FormattedMessage {...words.running} values={{ done: progress.done, all: progress.all }} />
        </bdi>
      </p>
      <p>
        <FormattedMessage {...words.runningNote} />
      </p>
    </SandBox>
  );
}
