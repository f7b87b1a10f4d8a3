import { FormattedMessage, useIntl } from "react-intl";
import { SettingsOutboxDocument } from "../../../schema/operations.ts";
import { useQuestion } from "../../lib/data.ts";
import { usePaging } from "../../lib/paging.ts";
import { Answer } from "../../ui/answer.tsx";
import { Page } from "../../ui/page.tsx";
import { Pager } from "../../ui/pager.tsx";
import { EmptyState, Sheet, Stack } from "../../ui/surface.tsx";
import { Moment, UserText } from "../../ui/text.tsx";
import { words } from "./messages.ts";

/** The e-mails of an installation without a mail server, newest first. */
export function OutboxPage() {
  const intl = useIntl();
  const paging = usePaging();
  const asked = useQuestion(SettingsOutboxDocument, { after: paging.after });
  return (
    <Answer of={asked}>
      {({ outbox }) => (
        <Page
          title={intl.formatMessage(words.outbox)}
          section={intl.formatMessage(words.title)}
          back={{ to: "settings", label: intl.formatMessage(words.back) }}
          lead={intl.formatMessage(words.outboxLead)}
        >
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
                  <article key={mail.id}>
                    <h3>
                      <UserText>{mail.subject}</UserText>
                    </h3>
                    <p className="second-line">
                      <FormattedMessage {...words.outboxTo} values={{ email: <bdi>{mail.to}</bdi> }} />
                      {" · "}
                      <Moment at={mail.at} />
                    </p>
                    <p className="message-body" dir="auto">
                      {mail.body}
                    </p>
                    {/* A whole address, not a screen: the link may lead through the server, which signs in. */}
                    {mail.link && (
                      <p>
                        <a href={mail.link} className="quiet-link">
                          <FormattedMessage {...words.outboxOpen} />
                        </a>
                      </p>
                    )}
                  </article>
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
            </Stack>
          )}
        </Page>
      )}
    </Answer>
  );
}
