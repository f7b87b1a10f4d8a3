import { FormattedMessage, useIntl } from "react-intl";
import { SettingsOutboxDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { usePaging } from "../../lib/paging.ts";
import { Answer } from "../../ui/answer.tsx";
import { DownloadMenu } from "../../ui/download.tsx";
import { Page } from "../../ui/page.tsx";
import { Pager } from "../../ui/pager.tsx";
import { EmptyState, Sheet, Stack } from "../../ui/surface.tsx";
import { words } from "./messages.ts";
import { OutboxMail } from "./outbox-mail.tsx";

/** The e-mails that the installation wrote, newest first; those that were not sent come before all others. */
export function OutboxPage() {
  const intl = useIntl();
  const paging = usePaging();
  const asked = useQuestion(SettingsOutboxDocument, { after: paging.after });
  return (
    <Answer of={asked}>
      {({ outbox, left, sendsMail }) => (
        <Page
          title={intl.formatMessage(words.outbox)}
          section={intl.formatMessage(words.title)}
          back={{ to: "settings", label: intl.formatMessage(words.back) }}
          lead={intl.formatMessage(sendsMail ? words.outboxLeadSending : words.outboxLead)}
        >
          {left.edges.length > 0 && (
            <Sheet
              rows
              title={<FormattedMessage {...words.outboxLeft} />}
              note={<FormattedMessage {...words.outboxLeftNote} values={{ count: left.totalCount }} />}
            >
              {left.edges.map(({ node: mail }) => (
                <OutboxMail key={mail.id} mail={mail} sends={sendsMail} />
              ))}
              <DownloadMenu list="outbox" id="outbox-left" variables={{ left: true }} count={left.totalCount} />
            </Sheet>
          )}
          {outbox.edges.length === 0 ? (
            <EmptyState>
              <FormattedMessage {...words.outboxEmpty} />
            </EmptyState>
          ) : (
            <Stack tight>
              <h2>
                <FormattedMessage {...words.outboxCount} values={{ count: outbox.totalCount }} />
              </h2>
              <Sheet rows>
                {outbox.edges.map(({ node: mail }) => (
                  <OutboxMail key={mail.id} mail={{ ...mail, can: [] }} sends={sendsMail} />
                ))}
              </Sheet>
              <Pager
                from={paging.from}
                shown={outbox.edges.length}
                total={outbox.totalCount}
                nextTo={
                  outbox.pageInfo.hasNextPage ? paging.nextTo(outbox.pageInfo.endCursor, outbox.edges.length) : null
                }
                previousTo={paging.previousTo}
              />
              <DownloadMenu list="outbox" variables={{}} count={outbox.totalCount} />
            </Stack>
          )}
        </Page>
      )}
    </Answer>
  );
}
