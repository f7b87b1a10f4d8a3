import { FormattedMessage, useIntl } from "react-intl";
import { useSearchParams } from "react-router";
import { ConfirmRowsGoneDocument, OwnFilesDocument } from "../../schema/operations.ts";
import type { OwnFilesQuery } from "../../schema/operations.ts";
import { useAct, useQuestion } from "../lib/data.ts";
import { useNotices } from "../lib/notices.tsx";
import { Answer, SignInNeededPage } from "../ui/answer.tsx";
import { Button } from "../ui/button.tsx";
import { DownloadMenu } from "../ui/download.tsx";
import { QuietLink, TextLink } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { EmptyState, Sheet, Stack } from "../ui/surface.tsx";
import { Moment, UserText } from "../ui/text.tsx";
import "./history.css";
import { lists, words } from "./file-messages.ts";

type File = NonNullable<OwnFilesQuery["viewer"]>["exports"]["edges"][number]["node"];

/** The lists that the reader took away as files, and which rows of them must no longer be used. */
export function FilesPage() {
  const intl = useIntl();
  const [parameters] = useSearchParams();
  const after = parameters.get("after");
  const question = useQuestion(OwnFilesDocument, { after }, { keepFormer: true });
  return (
    <Answer of={question}>
      {({ viewer }) => {
        if (!viewer) {
          return <SignInNeededPage />;
        }
        const { edges, pageInfo, totalCount } = viewer.exports;
        return (
          <Page
            narrow
            title={intl.formatMessage(words.title)}
            lead={<FormattedMessage {...words.lead} />}
            back={{ to: "account", label: <FormattedMessage {...words.back} /> }}
          >
            {totalCount === 0 ? (
              <EmptyState
                next={
                  <TextLink to="directory">
                    <FormattedMessage {...words.noneNext} />
                  </TextLink>
                }
              >
                <FormattedMessage {...words.none} />
              </EmptyState>
            ) : (
              <Stack>
                <h2>
                  <FormattedMessage {...words.count} values={{ count: totalCount }} />
                </h2>
                {edges.map(({ node }) => (
                  <FileSheet key={node.id} file={node} />
                ))}
                <div className="row">
                  {after !== null && (
                    <QuietLink to="account/files">
                      <FormattedMessage {...words.newest} />
                    </QuietLink>
                  )}
                  {pageInfo.hasNextPage && (
                    <QuietLink to={`account/files?after=${encodeURIComponent(pageInfo.endCursor ?? "")}`}>
                      <FormattedMessage {...words.older} />
                    </QuietLink>
                  )}
                </div>
                <DownloadMenu list="files" variables={{}} count={totalCount} />
              </Stack>
            )}
          </Page>
        );
      }}
    </Answer>
  );
}

function isKnown(list: string): list is keyof typeof lists {
  return list in lists;
}

function FileSheet({ file }: { file: File }) {
  const { list, purpose, filter, at, organisations, withheld, recalled } = file;
  return (
    <Sheet
      title={
        <FormattedMessage
          {...words.head}
          values={{
            list: isKnown(list) ? <FormattedMessage key="list" {...lists[list]} /> : list,
            date: <Moment key="date" at={at} />,
          }}
        />
      }
    >
      <SummaryList
        rows={[
          { key: "purpose", question: <FormattedMessage {...words.purpose} />, answer: <UserText>{purpose}</UserText> },
          {
            key: "filter",
            question: <FormattedMessage {...words.filter} />,
            answer: filter === "" ? <FormattedMessage {...words.whole} /> : <UserText>{filter}</UserText>,
          },
          {
            key: "organisations",
            question: <FormattedMessage {...words.organisations} />,
            answer: (
              <>
                {organisations}
                {withheld !== null && withheld > 0 && (
                  <span className="second-line">
                    <FormattedMessage {...words.withheld} values={{ count: withheld }} />
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
      {recalled.length > 0 && <Recalled file={file} />}
    </Sheet>
  );
}

function Recalled({ file: { id, recalled } }: { file: File }) {
  const { notify } = useNotices();
  const confirming = useAct(ConfirmRowsGoneDocument);
  const confirm = async () => {
    const { payload } = await confirming.act({ exportRecord: id });
    if (payload) {
      notify(<FormattedMessage {...words.confirmed} />);
    }
  };
  return (
    <>
      <h3>
        <FormattedMessage {...words.recalled} values={{ count: recalled.length }} />
      </h3>
      <p>
        <FormattedMessage {...words.recalledLead} />
      </p>
      <ul className="history-rows">
        {recalled.map((row) => (
          <RecalledRow key={row.id} row={row} />
        ))}
      </ul>
      {recalled.some(({ goneAt }) => goneAt === null) && (
        <Button kind="secondary" busy={confirming.busy} onPress={() => void confirm()}>
          <FormattedMessage {...words.confirm} />
        </Button>
      )}
    </>
  );
}

function RecalledRow({ row }: { row: File["recalled"][number] }) {
  const since = <Moment key="date" at={row.mustGoSince ?? ""} />;
  return (
    <li>
      <p>
        {row.organisationName === null ? <FormattedMessage {...words.erased} /> : <UserText>{row.organisationName}</UserText>}
        {", "}
        {row.goneAt === null ? (
          <FormattedMessage {...words.row} values={{ date: since }} />
        ) : (
          <FormattedMessage {...words.rowGone} values={{ date: since, gone: <Moment key="gone" at={row.goneAt} /> }} />
        )}
      </p>
      <p className="second-line">
        <FormattedMessage {...words.identifier} values={{ id: <bdi key="id">{row.organisationId}</bdi> }} />
      </p>
    </li>
  );
}
