import { FormattedMessage, useIntl } from "react-intl";
import { MyIntroductionsDocument } from "../../schema/operations.ts";
import type { MyIntroductionsQuery } from "../../schema/operations.ts";
import { useQuestion } from "../lib/data.ts";
import { dayOf } from "../lib/dates.ts";
import { usePaging } from "../lib/paging.ts";
import { useViewer } from "../lib/session.ts";
import { Answer, SignInNeededPage } from "../ui/answer.tsx";
import { DownloadMenu } from "../ui/download.tsx";
import { TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { Pager } from "../ui/pager.tsx";
import { EmptyState, Sheet } from "../ui/surface.tsx";
import { SecondLine, Table } from "../ui/table.tsx";
import type { Column } from "../ui/table.tsx";
import { Day, UserText } from "../ui/text.tsx";
import { words } from "./messages.ts";
import { RequestTag } from "./request-tag.tsx";

type MyRequest = MyIntroductionsQuery["introductions"]["edges"][number]["node"];

const ROWS = 20;

const columns: readonly Column<MyRequest>[] = [
  {
    key: "whom",
    head: <FormattedMessage {...words.headWhom} />,
    cell: (request) => (
      <>
        <TextLink to={`introductions/${request.id}`}>
          {request.to ? <UserText>{request.to.name}</UserText> : <FormattedMessage {...words.noLongerShown} />}
        </TextLink>
        <SecondLine>
          <UserText>{request.topic.length > 120 ? `${request.topic.slice(0, 120)}…` : request.topic}</UserText>
        </SecondLine>
      </>
    ),
  },
  {
    key: "state",
    head: <FormattedMessage {...words.headState} />,
    cell: (request) => (
      <>
        <RequestTag state={request.state} />
        {request.state === "WITH_COMMUNITY" && request.answerBy && (
          <SecondLine>
            <FormattedMessage {...words.answeredUntil} values={{ date: <Day key="date" on={request.answerBy} /> }} />
          </SecondLine>
        )}
      </>
    ),
  },
  {
    key: "on",
    head: <FormattedMessage {...words.headOn} />,
    cell: (request) => <Day on={dayOf(request.createdAt)} />,
  },
];

/** What the reader asked of organisations, and where each request stands. */
export function MyRequestsPage() {
  const intl = useIntl();
  const viewer = useViewer();
  const paging = usePaging();
  const question = useQuestion(
    MyIntroductionsDocument,
    { first: ROWS, after: paging.after ?? null },
    { keepFormer: true, enabled: viewer !== null },
  );
  if (viewer === null) {
    return <SignInNeededPage />;
  }
  return (
    <Answer of={question}>
      {({ introductions }) => {
        const rows = introductions.edges.map((edge) => edge.node);
        return (
          <Page title={intl.formatMessage(words.myTitle)} section={intl.formatMessage(words.section)}>
            {rows.length === 0 ? (
              <EmptyState
                next={
                  <TextLink to="directory">
                    <FormattedMessage {...words.toDirectory} />
                  </TextLink>
                }
              >
                <FormattedMessage {...words.none} />
              </EmptyState>
            ) : (
              <Sheet>
                <Table
                  caption={<FormattedMessage {...words.myCaption} values={{ count: introductions.totalCount }} />}
                  columns={columns}
                  rows={rows}
                  rowKey={(request) => request.id}
                />
              </Sheet>
            )}
            <Pager
              from={paging.from}
              shown={rows.length}
              total={introductions.totalCount}
              nextTo={
                introductions.pageInfo.hasNextPage ? paging.nextTo(introductions.pageInfo.endCursor, rows.length) : null
              }
              previousTo={paging.previousTo}
            />
            <DownloadMenu list="introductions" variables={{}} count={introductions.totalCount} />
          </Page>
        );
      }}
    </Answer>
  );
}
