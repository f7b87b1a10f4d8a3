import { useState } from "react";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { csvText, downloadText } from "../lib/csv.ts";
import { QuietButton } from "../ui/button.tsx";
import { Sheet } from "../ui/surface.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table.tsx";
import { Select } from "../ui/text-input.tsx";
import { UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import type { Report, ReportRow } from "./use-import.ts";

const results = ["CREATED", "UPDATED", "UNCHANGED", "REJECTED", "MERGED"] as const;
const resultWords = {
  CREATED: words.created,
  UPDATED: words.updated,
  UNCHANGED: words.unchanged,
  REJECTED: words.rejected,
  MERGED: words.together,
};

/** What was mended without a doubt is told in the row, and needs no second look. */
const mended: readonly string[] = ["NAME_IN_CAPITALS", "POSTCODE_COMPLETED", "WEBSITE_COMPLETED", "COMPANY_NUMBER_COMPLETED"];

/** What came of a row, in words; of one that was read together with another, with which. */
function resultOf({ result, readWithRow }: ReportRow): [(typeof resultWords)[keyof typeof resultWords], { row: number } | undefined] {
  return readWithRow === null ? [resultWords[result], undefined] : [words.readWithRow, { row: readWithRow }];
}

function Result({ row }: { row: ReportRow }) {
  const [word, values] = resultOf(row);
  return <FormattedMessage {...word} values={values} />;
}

/** More rows than this are looked at in the file. */
const mostShown = 100;

function Notes({ row }: { row: ReportRow }) {
  return (
    <div>
      {row.notes.map((note) => (
        <p key={`${note.code} ${note.field ?? ""} ${note.value ?? ""}`}>
          {note.sentence}{" "}
          {note.value !== null && note.field !== null && (
            <bdi className="second-line">
              <FormattedMessage {...words.saidValue} values={{ column: note.field, value: <UserText>{note.value}</UserText> }} />
            </bdi>
          )}{" "}
          {note.couldBe.length > 0 && (
            <bdi className="second-line">
              <FormattedMessage {...words.couldBe} values={{ choices: <UserText>{note.couldBe.join("; ")}</UserText> }} />
            </bdi>
          )}
        </p>
      ))}
    </div>
  );
}

const columns: Column<ReportRow>[] = [
  {
    key: "organisation",
    head: <FormattedMessage {...words.organisation} />,
    cell: (row) => (row.name === null ? <FormattedMessage {...words.nameless} /> : <UserText>{row.name}</UserText>),
  },
  { key: "row", head: <FormattedMessage {...words.row} />, cell: (row) => row.row, numeric: true },
  { key: "result", head: <FormattedMessage {...words.result} />, cell: (row) => <Result row={row} /> },
  { key: "said", head: <FormattedMessage {...words.said} />, cell: (row) => <Notes row={row} />, underLabel: true },
];

/** What an import came to, or would come to: in a sentence, by row, and as a file to keep. */
export function ReportSheet({ report, children }: { report: Report; children?: ReactNode }) {
  const intl = useIntl();
  const [shown, setShown] = useState("NOTED");
  const noted = report.rows.filter((row) => row.notes.some((note) => !mended.includes(note.code)));
  const rows = shown === "ALL" ? report.rows : shown === "NOTED" ? noted : report.rows.filter((row) => row.result === shown);
  const options = [
    { value: "NOTED", label: intl.formatMessage(words.noted, { count: noted.length }) },
    ...results.map((result) => ({
      value: result,
      label: intl.formatMessage(words.counted, {
        word: intl.formatMessage(resultWords[result]),
        count: report.rows.filter((row) => row.result === result).length,
      }),
    })),
    { value: "ALL", label: intl.formatMessage(words.all, { count: report.rows.length }) },
  ];
  if (report.stopped?.done === 0) {
    return (
      <Sheet title={<FormattedMessage {...words.stoppedFirstTitle} />}>
        <p role="status">
          <bdi>
            <FormattedMessage {...(report.dryRun ? words.stoppedFirstDry : words.stoppedFirst)} values={{ all: report.stopped.all }} />
          </bdi>
        </p>
      </Sheet>
    );
  }
  const title = report.dryRun ? words.dryTitle : report.stopped ? words.stoppedTitle : words.doneTitle;
  return (
    <Sheet title={<FormattedMessage {...title} />} outcome={!report.dryRun && !report.stopped}>
      <div className="stack">
        {report.stopped && (
          <p>
            <bdi>
              <FormattedMessage {...words.stopped} values={{ done: report.stopped.done, all: report.stopped.all }} />
            </bdi>
          </p>
        )}
        <p role="status">
          <bdi>
            <FormattedMessage {...(report.dryRun ? words.wouldBe : words.was)} values={report.counts} />
          </bdi>
        </p>
        {children}
        <Select id="field-shown" label={<FormattedMessage {...words.show} />} value={shown} onChange={setShown} options={options} />
        {rows.length === 0 ? (
          <p>
            <FormattedMessage {...words.noRows} />
          </p>
        ) : (
          <ReportTable rows={rows} />
        )}
      </div>
    </Sheet>
  );
}

/** Some rows of the report as a table, and all of them as a file. */
function ReportTable({ rows }: { rows: readonly ReportRow[] }) {
  const intl = useIntl();
  const download = () => {
    const heads = [words.row, words.result, words.organisation, words.field, words.said, words.value, words.choices];
    const head = heads.map((word) => intl.formatMessage(word));
    const lines = rows.flatMap((row) => {
      const start = [String(row.row), intl.formatMessage(...resultOf(row)), row.name ?? ""];
      const said = row.notes.map((note) => [...start, note.field ?? "", note.sentence, note.value ?? "", note.couldBe.join("; ")]);
      return said.length > 0 ? said : [[...start, "", "", "", ""]];
    });
    downloadText("import-report.csv", csvText([head, ...lines]));
  };
  return (
    <>
      <Table
        caption={<FormattedMessage {...words.caption} values={{ shown: Math.min(rows.length, mostShown), all: rows.length }} />}
        columns={columns}
        rows={rows.slice(0, mostShown)}
        rowKey={(row) => String(row.row)}
      />
      <p>
        <QuietButton onPress={download}>
          <FormattedMessage {...words.download} values={{ count: rows.length }} />
        </QuietButton>
      </p>
    </>
  );
}
