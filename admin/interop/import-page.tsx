import { useMemo, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { fieldId, useForm } from "../lib/form.ts";
import { useViewer } from "../lib/session.ts";
import { Actions } from "../ui/actions.tsx";
import { NotAllowedPage, SignInNeededPage } from "../ui/answer.tsx";
import { Button } from "../ui/button.tsx";
import { Radios } from "../ui/choices.tsx";
import { Form } from "../ui/form.tsx";
import { Page } from "../ui/page.tsx";
import { SandBox, Sheet } from "../ui/surface.tsx";
import { Select } from "../ui/text-input.tsx";
import { feedIn, partsOfFeed } from "./feed-of-file.ts";
import { FileField, Found } from "./file-field.tsx";
import { guess, isListed, mappableFields, registerKey } from "./mapping.ts";
import type { Mapping } from "./mapping.ts";
import { words } from "./messages.ts";
import { ReportSheet } from "./report-sheet.tsx";
import { partsOf, tableIn } from "./table-of-file.ts";
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

interface ChosenFile {
  name: string;
  bytes: ArrayBuffer;
}

interface Values extends Mapping {
  format: string;
  file: string;
}

function ImportForm() {
  const intl = useIntl();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const form = useForm<Values>({ format: "CHARITIES", file: "", ...guess([]) });
  const { run, progress, report, forget } = useImport();
  const isList = form.values.format === "ORGANISATIONS";
  const isFeed = form.values.format === "HSDS";
  const table = useMemo(() => (file && !isFeed ? tableIn(file.name, file.bytes) : null), [file, isFeed]);
  const feed = useMemo(() => (file && isFeed ? feedIn(file.bytes) : null), [file, isFeed]);

  const look = (chosen: ChosenFile | null, format: string) => {
    forget();
    setFile(chosen);
    form.set("file", chosen?.name ?? "");
    form.set("format", format);
    const columns = chosen && format !== "HSDS" ? tableIn(chosen.name, chosen.bytes)?.columns : undefined;
    Object.entries(guess(columns ?? [])).forEach(([field, column]) => form.set(field as keyof Mapping, column));
  };

  const choose = async (chosen: File | undefined) => {
    look(chosen ? { name: chosen.name, bytes: await chosen.arrayBuffer() } : null, form.values.format);
  };

  /** What is sent, part by part; null where there is nothing to read in the file. */
  const read = () => {
    if (feed !== null) {
      return { parts: partsOfFeed(feed), format: "HSDS", mapping: [] } as const;
    }
    if (table === null) {
      return null;
    }
    const mapping = mappableFields.flatMap((field) => (form.values[field] === "" ? [] : [{ field, column: form.values[field] }]));
    const key = isList ? form.values.identifiers || form.values.key || undefined : registerKey(table.columns);
    return { parts: partsOf(table, key), format: isList ? "ORGANISATIONS" : "CHARITIES", mapping: isList ? mapping : [] } as const;
  };

  const send = async (dryRun: boolean) => {
    const asked = read();
    const faults = [
      ...(asked === null ? [{ field: "file", message: intl.formatMessage(isFeed ? words.errorFeed : words.errorFile) }] : []),
      ...(table !== null && isList && form.values.name === "" ? [{ field: "name", message: intl.formatMessage(words.errorName) }] : []),
    ];
    if (!form.check(faults) || asked === null || file === null) {
      return;
    }
    const { parts, format, mapping } = asked;
    form.accept(await run(parts, { format, source: file.name, extractOn: null, mapping: [...mapping] }, dryRun));
  };

  const busy = progress !== null;
  const wasSeen = report?.dryRun === true && report.stopped?.done !== 0;
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
                onChange={(format) => look(file, format)}
                choices={[
                  { value: "CHARITIES", label: intl.formatMessage(words.charities), hint: intl.formatMessage(words.charitiesHint) },
                  { value: "ORGANISATIONS", label: intl.formatMessage(words.organisations), hint: intl.formatMessage(words.organisationsHint) },
                  { value: "HSDS", label: intl.formatMessage(words.hsds), hint: intl.formatMessage(words.hsdsHint) },
                ]}
              />
              <FileField
                error={form.errorOf("file")}
                isFeed={isFeed}
                found={<Found name={file?.name ?? ""} rows={table?.rows.length} organisations={feed?.organisations.length} />}
                onChoose={(chosen) => void choose(chosen)}
              />
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
                    hint={isListed(field) ? intl.formatMessage(words.listedHint) : undefined}
                    options={[
                      { value: "", label: intl.formatMessage(words.nowhere) },
                      ...[...new Set(table.columns)].map((column) => ({ value: column, label: column })),
                    ]}
                  />
                ))}
              </div>
            </Sheet>
          )}
          <Actions>
            <Button busy={busy} kind={wasSeen ? "secondary" : "primary"}>
              <FormattedMessage {...(wasSeen ? words.tryAgain : words.tryIt)} />
            </Button>
          </Actions>
        </Form>
        {progress && <Running progress={progress} />}
        {report && (
          <ReportSheet key={String(report.dryRun)} report={report}>
            {report.dryRun && report.stopped === null && report.counts.created + report.counts.updated > 0 && (
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
