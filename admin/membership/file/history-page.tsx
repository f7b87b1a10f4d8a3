import { FormattedMessage, useIntl } from "react-intl";
import { PrintButton } from "../../ui/button.tsx";
import { DownloadMenu } from "../../ui/download.tsx";
import { Page } from "../../ui/page.tsx";
import { Sheet } from "../../ui/surface.tsx";
import { SecondLine, Table } from "../../ui/table.tsx";
import { Moment, UserText } from "../../ui/text.tsx";
import "../membership.css";
import { words as shared } from "../messages.ts";
import { words } from "./messages.ts";
import { FileAnswer, historyOf } from "./use-file.tsx";
import type { ApplicationFile } from "./use-file.tsx";

/** Everything that was done with a file, newest first. */
export function FileHistoryPage() {
  return <FileAnswer>{(file) => <FileHistory file={file} />}</FileAnswer>;
}

function FileHistory({ file }: { file: ApplicationFile }) {
  const intl = useIntl();
  const rows = historyOf(file);
  return (
    <Page
      title={intl.formatMessage(words.historyTitle, { reference: file.reference })}
      section={intl.formatMessage(shared.applications)}
      back={{ to: `applications/${file.id}`, label: intl.formatMessage(shared.backToFile) }}
      lead={<UserText>{file.organisation.name}</UserText>}
    >
      <Sheet>
        <Table
          caption={<FormattedMessage {...words.historyCaption} values={{ count: rows.length }} />}
          rows={rows}
          rowKey={(event) => event.id}
          columns={[
            {
              key: "what",
              head: <FormattedMessage {...words.what} />,
              cell: (event) => (
                <>
                  {event.summary}
                  {event.reason && (
                    <SecondLine>
                      <UserText>{event.reason}</UserText>
                    </SecondLine>
                  )}
                </>
              ),
            },
            {
              key: "who",
              head: <FormattedMessage {...words.who} />,
              cell: (event) => <UserText>{event.actor}</UserText>,
            },
            { key: "when", head: <FormattedMessage {...words.when} />, cell: (event) => <Moment at={event.at} /> },
          ]}
        />
        <div className="no-print">
          <PrintButton />
        </div>
        <DownloadMenu list="timeline" variables={{ application: file.id }} count={rows.length} />
      </Sheet>
    </Page>
  );
}
